import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tool } from '../coping.ts';
import type { Attempt, Moment } from '../log.ts';
import type { Kind } from '../site.ts';
import { insights, type Known, type Span } from './insights.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A Monday. */
const monday = Date.UTC(2026, 7, 31);
const span: Span = { from: monday, to: monday + 70 * dayMs, zone: 'UTC', firstWeekday: 1 };
const nothing: Known = { attempts: [], moments: [], slips: [], sightings: [] };

const attempt = (at: number, more: Partial<Attempt> = {}): Attempt => ({
  ...{ at, offset: 0, site: 'instagram', account: 'a', kind: 'profile', door: 'load', active: true },
  ...more,
});
/** So many days after the first Monday, at an hour. */
const on = (day: number, hour: number): number => monday + day * dayMs + hour * hourMs;
const moment = (at: number, more: Partial<Moment> = {}): Moment => ({ id: `${at}`, at, offset: 0, ...more });
const of = (known: Partial<Known>, over: Partial<Span> = {}) => insights({ ...nothing, ...known }, { ...span, ...over });
const weeksOf = (day: number, hours: readonly number[], count = 10): Attempt[] =>
  Array.from({ length: count }, (_, week) => hours.map((hour) => attempt(on(week * 7 + day, hour)))).flat();

test('an empty log says that it says nothing', () => {
  expect(of({})).toMatchObject({
    turnedBack: 0,
    passive: { hidden: 0, stopped: 0 },
    when: { most: 0, finding: { found: 'few' } },
    weeks: { change: { found: 'few' } },
    sites: { counts: [], finding: { found: 'few' } },
    triggers: { finding: { found: 'few' } },
    urges: { times: 0, found: 'few' },
    helped: { tools: [], finding: { found: 'few' } },
  });
});

describe('when attempts come', () => {
  const finding = (attempts: Attempt[]) => of({ attempts }).when.finding;

  test.each([
    ['on Sundays after 22:00', weeksOf(6, [22, 23]), { found: 'most', stretch: { weekday: 0, from: 22, to: 0 } }],
    ['past midnight', weeksOf(4, [23, 24, 25]), { found: 'most', stretch: { weekday: 5, from: 23, to: 2 } }],
    [
      'every evening',
      Array.from({ length: 20 }, (_, day) => attempt(on(day, 21 + (day % 2)))),
      { found: 'most', stretch: { from: 21, to: 23 } },
    ],
    ['on one weekday, at any hour', weeksOf(2, [9, 13, 17, 21]), { found: 'most', stretch: { weekday: 3, from: 0, to: 0 } }],
    ['around the clock', Array.from({ length: 70 }, (_, day) => attempt(on(day, 8 + ((day * 5) % 16)))), { found: 'none' }],
    ['seven times', weeksOf(6, [22], 7), { found: 'few' }],
    ['in one night', Array.from({ length: 12 }, (_, each) => attempt(on(6, 14 + each))), { found: 'none' }],
    ['often within half an hour', Array.from({ length: 30 }, (_, each) => attempt(on(6, 22) + each * 60_000)), { found: 'few' }],
  ] as [string, Attempt[], unknown][])('%s', (_, attempts, found) => {
    expect(finding(attempts)).toEqual(found);
  });

  test('a third of all on Sunday nights, the others anywhere: often, and not most', () => {
    const rest = Array.from({ length: 40 }, (_, day) => attempt(on(day, 8 + ((day * 5) % 13))));
    expect(finding([...weeksOf(6, [22, 23]), ...rest])).toEqual({ found: 'often', stretch: { weekday: 0, from: 22, to: 0 } });
  });

  test('hours are those of the clock where the user was', () => {
    const { grid } = of({ attempts: [attempt(on(0, 23), { offset: 120 }), attempt(on(0, 1), { offset: -300 })] }).when;
    // Monday 23:00 in London's winter is Tuesday 1:00 two hours further east; Monday 1:00 is Sunday 20:00 in New York.
    expect(grid[2]?.[1]).toBe(1);
    expect(grid[0]?.[20]).toBe(1);
    expect(grid.flat().reduce((sum, each) => sum + each)).toBe(2);
  });
});

describe('the weeks', () => {
  const steadily = (perWeek: readonly number[]) =>
    perWeek.flatMap((times, week) => Array.from({ length: times }, (_, each) => attempt(on(week * 7 + (each % 7), 8 + each))));

  test.each([
    ['fewer', [9, 9, 9, 9, 9, 9, 3, 2, 3, 2], { found: 'fewer', weeks: 4, now: 10, before: 36 }],
    ['more', [1, 1, 1, 2, 1, 2, 6, 6, 6, 6], { found: 'more', weeks: 4, now: 24, before: 6 }],
    ['no clear change', [4, 4, 4, 4, 4, 4, 3, 4, 5, 4], { found: 'same', weeks: 4, now: 16, before: 16 }],
    ['too little', [1, 0, 1, 0, 1, 0, 1, 1, 1, 1], { found: 'few' }],
  ] as [string, number[], unknown][])('%s', (_, perWeek, change) => {
    const { weeks } = of({ attempts: steadily(perWeek) });
    // The last is the week that has just begun.
    expect(weeks.weeks.map(({ turnedBack }) => turnedBack)).toEqual([...perWeek, 0]);
    expect(weeks.change).toEqual(change);
  });

  test('begin on the day that the calendar says', () => {
    const attempts = [attempt(on(6, 12))];
    const first = (firstWeekday: number) => of({ attempts }, { firstWeekday }).weeks.weeks.findIndex(({ turnedBack }) => turnedBack === 1);
    expect([1, 0, 6].map(first)).toEqual([0, 1, 1]);
  });

  test('a start in the middle of a week is not compared as if it were one', () => {
    const attempts = steadily([0, 5, 5, 5, 5, 0, 0, 0, 0, 0]);
    expect(of({ attempts }, { from: on(9, 0), to: on(44, 0) }).weeks.change).toMatchObject({ weeks: 2 });
  });

  test('what was hidden is counted apart', () => {
    const sightings = [
      { day: '2026-08-30', site: 'x', count: 100 },
      { day: '2026-08-31', site: 'x', count: 3 },
      { day: '2026-09-06', site: 'instagram', count: 4 },
      { day: '2026-09-07', site: 'x', count: 5 },
    ];
    const found = of({ sightings, attempts: [attempt(on(0, 9), { active: false })] });
    expect(found.weeks.weeks.slice(0, 3).map(({ hidden, turnedBack }) => [hidden, turnedBack])).toEqual([
      [7, 0],
      [5, 0],
      [0, 0],
    ]);
    expect(found.passive).toEqual({ hidden: 12, stopped: 1 });
    expect(found.turnedBack).toBe(0);
  });
});

describe('sites, kinds and what was behind it', () => {
  test('the site that comes up most, counted once in a quarter of an hour', () => {
    const burst = Array.from({ length: 90 }, (_, each) => attempt(on(3, 20) + each * 30_000, { site: 'x' }));
    const found = of({ attempts: [...weeksOf(0, [9, 13]), ...burst] }).sites;
    expect(found.counts).toEqual([
      ['x', 90],
      ['instagram', 20],
    ]);
    expect(found.finding).toEqual({ found: 'lead', of: 'instagram', times: 20 });
  });

  test('a short link counts as a page', () => {
    const kinds: Kind[] = ['short', 'other', 'story'];
    const attempts = kinds.map((kind, day) => attempt(on(day, 9), { kind }));
    expect(of({ attempts }).kinds.counts).toEqual([
      ['other', 2],
      ['story', 1],
    ]);
  });

  test('triggers of moments and of contact, and never "something else"', () => {
    const moments = Array.from({ length: 9 }, (_, day) => moment(on(day, 20), { trigger: 'lonely' }));
    const slips = [
      { id: 's', at: on(20, 9), offset: 0, notedAt: on(20, 9), trigger: 'lonely' as const },
      { id: 't', at: on(21, 9), offset: 0, notedAt: on(21, 9), trigger: 'bored' as const, undoneAt: on(21, 10) },
    ];
    expect(of({ moments, slips }).triggers).toEqual({
      counts: [['lonely', 10]],
      finding: { found: 'lead', of: 'lonely', times: 10 },
    });
    const other = moments.map((each) => ({ ...each, trigger: 'other' as const }));
    expect(of({ moments: other }).triggers.finding).toEqual({ found: 'none' });
  });
});

describe('urges', () => {
  const pairs = (...all: [number, number][]) => all.map(([urgeBefore, urgeAfter], day) => moment(on(day, 20), { urgeBefore, urgeAfter }));
  const many = (count: number, pair: [number, number]) => Array<[number, number]>(count).fill(pair);
  test.each([
    [
      'weaker',
      pairs(...many(8, [8, 5]), [6, 6], [5, 7]),
      { times: 10, weaker: 8, same: 1, stronger: 1, before: 7.5, after: 5.3, found: 'weaker' },
    ],
    ['stronger', pairs(...many(8, [4, 6])), { times: 8, weaker: 0, same: 0, stronger: 8, before: 4, after: 6, found: 'stronger' }],
    [
      'mixed',
      pairs(...many(4, [8, 6]), ...many(4, [6, 8])),
      { times: 8, weaker: 4, same: 0, stronger: 4, before: 7, after: 7, found: 'mixed' },
    ],
    ['few', pairs(...many(7, [8, 5])), { times: 7, weaker: 7, same: 0, stronger: 0, before: 8, after: 5, found: 'few' }],
    ['few', [moment(on(0, 1), { urgeBefore: 5 })], { times: 0, weaker: 0, same: 0, stronger: 0, found: 'few' }],
  ] as [string, Moment[], unknown][])('%s afterwards', (_, moments, found) => {
    expect(of({ moments }).urges).toEqual(found);
  });
});

describe('what helped', () => {
  const uses = (tool: Tool, count: number, hour: number) =>
    Array.from({ length: count }, (_, day) => moment(on(day, hour), { tools: [tool], urgeBefore: 6, urgeAfter: 4 }));

  test('is told by what came after it, for three hours', () => {
    const through = { through: { intention: '', seen: true as const } };
    const moments = [...uses('breathe', 12, 20), moment(on(0, 22), through), moment(on(1, 24), through)];
    const slips = [{ id: 's', at: on(2, 21), offset: 0, notedAt: on(2, 21) }];
    const [breathe] = of({ moments, slips }).helped.tools;
    expect(breathe).toMatchObject({ tool: 'breathe', times: 12, stayed: 10, urges: { times: 12, before: 6, after: 4 } });
  });

  test('what began a moment ago is not over', () => {
    expect(of({ moments: [moment(span.to - hourMs, { tools: ['urge'] })] }).helped.tools).toEqual([]);
  });

  test('two tools in one moment both count, and the more frequent one stands out only clearly', () => {
    const both = uses('breathe', 10, 20).map((each) => ({ ...each, tools: ['breathe', 'friend'] as Tool[] }));
    expect(of({ moments: both }).helped.finding).toEqual({ found: 'none' });
    expect(of({ moments: [...both, ...uses('breathe', 20, 9)] }).helped.finding).toEqual({ found: 'lead', of: 'breathe', times: 30 });
  });
});

describe('of any log', () => {
  const anyAttempt = fc.record({
    at: fc.integer({ min: monday - 30 * dayMs, max: monday + 90 * dayMs }),
    offset: fc.integer({ min: -720, max: 840 }),
    site: fc.constantFrom('instagram', 'x', 'facebook'),
    active: fc.boolean(),
  });
  const anyLog = fc.array(
    anyAttempt.map(({ at, ...more }) => attempt(at, more)),
    { maxLength: 80 },
  );

  test('the parts add up, nothing is counted that is not of its time, and the order says nothing', () => {
    fc.assert(
      fc.property(anyLog, (attempts) => {
        const found = of({ attempts });
        const meant = attempts.filter(({ at, active }) => active && at >= span.from && at <= span.to).length;
        const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
        expect(found.turnedBack).toBe(meant);
        expect(sum(found.when.grid.flat())).toBe(meant);
        expect(sum(found.sites.counts.map(([, count]) => count))).toBe(meant);
        expect(of({ attempts: attempts.toReversed() })).toEqual({ ...found, sites: { ...found.sites, counts: expect.anything() } });
      }),
    );
  });

  test('the same week again and again shifts nothing but what it is called', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 6 }), (attempts, days) => {
        const shifted = attempts.map((each) => ({ ...each, at: each.at + days * dayMs }));
        const before = of({ attempts }, { from: 0, to: monday + 200 * dayMs }).when;
        const after = of({ attempts: shifted }, { from: 0, to: monday + 200 * dayMs }).when;
        expect(after.grid).toEqual(before.grid.map((_, day) => before.grid[(day - days + 7) % 7]));
        expect(after.finding.found).toBe(before.finding.found);
      }),
      { numRuns: 40 },
    );
  });
});

test('a year of chance has no pattern', () => {
  let state = 11;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor(state / 1000) % below;
  };
  const attempts = Array.from({ length: 3000 }, () => attempt(monday + next(364) * dayMs + (7 + next(16)) * hourMs));
  expect(of({ attempts }, { to: monday + 365 * dayMs }).when.finding).toEqual({ found: 'none' });
});
