import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { onSites, progress, type Task, tasksAtHome, tasksOn } from './cleanup.ts';

/** Sites on which somebody has an account of their own: not what shows those of another, nor a search engine. */
const known = sites.filter(({ id, realm = id, apart }) => realm === id && !apart).map(({ id }) => id);
const all = [...known.flatMap(tasksOn), ...tasksAtHome()];

describe('what there is to put away', () => {
  test.each([
    ['instagram', ['mute', 'unfollow', 'archive', 'mutual']],
    ['facebook', ['mute', 'unfollow', 'archive', 'memories', 'mutual']],
    ['spotify', ['unfollow', 'playlists']],
    ['linkedin', ['mute', 'unfollow', 'archive']],
    ['pinterest', ['unfollow']],
    ['a site that nobody described', ['mute', 'unfollow']],
  ])('on %s', (realm, tasks) => {
    expect(tasksOn(realm).map(({ what }) => what)).toEqual(tasks);
  });

  test('each site that we know is described', () => {
    expect(known.filter((realm) => !(realm in onSites))).toEqual([]);
  });

  test('each thing has a name of its own, under which it is ticked off', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('each link leads to a secure page, and says when it was last known', () => {
    const links = all.flatMap((task) => task.links);
    expect(links.length).toBeGreaterThan(10);
    for (const { url, seen } of links) {
      expect(new URL(url).protocol).toBe('https:');
      expect(seen).toMatch(/^20\d\d-(?:0\d|1[0-2])$/);
    }
  });
});

describe('how far one is', () => {
  const task = (id: string): Task => ({ id, what: 'mute', links: [] });
  const three = [task('a'), task('b'), task('c')];
  test.each([
    ['nothing yet', {}, { done: 0, all: 3 }],
    ['one thing', { a: 'done' }, { done: 1, all: 3 }],
    ['what does not concern them counts nowhere', { a: 'done', b: 'not-mine' }, { done: 1, all: 2 }],
    ['what is not on this list counts nowhere', { d: 'done' }, { done: 0, all: 3 }],
    ['nothing concerns them', { a: 'not-mine', b: 'not-mine', c: 'not-mine' }, { done: 0, all: 0 }],
  ] as const)('%s', (_, marks, far) => {
    expect(progress(three, marks)).toEqual(far);
  });
});
