import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calmTime, untilNextWords } from './calm-time.ts';

const second = 1000;
const minute = 60 * second;

test.each([
  [-5, { unit: 'moment' }],
  [0, { unit: 'moment' }],
  [minute, { unit: 'moment' }],
  [minute + 1, { unit: 'minutes', count: 2 }],
  [9.5 * minute, { unit: 'minutes', count: 10 }],
  [10 * minute + 1, { unit: 'minutes', count: 15 }],
  [55 * minute, { unit: 'minutes', count: 55 }],
  [56 * minute, { unit: 'hours', count: 1 }],
  [61 * minute, { unit: 'hours', count: 2 }],
  [72 * 60 * minute, { unit: 'hours', count: 72 }],
])('%d ms', (ms, expected) => {
  expect(calmTime(ms)).toEqual(expected);
});

test('looking again when told to, the words are never late by more than a second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 3 * 3_600_000 }), (ms) => {
      const wait = untilNextWords(ms);
      expect(wait).toBeGreaterThanOrEqual(second);
      expect(wait).toBeLessThanOrEqual(minute);
      if (wait > second) expect(calmTime(ms - wait + 1)).toEqual(calmTime(ms));
    }),
  );
});
