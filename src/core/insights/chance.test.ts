import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf, fewest, isAhead, lead, tally } from './chance.ts';

test.each([
  [8, 8, 0.5, 1 / 256],
  [6, 8, 0.5, 37 / 256],
  [0, 8, 0.5, 1],
  [1, 3, 0.25, 37 / 64],
  [3, 3, 1 / 7, 1 / 343],
  [5, 4, 0.5, 0],
  [2, 2, 1, 1],
])('at least %i of %i, each with %f, by chance', (hits, tries, share, chance) => {
  expect(chanceOf(hits, tries, share)).toBeCloseTo(chance, 12);
});

test('chance lies between 0 and 1, and is smaller the more there are, also of thousands', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6000 }), fc.nat(), share, (tries, some, share) => {
      const hits = some % tries;
      const chance = chanceOf(hits, tries, share);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(chanceOf(hits + 1, tries, share)).toBeLessThanOrEqual(chance + 1e-9);
    }),
    { numRuns: 60 },
  );
});

// Two-sided, by hand: 2 × (C(n,k) + … + C(n,n)) / 2^n.
test.each([
  [6, 0, false, 'too few'],
  [7, 0, false, 'too few'],
  [8, 0, true, '2/256'],
  [7, 1, false, '18/256'],
  [8, 1, true, '20/512'],
  [9, 2, false, '134/2048'],
  [10, 2, true, '158/4096'],
  [50, 50, false, 'level'],
  [1, 8, false, 'behind'],
])('%i to %i is ahead: %s (%s)', (one, other, isClear) => {
  expect(isAhead(one, other)).toBe(isClear);
});

test('the fewest are those of whom one elsewhere takes nothing back', () => {
  expect(isAhead(fewest, 1)).toBe(true);
  expect(2 * chanceOf(fewest - 1, fewest, 0.5)).toBeGreaterThan(0.05);
});

describe('of several, one stands out', () => {
  test.each([
    ['nothing was counted', [], { found: 'few' }],
    ['too little was', [['a', 7]], { found: 'few' }],
    ['there is no other', [['a', 8]], { found: 'lead', of: 'a', times: 8 }],
    [
      'by chance',
      [
        ['a', 9],
        ['b', 4],
        ['c', 1],
      ],
      { found: 'none' },
    ],
    [
      'clearly, in whatever order',
      [
        ['b', 4],
        ['a', 14],
        ['c', 3],
      ],
      { found: 'lead', of: 'a', times: 14 },
    ],
    [
      'two of them do',
      [
        ['a', 40],
        ['b', 39],
      ],
      { found: 'none' },
    ],
  ] as [string, [string, number][], unknown][])('%s', (_, counts, found) => {
    expect(lead(counts)).toEqual(found);
  });

  test('chance alone rarely looks like it: five categories alike', () => {
    // A fixed sequence, so that the test tells the same each time.
    let state = 7;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state;
    };
    const runs = 400;
    let wrong = 0;
    for (let run = 0; run < runs; run++) {
      const counts = tally(Array.from({ length: 60 }, () => Math.floor(next() / 1000) % 5));
      if (lead(counts).found === 'lead') wrong++;
    }
    expect(wrong / runs).toBeLessThanOrEqual(0.05);
  });
});
