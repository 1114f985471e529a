import { expect, test } from 'vitest';
import { urgeStage } from './urge.ts';

test.each([
  [-1, 'notice'],
  [0, 'notice'],
  [0.24, 'notice'],
  [0.25, 'watch'],
  [0.5, 'breathe'],
  [0.99, 'stay'],
  [1, 'stay'],
  [2, 'stay'],
])('at %d of the time', (share, stage) => {
  expect(urgeStage(share)).toBe(stage);
});
