import { readSite } from './not-now.ts';

/** The quick way off every page of ours. */

/** Where it leads until the user names another: a site that anybody may have open, in any language. */
const neutralSite = 'https://www.wikipedia.org/';

/** @param chosen as stored; what is no secure address counts as none. */
export const exitSite = (chosen: string | undefined): string => readSite(chosen ?? '') ?? neutralSite;

/** A press of a key: which one, and when (milliseconds of one clock). */
export interface Press {
  key: string;
  at: number;
  /** The key is only held. */
  repeat: boolean;
}

const presses = 3;
const withinMs = 2_000;

/**
 * Shift three times, and nothing else in between: who writes capitals presses letters too.
 * @returns a listener that answers whether this press was the last one needed.
 */
export function shiftCounter(): (press: Press) => boolean {
  let times: number[] = [];
  return ({ key, at, repeat }) => {
    if (key !== 'Shift') times = [];
    else if (!repeat) times = [...times.filter((time) => at - time <= withinMs), at];
    if (times.length < presses) return false;
    times = [];
    return true;
  };
}
