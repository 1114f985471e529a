import { describe, expect, test } from 'vitest';
import { checkInHistory, checkInOf, historyDays, pointsOf } from './check-in.ts';
import type { Entry, Mood } from './entry.ts';

const dayMs = 10;
const dayOf = (at: number) => Math.floor(at / dayMs);
const now = 1005;
const checkIn = (at: number, mood: Mood): Entry => ({ id: `${at}`, kind: 'check-in', at, offset: 0, mood });
const note: Entry = { id: 'n', kind: 'note', at: 1004, offset: 0, words: 'x' };

describe('the check-in of today', () => {
  test.each<[string, Entry[], string | undefined]>([
    ['the newest of today', [checkIn(1003, 2), checkIn(1001, 4)], '1003'],
    ['none was made today', [note, checkIn(999, 2)], undefined],
    ['none was ever made', [], undefined],
  ])('%s', (_, entries, id) => {
    expect(checkInOf(entries, now, dayOf)?.id).toBe(id);
  });
});

test('the history has the last of each day, oldest first, and goes back no further than it says', () => {
  const old = (100 - historyDays) * dayMs;
  const entries = [checkIn(1003, 2), checkIn(1001, 4), note, checkIn(985, 5), checkIn(old + dayMs, 1), checkIn(old, 3)];
  const history = checkInHistory(entries, now, dayOf);
  expect(history.map(({ at, mood }) => [at, mood])).toEqual([
    [old + dayMs, 1],
    [985, 5],
    [1003, 2],
  ]);
  expect(pointsOf(history, now, dayOf)).toEqual([
    { x: 0, y: 0 },
    { x: 1 - 2 / (historyDays - 1), y: 1 },
    { x: 1, y: 0.25 },
  ]);
});

test('a check-in that a clock set ahead dated tomorrow is not shown before its day', () => {
  expect(checkInHistory([checkIn(1015, 2)], now, dayOf)).toEqual([]);
});
