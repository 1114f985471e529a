import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { milestones, streak } from './streak.ts';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];
const dayMs = 86_400_000;
const at = (text: string): number => Date.parse(text);
const slips = (...times: string[]) => times.map((text) => ({ at: at(text) }));

describe('a run counts calendar days', () => {
  test.each([
    ['on the start date nothing is over yet', '2026-11-20T08:00Z', '2026-11-20T23:59:59Z', 'UTC', 0],
    ['two minutes over midnight are a day', '2026-11-20T23:59Z', '2026-11-21T00:01Z', 'UTC', 1],
    ['the next evening is still one day', '2026-11-20T00:00Z', '2026-11-21T23:00Z', 'UTC', 1],
    ['midnight is where the user is', '2026-11-20T22:30Z', '2026-11-20T23:30Z', 'Europe/Berlin', 1],
    ['a day of 23 hours is a day', '2026-03-28T23:00Z', '2026-03-29T22:00Z', 'Europe/Berlin', 1],
    ['a day of 25 hours is one day', '2026-10-24T22:00Z', '2026-10-25T22:59Z', 'Europe/Berlin', 0],
    ['a leap day counts', '2028-02-28T12:00Z', '2028-03-01T12:00Z', 'UTC', 2],
    ['no leap day, no count', '2026-02-28T12:00Z', '2026-03-01T12:00Z', 'UTC', 1],
    ['a year is 365 days', '2026-01-01T12:00Z', '2027-01-01T12:00Z', 'UTC', 365],
    ['a clock set back is no negative day', '2026-11-20T08:00Z', '2026-11-02T08:00Z', 'UTC', 0],
    ['the same moments west of the date line', '2026-11-20T10:30Z', '2026-11-21T09:30Z', 'Pacific/Kiritimati', 0],
    ['and east of it', '2026-11-20T10:30Z', '2026-11-21T09:30Z', 'Pacific/Pago_Pago', 1],
    [
      'a day that a country skipped was never there to be lived, but the date moves on',
      '2011-12-29T20:00Z',
      '2011-12-30T20:00Z',
      'Pacific/Apia',
      2,
    ],
  ])('%s', (_, since, now, zone, run) => {
    expect(streak({ since: at(since), slips: [] }, at(now), zone)).toMatchObject({ run, day: run + 1, best: run, totalFree: run });
  });
});

describe('a slip ends the run and nothing else', () => {
  const since = at('2026-01-01T12:00Z');
  const now = at('2026-01-21T12:00Z');
  test.each([
    ['without one', [], { run: 20, best: 20, totalFree: 20 }],
    ['one in the middle', slips('2026-01-15T09:00Z'), { run: 6, best: 14, totalFree: 19 }],
    ['two on one day are one day', slips('2026-01-15T09:00Z', '2026-01-15T21:00Z'), { run: 6, best: 14, totalFree: 19 }],
    ['today', slips('2026-01-21T09:00Z'), { run: 0, best: 20, totalFree: 20 }],
    ['in any order', slips('2026-01-15T09:00Z', '2026-01-04T09:00Z'), { run: 6, best: 11, totalFree: 18 }],
    ['before the plan began', slips('2025-12-30T09:00Z'), { run: 20, best: 20, totalFree: 20 }],
    ['taken back', [{ at: at('2026-01-15T09:00Z'), undoneAt: at('2026-01-16T09:00Z') }], { run: 20, best: 20, totalFree: 20 }],
    ['in the future, after a clock was set back', slips('2026-03-01T09:00Z'), { run: 0, best: 20, totalFree: 20 }],
    ['on the first day', slips('2026-01-01T20:00Z'), { run: 20, best: 20, totalFree: 19 }],
  ])('%s', (_, given, expected) => {
    expect(streak({ since, slips: given }, now, 'UTC')).toMatchObject(expected);
  });
});

describe('what comes next', () => {
  const on = (days: number, goalDays?: number) =>
    streak({ since: 0, slips: [], ...(goalDays === undefined ? {} : { goalDays }) }, days * dayMs, 'UTC');
  test.each([
    [0, undefined, { days: 1, left: 1 }],
    [1, undefined, { days: 3, left: 2 }],
    [30, undefined, { days: 45, left: 15 }],
    [30, 33, { days: 33, left: 3 }],
    [364, undefined, { days: 365, left: 1 }],
    [365, undefined, undefined],
    [365, 500, { days: 500, left: 135 }],
  ])('after %i days with the goal %s', (days, goalDays, next) => {
    expect(on(days, goalDays).next).toEqual(next);
  });

  test('a goal is reached on its day, and an open plan has none', () => {
    expect(on(29, 30).goal).toEqual({ days: 30, reached: false });
    expect(on(30, 30).goal).toEqual({ days: 30, reached: true });
    expect(on(30)).not.toHaveProperty('goal');
  });
});

describe('whatever the log and the clock say', () => {
  /** The last country to move over the date line did so at the end of 2011. */
  const moment = fc.integer({ min: at('2012-01-01T00:00Z'), max: at('2100-01-01T00:00Z') });
  const zone = fc.constantFrom(...zones);
  const course = fc.record({ since: moment, slips: fc.array(fc.record({ at: moment }), { maxLength: 12 }) });

  test('no count is negative, best holds run, and no more days are free than there were', () => {
    fc.assert(
      fc.property(course, moment, zone, (given, now, where) => {
        const { run, best, totalFree, next, day } = streak(given, now, where);
        const days = Math.max(0, calendarDay(now, where) - calendarDay(given.since, where));
        expect(run).toBeGreaterThanOrEqual(0);
        expect(best).toBeGreaterThanOrEqual(run);
        expect(totalFree).toBeGreaterThanOrEqual(0);
        expect(totalFree).toBeLessThanOrEqual(days);
        expect(best).toBeLessThanOrEqual(days);
        expect(day).toBe(run + 1);
        if (next) expect(milestones).toContain(run + next.left);
      }),
    );
  });

  test('a calendar day is never further from the time that passed than a day and the clock change', () => {
    fc.assert(
      fc.property(moment, moment, zone, (one, other, where) => {
        const [since, now] = one < other ? [one, other] : [other, one];
        const { run } = streak({ since, slips: [] }, now, where);
        expect(Math.abs(run - (now - since) / dayMs)).toBeLessThan(1 + 2 / 24);
      }),
    );
  });

  test('a day later, the run is one longer', () => {
    fc.assert(
      fc.property(course, moment, (given, now) => {
        const last = Math.max(given.since, now, ...given.slips.map((slip) => slip.at));
        expect(streak(given, last + dayMs, 'UTC').run).toBe(streak(given, last, 'UTC').run + 1);
      }),
    );
  });

  test('one more slip never makes anything longer, and taking it back restores all', () => {
    fc.assert(
      fc.property(course, moment, moment, zone, (given, slip, now, where) => {
        const before = streak(given, now, where);
        const after = streak({ ...given, slips: [...given.slips, { at: slip }] }, now, where);
        expect(after.run).toBeLessThanOrEqual(before.run);
        expect(after.best).toBeLessThanOrEqual(before.best);
        expect(before.totalFree - after.totalFree).toBeOneOf([0, 1]);
        expect(streak({ ...given, slips: [...given.slips, { at: slip, undoneAt: now }] }, now, where)).toEqual(before);
      }),
    );
  });

  test('the order of the slips says nothing', () => {
    fc.assert(
      fc.property(course, moment, zone, (given, now, where) => {
        expect(streak({ ...given, slips: given.slips.toReversed() }, now, where)).toEqual(streak(given, now, where));
      }),
    );
  });
});

test('a zone that nobody knows is an error, not a wrong number', () => {
  expect(() => streak({ since: 0, slips: [] }, 0, 'Nowhere/Land')).toThrow(RangeError);
});

test('the milestones lie further and further apart', () => {
  const since = at('2026-01-01T12:00Z');
  const ahead = Array.from({ length: 366 }, (_, day) => streak({ since, slips: [] }, since + day * dayMs, 'UTC').next?.days);
  expect([...new Set(ahead)]).toEqual([1, 3, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, undefined]);
});
