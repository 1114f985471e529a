import { expect, test } from 'vitest';
import { nameDoubt } from './full-name.ts';

test.each([
  ['Ada Lovelark', undefined],
  ['Anna Lovelark', undefined],
  ['Maria Elena Garcia', undefined],
  ['Maria Garcia', 'common'],
  ['  MARIA   garcia ', 'common'],
  ['Wang Wei', 'common'],
  ['Nguyen Van An', undefined],
  ['Anna', 'short'],
  ['Bo Li', 'short'],
  ['A. B.', 'short'],
  ['', 'short'],
  ['山田花子', undefined],
  ['김민지', undefined],
])('%s: %s', (name, doubt) => {
  expect(nameDoubt(name)).toBe(doubt);
});
