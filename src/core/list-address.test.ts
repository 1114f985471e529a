import { expect, test } from 'vitest';
import { listIn, withList } from './list-address.ts';
import type { Matching } from './matcher.ts';

const list = (names: string[]): Matching => ({ version: 1, keys: { 'x handle ann': 'a' }, names });

test.each([[[]], [['anna o’hara', "d'arc", 'Зоя ?&#%=', '\u{1F33F} (x)']]])('an address carries the list: %j', (names) => {
  const address = new URL(withList('sites/x.js', list(names)), 'moz-extension://1f5c0b9e/').href;
  expect(listIn(address)).toEqual(list(names));
});

test('a list too long for an address stays in storage', () => {
  expect(withList('sites/x.js', list(['a'.repeat(500_000)]))).toBe('sites/x.js');
});

test('an address without a query carries none', () => {
  expect(listIn('moz-extension://1f5c0b9e/sites/x.js')).toBeUndefined();
});
