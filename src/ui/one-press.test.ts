import { expect, test, vi } from 'vitest';
import { onePress } from './one-press.ts';

type Press = [at: number, x: number, detail: number];

test.each<[string, number, ...Press[]]>([
  ['one press', 1, [0, 50, 1]],
  ['the second of a double click', 1, [10_000, 50, 1], [10_200, 52, 2]],
  ['the second of a double click that Firefox counts anew, since another element lies there now', 1, [20_000, 50, 1], [20_300, 50, 1]],
  ['the third as well', 1, [30_000, 50, 1], [30_300, 50, 2], [30_600, 50, 3]],
  ['two presses in two places', 2, [40_000, 50, 1], [40_200, 90, 1]],
  ['two presses with time between them', 2, [50_000, 50, 1], [50_600, 50, 1]],
  ['keys, however fast', 2, [60_000, 0, 0], [60_100, 0, 0]],
])('%s: acts %i times', (_, times, ...presses) => {
  const act = vi.fn();
  for (const [timeStamp, clientX, detail] of presses) onePress(act)({ timeStamp, clientX, clientY: 10, detail });
  expect(act).toHaveBeenCalledTimes(times);
});
