import { ContactSection } from '../contact/ContactSection.tsx';
import { ReportSection } from '../report/ReportSection.tsx';
import { say } from '../text.ts';
import { TodaySection } from '../today/TodaySection.tsx';
import { CopingSection } from './CopingSection.tsx';
import { CoverSection } from './CoverSection.tsx';
import type { DashboardActions } from './dashboard-actions.ts';
import type { DashboardData } from './dashboard-data.ts';
import { EraseSection } from './EraseSection.tsx';
import { LearnedSection } from './LearnedSection.tsx';
import { LockSection } from './LockSection.tsx';
import { LogSection } from './LogSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import { Today } from './Today.tsx';
import { WaitingSection } from './waiting/WaitingSection.tsx';

interface Props {
  data: DashboardData;
  now: number;
  actions: DashboardActions;
  /** A link that the context menu brought. */
  text?: string;
}

/** One page with sections. Before anybody is named, it is only the question who. */
export function DashboardView({ data, now, actions, text }: Props) {
  const { settings, waits, log, places, isPrivate } = data;
  const isNew = settings.people.length === 0 && settings.plan === undefined;
  return (
    <>
      <header>
        <Today streak={log?.today?.streak} isNew={isNew} />
        {!isNew && <Contents />}
      </header>
      <main class="dashboard">
        {!isNew && log?.today && <TodaySection today={log.today} settings={settings} now={now} actions={actions} />}
        <WaitingSection {...{ settings, waits, now, isPrivate, actions }} />
        <PeopleSection key={text} data={data} now={now} actions={actions} {...(text !== undefined && { text })} />
        {!isNew && (
          <>
            <LearnedSection learned={data.learned} people={settings.people} onUndo={actions.refuse} />
            <CoverSection {...{ places, settings, waits, actions }} privacy={data.privacy} learned={data.learned} />
            <PlanSection settings={settings} now={now} actions={actions} />
            {settings.plan && (
              <CopingSection
                plan={settings.plan}
                letters={log?.letters ?? []}
                onChange={actions.setCoping}
                onRemoveLetter={actions.removeLetter}
              />
            )}
            <ContactSection people={settings.people} actions={actions} />
            <LogSection attempts={log?.attempts} isPrivate={isPrivate} />
            <ReportSection places={places} />
            <LockSection />
            <EraseSection onErase={actions.erase} />
          </>
        )}
      </main>
    </>
  );
}

const Contents = () => (
  <nav aria-label={say('contents')}>
    <a href="#today">{say('today')}</a>
    <a href="#people">{say('people')}</a>
    <a href="#cover">{say('cover')}</a>
    <a href="#plan">{say('plan')}</a>
    <a href="#contact">{say('contact')}</a>
    <a href="#coping">{say('coping')}</a>
    <a href="#log">{say('log')}</a>
  </nav>
);
