import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { type Misses, placeOfPage, unsure, unsureAfter, watched } from './canary.ts';
import { grammar } from './grammar.ts';

const hourMs = 3_600_000;
const now = 500_000 * hourMs;
const visits = (count: number, everyMs = hourMs, from: Misses = {}): Misses =>
  Array.from({ length: count }, (_, index) => index).reduce<Misses>(
    (all, index) => watched(all, 'x', { missing: ['posts'], shown: [] }, now + index * everyMs),
    from,
  );

describe('a part that is missing', () => {
  test.each([
    ['on one visit says nothing', visits(1), []],
    ['on two visits says nothing', visits(2), []],
    ['on three visits is unsure', visits(unsureAfter), ['posts']],
    ['on visits of the same hour is one visit', visits(9, hourMs / 10), []],
  ])('%s', (_, misses, expected) => {
    expect(unsure(misses, 'x')).toEqual(expected);
    expect(unsure(misses, 'instagram')).toEqual([]);
  });

  test('is forgotten as soon as it is there again, and nothing is left of it', () => {
    expect(watched(visits(5), 'x', { missing: [], shown: ['posts'] }, now)).toEqual({});
  });

  test('leaves the other parts and places alone', () => {
    const both = watched(visits(3), 'x', { missing: ['chats'], shown: [] }, now);
    const three = watched(both, 'home.example', { missing: ['posts'], shown: [] }, now);
    expect(unsure(three, 'x')).toEqual(['posts']);
    expect(watched(three, 'x', { missing: [], shown: ['posts'] }, now)).toEqual({
      x: { chats: { visits: 1, hour: 500_000 } },
      'home.example': { posts: { visits: 1, hour: 500_000 } },
    });
  });

  test('is forgotten after two months without a visit', () => {
    expect(watched(visits(3), 'home.example', { missing: [], shown: ['posts'] }, now + 63 * 24 * hourMs)).toEqual({});
  });

  test('is not written again where nothing changed', () => {
    const misses = visits(3);
    expect(watched(misses, 'x', { missing: ['posts'], shown: [] }, now + 2 * hourMs)).toBe(misses);
    expect(watched(misses, 'instagram', { missing: [], shown: ['posts'] }, now)).toBe(misses);
  });
});

test('no count grows without end', () => {
  expect(visits(50).x?.posts?.visits).toBe(unsureAfter);
});

test.each([
  ['https://www.instagram.com/direct/inbox/', 'instagram'],
  ['https://old.reddit.com/r/hats', 'reddit'],
  ['https://home.example/home', 'home.example'],
  ['https://www.google.com/search?q=hats', 'www.google.com'],
  ['about:blank', undefined],
])('%s is counted as %s', (url, place) => {
  expect(placeOfPage(grammar(sites), url)).toBe(place);
});
