import { expect, test } from 'vitest';
import { phase } from './phase.ts';

test.each([
  [0, 'firstWeek'],
  [6, 'firstWeek'],
  [7, 'firstMonth'],
  [29, 'firstMonth'],
  [30, 'afterMonth'],
  [89, 'afterMonth'],
  [90, 'later'],
  [4000, 'later'],
])('after %i days it is the phase %s', (run, expected) => {
  expect(phase(run)).toBe(expected);
});
