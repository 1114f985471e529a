import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { anySite } from './described.ts';
import type { Bench } from './evidence.ts';
import { grammar, siteOf } from './grammar.ts';
import { type Matching, matcher, matching } from './matcher.ts';
import type { Settings } from './settings.ts';
import { isAbout, isOpenChat, isPageOfTheirs, withoutCount } from './title.ts';

const handle = (realm: string, value: string, route?: string) => ({
  ...{ id: `${realm}-acc`, realm, since: 0, aliases: [{ kind: 'handle' as const, value }] },
  ...(route && { route }),
});
const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      ...{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: ['Rook Amsel'] },
      accounts: [
        handle('x', 'amsel'),
        handle('fediverse', 'rook.amsel@far.example'),
        handle('hats.example', 'rook_a', '/hatters/:handle/*'),
      ],
    },
  ],
};

function bench(base: string, value: Matching = matching(sites, settings)): Bench {
  const host = new URL(base).hostname;
  const own = sites.filter(({ id }) => id === siteOf(grammar(sites), host)?.site.id);
  const known = grammar(host === 'hats.example' ? [anySite] : own);
  const people = matcher(known, value);
  const site = siteOf(people.known, host);
  if (!site) throw new Error(base);
  return { known: people.known, site, matcher: people, base };
}

describe('a title', () => {
  test.each<[string, string, boolean, string[]?]>([
    ['https://x.com/home', 'Rook Amsel on X: "a day by the sea"', true],
    ['https://x.com/home', '(2) Rook Amsel (@amsel) / X', true],
    ['https://x.com/home', 'Message Rook Amsel', true],
    ['https://x.com/home', 'R\u200book Amsel / X', true],
    ['https://x.com/home', 'ＲＯＯＫ ＡＭＳＥＬ', true],
    ['https://x.com/home', '@Amsel - X', true],
    ['https://x.com/home', 'amsel / X', true],
    ['https://x.com/home', 'Home / X', false],
    ['https://x.com/home', 'Rook Amselton / X', false],
    // As likely "Photos" as another family name; what is lost is a title.
    ['https://x.com/home', 'Rook Amsel Field / X', true],
    ['https://x.com/home', 'amsels / X', false],
    ['https://x.com/home', '#amsel / X', false],
    ['https://x.com/home', 'r/amsel', false],
    ['https://x.com/home', '', false],
    ['https://x.com/home', 'Rook wrote to you', false],
    ['https://x.com/home', 'Rook wrote to you', true, ['rook']],
    ['https://x.com/home', 'The One With The Hats / X', true, ['the one with the hats']],
    ['https://home.example/', 'Somebody (@rook.amsel@far.example)', true],
    ['https://home.example/', 'rook.amsel@far.example - Home', true],
    ['https://home.example/', 'Somebody (@rook.amsel@near.example)', false],
    ['https://hats.example/', 'rook_a | Hats', true],
    ['https://hats.example/', "rook_a's hats", true],
    ['https://hats.example/', 'rook_ab | Hats', false],
    ['https://hats.example/', 'Hats by Rook Amsel', true],
  ])('on %s: %s', (url, title, expected, called = []) => {
    expect(isAbout(title, bench(url), new Set(called))).toBe(expected);
  });

  test('of somebody near them who may be seen says what it says', () => {
    const near = settings.people.map((person) => ({ ...person, circle: 'near' as const, off: ['hiding' as const] }));
    const shown = bench('https://x.com/home', matching(sites, { ...settings, people: near }));
    for (const title of ['Rook Amsel / X', '@amsel']) expect(isAbout(title, shown, new Set())).toBe(false);
  });
});

test.each([
  ['https://x.com/amsel', true],
  ['https://x.com/amsel/status/1', true],
  ['https://x.com/somebody', false],
  ['https://x.com/home', false],
])('%s is a page of theirs: %s', (url, expected) => {
  expect(isPageOfTheirs(bench(url))).toBe(expected);
});

test('a chat that is open for now is none to keep quiet about', () => {
  const chat = 'https://x.com/messages/compose?recipient_id=42';
  const value = { ...matching(sites, settings), keys: { 'x:id:42': 'x-acc' } };
  const talk = {
    x: { talks: [{ pass: ['x:id:42'], keys: [], names: [], kind: 'messages' as const, hints: false }], rows: [], chats: [], messages: [] },
  };
  expect(isPageOfTheirs(bench(chat, value))).toBe(true);
  expect(isPageOfTheirs(bench(chat, value), talk)).toBe(false);
  expect(isOpenChat(chat, bench(chat, value), talk)).toBe(true);
  expect(isOpenChat('https://x.com/messages/compose?recipient_id=43', bench(chat, value), talk)).toBe(false);
});

test.each([
  ['(3) Chats', 'Chats'],
  ['(99+) Feed | Site', 'Feed | Site'],
  ['[12] Chats', 'Chats'],
  ['Chats (3)', 'Chats'],
  ['3 • Chats', 'Chats'],
  ['• Site | #hats', 'Site | #hats'],
  ['* Chats', 'Chats'],
  ['(1,204) Inbox', 'Inbox'],
  ['Chats', 'Chats'],
  ['2001: A Day', '2001: A Day'],
  ['(500) Days of Hats', 'Days of Hats'],
  ['24-hour hats', '24-hour hats'],
  ['Hats (film)', 'Hats (film)'],
  ['(3)', '(3)'],
])('%s without its count is %s', (title, rest) => {
  expect(withoutCount(title)).toBe(rest);
});
