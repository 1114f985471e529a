import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { anySite } from './described.ts';
import { judgeEvidence } from './evidence.ts';
import { type CompiledSite, grammar } from './grammar.ts';
import { matcher, matching } from './matcher.ts';
import type { Account, Settings } from './settings.ts';

const listed = (id: string, realm: string, value: string, kind: 'handle' | 'id' = 'handle'): Account => ({
  id,
  realm,
  since: 0,
  aliases: [{ kind, value }],
});
const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      id: 'p1',
      label: 'Person 1',
      circle: 'them',
      since: 0,
      names: ['Añn-Marie  Example', '王小明', 'Ann'],
      accounts: [
        listed('ig', 'instagram', 'ex.person'),
        listed('plain', 'x', 'lark'),
        listed('fb', 'facebook', 'experson'),
        listed('fedi', 'fediverse', 'lark@far.example'),
        listed('bsky', 'bluesky', 'lark.bsky.social'),
        listed('number', 'instagram', '1234567890', 'id'),
        listed('year', 'tiktok', '2024'),
      ],
    },
  ],
};
const all = matching(sites, settings);
const engine = sites.filter(({ id }) => id === 'search');
/** As on a page of a search engine, which knows no other site. */
const there = matcher(grammar(engine), all);
const search = (words: string) => there.judge(`https://www.google.com/search?hl=en&q=${encodeURIComponent(words)}`)?.account;

describe('a search on an engine', () => {
  test.each([
    ['ex.person', 'ig'],
    ['@Ex.Person', 'ig'],
    ['ex.person instagram', 'ig'],
    ['is "ex.person" single?', 'ig'],
    ['who is ex.person?', 'ig'],
    ['site:instagram.com/ex.person', 'ig'],
    ['site:instagram.com "ex.person"', 'ig'],
    ['inurl:ex.person', 'ig'],
    ['instagram.com/ex.person/tagged', 'ig'],
    ['https://www.instagram.com/ex.person/', 'ig'],
    ['cache:https://www.instagram.com/ex.person/', 'ig'],
    ['lark', 'plain'],
    ['@lark', 'plain'],
    ['lark twitter', 'plain'],
    ['site:x.com lark', 'plain'],
    ['x.com/lark/status/12345', 'plain'],
    ['e.x.person facebook', 'fb'],
    ['experson fb', 'fb'],
    ['@lark@far.example', 'fedi'],
    ['lark.bsky.social', 'bsky'],
    ['1234567890', 'number'],
    ['Ann-Marie Example', 'ig'],
    ['ann-marie example wedding', 'ig'],
    ['photos of AÑN-MARIE EXAMPLE', 'ig'],
    ['example, ann-marie', 'ig'],
    ['王小明微博', 'ig'],
    ['ann', 'ig'],
  ])('for %s is theirs', (words, account) => {
    expect(search(words)).toBe(account);
  });

  test.each([
    'ex.person2',
    'ex.person.fan',
    'ex_person',
    'my ex person',
    'instagram',
    'site:instagram.com',
    'a lark in the morning',
    'larks',
    'lark.example',
    'lark@near.example hats',
    'olympics 2024',
    'instagram.com/ex.person2',
    'instagram.com.evil.example/ex.person',
    'ann marie curie',
    'ann-marie examples',
    'joann-marie example',
    'ann smith',
    '12345678901',
    '',
    '"',
  ])('for %s is nobody’s', (words) => {
    expect(search(words)).toBeUndefined();
  });

  test.each([
    'https://www.google.de/search?q=ex.person',
    'https://google.co.uk/search?as_q=x&q=ex.person',
    'https://www.google.com/search?udm=2&q=ex.person',
    'https://www.google.com/#q=ex.person',
    'https://www.google.com/maps/search/ex.person/@1,2,3z',
    'https://www.bing.com/images/search?q=ex.person&form=HDRSC2',
    'https://duckduckgo.com/?t=h_&q=ex.person&ia=web',
    'https://html.duckduckgo.com/html/?q=ex.person',
    'https://de.search.yahoo.com/search?p=ex.person',
    'https://search.yahoo.co.jp/search?p=ex.person',
    'https://search.brave.com/search?q=ex.person&source=web',
    'https://www.startpage.com/sp/search?query=ex.person',
    'https://www.startpage.com/do/search?q=ex.person',
    'https://www.ecosia.org/images?q=ex.person',
    'https://yandex.ru/search/?text=ex.person&lr=2',
    'https://ya.ru/images/search?text=ex.person',
    'https://kagi.com/html/search?q=ex.person',
    'https://yandex.com.ge/search/?text=ex.person',
    'https://www.mojeek.de/search?q=ex.person',
    'https://www.baidu.com/s?wd=ex.person',
    'https://m.baidu.com/s?word=ex.person',
    'https://swisscows.com/en/web?query=ex.person',
  ])('is read from %s', (url) => {
    expect(there.judge(url)).toMatchObject({ account: 'ig', found: { kind: 'search', site: 'search' } });
  });

  test.each([
    'https://www.google.evil.example/search?q=ex.person',
    'https://notbing.com/search?q=ex.person',
    'https://google.example/?q=ex.person',
  ])('is not read from %s', (url) => {
    expect(there.judge(url)).toBeUndefined();
  });
});

test.each([
  'https://searx.engine.example/search?q=ex.person&language=all',
  'https://whoogle.engine.example/search/images?q=ex.person',
  'https://4get.engine.example/web?s=ex.person',
  'https://librey.engine.example/search.php?q=ex.person&p=0&t=0',
  'https://marginalia.engine.example/search?query=ex.person',
  'https://start.engine.example/?q=ex.person',
])('a search is read on an engine that no file knows: %s', (url) => {
  const anywhere = matcher(grammar([anySite]), all);
  expect(anywhere.judge(url)).toMatchObject({ account: 'ig', found: { kind: 'search' } });
});

test('a subdomain is no name of a site, a vowel sign no accent, and a name of commas nobody', () => {
  const people = settings.people.map((each) => ({ ...each, names: ['राम कुमार', ',,, ,,,'], accounts: [listed('tg', 'telegram', 'lark')] }));
  const alone = matcher(grammar(engine), matching(sites, { ...settings, people }));
  const whose = (words: string) => alone.judge(`https://www.google.com/search?q=${encodeURIComponent(words)}`)?.account;
  expect(['lark t shirt', 'lark web design', 'रमा कुमारी', 'abc'].map(whose)).toEqual([undefined, undefined, undefined, undefined]);
  expect(['lark telegram', 'राम कुमार'].map(whose)).toEqual(['tg', 'tg']);
});

test('a search on their own site is theirs by a full name as well', () => {
  const known = matcher(grammar(sites), all);
  const judged = (words: string) =>
    known.judge(`https://www.instagram.com/explore/search/keyword/?q=${encodeURIComponent(words)}`)?.account;
  expect(['ann-marie example', 'the ex.person', 'hats'].map(judged)).toEqual(['ig', 'ig', undefined]);
});

test('in prose a handle is theirs by its sign or its form, never as an ordinary word', () => {
  const isNamed = (text: string) => there.soughtBy(text, true) !== undefined;
  expect(
    ['Ann (@ex.person) • Instagram', 'https://www.instagram.com › ex.person', 'by @lark', 'lark', 'a lark on Twitter'].map(isNamed),
  ).toEqual([true, true, true, false, false]);
});

test('nobody is sought where nobody is listed', () => {
  const nobody = matcher(grammar(engine), { version: 1, keys: {}, names: [] });
  expect(nobody.judge('https://www.google.com/search?q=ex.person')).toBeUndefined();
});

describe('on a page of results', () => {
  const base = 'https://www.google.com/search?q=hats';
  const bench = { known: there.known, site: grammar(engine).sites[0] as CompiledSite, matcher: there, base };
  test.each([
    ['url', '/search?q=ex.person+photos', 'theirs'],
    ['url', `/url?q=${encodeURIComponent('https://www.instagram.com/ex.person/')}&sa=U`, 'theirs'],
    ['url', 'https://web.archive.org/web/2024/https://x.com/lark', 'theirs'],
    ['url', '/search?q=hats', undefined],
    ['url', 'https://www.instagram.com/ex.person2/', undefined],
    ['query', 'ex.person', 'theirs'],
    ['query', 'ann-marie example husband', 'theirs'],
    ['query', 'ex person', undefined],
    ['prose', 'Ex (@ex.person) • Photos', 'theirs'],
    ['prose', 'Lake race won by Ann-Marie Example', undefined],
    ['prose', 'Lake race won by Añn-Marie Example', 'theirs'],
    ['prose', 'A lark in the morning', undefined],
  ] as const)('%s %s', (as, value, expected) => {
    expect(judgeEvidence(value, { select: 'a', read: 'href', as }, bench)).toBe(expected);
  });
});

test('whatever was typed, reading it never throws, and longer words are nobody’s', () => {
  const words = fc.string({ unit: fc.constantFrom(...'/@.:"()ex person_1é王\u0000\ud800'), maxLength: 50 });
  fc.assert(
    fc.property(words, (text) => void search(text.replaceAll(/[\ud800-\udfff]/g, ''))),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9_]{1,5}$/), (more) => {
      for (const alike of [`ex.person${more}`, `${more}ex.person`, `instagram.com/ex.person${more}`, `${more}instagram.com/ex.person`]) {
        expect([alike, search(alike)]).toEqual([alike, undefined]);
      }
    }),
    { numRuns: 300 },
  );
});
