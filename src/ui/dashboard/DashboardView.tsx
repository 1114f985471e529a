import { say } from '../text.ts';
import { CoverSection } from './CoverSection.tsx';
import type { DashboardActions } from './dashboard-actions.ts';
import type { DashboardData } from './dashboard-data.ts';
import { EraseSection } from './EraseSection.tsx';
import { LearnedSection } from './LearnedSection.tsx';
import { LogSection } from './LogSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import { Today } from './Today.tsx';

interface Props {
  data: DashboardData;
  now: number;
  actions: DashboardActions;
  /** A link that the context menu brought. */
  text?: string;
}

/** One page with sections. Before anybody is named, it is only the question who. */
export function DashboardView({ data, now, actions, text }: Props) {
  const { settings, log, places } = data;
  const isNew = settings.people.length === 0 && settings.plan === undefined;
  return (
    <>
      <header>
        <Today streak={log?.streak} />
        {!isNew && <Contents />}
      </header>
      <main class="dashboard">
        <PeopleSection key={text} data={data} actions={actions} {...(text !== undefined && { text })} />
        {!isNew && (
          <>
            <LearnedSection learned={data.learned} people={settings.people} onUndo={actions.refuse} />
            <CoverSection places={places} hosts={settings.hosts} people={settings.people} actions={actions} />
            {settings.plan && <PlanSection plan={settings.plan} now={now} onPlan={actions.setPlan} />}
            <LogSection attempts={log?.attempts} />
            <EraseSection onErase={actions.erase} />
          </>
        )}
      </main>
    </>
  );
}

const Contents = () => (
  <nav aria-label={say('contents')}>
    <a href="#people">{say('people')}</a>
    <a href="#cover">{say('cover')}</a>
    <a href="#plan">{say('plan')}</a>
    <a href="#log">{say('log')}</a>
  </nav>
);
