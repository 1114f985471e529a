import { calendarDay } from './calendar.ts';
import type { Slip } from './log.ts';
import type { Plan } from './settings.ts';

/** What the streak is made of. Slips may come in any order; one that was taken back counts for nothing. */
export interface Course extends Plan {
  slips: readonly Pick<Slip, 'at' | 'undoneAt'>[];
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
export function streak({ since, goalDays, slips }: Course, now: number, zone: string): Streak {
  const today = calendarDay(now, zone);
  const start = Math.min(calendarDay(since, zone), today);
  const broken = slipDays(slips, start, today, zone);
  const begins = [start, ...broken];
  const run = today - (begins.at(-1) as number);
  const lengths = begins.map((day, index) => (begins[index + 1] ?? today) - day);
  const next = nextMilestone(run, goalDays);
  return {
    day: run + 1,
    run,
    best: Math.max(...lengths),
    totalFree: today - start - broken.filter((day) => day < today).length,
    ...(next === undefined ? {} : { next: { days: next, left: next - run } }),
    ...(goalDays === undefined ? {} : { goal: { days: goalDays, reached: run >= goalDays } }),
  };
}

/** The days on which a slip stands, each once, in order. */
function slipDays(slips: Course['slips'], start: number, today: number, zone: string): number[] {
  const days = slips.filter(({ undoneAt }) => undoneAt === undefined).map(({ at }) => Math.min(calendarDay(at, zone), today));
  return [...new Set(days)].filter((day) => day >= start).sort((a, b) => a - b);
}

function nextMilestone(run: number, goalDays: number | undefined): number | undefined {
  const ahead = [...milestones, ...(goalDays === undefined ? [] : [goalDays])].filter((days) => days > run);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}
