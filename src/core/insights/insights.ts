import { calendarDay } from '../calendar.ts';
import type { Attempt, Moment, Sightings, Slip, Trigger } from '../log.ts';
import type { Kind } from '../site.ts';
import { turnedBack } from '../turned-back.ts';
import { type Lead, lead, tally } from './chance.ts';
import { type Helped, helped } from './helped.ts';
import { dayNumber, spells } from './local.ts';
import { type Urges, urges } from './urges.ts';
import { type When, when } from './week-hours.ts';
import { type Weeks, weeks } from './weeks.ts';

/** What the log holds of a time, in any order. */
export interface Known {
  attempts: readonly Attempt[];
  moments: readonly Moment[];
  slips: readonly Slip[];
  sightings: readonly Sightings[];
}

export interface Span {
  /** Epoch milliseconds. */
  from: number;
  to: number;
  /** IANA name, the zone in which the user is now. */
  zone: string;
  /** On which day a week begins, 0 is Sunday. */
  firstWeekday: number;
}

/** How often each came up, and whether one of them stands out. */
export interface Counted<Each> {
  counts: [Each, number][];
  finding: Lead<Each>;
}

/** What can be read from a log. Active attempts only; what came by itself is counted apart (Marshall 2026). */
export interface Insights {
  turnedBack: number;
  /** Things that were hidden, and pages that opened by themselves and were stopped. */
  passive: { hidden: number; stopped: number };
  when: When;
  weeks: Weeks;
  sites: Counted<string>;
  kinds: Counted<Kind>;
  triggers: Counted<Trigger>;
  urges: Urges;
  helped: Helped;
}

export function insights(known: Known, { from, to, zone, firstWeekday }: Span): Insights {
  const isIn = ({ at }: { at: number }): boolean => at >= from && at <= to;
  const [first, today] = [calendarDay(Math.min(from, to), zone), calendarDay(to, zone)];
  const attempts = known.attempts.filter(isIn);
  const newestFirst = [...attempts].sort((one, other) => other.at - one.at);
  const active = turnedBack(newestFirst, known.moments);
  const moments = known.moments.filter(isIn);
  const slips = known.slips.filter((slip) => slip.undoneAt === undefined && isIn(slip));
  const sightings = known.sightings.filter(({ day }) => dayNumber(day) >= first && dayNumber(day) <= today);
  const triggers = [...moments, ...slips].flatMap(({ trigger }) => trigger ?? []);
  return {
    turnedBack: active.length,
    passive: {
      hidden: sightings.reduce((sum, { count }) => sum + count, 0),
      stopped: attempts.filter((attempt) => !attempt.active).length,
    },
    when: when(active),
    weeks: weeks(active, sightings, { from: first, today, first: firstWeekday }),
    sites: counted(active, ({ site }) => site),
    // A short link is a page like any other.
    kinds: counted(active, ({ kind }) => (kind === 'short' ? 'other' : kind)),
    triggers: { counts: tally(triggers), finding: saying(lead(tally(triggers)), 'other') },
    urges: urges(moments),
    helped: helped(moments, slips, to),
  };
}

function counted<Each extends string>(attempts: readonly Attempt[], what: (attempt: Attempt) => Each): Counted<Each> {
  return { counts: tally(attempts.map(what)), finding: lead(tally(spells(attempts, what).map(what))) };
}

/** That "something else" comes up most says nothing. */
const saying = <Each>(found: Lead<Each>, nothing: Each): Lead<Each> =>
  found.found === 'lead' && found.of === nothing ? { found: 'none' } : found;
