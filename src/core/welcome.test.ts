import { describe, expect, test } from 'vitest';
import { type Answers, beginning, isAnswered, openedAgain, placeOfStep, type Step, stepBeside, steps } from './welcome.ts';

describe('what has to be answered', () => {
  test.each<[string, Step, Answers, number, boolean]>([
    ['who: nothing said', 'who', {}, 0, false],
    ['who: somebody is named', 'who', {}, 1, true],
    ['who: nobody for now', 'who', { who: 'nobody' }, 0, true],
    ['contact: nothing said', 'contact', {}, 1, false],
    ['contact: none of this', 'contact', { contact: [] }, 1, true],
    ['contact: children', 'contact', { contact: ['children'] }, 1, true],
    ['safety: nothing said', 'safety', {}, 1, false],
    ['safety: none of this', 'safety', { safety: [] }, 1, true],
    ['safety: watched', 'safety', { safety: ['watched'] }, 0, true],
    ['the goal can be skipped', 'goal', {}, 1, true],
    ['what it is for can be skipped', 'why', {}, 1, true],
    ['what the browser allows can be skipped', 'access', {}, 1, true],
    ['the practice can be skipped', 'practice', {}, 1, true],
  ])('%s', (_, step, answers, people, answered) => {
    expect(isAnswered(step, answers, people)).toBe(answered);
  });
});

describe('the way through', () => {
  test.each<[string, number, Step[]]>([
    ['with somebody named', 1, [...steps]],
    ['with nobody there is no goal, and nothing that it would be for', 0, ['who', 'contact', 'safety', 'access', 'beyond', 'practice']],
  ])('%s', (_, people, way) => {
    const forth = way.map((step) => stepBeside(step, 1, people));
    expect(forth).toEqual([...way.slice(1), 'practice']);
    expect(way.map((step) => stepBeside(step, -1, people))).toEqual(['who', ...way.slice(0, -1)]);
    expect(way.map((step) => placeOfStep(step, people))).toEqual(way.map((_, index) => ({ at: index + 1, of: way.length })));
  });

  test.each([
    ['left in the middle', { step: 'safety', answers: { contact: [] } }, { step: 'safety', answers: { contact: [] } }],
    ['finished', { step: 'practice', answers: { contact: [] }, doneAt: 5 }, { step: 'who', answers: { contact: [] }, doneAt: 5 }],
    ['new', beginning, beginning],
  ] as const)('opens where it was left: %s', (_, before, again) => {
    expect(openedAgain(before as Parameters<typeof openedAgain>[0])).toEqual(again);
  });
});
