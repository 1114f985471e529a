import { calendarDay } from './calendar.ts';
import type { Streak } from './streak.ts';

/** The picture that was shown last: of how many days, and when. */
export interface Seen {
  days: number;
  at: number;
}

interface Given {
  /** None where no picture was ever shown. */
  seen: Seen | undefined;
  /** When the user began with Stillwater: a plan may begin in the past, and what it had reached by then is no news. */
  from: number;
  now: number;
  /** IANA name. */
  zone: string;
}

/**
 * The milestone that has been reached and not been shown in this run; after several, the last. A run that begins anew is
 * shown its milestones anew.
 * @returns days, undefined where there is nothing new.
 */
export function dueMilestone({ milestone, began }: Streak, { seen, from, now, zone }: Given): number | undefined {
  if (milestone === undefined || began + milestone <= calendarDay(Math.min(from, now), zone)) return undefined;
  return seen && seen.days >= milestone && isOfThisRun(seen, began, now, zone) ? undefined : milestone;
}

/** By then this run was as long as the picture said, less the day that a journey over the date line can take. */
const isOfThisRun = ({ days, at }: Seen, began: number, now: number, zone: string): boolean =>
  calendarDay(Math.min(at, now), zone) - began >= days - 1;
