import { choicesOf } from '../../core/journal-choices.ts';
import { CleanupSection } from '../cleanup/CleanupSection.tsx';
import { ContactSection } from '../contact/ContactSection.tsx';
import { DataSection } from '../data/DataSection.tsx';
import { DisguiseSection } from '../exit/DisguiseSection.tsx';
import type { Hold } from '../journal/journal-actions.ts';
import { LookingBackSection } from '../looking-back/LookingBackSection.tsx';
import { ProblemSection } from '../problem/ProblemSection.tsx';
import { ReportSection } from '../report/ReportSection.tsx';
import { CheckIn } from '../today/CheckIn.tsx';
import { TodaySection } from '../today/TodaySection.tsx';
import { BeginAgain } from '../welcome/BeginAgain.tsx';
import { CopingSection } from './CopingSection.tsx';
import { CoverSection } from './CoverSection.tsx';
import type { DashboardActions } from './dashboard-actions.ts';
import type { DashboardData } from './dashboard-data.ts';
import { EraseSection } from './EraseSection.tsx';
import { Group } from './frame/Group.tsx';
import { GroupLinks } from './frame/GroupLinks.tsx';
import { HidingSection } from './HidingSection.tsx';
import { JournalPart } from './JournalPart.tsx';
import { LanguageNote } from './LanguageNote.tsx';
import { LearnedSection } from './LearnedSection.tsx';
import { LockSection } from './LockSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import { Today } from './Today.tsx';
import { WaitingSection } from './waiting/WaitingSection.tsx';

interface Props {
  data: DashboardData;
  now: number;
  actions: DashboardActions;
  /** Keeps the keys of the journal in memory, and reads everything again. */
  hold: Hold;
  refresh: () => Promise<void>;
  /** A link that the context menu brought. */
  text?: string;
}

/** One page, in groups of sections. Before anybody is named, it is only the question who. */
export function DashboardView({ data, now, actions, hold, refresh, text }: Props) {
  const { settings, waits, log, isPrivate } = data;
  const { people, plan } = settings;
  const naming = <PeopleSection key={text} {...{ data, now, actions }} {...(text !== undefined && { text })} />;
  const waiting = <WaitingSection {...{ settings, waits, now, isPrivate, actions }} />;
  const isNew = people.length === 0 && plan === undefined;
  const backup = <DataSection settings={settings} isNew={isNew} isPrivate={isPrivate} onDone={actions.refresh} />;
  return (
    <>
      <header>
        <Today streak={log?.today?.streak} isNew={isNew} />
      </header>
      {!isNew && <GroupLinks />}
      <main class="dashboard">
        {isNew ? (
          <Group name="people">
            {naming}
            {waiting}
            {backup}
          </Group>
        ) : (
          <>
            <Group name="today">
              {log?.today && (
                <TodaySection today={log.today} settings={settings} now={now} actions={actions}>
                  {choicesOf(settings).checkIn && <CheckIn entries={log.journal.entries} now={now} onCheckIn={actions.checkIn} />}
                </TodaySection>
              )}
            </Group>
            <Group name="people">
              {naming}
              <LearnedSection {...{ settings, waits, actions }} learned={data.learned} />
              <CoverSection {...{ settings, waits, actions }} places={data.places} privacy={data.privacy} learned={data.learned} />
              <ContactSection people={people} actions={actions} />
            </Group>
            <Group name="looking">
              <LookingBackSection settings={settings} now={now} actions={actions} />
              <ReportSection settings={settings} now={now} journal={log?.journal} />
            </Group>
            <Group name="journal">
              <JournalPart {...{ journal: log?.journal, isPrivate, settings, now, hold, refresh }} />
            </Group>
            <Group name="plan">
              {waiting}
              <PlanSection settings={settings} now={now} actions={actions} />
              {plan && <CopingSection plan={plan} onChange={actions.setCoping} />}
              <LockSection />
            </Group>
            <Group name="cleanup">
              <CleanupSection settings={settings} />
            </Group>
            <Group name="settings">
              <HidingSection settings={settings} actions={actions} />
              <ProblemSection places={data.places} />
              <DisguiseSection />
              <BeginAgain />
              {backup}
              <EraseSection onErase={actions.erase} />
              <LanguageNote />
            </Group>
          </>
        )}
      </main>
    </>
  );
}
