import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { grammar } from './grammar.ts';
import { matcher, matching } from './matcher.ts';
import { addPerson } from './naming.ts';
import { covers, isCovered } from './origins.ts';
import { placeOf, places } from './places.ts';
import { rules } from './rules.ts';
import { addHosts, noSettings, type Settings } from './settings.ts';

const named = (realm: string, value: string, ...hosts: string[]): Settings =>
  addHosts(
    addPerson(noSettings, { id: 'p', label: 'Person 1', accounts: [{ id: 'a', realm, aliases: [{ kind: 'handle', value }] }] }, 0),
    hosts,
  );
const byFile = (settings: Settings) => covers(sites, settings).map(({ file, hosts }) => [file, hosts.join(' ')]);

describe('what has to be covered', () => {
  test('no engine and no viewer for having named somebody', () => {
    expect(byFile(named('tiktok', 'ex'))).toEqual([['tiktok', 'tiktok.com']]);
    expect(places(sites, named('x', 'ex')).map(({ name }) => name)).toEqual(['X']);
  });

  test('an engine and a viewer on the one host that was added, and any other host by links', () => {
    expect(byFile(named('tiktok', 'ex', 'www.google.de', 'urlebird.com', 'searx.far.example', 'web.archive.org')).slice(1)).toEqual([
      ['proxitok', 'urlebird.com'],
      ['search', 'www.google.de'],
      ['any', 'searx.far.example web.archive.org'],
    ]);
    expect(places(sites, named('tiktok', 'ex', 'www.google.de')).at(-1)).toEqual({
      name: 'www.google.de',
      origins: ['*://www.google.de/*'],
    });
  });

  test('a host that was added by the fediverse, where somebody is there; never a site of its own', () => {
    expect(byFile(named('fediverse', 'ex@social.example', 'home.example', 'www.bing.com', 'x.com'))).toEqual([
      ['search', 'www.bing.com'],
      ['fediverse', 'social.example home.example'],
    ]);
  });

  test('nothing where nobody is named', () => {
    expect(covers(sites, addHosts(noSettings, ['www.google.com', 'home.example']))).toEqual([]);
  });

  test.each([
    ['www.tiktok.com', true],
    ['www.google.de', true],
    ['mail.www.google.de', false],
    ['www.google.com', false],
    ['urlebird.com', false],
    ['nottiktok.com', false],
  ])('is a page of %s covered? %s', (host, expected) => {
    expect(isCovered(covers(sites, named('tiktok', 'ex', 'www.google.de')), host)).toBe(expected);
  });
});

describe('the page in front of the user', () => {
  const known = grammar(sites);
  test.each([
    [
      'an engine',
      named('x', 'ex'),
      'https://www.google.com/search?q=x',
      { name: 'www.google.com', newHost: 'www.google.com', named: true },
    ],
    [
      'one that was added',
      named('x', 'ex', 'www.google.com'),
      'https://www.google.com/',
      { origins: ['*://www.google.com/*'], named: true },
    ],
    ['an engine, with nobody named', noSettings, 'https://www.google.com/', { named: false }],
    ['a viewer of a site where somebody is', named('x', 'ex'), 'https://nitter.net/', { newHost: 'nitter.net', named: true }],
    ['a viewer of another site', named('tiktok', 'ex'), 'https://nitter.net/', { named: false }],
    ['any host that was added', named('x', 'ex', 'club.example'), 'https://club.example/x', { name: 'club.example', named: true }],
  ])('%s', (_, settings, url, expected) => {
    expect(placeOf(known, settings, url)).toMatchObject(expected);
  });
});

test('links to every viewer are known, and rules are spent on those that were added', () => {
  const on = (settings: Settings) => new Set(rules(sites, settings).flatMap(({ condition }) => condition.requestDomains));
  expect(matcher(grammar([]), matching(sites, named('instagram', 'ex'))).judge('https://imginn.com/ex/')).toBeDefined();
  expect(on(named('instagram', 'ex')).has('imginn.com')).toBe(false);
  expect(on(named('instagram', 'ex', 'imginn.com')).has('imginn.com')).toBe(true);
});
