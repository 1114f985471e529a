import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueMilestone, type Seen } from './milestone.ts';
import { streak } from './streak.ts';

const dayMs = 86_400_000;
const day = (days: number): number => days * dayMs + dayMs / 2;

/** A plan from day 100 on, with a goal of 10 days. */
const due = (now: number, seen?: Seen, { from = 100, slips = [] as number[] } = {}) => {
  const run = streak({ since: day(100), goalDays: 10, slips: slips.map((each) => ({ at: day(each) })) }, day(now), 'UTC');
  return dueMilestone(run, { seen, from: day(from), now: day(now), zone: 'UTC' });
};

test.each([
  ['the first day has none', due(100), undefined],
  ['after a day there is one', due(101), 1],
  ['once', due(101, { days: 1, at: day(101) }), undefined],
  ['also on the days that follow', due(102, { days: 1, at: day(101) }), undefined],
  ['the next is new', due(103, { days: 1, at: day(101) }), 3],
  ['of several that were missed, the last is shown', due(109, { days: 1, at: day(101) }), 7],
  ['the goal is one', due(110, { days: 7, at: day(107) }), 10],
  ['a run that began anew has them anew', due(113, { days: 7, at: day(107) }, { slips: [112] }), 1],
  ['after the date of contact was set right, too', due(116, { days: 14, at: day(114) }, { slips: [112] }), 3],
  ['a day of contact has none', due(112, { days: 10, at: day(110) }, { slips: [112] }), undefined],
  ['what a plan that begins in the past had reached is no news', due(112, undefined, { from: 112 }), undefined],
  ['what it reaches now is', due(114, undefined, { from: 112 }), 14],
  ['a journey west does not show it twice', due(103, { days: 3, at: day(102) }), undefined],
  ['nor does a clock that was set back', due(103, { days: 3, at: day(900) }), undefined],
])('%s', (_, shown, expected) => {
  expect(shown).toBe(expected);
});

test('whenever the user looks, and whatever happens, no run shows a milestone twice or before its day', () => {
  const days = fc.uniqueArray(fc.integer({ min: 101, max: 300 }), { maxLength: 6 });
  const looks = fc.uniqueArray(fc.integer({ min: 100, max: 300 }), { maxLength: 60 });
  fc.assert(
    fc.property(days, looks, (slips, looked) => {
      let seen: Seen | undefined;
      const shown: string[] = [];
      for (const now of looked.toSorted((a, b) => a - b)) {
        const past = slips.filter((each) => each <= now);
        const found = due(now, seen, { slips: past });
        if (found === undefined) continue;
        const began = Math.max(100, ...past);
        expect(now - began).toBeGreaterThanOrEqual(found);
        shown.push(`${began}: ${found}`);
        seen = { days: found, at: day(now) };
      }
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
