import { describe, expect, test } from 'vitest';
import fediverse from '../sites/fediverse.ts';
import instagram from '../sites/instagram.ts';
import { grammar } from './grammar.ts';
import { addPerson } from './naming.ts';
import { placeOf, places, standing } from './places.ts';
import { addHosts, noSettings, type Settings } from './settings.ts';

const sites = [instagram, fediverse];
const known = grammar(sites);
const named = (...realms: ('instagram' | 'fediverse')[]): Settings =>
  addPerson(
    noSettings,
    {
      id: 'one',
      label: 'Person 1',
      accounts: realms.map((realm) => ({
        id: realm,
        realm,
        aliases: [{ kind: 'handle', value: realm === 'fediverse' ? 'ex@social.example' : 'ex' }],
      })),
    },
    0,
  );

describe('what has to be covered, line by line', () => {
  test('a site by its name, with all its hosts', () => {
    expect(places(sites, named('instagram'))).toEqual([
      { name: 'Instagram', origins: ['*://*.instagram.com/*', '*://*.instagr.am/*', '*://*.ig.me/*'] },
    ]);
  });

  test('each server of the fediverse by itself: theirs, and those the user reads on', () => {
    expect(places(sites, addHosts(named('fediverse'), ['home.example']))).toEqual([
      { name: 'social.example', origins: ['*://social.example/*'] },
      { name: 'home.example', origins: ['*://home.example/*'] },
    ]);
  });

  test('nothing before anybody is named', () => {
    expect(places(sites, addHosts(noSettings, ['home.example']))).toEqual([]);
  });
});

describe('the page in front of the user', () => {
  const both = addHosts(named('instagram', 'fediverse'), ['home.example']);
  test.each([
    ['a site where somebody is', both, 'https://www.instagram.com/explore/', { name: 'Instagram', named: true }],
    ['a site where nobody is', named('fediverse'), 'https://www.instagram.com/', { name: 'Instagram', named: false, origins: [] }],
    ['their server', both, 'https://social.example/about', { name: 'social.example', origins: ['*://social.example/*'], named: true }],
    [
      'the user’s own server',
      both,
      'https://www.home.example/home',
      { name: 'home.example', origins: ['*://home.example/*'], named: true },
    ],
    ['a server nobody told us of', both, 'https://new.example/@somebody', { name: 'new.example', newHost: 'new.example', named: true }],
    ['the same, with nobody on the fediverse', named('instagram'), 'https://new.example/@somebody', { named: false }],
    ['some page', both, 'https://plain.example/article', undefined],
    ['a search on some page', both, 'https://plain.example/search?q=x', undefined],
    ['a page of the browser', both, 'about:blank', undefined],
  ])('%s', (_, settings, url, expected) => {
    const place = placeOf(known, settings, url);
    if (expected) expect(place).toMatchObject(expected);
    else expect(place).toBeUndefined();
  });
});

test.each([
  [true, true, 'covered'],
  [true, false, 'uncovered'],
  [false, true, 'nobody'],
  [false, false, 'nobody'],
])('named %s, allowed %s: %s', (isNamed, isAllowed, expected) => {
  expect(standing(isNamed, isAllowed)).toBe(expected);
});
