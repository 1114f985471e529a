import { expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { grammar } from './grammar.ts';
import { matcher, matching } from './matcher.ts';
import { countedBySite, remembered } from './remembered.ts';
import type { Settings } from './settings.ts';

const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      ...{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: ['Ex Person'] },
      accounts: [{ id: 'a', realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value: 'ex.person' }] }],
    },
  ],
};
const known = grammar(sites);
const people = matcher(known, matching(sites, settings));

test('pages of theirs and searches for them are counted by site, and nobody else', () => {
  const theirs = [
    'https://www.instagram.com/ex.person/',
    'https://www.instagram.com/stories/ex.person/123/',
    'https://www.threads.com/@ex.person/post/abc',
    'https://www.google.com/search?q=ex.person+instagram',
    'https://imginn.com/ex.person/',
  ];
  const others = [
    'https://www.instagram.com/ex.person.fan/',
    'https://www.instagram.com/',
    'https://news.example/ex.person',
    'about:blank',
  ];
  const found = remembered([...others, ...theirs], people);
  expect(found.map(({ url }) => url)).toEqual(theirs);
  expect(countedBySite(found)).toEqual([
    { site: 'instagram', count: 2 },
    { site: 'threads', count: 1 },
    { site: 'search', count: 1 },
    { site: 'imginn', count: 1 },
  ]);
});
