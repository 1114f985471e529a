import type { Insights } from '../../core/insights/insights.ts';
import type { Trigger } from '../../core/log.ts';
import type { Quiet } from '../../core/quiet.ts';
import { siteName } from '../site-list.ts';
import { type Key, say } from '../text.ts';
import { toolName } from '../tool-words.ts';
import { quietOf } from './insight-words.ts';

/** What could be done about a finding: one thing, prefilled, which the user changes as they like and keeps, or not. */

export interface IfThen {
  when: string;
  then: string;
}

export const ifThen = (when: string, then: string): IfThen => ({ when, then });

const forTrigger: Record<Exclude<Trigger, 'other'>, readonly [Key, Key]> = {
  lonely: ['offerLonelyWhen', 'offerLonelyThen'],
  bored: ['offerBoredWhen', 'offerBoredThen'],
  saw: ['offerReminderWhen', 'offerReminderThen'],
  drank: ['offerDrankWhen', 'offerDrankThen'],
  date: ['offerDateWhen', 'offerDateThen'],
  dream: ['offerDreamWhen', 'offerDreamThen'],
};

export const quietOffer = ({ when: { finding } }: Insights): Omit<Quiet, 'id'> | undefined =>
  'stretch' in finding ? quietOf(finding.stretch) : undefined;

export const weeksOffer = ({ weeks: { change } }: Insights): IfThen | undefined =>
  change.found === 'few' ? undefined : ifThen(say('offerWeekWhen'), say('offerWeekThen'));

export const siteOffer = ({ sites: { finding } }: Insights): IfThen | undefined =>
  finding.found === 'lead' ? ifThen(say('offerSiteWhen', siteName(finding.of)), say('offerSiteThen')) : undefined;

export function triggerOffer({ triggers: { finding } }: Insights): IfThen | undefined {
  if (finding.found !== 'lead' || finding.of === 'other') return undefined;
  const [when, then] = forTrigger[finding.of];
  return ifThen(say(when), say(then));
}

export const urgeOffer = ({ urges: { found } }: Insights): IfThen | undefined =>
  found === 'few' ? undefined : ifThen(say('offerLookWhen'), say('offerWaveThen'));

export const helpedOffer = ({ helped: { finding } }: Insights): IfThen | undefined =>
  finding.found === 'lead' ? ifThen(say('offerLookWhen'), say('offerToolThen', toolName(finding.of))) : undefined;
