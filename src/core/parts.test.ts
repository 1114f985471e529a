import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { monthsOf, partOf } from './parts.ts';

test.each([
  ['post or reply', 'posts'],
  ['post in a notification', 'notifications'],
  ['Elk post', 'posts'],
  ['words of a comment', 'comments'],
  ['story bubble', 'stories'],
  ['status, person found', 'stories'],
  ['chat row, person found, K', 'chats'],
  ['message in a live chat', 'chats'],
  ['person found', 'results'],
  ['search suggestion', 'results'],
  ['suggestion', 'people'],
  ['card of a person', 'people'],
  ['card, mobile', 'posts'],
])('"%s" is one of the %s', (name, part) => {
  expect(partOf({ name })).toBe(part);
});

test('a name that says nothing is refused', () => {
  expect(() => partOf({ name: 'thing' })).toThrow('thing');
});

describe('every surface of every site', () => {
  test.each(sites.map((site) => [site.id, site] as const))('%s: belongs to a part, with a month', (_, site) => {
    for (const month of Object.values(monthsOf(site))) expect(month).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    expect(Object.keys(monthsOf(site)).length > 0).toBe(site.surfaces.length > 0);
  });
});

test('where several layouts are known, the newest month counts', () => {
  const seen = (name: string, month: string) => ({ name, box: 'x', seen: month });
  expect(monthsOf({ surfaces: [seen('post', '2026-02'), seen('post page', '2026-09'), seen('chat', '2026-07')] })).toEqual({
    posts: '2026-09',
    chats: '2026-07',
  });
});
