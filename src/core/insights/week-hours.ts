import type { Attempt } from '../log.ts';
import { chanceOf, doubt, fewest } from './chance.ts';
import { dayHours, localDay, localHour, spells, weekDays, weekdayOf } from './local.ts';

type Noted = Pick<Attempt, 'at' | 'offset'>;

/** Hours of the local week that follow one another: on one day of the week, on which they begin, or on each. */
export interface Stretch {
  /** 0 is Sunday. */
  weekday?: number;
  /** Full hours of the day; from an hour to the same hour is the whole day. */
  from: number;
  to: number;
}

/** `most`: more than half of all. `often`: at least an eighth, and twice as many as the hours would have by chance. */
export type WhenFinding = { found: 'few' | 'none' } | { found: 'most' | 'often'; stretch: Stretch };

export interface When {
  /** How often, by weekday (0 is Sunday) and hour. */
  grid: number[][];
  most: number;
  finding: WhenFinding;
}

/** Longer ones say little. */
const longestHours = 8;
/** Some hours are slept through: to chance a day is shorter than 24 hours, so that being awake is no finding. */
const wakingHours = 16;
/** One bad Sunday says nothing of Sundays. */
const fewestDays = 3;

/** When attempts come, by the clock that hung where the user was. */
export function when(attempts: readonly Noted[]): When {
  const grid = Array.from({ length: weekDays }, () => Array<number>(dayHours).fill(0));
  for (const attempt of attempts) {
    const row = grid[weekdayOf(localDay(attempt))] as number[];
    const hour = localHour(attempt) % dayHours;
    row[hour] = (row[hour] as number) + 1;
  }
  return { grid, most: Math.max(...grid.flat()), finding: findStretch(attempts, grid.flat()) };
}

interface Candidate {
  stretch: Stretch;
  hours: number;
  /** Which part of the week it is to chance. */
  share: number;
}

const candidates: readonly Candidate[] = makeCandidates();

function makeCandidates(): Candidate[] {
  const made: Candidate[] = [];
  for (let weekday = 0; weekday < weekDays; weekday++) {
    made.push({ stretch: { weekday, from: 0, to: 0 }, hours: dayHours, share: 1 / weekDays });
    for (const each of runs()) made.push({ ...each, stretch: { ...each.stretch, weekday }, share: each.share / weekDays });
  }
  return [...made, ...runs()];
}

function runs(): Candidate[] {
  return Array.from({ length: dayHours * longestHours }, (_, index) => {
    const from = index % dayHours;
    const hours = Math.floor(index / dayHours) + 1;
    return { stretch: { from, to: (from + hours) % dayHours }, hours, share: hours / wakingHours };
  });
}

/**
 * The stretch that differs most from what chance would give it, by the likelihoods of the two (Kulldorff 1997, 10.1080/03610929708831995),
 * of those that chance does not explain, however many were looked at.
 */
function findStretch(attempts: readonly Noted[], all: readonly number[]): WhenFinding {
  const noted = spells(attempts, () => '');
  if (noted.length < fewest) return { found: 'few' };
  const hours = Array<number>(weekDays * dayHours).fill(0);
  for (const each of noted) {
    const hour = weekHour(each);
    hours[hour] = (hours[hour] as number) + 1;
  }
  const ranked = candidates
    .map((candidate) => ({ ...candidate, hits: within(hours, candidate) }))
    .map((each) => ({ ...each, part: each.hits / noted.length }))
    .filter(({ part, share }) => part > share && (part > 1 / 2 || part >= Math.max(1 / 8, 2 * share)))
    .map((each) => ({ ...each, likelihood: likelihood(each.part, each.share) }))
    .sort((one, other) => other.likelihood - one.likelihood || one.hours - other.hours);
  const found = ranked.find(
    (each) => chanceOf(each.hits, noted.length, each.share) <= doubt / candidates.length && daysWithin(noted, each) >= fewestDays,
  );
  if (!found) return { found: 'none' };
  const isMost = found.part > 1 / 2 && within(all, found) > attempts.length / 2;
  return { found: isMost ? 'most' : 'often', stretch: found.stretch };
}

/** How much likelier this part of all is with a share of its own than with the one that chance gives it; per entry, as a logarithm. */
const likelihood = (part: number, share: number): number =>
  part * Math.log(part / share) + (part < 1 ? (1 - part) * Math.log((1 - part) / (1 - share)) : 0);

const weekHour = (noted: Noted): number => weekdayOf(localDay(noted)) * dayHours + (localHour(noted) % dayHours);

/** Where a stretch begins in the week; one of every day begins on each. */
const begins = ({ stretch: { weekday, from } }: Candidate): number[] =>
  (weekday === undefined ? [0, 1, 2, 3, 4, 5, 6] : [weekday]).map((day) => day * dayHours + from);

function within(hours: readonly number[], candidate: Candidate): number {
  let sum = 0;
  for (const begin of begins(candidate)) {
    for (let hour = begin; hour < begin + candidate.hours; hour++) sum += hours[hour % hours.length] as number;
  }
  return sum;
}

function daysWithin(noted: readonly Noted[], candidate: Candidate): number {
  const length = weekDays * dayHours;
  const isIn = (each: Noted) => begins(candidate).some((begin) => (weekHour(each) - begin + length) % length < candidate.hours);
  // A night is one day, also after midnight.
  return new Set(noted.filter(isIn).map((each) => Math.floor((localHour(each) - candidate.stretch.from) / dayHours))).size;
}
