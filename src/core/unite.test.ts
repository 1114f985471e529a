import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Channel } from './channel.ts';
import { switchedOff } from './let-through.ts';
import { type Account, accountsOf, noSettings, type Person, type Plan, type Settings } from './settings.ts';
import { channelsOf, softer } from './softer.ts';
import { unite } from './unite.ts';
import { apply, isWeaker } from './weakening.ts';

const handle = (value: string) => ({ kind: 'handle' as const, value });
const account = (id: string, change: Partial<Account> = {}): Account => ({
  ...{ id, realm: 'instagram', since: 1_000, aliases: [handle(`${id}.invented`)] },
  ...change,
});
const person = (id: string, accounts: Account[], change: Partial<Person> = {}): Person => ({
  ...{ id, label: `Person ${id}`, circle: 'them', since: 1_000, accounts, names: [] },
  ...change,
});
const settings = (people: Person[], change: Partial<Settings> = {}): Settings => ({ version: 1, people, hosts: [], ...change });
const plan: Plan = { since: 5_000, goalDays: 60, firmness: 'firm', waitMinutes: 20, reasons: ['Sleep'] };
const channel: Channel = { id: 'c', kind: 'messages', site: 'instagram', hours: { from: 480, to: 1200 }, purpose: 'pets' };
const united = (here: Settings, there: Settings): Settings => unite(here, there).settings;

describe('a list from a file', () => {
  test('comes whole where nobody is named yet, but for what it opens', () => {
    const there = settings([person('p', [account('a')], { channels: [channel] })], { hosts: ['home.example'], plan });
    expect(united(noSettings, there)).toEqual(settings([person('p', [account('a')])], { hosts: ['home.example'], plan }));
    const all = unite(noSettings, there);
    expect(channelsOf(all, there).reduce(apply, all.settings)).toEqual(there);
  });

  test('adds people, accounts, aliases, names and hosts that are missing, and removes none', () => {
    const here = settings([person('p', [account('a')], { names: ['Rowan Ashby'] }), person('q', [account('b')])], {
      hosts: ['home.example'],
    });
    const more = account('a', { aliases: [handle('a.invented'), { kind: 'id', value: '77' }] });
    const there = settings([person('p', [more, account('c')], { names: ['Rowan A. Ashby'] }), person('r', [account('d')])], {
      hosts: ['far.example'],
    });
    expect(united(here, there)).toEqual(
      settings(
        [
          person('p', [more, account('c')], { names: ['Rowan Ashby', 'Rowan A. Ashby'] }),
          person('q', [account('b')]),
          person('r', [account('d')]),
        ],
        { hosts: ['home.example', 'far.example'] },
      ),
    );
  });

  test('cannot switch anybody here off by calling a person like an account, or an account like a person', () => {
    const here = settings([person('p', [account('a')], { names: ['Rowan Ashby'] })]);
    const near = { circle: 'near', off: ['hiding', 'guard'], names: ['Somebody'] } as const;
    const there = settings([person('a', [], { ...near, off: [...near.off], names: [...near.names] }), person('r', [account('p')])]);
    const after = united(here, there);
    expect(switchedOff(after, 'guard')).toEqual([]);
    const ids = [...after.people, ...accountsOf(after)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(united(after, there)).toBe(after);
  });

  test('finds people again who were named anew, and says what they are called here', () => {
    const here = settings([person('p', [account('a')], { label: 'R.' })]);
    const there = settings([person('old', [account('old-a', { aliases: [handle('a.invented')] }), account('b')], { label: 'Rowan' })]);
    const { settings: after, people, accounts } = unite(here, there);
    expect(after).toEqual(settings([person('p', [account('a'), account('b')], { label: 'R.' })]));
    expect([...people, ...accounts]).toEqual([
      ['old', 'p'],
      ['old-a', 'a'],
      ['b', 'b'],
    ]);
  });

  test('does not bring back what the user refused', () => {
    const refused = [{ kind: 'id' as const, value: '77' }];
    const here = settings([person('p', [account('a', { refused })])]);
    expect(united(here, settings([person('p', [account('a', { aliases: [handle('a.invented'), ...refused] })])]))).toBe(here);
  });

  test('keeps the earlier beginning', () => {
    const here = settings([person('p', [account('a', { since: 50 })], { since: 50 })], { plan: { since: 50 } });
    const there = settings([person('p', [account('a', { since: 40 })], { since: 60 })], { plan: { since: 7 } });
    expect(united(here, there)).toEqual(settings([person('p', [account('a', { since: 40 })], { since: 50 })], { plan: { since: 7 } }));
  });

  test('makes no old name look like one that was just added', () => {
    const here = settings([person('p', [account('a')], { names: ['Rowan Ashby'] })]);
    const there = settings([
      person('p', [account('a')], { names: ['Rowan Ashby', 'Ro Ashby'], named: { 'Rowan Ashby': 9e9, 'Ro Ashby': 5 } }),
    ]);
    expect(united(here, there).people[0]?.named).toEqual({ 'Ro Ashby': 5 });
  });

  test.each<[string, Partial<Plan>, Partial<Plan>, Partial<Plan>]>([
    ['harder to weaken', { firmness: 'firm' }, { firmness: 'strict' }, { firmness: 'strict' }],
    ['easier to weaken', { firmness: 'strict' }, { firmness: 'gentle' }, { firmness: 'strict' }],
    ['easier than the default', {}, { firmness: 'gentle' }, {}],
    ['a longer wait', { waitMinutes: 10 }, { waitMinutes: 30 }, { waitMinutes: 30 }],
    ['a shorter wait than the default', {}, { waitMinutes: 2 }, {}],
    ['a stricter count', {}, { counting: 'views' }, { counting: 'views' }],
    ['a milder count', { counting: 'views' }, { counting: 'slips' }, { counting: 'views' }],
    ['a further goal', { goalDays: 30 }, { goalDays: 90 }, { goalDays: 90 }],
    ['an open goal', { goalDays: 30 }, {}, { goalDays: 30 }],
    ['reasons', { reasons: ['Sleep'] }, { reasons: ['Sleep', 'Work'] }, { reasons: ['Sleep', 'Work'] }],
    ['an unknown part of a newer version', {}, { mood: 'calm' } as Partial<Plan>, { mood: 'calm' } as Partial<Plan>],
    [
      'an unknown part that is here too',
      { mood: 'here' } as Partial<Plan>,
      { mood: 'there' } as Partial<Plan>,
      { mood: 'here' } as Partial<Plan>,
    ],
  ])('with %s leaves the stronger plan', (_, mine, theirs, expected) => {
    const who = [person('p', [account('a')])];
    const after = united(settings(who, { plan: { since: 1, ...mine } }), settings(who, { plan: { since: 1, ...theirs } }));
    expect(after.plan).toEqual({ since: 1, ...expected });
  });

  test('with other quiet hours of the same name keeps both, and those that are quiet anyway once', () => {
    const who = [person('p', [account('a')])];
    const quiet = (id: string, from: number, to: number) => ({ id, hours: { from, to } });
    const here = settings(who, { plan: { since: 1, quiet: [quiet('q', 1320, 420)] } });
    const there = settings(who, { plan: { since: 1, quiet: [quiet('q', 720, 780), quiet('r', 0, 300), quiet('s', 750, 800)] } });
    const after = united(here, there);
    expect(after.plan?.quiet).toEqual([quiet('q', 1320, 420), quiet('q-2', 720, 780), quiet('s', 750, 800)]);
    expect(united(after, there)).toBe(after);
  });

  test('neither opens a channel nor lets mentions through, and says that it would', () => {
    const here = settings([person('p', [account('a')])]);
    const there = settings([person('p', [account('a')], { channels: [channel] })], { mentions: 'part' });
    const all = unite(here, there);
    expect(all.settings).toBe(here);
    expect(channelsOf(all, there)).toEqual([{ kind: 'open-channel', person: 'p', channel }]);
    expect(softer(all, there)).toEqual([{ kind: 'mentions', to: 'part' }]);
  });

  test('gives an id to one account only', () => {
    const there = settings([person('r', [account('a', { realm: 'x' })])]);
    expect(accountsOf(united(settings([person('p', [account('a')])]), there)).map(({ id, realm }) => `${id} ${realm}`)).toEqual([
      'a instagram',
      'a-2 x',
    ]);
  });
});

test('a file is softer in all that it lacks and promises less, and being made like it is that and nothing else', () => {
  const near = person('n', [account('d')], { circle: 'near' });
  const here = settings(
    [person('p', [account('a'), account('b')], { names: ['Rowan Ashby'], channels: [channel] }), near, person('q', [account('c')])],
    { hosts: ['home.example'], plan: { ...plan, counting: 'views' } },
  );
  const wide = { ...channel, hours: { from: 0, to: 0 } };
  const there = settings([person('p', [account('a')], { channels: [wide] }), { ...near, off: ['guard'] }], {
    mentions: 'part',
    plan: { since: 1, firmness: 'gentle', waitMinutes: 2 },
  });
  const all = unite(here, there);
  const changes = softer(all, there);
  expect(changes.map(({ kind }) => kind).sort()).toEqual(
    [
      ...['remove-person', 'remove-account', 'drop-name', 'drop-host', 'switch-off', 'open-channel', 'mentions', 'firmness'],
      ...['wait', 'counting', 'goal'],
    ].sort(),
  );
  const after = changes.reduce(apply, all.settings);
  expect(after.people).toEqual([person('p', [account('a')], { channels: [wide] }), { ...near, off: ['guard'] }]);
  expect(softer({ ...all, settings: after }, there)).toEqual([]);
});

describe('whatever two lists say', () => {
  const plain = { noNullPrototype: true };
  const anyAccount = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      realm: fc.constantFrom('instagram', 'x'),
      since: fc.nat(99),
      aliases: fc.uniqueArray(fc.record({ kind: fc.constant('handle' as const), value: fc.constantFrom('k', 'l', 'm', 'n') }, plain), {
        minLength: 1,
        maxLength: 3,
        selector: ({ value }) => value,
      }),
    },
    plain,
  );
  /** Names of somebody without an account say more with one: that reads like a change. */
  const anyPerson = fc.record(
    {
      id: fc.constantFrom('p', 'q', 'r'),
      label: fc.constantFrom('P', 'Q'),
      circle: fc.constantFrom('them' as const, 'near' as const),
      since: fc.nat(99),
      accounts: fc.uniqueArray(anyAccount, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
      names: fc.uniqueArray(fc.constantFrom('Rowan Ashby', 'Robin Lake'), { maxLength: 2 }),
    },
    plain,
  );
  const anyPlan = fc.record(
    {
      since: fc.nat(99),
      goalDays: fc.integer({ min: 1, max: 99 }),
      firmness: fc.constantFrom('gentle' as const, 'firm' as const, 'strict' as const),
      waitMinutes: fc.integer({ min: 1, max: 99 }),
      counting: fc.constantFrom('slips' as const, 'views' as const),
    },
    { requiredKeys: ['since'], noNullPrototype: true },
  );
  const anyPeople = fc.uniqueArray(anyPerson, { maxLength: 3, selector: ({ id }) => id }).map((people) => {
    const seen = new Set<string>();
    return people.map((each) => ({ ...each, accounts: each.accounts.filter(({ id }) => !seen.has(id) && seen.add(id)) }));
  });
  const anySettings = fc.record(
    {
      version: fc.constant(1 as const),
      people: anyPeople.map((people) => people.filter(({ accounts }) => accounts.length > 0)),
      hosts: fc.uniqueArray(fc.constantFrom('home.example', 'far.example'), { maxLength: 2 }),
      plan: anyPlan,
      mentions: fc.constant('part' as const),
    },
    { requiredKeys: ['version', 'people', 'hosts'], noNullPrototype: true },
  );

  test('one list of both is never weaker than the one that was here', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (here, there) => {
        const after = united(here, there);
        expect(isWeaker(here, after)).toBe(false);
        if (here.plan) expect(after.plan?.since).toBeLessThanOrEqual(here.plan.since);
      }),
    );
  });

  test('doing it twice is doing it once', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (here, there) => {
        const once = united(here, there);
        expect(united(once, there)).toBe(once);
      }),
    );
  });

  test('everybody in the file is on it, and every account of the file has one here', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (here, there) => {
        const { settings: after, accounts } = unite(here, there);
        const ids = new Set(accountsOf(after).map(({ id }) => id));
        for (const { id } of accountsOf(there)) expect(ids.has(accounts.get(id) ?? '')).toBe(true);
        expect(ids.size).toBe(accountsOf(after).length);
      }),
    );
  });
});
