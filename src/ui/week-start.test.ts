import { expect, test } from 'vitest';
import { firstOfRegion, firstWeekday } from './week-start.ts';

test.each([
  ['en-US', 0],
  ['en-GB', 1],
  ['de', 1],
  ['pt-BR', 0],
  ['ar-EG', 6],
  ['fa', 6],
  ['ja', 0],
  ['he', 0],
])('in %s a week begins on day %i', (locale, day) => {
  expect(firstWeekday(locale)).toBe(day);
});

test('the list for browsers that do not say agrees with those that do', () => {
  const regions = 'US GB DE FR BR PT EG IR IL JP KR CN TW IN SA AE MX ES PL TR UA RU NL IT ID'.split(' ');
  const told = regions.map((region) => [region, firstWeekday(`und-${region}`)]);
  expect(regions.map((region) => [region, firstOfRegion(region)])).toEqual(told);
});
