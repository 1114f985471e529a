import { expect, test } from 'vitest';
import { dueRenewal, lastRenewal, nextRenewal, renew } from './renewal.ts';
import { beganAt, noSettings, type Plan, type Settings } from './settings.ts';
import { streak } from './streak.ts';

const dayMs = 86_400_000;
const day = (days: number): number => days * dayMs + dayMs / 2;

const settings = (plan: Partial<Plan>, named: number): Settings => ({
  ...noSettings,
  people: [{ id: 'p', label: 'Person 1', circle: 'them', since: day(named), accounts: [], names: [] }],
  plan: { since: day(100), ...plan },
});

/** A plan from day 100 on, and somebody named on that day. */
const due = (now: number, plan: Partial<Plan> = {}, { named = 100, slips = [] as number[] } = {}) => {
  const given = settings(plan, named);
  const course = { since: day(100), ...plan, slips: slips.map((each) => ({ at: day(each) })) };
  return dueRenewal(given, streak(course, day(now), 'UTC'), day(now), 'UTC');
};

test.each([
  ['nothing is due in the first month', due(129), undefined],
  ['then it is', due(130), 'date'],
  ['a month after it was renewed', due(161, { renewedAt: day(131) }), 'date'],
  ['and not before', due(160, { renewedAt: day(131) }), undefined],
  ['at another pace, where the plan says so', due(114, { renewEveryDays: 14 }), 'date'],
  ['at the goal', due(120, { goalDays: 20 }), 'goal'],
  ['once', due(125, { goalDays: 20, renewedAt: day(120) }), undefined],
  ['then again by date', due(150, { goalDays: 20, renewedAt: day(120) }), 'date'],
  ['at the goal of a new run', due(145, { goalDays: 20, renewedAt: day(120) }, { slips: [125] }), 'goal'],
  ['a plan that begins in the past is not due on the day on which it is made', due(140, { goalDays: 30 }, { named: 140 }), undefined],
  ['but a month after', due(170, {}, { named: 140 }), 'date'],
  ['a clock that was set back makes nothing due', due(110, { renewedAt: day(160) }), undefined],
])('%s', (_, occasion, expected) => {
  expect(occasion).toBe(expected);
});

test.each([
  ['in a month', {}, [], 130],
  ['at the goal, where that comes first', { goalDays: 20 }, [], 120],
  ['in a month, where the goal is further away', { goalDays: 90 }, [], 130],
  ['at another pace', { renewEveryDays: 14 }, [], 114],
  ['in a month after the goal was reached and the plan stayed', { goalDays: 5, renewedAt: day(105) }, [], 135],
  ['at the goal of a new run', { goalDays: 20 }, [104], 124],
] as [string, Partial<Plan>, number[], number][])('the plan is looked at again %s', (_, plan, slips, expected) => {
  const now = day(106);
  const run = streak({ since: day(100), ...plan, slips: slips.map((each) => ({ at: day(each) })) }, now, 'UTC');
  expect(nextRenewal(settings(plan, 100), run, now, 'UTC')).toBe(expected);
});

test('a look back that lies ahead was noted by a clock that was wrong, and is none', () => {
  expect(lastRenewal(settings({ renewedAt: day(160) }, 100), day(110))).toBe(day(100));
  expect(lastRenewal(settings({ renewedAt: day(105) }, 100), day(110))).toBe(day(105));
});

test('whoever reaches the day on which it is due is asked, and nobody before', () => {
  for (let today = 100; today < 200; today++) {
    const given = settings({ goalDays: 45, renewedAt: day(110) }, 100);
    const run = streak({ since: day(100), goalDays: 45, slips: [] }, day(today), 'UTC');
    const next = nextRenewal(given, run, day(today), 'UTC') as number;
    expect(dueRenewal(given, run, day(today), 'UTC') !== undefined).toBe(today >= next);
  }
});

test('staying as it is changes the date and nothing else', () => {
  const before = settings({ goalDays: 30 }, 100);
  expect(renew(before, 7)).toEqual({ ...before, plan: { ...before.plan, renewedAt: 7 } });
  expect(renew(noSettings, 7)).toBe(noSettings);
});

test('Stillwater began with the first who was named', () => {
  expect(beganAt(settings({}, 120))).toBe(day(120));
  expect(beganAt(noSettings)).toBe(0);
});
