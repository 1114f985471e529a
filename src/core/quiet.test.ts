import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsQuiet, longestQuietMs, type Quiet, quietUntil, withQuiet } from './quiet.ts';

const zone = 'Europe/Berlin';
const minuteMs = 60_000;
const quiet = (from: number, to: number, days?: number[]): Quiet => ({ id: `${from}-${to}`, hours: { from, to }, ...(days && { days }) });
const night = quiet(22 * 60, 7 * 60);
/** 2026-11-22 was a Sunday. Berlin is an hour east of UTC then. */
const at = (day: number, hour: number, minute = 0): number => Date.UTC(2026, 10, day, hour - 1, minute);

describe('quiet time', () => {
  test.each([
    ['not in the afternoon', [night], at(21, 15), undefined],
    ['until the morning', [night], at(21, 23, 30), at(22, 7)],
    ['after midnight too', [night], at(22, 2), at(22, 7)],
    ['not in the minute in which it ends', [night], at(22, 7), undefined],
    ['only on its day', [quiet(22 * 60, 7 * 60, [0])], at(21, 23), undefined],
    ['on its day, and the morning after', [quiet(22 * 60, 7 * 60, [0])], at(23, 6), at(23, 7)],
    ['from one into the next', [night, quiet(6 * 60, 9 * 60)], at(21, 23), at(22, 9)],
    ['never without any', [], at(21, 23), undefined],
    ['for 16 hours at most', [quiet(0, 0)], at(21, 12), at(21, 12) + longestQuietMs],
  ] as [string, Quiet[], number, number | undefined][])('is %s', (_, all, now, until) => {
    expect(quietUntil({ quiet: all }, now, zone)).toBe(until);
  });

  test('goes by the clock on the wall where clocks are put back', () => {
    // 2026-10-25, 3:00 summer time became 2:00.
    const now = Date.UTC(2026, 9, 24, 21);
    expect(quietUntil({ quiet: [night] }, now, zone)).toBe(Date.UTC(2026, 9, 25, 6));
  });
});

describe('a wait', () => {
  const ten = 10 * minuteMs;
  test.each([
    ['is as long as it is', [], at(21, 23), ten],
    ['is as long as it is by day', [night], at(21, 15), ten],
    ['begins when quiet hours are over', [night], at(21, 23), 8 * 60 * minuteMs + ten],
    ['begins anew after quiet hours that would cut into it', [night], at(21, 21, 55), 9 * 60 * minuteMs + 5 * minuteMs + ten],
    ['may end just before they begin', [night], at(21, 21, 49), ten],
    ['is never longer by more than 16 hours', [quiet(0, 0)], at(21, 12), longestQuietMs + ten],
  ] as [string, Quiet[], number, number][])('%s', (_, all, now, ms) => {
    expect(withQuiet({ quiet: all }, ten, now, zone)).toBe(ms);
  });

  test('is never shorter than without quiet hours, and never opens in them unless they last too long', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const days = fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), { nil: undefined });
    const some = fc.array(
      fc.record({ from: minute, to: minute, days }).map((each) => quiet(each.from, each.to, each.days)),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 7 * 1440 }), fc.integer({ min: 1, max: 60 }), (all, later, minutes) => {
        const now = at(16, 0) + later * minuteMs;
        const ms = withQuiet({ quiet: all }, minutes * minuteMs, now, zone);
        expect(ms).toBeGreaterThanOrEqual(minutes * minuteMs);
        expect(ms).toBeLessThanOrEqual(longestQuietMs + minutes * minuteMs);
        if (ms < longestQuietMs) expect(quietUntil({ quiet: all }, now + ms, zone)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['the same', [night], [quiet(22 * 60, 7 * 60)], true],
  ['more', [night], [night, quiet(12 * 60, 13 * 60)], true],
  ['longer', [night], [quiet(21 * 60, 8 * 60)], true],
  ['in two pieces', [night], [quiet(22 * 60, 0), quiet(0, 7 * 60)], true],
  ['every day instead of one', [quiet(0, 60, [2])], [quiet(0, 60)], true],
  ['shorter', [night], [quiet(22 * 60, 6 * 60 + 59)], false],
  ['one day instead of every day', [quiet(0, 60)], [quiet(0, 60, [2])], false],
  ['none', [night], [], false],
] as [string, Quiet[], Quiet[], boolean][])('hours in the place of others: %s', (_, before, after, isKept) => {
  expect(isAsQuiet({ quiet: before }, { quiet: after })).toBe(isKept);
});
