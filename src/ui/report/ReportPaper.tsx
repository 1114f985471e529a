import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../../core/report.ts';
import { BarTable } from '../looking-back/BarTable.tsx';
import * as words from '../looking-back/insight-words.ts';
import { HelpedPicture, KindPicture, SitePicture, TriggerPicture, UrgePicture } from '../looking-back/pictures.tsx';
import { WeekBars } from '../looking-back/WeekBars.tsx';
import { WeekGrid } from '../looking-back/WeekGrid.tsx';
import { useOwnId } from '../own-id.ts';
import { circumstancesText } from '../slips/slip-text.ts';
import { say, sayDay, sayMoment } from '../text.ts';
import { sayRange } from '../text-figures.ts';
import { checkInText } from '../today/mood-words.ts';
import { BackSentences } from '../today/RenewalCard.tsx';

interface Props {
  report: Report;
  now: number;
  onClose: () => void;
}

/** The report as it will be on paper; the browser's own dialogue prints it, or saves it as a PDF. */
export function ReportPaper({ report, now, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useOwnId();
  useEffect(() => heading.current?.focus(), []);
  const { from, to, days, when, weeks, passive, kinds, sites, triggers, urges, helped, contact, people, reasons, journal } = report;
  return (
    <>
      <div class="row">
        <button type="button" onClick={() => window.print()}>
          {say('reportPrint')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {say('close')}
        </button>
      </div>
      <article class="paper" aria-labelledby={id}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {say('reportTitle', sayRange(from, to))}
        </h2>
        <p class="soft">{say('reportMade', sayDay(now))}</p>
        {days && (
          <Part title={say('partDays')}>
            <BackSentences {...days} />
          </Part>
        )}
        {when && (
          <Part title={say('whenTitle')} says={[words.whenSentence({ when })]}>
            <WeekGrid when={when} firstWeekday={report.firstWeekday} />
          </Part>
        )}
        {weeks && passive && (
          <Part title={say('weeksTitle')} says={[words.weeksSentence({ weeks }), ...words.passiveSentences({ passive })]}>
            <WeekBars weeks={weeks.weeks} />
          </Part>
        )}
        {kinds && (
          <Part title={say('whereKinds')} says={[words.kindSentence({ kinds })]}>
            {kinds.counts.length > 0 && <KindPicture isTitled kinds={kinds} />}
          </Part>
        )}
        {sites && (
          <Part title={say('whereSites')} says={[words.siteSentence({ sites })]}>
            {sites.counts.length > 0 && <SitePicture isTitled sites={sites} />}
          </Part>
        )}
        {people && people.length > 0 && (
          <Part title={say('partPeople')}>
            <BarTable isTitled caption={say('partPeople')} label={say('people')} count={say('howOften')} bars={people} />
          </Part>
        )}
        {triggers && (
          <Part title={say('partTriggers')} says={[words.triggerSentence({ triggers })]}>
            {triggers.counts.length > 0 && <TriggerPicture triggers={triggers} />}
          </Part>
        )}
        {urges && (
          <Part title={say('urgesTitle')} says={[words.urgeSentence({ urges })]}>
            {urges.times > 0 && <UrgePicture urges={urges} />}
          </Part>
        )}
        {helped && (
          <Part title={say('helpedTitle')} says={[words.helpedSentence({ helped })]}>
            {helped.tools.length > 0 && <HelpedPicture helped={helped} />}
          </Part>
        )}
        {contact && contact.length > 0 && (
          <Part title={say('slips')}>
            <ul class="rows">
              {contact.map((each) => (
                <li key={each.at}>
                  <span>{sayMoment(each.at)}</span>
                  <span class="soft">{[...circumstancesText(each), ...(each.helped ? [each.helped] : [])].join(' · ')}</span>
                </li>
              ))}
            </ul>
          </Part>
        )}
        {reasons && reasons.length > 0 && (
          <Part title={say('planReasons')}>
            <ul class="said">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Part>
        )}
        {journal && journal.length > 0 && (
          <Part title={say('groupJournal')}>
            {journal.map((entry) => (
              <div key={entry.id} class="written">
                <p class="soft">
                  {sayMoment(entry.at)}
                  {entry.mood !== undefined && ` · ${checkInText(entry)}`}
                </p>
                <p class="own-words" dir="auto">
                  {entry.words}
                </p>
              </div>
            ))}
          </Part>
        )}
      </article>
    </>
  );
}

function Part({ title, says = [], children }: { title: string; says?: readonly string[]; children: ComponentChildren }) {
  return (
    <section class="finding">
      <h3>{title}</h3>
      {says.filter(Boolean).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </section>
  );
}
