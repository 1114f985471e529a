import type { Attempt, Moment } from './log.ts';
import { turnedBack } from './turned-back.ts';

/**
 * What the part of the log that changes no more comes to, so that a year of it need not be read each time. It can be forgotten at any
 * time, and is not believed where the log has other rows than it had.
 */
export interface Settled {
  /** Rows up to this moment are in it, this one included (epoch milliseconds). */
  until: number;
  /** How many rows there were. */
  attempts: number;
  moments: number;
  /** How often the user turned back. */
  turnedBack: number;
  /** When ways through were opened on which something was seen. */
  views: number[];
}

export const nothingSettled: Settled = { until: -1, attempts: 0, moments: 0, turnedBack: 0, views: [] };

/** Rows of the log, oldest first. */
export interface Rows {
  attempts: readonly Attempt[];
  moments: readonly Moment[];
}

/** What a log comes to. */
export type Totals = Pick<Settled, 'turnedBack' | 'views'>;

const waysIn = ({ moments }: Rows): Moment[] => moments.filter(({ through }) => through?.seen);

/**
 * Whether what is settled and the rows since then are the whole log: there are still as many rows as it had, and no way through led
 * on from a visit that is settled already.
 * @param counted rows up to `until` in the log.
 */
export function isWhole(settled: Settled, counted: Pick<Settled, 'attempts' | 'moments'>, since: Rows): boolean {
  const isVisited = ({ at, account }: Moment) => since.attempts.some((each) => each.active && each.account === account && each.at <= at);
  return (
    counted.attempts === settled.attempts &&
    counted.moments === settled.moments &&
    (settled.attempts === 0 || waysIn(since).every(isVisited))
  );
}

/** @param since the rows after `settled.until`. */
export function totals(settled: Settled, since: Rows): Totals {
  const ways = waysIn(since);
  return {
    turnedBack: settled.turnedBack + turnedBack(since.attempts.toReversed(), ways).length,
    views: [...settled.views, ...ways.map(({ at }) => at)],
  };
}

/** A visit may still turn active, and a way through be used. Days, so that a journey or a clock that is set right changes nothing. */
const settlesAfterMs = 2 * 86_400_000;
/** Fewer rows are read as quickly as what they come to. */
const worthwhile = 100;

/** Takes in what has settled since. @returns the same where there is little. */
export function settle(settled: Settled, since: Rows, now: number): Settled {
  const until = now - settlesAfterMs;
  const isOld = ({ at }: { at: number }) => at <= until;
  const old: Rows = { attempts: since.attempts.filter(isOld), moments: since.moments.filter(isOld) };
  const counted = { attempts: settled.attempts + old.attempts.length, moments: settled.moments + old.moments.length };
  if (old.attempts.length + old.moments.length < worthwhile) return settled;
  return { until, ...counted, ...totals(settled, old) };
}
