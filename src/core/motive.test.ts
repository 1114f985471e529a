import { describe, expect, test } from 'vitest';
import { answerCheck, dueCheck, motiveOf } from './motive.ts';
import { type Motive, noSettings, type Plan } from './settings.ts';

const dayMs = 86_400_000;
const day = (days: number): number => days * dayMs + dayMs / 2;
const answered = (...days: number[]): Plan['motives'] => days.map((each) => ({ at: day(each), motive: 'heal' }));

/** A plan from day 100 on. */
const due = (now: number, motives: NonNullable<Plan['motives']> = [], slips: { at: number; undoneAt?: number }[] = []) =>
  dueCheck({ since: day(100), motives }, slips, day(now), 'UTC');

describe('the check is asked once each time', () => {
  test.each([
    ['at set-up', due(100), 0],
    ['not again', due(106, answered(100)), undefined],
    ['after a week', due(107, answered(100)), 7],
    ['after a week, to whom it was not shown before', due(108), 7],
    ['not again in that month', due(129, answered(100, 108)), undefined],
    ['after a month', due(130, answered(100, 108)), 30],
    ['only the last of those that were missed', due(400, answered(100)), 30],
    ['and then no more', due(4000, answered(100, 401)), undefined],
    ['skipping it is an answer', due(100, [{ at: day(100), motive: 'unsaid' }]), undefined],
    ['no question on a day of contact', due(107, answered(100), [{ at: day(107) }]), undefined],
    ['on the next day', due(108, answered(100), [{ at: day(107) }]), 7],
    ['contact that was taken back is none', due(107, answered(100), [{ at: day(107), undoneAt: day(107) }]), 7],
    ['a plan that was dated anew asks nothing anew', due(101, answered(90)), undefined],
    ['a plan that lies in the future, for a clock that was set back', due(50), 0],
  ])('%s', (_, asked, expected) => {
    expect(asked).toBe(expected);
  });
});

test('what the user said last counts, and skipping takes nothing back', () => {
  const say = (...motives: Motive[]) => motiveOf({ motives: motives.map((motive, at) => ({ at, motive })) });
  expect(say('winBack', 'heal')).toBe('heal');
  expect(say('punish', 'unsaid')).toBe('punish');
  expect(say('unsaid')).toBeUndefined();
  expect(motiveOf({})).toBeUndefined();
  expect(say('told', 'of a newer version' as Motive)).toBe('told');
});

test('an answer is kept with its day, and nothing else of the plan changes', () => {
  const before = { ...noSettings, plan: { since: 5, goalDays: 30, motives: [{ at: 6, motive: 'told' as const }] } };
  expect(answerCheck(before, 'safety', 7)).toEqual({
    ...before,
    plan: {
      ...before.plan,
      motives: [
        { at: 6, motive: 'told' },
        { at: 7, motive: 'safety' },
      ],
    },
  });
  expect(answerCheck(noSettings, 'heal', 7)).toBe(noSettings);
});
