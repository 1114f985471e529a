import { calendarDay } from './calendar.ts';
import type { Slip } from './log.ts';
import type { Plan } from './settings.ts';

/** What the streak is made of. Slips may come in any order; one that was taken back counts for nothing. */
export interface Course extends Pick<Plan, 'since' | 'goalDays' | 'counting'> {
  slips: readonly Pick<Slip, 'at' | 'undoneAt'>[];
  /**
   * When a way through was opened that was used, in any order. Only a plan that counts views begins anew with them. An attempt
   * that was stopped is no view, however often it happened, nor is a way that nobody went: nothing was seen.
   */
  views?: readonly number[];
}

/** All in calendar days of the user's zone, never negative. */
export interface Streak {
  /** Which day of the run today is: 1 on the day on which it began. */
  day: number;
  /** Days since the plan began or the last slip, whichever is later: 0 on that day itself. */
  run: number;
  /** The longest run there was; this one, while it lasts. */
  best: number;
  /** Days that are over, since the plan began, and held no slip. */
  totalFree: number;
  /** Days that are over since the plan began. */
  over: number;
  /** Which part of them was free, from 0 to 1; missing on the first day, when none is over. */
  share?: number;
  /** The day on which this run began, as `calendarDay` counts. */
  began: number;
  /** The last milestone that this run reached, the goal included. */
  milestone?: number;
  /** The next milestone of this run; none after the last. */
  next?: { days: number; left: number };
  /** None where the plan is open. */
  goal?: { days: number; reached: boolean };
}

export const milestones: readonly number[] = [1, 3, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365];

/**
 * Derived anew from the log each time, never stored. A slip from before the plan's first day counts for nothing; one that a clock
 * set back has put into the future counts as today's.
 * @param zone IANA name, the zone in which the user is now.
 */
export function streak(course: Course, now: number, zone: string): Streak {
  const { goalDays } = course;
  const today = calendarDay(now, zone);
  const start = Math.min(calendarDay(course.since, zone), today);
  const broken = brokenDays(course, start, today, zone);
  const begins = [start, ...broken];
  const began = begins.at(-1) as number;
  const run = today - began;
  const lengths = begins.map((day, index) => (begins[index + 1] ?? today) - day);
  const over = today - start;
  const totalFree = over - broken.filter((day) => day < today).length;
  const ladder = ladderOf(goalDays);
  const milestone = ladder.findLast((days) => days <= run);
  const next = ladder.find((days) => days > run);
  return {
    day: run + 1,
    ...{ run, best: Math.max(...lengths), totalFree, over, began },
    ...(over > 0 && { share: totalFree / over }),
    ...(milestone === undefined ? {} : { milestone }),
    ...(next === undefined ? {} : { next: { days: next, left: next - run } }),
    ...(goalDays === undefined ? {} : { goal: { days: goalDays, reached: run >= goalDays } }),
  };
}

/** The days on which a run ended, each once, in order. */
function brokenDays({ slips, views = [], counting }: Course, start: number, today: number, zone: string): number[] {
  const standing = slips.filter(({ undoneAt }) => undoneAt === undefined).map(({ at }) => at);
  const days = [...standing, ...(counting === 'views' ? views : [])].map((at) => Math.min(calendarDay(at, zone), today));
  return [...new Set(days)].filter((day) => day >= start).sort((a, b) => a - b);
}

/** The milestones and the goal, each once, in order. */
function ladderOf(goalDays: number | undefined): number[] {
  const all = new Set([...milestones, ...(goalDays === undefined ? [] : [goalDays])]);
  return [...all].sort((a, b) => a - b);
}
