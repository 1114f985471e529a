import { type Channel, everyMinute, isWithin } from './channel.ts';
import { localTime } from './local-time.ts';
import type { Plan } from './settings.ts';

/**
 * Hours of the plan in which the way through stays closed: what is asked for then begins to wait when they are over. A pass ends
 * that wait like any other.
 */
export interface Quiet extends Pick<Channel, 'hours' | 'days'> {
  id: string;
}

/** What is offered first. */
export const usualQuiet: Quiet['hours'] = { from: 22 * 60, to: 7 * 60 };

export const mostQuiet = 10;

const minuteMs = 60_000;
/** Nobody is kept waiting for longer than a night and a morning, however many hours are quiet: who is trapped finds another way. */
export const longestQuietMs = 16 * 60 * minuteMs;

const isQuiet = (quiet: readonly Quiet[], at: number, zone: string): boolean => {
  const time = localTime(at, zone);
  return quiet.some((each) => isWithin(each, time));
};

/** When the quiet time is over in which a moment lies. @returns undefined outside of it. @param zone IANA name. */
export function quietUntil({ quiet = [] }: Pick<Plan, 'quiet'>, now: number, zone: string): number | undefined {
  if (!isQuiet(quiet, now, zone)) return undefined;
  const latest = now + longestQuietMs;
  let at = Math.floor(now / minuteMs) * minuteMs + minuteMs;
  while (at < latest && isQuiet(quiet, at, zone)) at += minuteMs;
  return Math.min(at, latest);
}

/** How long something has to wait that waits so long outside of quiet hours, all in one piece. Milliseconds. */
export function withQuiet(plan: Pick<Plan, 'quiet'>, waitMs: number, now: number, zone: string): number {
  const latest = now + longestQuietMs;
  let begin = quietUntil(plan, now, zone) ?? now;
  // It also waits for hours that would begin before it is over.
  for (let at = begin; at <= begin + waitMs && begin < latest; at += minuteMs) {
    begin = quietUntil(plan, at, zone) ?? begin;
    at = Math.max(at, begin);
  }
  return Math.min(begin, latest) - now + waitMs;
}

/** Whether every hour that was quiet still is. */
export const isAsQuiet = ({ quiet: before = [] }: Pick<Plan, 'quiet'>, { quiet: after = [] }: Pick<Plan, 'quiet'>): boolean =>
  before.length === 0 || everyMinute((time) => !before.some((each) => isWithin(each, time)) || after.some((each) => isWithin(each, time)));
