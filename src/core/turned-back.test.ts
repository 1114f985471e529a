import { expect, test } from 'vitest';
import { turnedBack } from './turned-back.ts';

const visit = (at: number, account = 'a', active = true) => ({ at, account, active });
const way = (at: number, seen: boolean, account = 'a') => ({
  at,
  account,
  through: { intention: '', ...(seen && { seen: true as const }) },
});

test.each<[string, ReturnType<typeof visit>[], ReturnType<typeof way>[], number[]]>([
  ['without a way through', [visit(2), visit(1)], [], [2, 1]],
  ['a way that was used takes the last visit before it along', [visit(9), visit(2), visit(1)], [way(5, true)], [9, 1]],
  ['one that nobody used takes none', [visit(1)], [way(5, false)], [1]],
  ['nor does one to somebody else', [visit(1)], [way(5, true, 'b')], [1]],
  ['two ways from one visit are one', [visit(2), visit(1)], [way(5, true), way(6, true)], [1]],
  ['passive visits never count', [visit(2), visit(1, 'a', false)], [way(5, true)], []],
])('%s', (_, attempts, moments, left) => {
  expect(turnedBack(attempts, moments).map(({ at }) => at)).toEqual(left);
});
