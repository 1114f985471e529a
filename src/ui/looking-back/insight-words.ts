import type { Tool } from '../../core/coping.ts';
import type { Counted, Insights } from '../../core/insights/insights.ts';
import type { Stretch } from '../../core/insights/week-hours.ts';
import type { Quiet } from '../../core/quiet.ts';
import type { Kind } from '../../core/site.ts';
import { sayHours, sayTime, sayWeekday } from '../contact/channel-text.ts';
import { siteName } from '../site-list.ts';
import { type Key, say, sayCount, sayNumber } from '../text.ts';
import { toolName } from '../tool-words.ts';
import { triggerKeys } from '../trigger-keys.ts';

/** What each picture says, in one plain sentence, and no more than it says. */

export const kindKeys: Record<Kind, Key> = {
  profile: 'kindProfile',
  story: 'kindStory',
  post: 'kindPost',
  chat: 'kindChat',
  search: 'kindSearch',
  short: 'kindOther',
  other: 'kindOther',
};

/** The hours of the plan that a stretch of the week is. */
export const quietOf = ({ weekday, from, to }: Stretch): Omit<Quiet, 'id'> => ({
  hours: { from: from * 60, to: to * 60 },
  ...(weekday !== undefined && { days: [weekday] }),
});

/** "Sunday, after 10 PM" */
export function sayStretch(stretch: Stretch): string {
  const { weekday, from, to } = stretch;
  const day = weekday === undefined ? undefined : sayWeekday(weekday);
  if (from === to) return day ?? say('hoursAll');
  const hours = to === 0 ? say('hoursAfter', sayTime(from * 60)) : sayHours(quietOf(stretch).hours);
  return day === undefined ? hours : say('whenDayHours', day, hours);
}

export function whenSentence({ when: { finding } }: Pick<Insights, 'when'>): string {
  if (!('stretch' in finding)) return say(finding.found === 'few' ? 'backFew' : 'whenNone');
  return say(finding.found === 'most' ? 'whenMost' : 'whenOften', sayStretch(finding.stretch));
}

export function weeksSentence({ weeks: { change } }: Pick<Insights, 'weeks'>): string {
  if (change.found === 'few') return say('backFew');
  const words = { fewer: 'weeksFewer', more: 'weeksMore', same: 'weeksSame' } as const;
  return sayCount(words[change.found], change.weeks, sayNumber(change.now), sayNumber(change.before));
}

export function passiveSentences({ passive: { hidden, stopped } }: Pick<Insights, 'passive'>): string[] {
  return [...(hidden > 0 ? [sayCount('backHidden', hidden)] : []), ...(stopped > 0 ? [sayCount('backStopped', stopped)] : [])];
}

/** A lead in words. @param name of what leads. */
function leadSentence<Each>({ finding }: Pick<Counted<Each>, 'finding'>, ifSo: Key, ifNot: Key, name: (each: Each) => string): string {
  if (finding.found === 'lead') return say(ifSo, name(finding.of));
  return say(finding.found === 'few' ? 'backFew' : ifNot);
}

export const siteSentence = ({ sites }: Pick<Insights, 'sites'>): string => leadSentence(sites, 'siteLead', 'siteNone', siteName);

export const kindSentence = ({ kinds }: Pick<Insights, 'kinds'>): string =>
  kinds.finding.found === 'few' ? '' : leadSentence(kinds, 'kindLead', 'kindNone', (kind) => say(kindKeys[kind]));

export const triggerSentence = ({ triggers }: Pick<Insights, 'triggers'>): string =>
  leadSentence(triggers, 'lookBackTrigger', 'triggerNone', (trigger) => say(triggerKeys[trigger]));

export function urgeSentence({ urges: { found, times, weaker, stronger } }: Pick<Insights, 'urges'>): string {
  if (found === 'few') return say('backFew');
  if (found === 'mixed') return sayCount('urgesMixed', times, sayNumber(weaker), sayNumber(stronger));
  return found === 'weaker' ? sayCount('urgesWeaker', times, sayNumber(weaker)) : sayCount('urgesStronger', times, sayNumber(stronger));
}

export const helpedSentence = ({ helped }: Pick<Insights, 'helped'>): string =>
  leadSentence<Tool>(helped, 'helpedLead', 'helpedNone', (tool) => toolName(tool));
