import type { Insights } from '../../core/insights/insights.ts';
import type { Plan } from '../../core/settings.ts';
import type { DashboardActions } from '../dashboard/dashboard-actions.ts';
import { say } from '../text.ts';
import { Finding } from './Finding.tsx';
import * as words from './insight-words.ts';
import * as offers from './offers.ts';
import { PlanOffer } from './PlanOffer.tsx';
import { HelpedPicture, KindPicture, SitePicture, TriggerPicture, UrgePicture } from './pictures.tsx';
import { QuietOffer } from './QuietOffer.tsx';
import { WeekBars } from './WeekBars.tsx';
import { WeekGrid } from './WeekGrid.tsx';

export type FindingsActions = Pick<DashboardActions, 'setPlan' | 'weaken'>;

interface Props {
  insights: Insights;
  /** 0 is Sunday. */
  firstWeekday: number;
  plan: Plan | undefined;
  actions: FindingsActions;
}

/** What the log says, part by part. What holds too little says so. */
export function Findings({ insights, firstWeekday, plan, actions: { setPlan, weaken } }: Props) {
  const ifThen = (offer: offers.IfThen | undefined) =>
    plan && offer && <PlanOffer offer={offer} plans={plan.ifThen ?? []} onPlans={(next) => setPlan({ ifThen: next })} />;
  const quiet = offers.quietOffer(insights);
  const { sites, kinds, triggers, urges, helped } = insights;
  return (
    <>
      <Finding
        title={say('whenTitle')}
        says={[words.whenSentence(insights)]}
        offer={plan && quiet && <QuietOffer offer={quiet} onWeaken={weaken} />}
      >
        <WeekGrid when={insights.when} firstWeekday={firstWeekday} />
      </Finding>
      <Finding
        title={say('weeksTitle')}
        says={[words.weeksSentence(insights), ...words.passiveSentences(insights)]}
        offer={ifThen(offers.weeksOffer(insights))}
      >
        <WeekBars weeks={insights.weeks.weeks} />
      </Finding>
      <Finding
        title={say('whereTitle')}
        says={[words.siteSentence(insights), words.kindSentence(insights)]}
        offer={ifThen(offers.siteOffer(insights))}
      >
        {sites.counts.length > 0 && <SitePicture sites={sites} />}
        {kinds.counts.length > 0 && <KindPicture kinds={kinds} />}
      </Finding>
      <Finding title={say('triggersTitle')} says={[words.triggerSentence(insights)]} offer={ifThen(offers.triggerOffer(insights))}>
        {triggers.counts.length > 0 && <TriggerPicture triggers={triggers} />}
      </Finding>
      <Finding title={say('urgesTitle')} says={[words.urgeSentence(insights)]} offer={ifThen(offers.urgeOffer(insights))}>
        {urges.times > 0 && <UrgePicture urges={urges} />}
      </Finding>
      <Finding title={say('helpedTitle')} says={[words.helpedSentence(insights)]} offer={ifThen(offers.helpedOffer(insights))}>
        {helped.tools.length > 0 && <HelpedPicture helped={helped} />}
      </Finding>
    </>
  );
}
