import { describe, expect, test } from 'vitest';
import { exitSite, shiftCounter } from './exit.ts';

describe('where the quick way out leads', () => {
  test.each([
    ['nowhere chosen', undefined, 'https://www.wikipedia.org/'],
    ['a site of their own', 'https://weather.example/', 'https://weather.example/'],
    ['a page that is not secure', 'http://weather.example/', 'https://www.wikipedia.org/'],
    ['something that runs', 'javascript:alert(1)', 'https://www.wikipedia.org/'],
    ['an empty field', '', 'https://www.wikipedia.org/'],
  ])('%s', (_, chosen, leads) => {
    expect(exitSite(chosen)).toBe(leads);
  });
});

describe('Shift three times', () => {
  const shift = (at: number, repeat = false) => ({ key: 'Shift', at, repeat });
  test.each([
    ['in a row', [shift(0), shift(300), shift(600)], true],
    ['twice', [shift(0), shift(300)], false],
    ['with a letter in between, as in capitals', [shift(0), { key: 'A', at: 100, repeat: false }, shift(300), shift(600)], false],
    ['held down', [shift(0), shift(300, true), shift(600, true)], false],
    ['too slowly', [shift(0), shift(1_500), shift(2_500)], false],
    ['slowly at first', [shift(0), shift(2_500), shift(2_800), shift(3_100)], true],
  ])('%s', (_, presses, leaves) => {
    const counted = shiftCounter();
    expect(presses.map(counted).includes(true)).toBe(leaves);
  });

  test('begins anew after it was enough', () => {
    const counted = shiftCounter();
    expect([0, 100, 200, 300, 400].map((at) => counted(shift(at)))).toEqual([false, false, true, false, false]);
  });
});
