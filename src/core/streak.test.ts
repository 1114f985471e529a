import { describe, expect, test } from 'vitest';
import { streak } from './streak.ts';

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

describe('the share of days', () => {
  const since = at('2026-01-01T12:00Z');
  test.each([
    ['there is none before a day is over', '2026-01-01T20:00Z', [], undefined],
    ['all', '2026-01-11T12:00Z', [], 1],
    ['nine of ten', '2026-01-11T12:00Z', slips('2026-01-05T09:00Z'), 0.9],
    ['today counts neither way', '2026-01-11T12:00Z', slips('2026-01-11T09:00Z'), 1],
    ['none', '2026-01-02T12:00Z', slips('2026-01-01T13:00Z'), 0],
  ])('%s', (_, now, given, share) => {
    expect(streak({ since, slips: given }, at(now), 'UTC').share).toBe(share);
  });
});

describe('counting views', () => {
  const since = at('2026-01-01T12:00Z');
  const now = at('2026-01-21T12:00Z');
  const views = [at('2026-01-11T09:00Z'), at('2026-01-06T09:00Z')];
  test.each([
    ['a way through that was opened is nothing where only contact counts', undefined, [], { run: 20, best: 20, totalFree: 20 }],
    ['nor where that was chosen', 'slips', [], { run: 20, best: 20, totalFree: 20 }],
    ['where views count, it begins the run anew', 'views', [], { run: 10, best: 10, totalFree: 18 }],
    ['and slips do so still', 'views', slips('2026-01-16T09:00Z'), { run: 5, best: 5, totalFree: 17 }],
    ['both on a day are one', 'views', slips('2026-01-11T23:00Z'), { run: 10, best: 10, totalFree: 18 }],
  ] as const)('%s', (_, counting, given, expected) => {
    expect(streak({ since, slips: given, views, ...(counting && { counting }) }, now, 'UTC')).toMatchObject(expected);
  });
});

describe('what was reached', () => {
  const on = (days: number, goalDays?: number) =>
    streak({ since: 0, slips: [], ...(goalDays === undefined ? {} : { goalDays }) }, days * dayMs, 'UTC').milestone;
  test.each([
    [0, undefined, undefined],
    [1, undefined, 1],
    [13, undefined, 7],
    [13, 10, 10],
    [14, 10, 14],
    [500, 400, 400],
    [500, 600, 365],
    [30, 30, 30],
  ])('after %i days with the goal %s', (days, goalDays, milestone) => {
    expect(on(days, goalDays)).toBe(milestone);
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

test('a zone that nobody knows is an error, not a wrong number', () => {
  expect(() => streak({ since: 0, slips: [] }, 0, 'Nowhere/Land')).toThrow(RangeError);
});

test('the milestones lie further and further apart', () => {
  const since = at('2026-01-01T12:00Z');
  const ahead = Array.from({ length: 366 }, (_, day) => streak({ since, slips: [] }, since + day * dayMs, 'UTC').next?.days);
  expect([...new Set(ahead)]).toEqual([1, 3, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, undefined]);
});
