/**
 * When a figure says something. People see patterns in noise, and a tired person at two in the morning would act on them, so nothing is
 * concluded that chance would bring about in one of twenty such logs.
 */

/** Below this nothing is said at all: with fewer, even if all are in one place, a single one elsewhere would take the finding back. */
export const fewest = 8;
/** How often chance alone may look like a finding. */
export const doubt = 0.05;

/** How likely it is that of `tries` at least `hits` come up by chance, where each does with the probability `share`. */
export function chanceOf(hits: number, tries: number, share: number): number {
  if (hits <= 0 || share >= 1) return 1;
  const odds = Math.log(share / (1 - share));
  // Logarithms: of thousands of tries the single terms are too small for numbers.
  let term = tries * Math.log(1 - share);
  let sum = 0;
  for (let k = 1; k <= tries; k++) {
    term += Math.log((tries - k + 1) / k) + odds;
    if (k >= hits) sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/** Of two that share what was counted: whether one is ahead by more than chance, whichever it is. */
export const isAhead = (one: number, other: number): boolean =>
  one > other && one + other >= fewest && 2 * chanceOf(one, one + other, 0.5) <= doubt;

/** `few`: nothing can be said. `none`: nothing stands out. */
export type Lead<Each> = { found: 'few' | 'none' } | { found: 'lead'; of: Each; times: number };

/**
 * The one that comes up more often than every other. It is enough to test the first against the second, on both sides: that holds
 * however many there are and although the first was picked after the count (Hung & Fithian 2019, 10.1214/17-AOS1634).
 */
export function lead<Each>(counts: Iterable<readonly [Each, number]>): Lead<Each> {
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  const all = (first?.[1] ?? 0) + (second?.[1] ?? 0);
  if (!first || all < fewest) return { found: 'few' };
  return isAhead(first[1], second?.[1] ?? 0) ? { found: 'lead', of: first[0], times: first[1] } : { found: 'none' };
}

/** How often each came up, most often first. */
export function tally<Each>(all: Iterable<Each>): [Each, number][] {
  const counts = new Map<Each, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
