import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import type { Channel } from './channel.ts';
import { readThread, sitesWithChats } from './channel-link.ts';
import { grammar } from './grammar.ts';
import { matcher, matching } from './matcher.ts';
import { registrations } from './registrations.ts';
import { mostRules, passes, rules } from './rules.ts';
import type { Account, Person, Settings } from './settings.ts';
import { openChats } from './talk.ts';

const noon = Date.parse('2026-11-20T12:00:00Z');
const night = Date.parse('2026-11-20T23:00:00Z');
const known = grammar(sites);

const account = (realm: string, aliases: Account['aliases']): Account => ({ id: `${realm}-1`, realm, since: 0, aliases });
const accounts = [
  account('instagram', [{ kind: 'handle', value: 'robin.invented' }]),
  account('facebook', [
    { kind: 'handle', value: 'robininvented' },
    { kind: 'id', value: '100009000000001' },
  ]),
  account('whatsapp', [{ kind: 'phone', value: '447700900123' }]),
];
const them = (...channels: Channel[]): Person => ({
  ...{ id: 'p1', label: 'Person 1', circle: 'them', since: 0, accounts, names: ['Robin Invented'] },
  ...(channels.length > 0 && { channels }),
});
const other: Person = {
  ...{ id: 'p2', label: 'Person 2', circle: 'near', since: 0, names: [] },
  accounts: [{ ...account('instagram', [{ kind: 'handle', value: 'sasha.invented' }]), id: 'sasha' }],
};
const settings = (...channels: Channel[]): Settings => ({ version: 1, hosts: [], people: [them(...channels), other] });
const channel = (more: Partial<Channel>): Channel => ({
  ...{ id: 'c1', kind: 'messages', hours: { from: 8 * 60, to: 20 * 60 }, purpose: 'children' },
  ...more,
});
const thread = { kind: 'thread' as const, site: 'instagram', aliases: [{ kind: 'thread' as const, value: '17840000000000001' }] };

const judgedAt = (given: Settings, now: number) => matcher(known, matching(sites, given, new Set(), openChats(sites, given, now, 'UTC')));

describe('an open channel', () => {
  const cases: [string, Channel, string[], string[]][] = [
    [
      'their chat on Facebook',
      channel({ site: 'facebook' }),
      [
        'https://www.facebook.com/messages/t/100009000000001/',
        'https://www.messenger.com/t/100009000000001',
        'https://www.messenger.com/t/robin.invented/',
        'https://m.me/robininvented',
      ],
      [
        'https://www.facebook.com/robininvented',
        'https://www.facebook.com/profile.php?id=100009000000001',
        'https://ig.me/m/robin.invented',
      ],
    ],
    [
      'their chat on Instagram',
      channel({ site: 'instagram' }),
      ['https://ig.me/m/robin.invented'],
      [
        'https://www.instagram.com/robin.invented/',
        'https://www.instagram.com/stories/robin.invented/',
        'https://ig.me/m/sasha.invented',
        'https://www.messenger.com/t/100009000000001',
        'https://www.instagram.com/explore/search/?q=robin.invented',
      ],
    ],
    [
      'one thread on Instagram',
      channel(thread),
      ['https://www.instagram.com/direct/t/17840000000000001/'],
      ['https://www.instagram.com/robin.invented/', 'https://ig.me/m/robin.invented'],
    ],
    [
      'their chat on WhatsApp',
      channel({ site: 'whatsapp' }),
      ['https://wa.me/447700900123', 'https://web.whatsapp.com/send?phone=447700900123'],
      ['https://www.instagram.com/robin.invented/'],
    ],
  ];
  test.each(cases)('%s: chats pass, nothing else does, and outside the hours nothing at all', (_, open, passing, stopped) => {
    const given = settings(open);
    for (const url of passing) expect(judgedAt(given, noon).judge(url), url).toBeUndefined();
    for (const url of stopped) expect(judgedAt(given, noon).judge(url), url).toBeDefined();
    for (const url of [...passing, ...stopped]) expect(judgedAt(given, night).judge(url), url).toBeDefined();
  });

  test.each(cases)('%s: the rules of the browser say the same', (_, open, passing, stopped) => {
    const given = settings(open);
    const isStopped = (url: string, now: number) => {
      const { hostname } = new URL(url);
      const open = { accounts: new Set<string>(), chats: openChats(sites, given, now, 'UTC') };
      const fitting = [...rules(sites, given), ...passes(sites, given, open)]
        .filter(({ condition: { regexFilter, requestDomains, resourceTypes } }) => {
          const isHost = requestDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
          return isHost && resourceTypes.includes('main_frame') && new RegExp(regexFilter, 'i').test(url);
        })
        .sort((one, two) => two.priority - one.priority);
      return fitting[0] !== undefined && fitting[0].action.type !== 'allow';
    };
    for (const url of passing) expect(isStopped(url, noon), url).toBe(false);
    for (const url of stopped.filter((each) => !each.includes('search'))) expect(isStopped(url, noon), url).toBe(true);
    for (const url of passing) expect(isStopped(url, night), url).toBe(true);
  });

  test('the rules stay below what browsers take, each with a number of its own', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => ({
      ...them(channel({ site: 'facebook' })),
      id: `p${index}`,
      accounts: [{ ...account('facebook', [{ kind: 'handle', value: `somebody${index}invented` }]), id: `a${index}` }],
    }));
    const given: Settings = { version: 1, hosts: [], people: crowd };
    const open = { accounts: new Set(['a0', 'a1']), chats: openChats(sites, given, noon, 'UTC') };
    for (const all of [rules(sites, given), passes(sites, given, open)]) {
      expect(all.length).toBeLessThanOrEqual(mostRules);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    }
  });

  test('costs nothing where there is none', () => {
    const none = settings();
    expect(openChats(sites, none, noon, 'UTC')).toEqual({});
    expect(matching(sites, none, new Set(), {})).not.toHaveProperty('talk');
    const scripts = registrations(sites, none, new Set(['*://*.instagram.com/*'])).flatMap(({ js }) => js);
    expect(scripts).not.toContain('channel.js');
    expect(scripts).not.toContain('draft.js');
  });

  test('brings its script before the guard, at any hour and only there', () => {
    const granted = new Set(['*://*.instagram.com/*', '*://*.facebook.com/*', '*://*.messenger.com/*']);
    const all = registrations(sites, settings(channel({ site: 'facebook' })), granted);
    expect(Object.fromEntries(all.filter(({ id }) => /^(?:site|draft)-/.test(id)).map(({ id, js }) => [id, js]))).toEqual({
      'site-instagram': ['sites/instagram.js', 'guard.js'],
      'site-facebook': ['sites/facebook.js', 'channel.js', 'guard.js'],
      'draft-facebook': ['draft.js'],
      'site-messenger': ['sites/messenger.js', 'channel.js', 'guard.js'],
      'draft-messenger': ['draft.js'],
    });
  });

  test('outside the browser opens nothing', () => {
    expect(openChats(sites, settings(channel({ kind: 'outside' })), noon, 'UTC')).toEqual({});
  });
});

describe('a link to a chat', () => {
  test.each([
    ['https://www.instagram.com/direct/t/17840000000000001/', { site: 'instagram', aliases: thread.aliases }],
    ['instagram.com/direct/t/17840000000000001', { site: 'instagram', aliases: thread.aliases }],
    ['https://www.messenger.com/e2ee/t/7300000000000001/', { site: 'facebook', aliases: [{ kind: 'thread', value: '7300000000000001' }] }],
    ['https://wa.me/447700900123', { site: 'whatsapp', aliases: [{ kind: 'phone', value: '447700900123' }] }],
    ['https://wa.me/447700900999', 'notTheirs'],
    ['https://ig.me/m/somebody.else', 'notTheirs'],
    ['https://www.instagram.com/robin.invented/', 'notChat'],
    ['https://web.whatsapp.com/', 'notChat'],
    ['https://discord.com/channels/@me/123456789012345678', 'noAccount'],
    ['hello', 'notChat'],
    ['', 'notChat'],
  ])('%s', (link, read) => {
    expect(readThread(link, known, them())).toEqual(read);
  });

  test('is asked for on the sites with chats where they have an account', () => {
    expect(sitesWithChats(sites, them()).map(({ id }) => id)).toEqual(expect.arrayContaining(['instagram', 'facebook', 'whatsapp']));
    expect(sitesWithChats(sites, them()).map(({ id }) => id)).not.toContain('messenger');
    expect(sitesWithChats(sites, { ...them(), accounts: [] })).toEqual([]);
  });
});
