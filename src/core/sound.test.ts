import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { grammar } from './grammar.ts';
import type { Account, Person, Settings } from './settings.ts';
import { sound } from './sound.ts';

const now = Date.UTC(2026, 10, 21);
const known = grammar(sites);
const account: Account = { id: 'a', realm: 'instagram', since: 5, aliases: [{ kind: 'handle', value: 'rowan.invented' }] };
const person: Person = { id: 'p', label: 'Person 1', circle: 'them', since: 5, accounts: [account], names: ['Rowan Ashby'] };
const settings: Settings = { version: 1, people: [person], hosts: ['home.example'], plan: { since: 5, goalDays: 30 } };
const withPerson = (change: Partial<Person>): Settings => ({ ...settings, people: [{ ...person, ...change }] });
const withAccount = (change: object): Settings => withPerson({ accounts: [{ ...account, ...change }] });
const besides = (change: object): Settings => withPerson({ accounts: [account, { ...account, id: 'b', ...change }] });

test.each<[string, Settings]>([
  ['as people have it', settings],
  ['on a site that no file describes', withAccount({ realm: 'forum.example', route: '/members/:handle/*' })],
  ['on a host of its own', withAccount({ realm: 'forum.example', route: '//:handle.forum.example/*' })],
  ['with a parameter', withAccount({ realm: 'forum.example', route: '/u?id=:handle' })],
  ['behind a hash', withAccount({ realm: 'forum.example', route: '/app#!/u/:handle/*' })],
  ['on a host below one that is known, and no part of it', withAccount({ realm: 'developers.facebook.com', route: '/u/:handle/*' })],
  ['on the fediverse', withAccount({ realm: 'fediverse', aliases: [{ kind: 'handle', value: 'rowan@far.example' }] })],
  ['of a newer version', { ...withAccount({ aliases: [{ kind: 'tide', value: 'high' }], moon: 1 }), sea: 2 } as Settings],
  ['in any script', withPerson({ names: ['李小龍', '<b>Rowan</b> Ashby'], label: '"; drop' })],
])('a list %s comes in as it is', (_, list) => {
  expect(sound(list, known, now)).toEqual({ settings: list, left: 0 });
});

describe('what would do harm stays out and is counted', () => {
  test.each<[string, Settings]>([
    ['a host that no browser understands', { ...settings, hosts: ['*', 'home.example'] }],
    ['a host with a path', { ...settings, hosts: ['home.example', 'far.example/*'] }],
    ['an account on everything', besides({ realm: '*' })],
    ['an account by no handle', besides({ realm: 'forum.example', route: '/*' })],
    ['an account that takes the host of a site we know', besides({ realm: 'instagram.com', route: '/explore/tags/:handle/*' })],
    ['one that takes a part of it', besides({ realm: 'www.instagram.com', route: '/p/:handle/*' })],
    ['one that takes a search engine', besides({ realm: 'google.com', route: '/search?q=:handle' })],
    ['one that is called like a site', besides({ realm: 'messenger', route: '/:handle/*' })],
    ['a host with an empty part', { ...settings, hosts: ['home.example', 'far..example'] }],
    ['an account twice', withPerson({ accounts: [account, account] })],
    ['an id that could not be asked for', withPerson({ accounts: [account, { ...account, id: '"><b>' }] })],
    ['an alias of a kind that every object knows', withAccount({ aliases: [...account.aliases, { kind: 'constructor', value: 'x' }] })],
    ['somebody without an id', { ...settings, people: [person, { ...person, id: '' }] }],
    ['an empty name', withPerson({ names: ['Rowan Ashby', ' '] })],
  ])('%s', (_, list) => {
    expect(sound(list, known, now)).toEqual({ settings, left: 1 });
  });

  test.each(['rowan@far example', 'rowan@*', 'rowan@', 'rowan@far.example/*', 'rowan@-far.example'])(
    'a server that is none: %s',
    (value) => {
      const list = withAccount({
        realm: 'fediverse',
        aliases: [
          { kind: 'handle', value },
          { kind: 'handle', value: 'rowan@far.example' },
        ],
      });
      const { settings: after, left } = sound(list, known, now);
      expect(after).toEqual(withAccount({ realm: 'fediverse', aliases: [{ kind: 'handle', value: 'rowan@far.example' }] }));
      expect(left).toBe(1);
    },
  );

  test('more people than anybody knows', () => {
    const people = Array.from({ length: 1_000 }, (_, index) => ({ ...person, id: `p${index}`, accounts: [] }));
    const { settings: after, left } = sound({ ...settings, people }, known, now);
    expect([after.people.length, left]).toEqual([200, 800]);
  });
});

test.each([
  ['its own host', 'instagram.com', '/:handle/*'],
  ['a part of it', 'www.instagram.com', '/:handle/*'],
])('an account that described a site comes in as one of its file, once there is one: %s', (_, realm, route) => {
  expect(sound(withAccount({ realm, route }), known, now)).toEqual({ settings, left: 0 });
});

test('no day has still to come, and nobody is locked out for good', () => {
  const far = 8e15;
  const plan = {
    since: far,
    goalDays: 1e9,
    waitMinutes: 1e9,
    renewedAt: far,
    renewEveryDays: 1e9,
    motives: [{ at: far, motive: 'heal' as const }],
  };
  const list = withPerson({ since: far, accounts: [{ ...account, since: far }], named: { 'Rowan Ashby': far } });
  expect(sound({ ...list, plan }, known, now).settings).toEqual({
    ...withPerson({ since: now, accounts: [{ ...account, since: now }], named: { 'Rowan Ashby': now } }),
    plan: { since: now, goalDays: 30, waitMinutes: 1440, renewedAt: now, renewEveryDays: 3650, motives: [] },
  });
});

test('of the quiet hours of a file, each comes once, and no more than anybody sets', () => {
  const quiet = Array.from({ length: 100 }, (_, index) => ({ id: `q${index % 30}`, hours: { from: index, to: index + 60 } }));
  const after = sound({ ...settings, plan: { since: 5, quiet } }, known, now).settings.plan?.quiet;
  expect(after).toEqual(quiet.slice(0, 10));
});
