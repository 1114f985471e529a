import { expect, test } from 'vitest';
import { listFile, listIn } from './list-file.ts';
import type { Matching } from './matcher.ts';

const list = (names: string[]): Matching => ({ version: 1, keys: { 'x handle ann': 'a' }, names });

test.each([[[]], [['anna o’hara', "d'arc", 'Зоя ?&#%=', '\u{1F33F} (x)']]])('an address carries the list: %j', (names) => {
  const address = new URL(listFile(list(names)) as string, 'moz-extension://1f5c0b9e/').href;
  expect(listIn(address)).toEqual(list(names));
});

test('a list too long for an address stays in storage', () => {
  expect(listFile(list(['a'.repeat(500_000)]))).toBeUndefined();
});

test('an address without a list is refused', () => {
  expect(() => listIn('moz-extension://1f5c0b9e/list.js')).toThrow();
});
