import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breathAt, breathingMs, untilTurn } from './breath.ts';

test.each([
  [-10, 'in'],
  [0, 'in'],
  [3999, 'in'],
  [4000, 'out'],
  [9999, 'out'],
  [10_000, 'in'],
  [breathingMs - 1, 'out'],
  [breathingMs, 'over'],
])('after %d ms: %s', (elapsed, expected) => {
  expect(breathAt(elapsed)).toBe(expected);
});

test('it turns exactly when it said it would', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: breathingMs - 1 }), (elapsed) => {
      const wait = untilTurn(elapsed);
      expect(breathAt(elapsed + wait - 1)).toBe(breathAt(elapsed));
      expect(breathAt(elapsed + wait)).not.toBe(breathAt(elapsed));
    }),
  );
});
