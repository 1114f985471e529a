import type { Attempt, Sightings } from '../log.ts';
import { fewest, isAhead } from './chance.ts';
import { dayNumber, localDay, spells, weekDays, weekOf } from './local.ts';

/** A week that the user's calendar begins on its first day. */
export interface Week {
  /** Its first day, counted from 1970-01-01. */
  day: number;
  turnedBack: number;
  /** What was hidden without being looked for: counted apart. */
  hidden: number;
}

/** The last weeks next to as many before them. */
export type Change = { found: 'few' } | { found: 'fewer' | 'more' | 'same'; weeks: number; now: number; before: number };

export interface Weeks {
  weeks: Week[];
  change: Change;
}

interface Span {
  /** First and last day, as `calendarDay` counts them. */
  from: number;
  today: number;
  /** The first day of a week, 0 is Sunday. */
  first: number;
}

/** So many weeks are held next to so many before them: a month evens out what a week brings. */
const mostCompared = 4;
const fewestCompared = 2;

/** @param attempts active ones. */
export function weeks(attempts: readonly Pick<Attempt, 'at' | 'offset'>[], sightings: readonly Sightings[], span: Span): Weeks {
  const { from, today, first } = span;
  const begin = weekOf(from, first);
  const count = (weekOf(today, first) - begin) / weekDays + 1;
  const all: Week[] = Array.from({ length: count }, (_, index) => ({ day: begin + index * weekDays, turnedBack: 0, hidden: 0 }));
  const at = (day: number): Week | undefined => all[Math.floor((day - begin) / weekDays)];
  for (const attempt of attempts) {
    const week = at(localDay(attempt));
    if (week) week.turnedBack++;
  }
  for (const { day, count } of sightings) {
    const week = at(dayNumber(day));
    if (week) week.hidden += count;
  }
  return { weeks: all, change: change(attempts, all, span) };
}

/** Only whole weeks are compared: not the one that is still going on, nor a first one that began in its middle. */
function change(attempts: readonly Pick<Attempt, 'at' | 'offset'>[], all: readonly Week[], { from, today }: Span): Change {
  const whole = all.filter(({ day }) => day >= from && day + weekDays <= today);
  const compared = Math.min(mostCompared, Math.floor(whole.length / 2));
  if (compared < fewestCompared) return { found: 'few' };
  const recent = whole.slice(-compared);
  const earlier = whole.slice(-2 * compared, -compared);
  const days = spells(attempts, () => '').map(localDay);
  const within = (some: readonly Week[]): number => {
    const [begin = 0, end = 0] = [some[0]?.day, (some.at(-1)?.day ?? 0) + weekDays];
    return days.filter((day) => day >= begin && day < end).length;
  };
  const [late, early] = [within(recent), within(earlier)];
  if (late + early < fewest) return { found: 'few' };
  const sum = (some: readonly Week[]) => some.reduce((total, { turnedBack }) => total + turnedBack, 0);
  const found = isAhead(early, late) ? 'fewer' : isAhead(late, early) ? 'more' : 'same';
  return { found, weeks: compared, now: sum(recent), before: sum(earlier) };
}
