import { calendarDay } from './calendar.ts';
import { beganAt, type Settings } from './settings.ts';
import type { Streak } from './streak.ts';

/** Why the plan is looked at again: its goal was reached, or a while is over. */
export type Occasion = 'goal' | 'date';

/** Days from one renewal to the next, where the plan says nothing else. */
export const renewalDays = 30;

/**
 * From when on the next look back looks: the last renewal, or when the plan and Stillwater had both begun.
 * @returns epoch milliseconds.
 */
export function lastRenewal(settings: Settings, now: number): number {
  const { renewedAt, since = 0 } = settings.plan ?? {};
  // One that lies ahead was noted by a clock that was wrong.
  return renewedAt !== undefined && renewedAt <= now ? renewedAt : Math.max(since, beganAt(settings));
}

/**
 * Whether the plan is due to be looked at again: once when this run reaches the goal, and whenever its days are over.
 * @param zone IANA name.
 */
export function dueRenewal(settings: Settings, { goal, began }: Streak, now: number, zone: string): Occasion | undefined {
  const { plan } = settings;
  if (!plan) return undefined;
  const renewed = calendarDay(Math.min(lastRenewal(settings, now), now), zone);
  // Renewed on the day itself, but before midnight elsewhere, is renewed.
  if (goal?.reached && renewed < began + goal.days) return 'goal';
  return calendarDay(now, zone) - renewed >= (plan.renewEveryDays ?? renewalDays) ? 'date' : undefined;
}

/**
 * On which day the plan will be looked at again, if this run goes on: at its goal, or when its days are over.
 * @returns a day as `calendarDay` counts; one that is over where it is due.
 */
export function nextRenewal(settings: Settings, { goal, began }: Streak, now: number, zone: string): number | undefined {
  const { plan } = settings;
  if (!plan) return undefined;
  const renewed = calendarDay(Math.min(lastRenewal(settings, now), now), zone);
  const byDate = renewed + (plan.renewEveryDays ?? renewalDays);
  return goal && renewed < began + goal.days ? Math.min(byDate, began + goal.days) : byDate;
}

/** The plan stays as it is; the next renewal is counted from now. */
export const renew = (settings: Settings, now: number): Settings =>
  settings.plan ? { ...settings, plan: { ...settings.plan, renewedAt: now } } : settings;
