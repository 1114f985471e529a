import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { fresh, keptMs, type Learned, met, mostAnHour, mostOf, noted, teachable, tidy, withLearned } from './learned.ts';
import { matching } from './matcher.ts';
import type { Shown, Taught } from './record.ts';
import { rules } from './rules.ts';
import type { Account, Settings } from './settings.ts';
import type { Site } from './site.ts';

const now = Date.UTC(2026, 10, 20);
const dayMs = 86_400_000;
const site = (id: string): Site => sites.find((each) => each.id === id) as Site;

const account = (id: string, realm: string, ...aliases: Shown[]): Account => ({ id, realm, since: 0, aliases });
const handle = (value: string): Shown => ({ kind: 'handle', value });
const id = (value: string): Shown => ({ kind: 'id', value });
const thread = (value: string): Shown => ({ kind: 'thread', value });
const unwanted = '17845000000000009';
const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      ...{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: [] },
      accounts: [
        { ...account('ann', 'instagram', handle('ann.invented')), refused: [thread(unwanted)] },
        account('bea', 'instagram', handle('bea.invented'), id('5550002222')),
        account('ann-x', 'x', handle('anninvented')),
      ],
    },
  ],
};

const one = (value: string, rest: Partial<Learned> = {}): Learned => ({
  account: 'ann',
  kind: 'thread',
  value,
  at: now,
  usedAt: now,
  ...rest,
});
const note = (taught: Taught[], learned: readonly Learned[] = [], where = 'instagram') =>
  noted(learned, { site: site(where), taught, settings, now });
const values = (learned: readonly Learned[]) => learned.map((each) => `${each.account} ${each.kind} ${each.value}`);

describe('a page reports', () => {
  const ann = handle('ann.invented');
  test.each<[string, Taught[], Learned[], string[], string?]>([
    ['a thread beside a handle', [{ account: 'ann', shown: [ann, thread('17845000000000001')] }], [], ['ann thread 17845000000000001']],
    [
      'a handle beside a number that was learned: somebody goes by a new name',
      [{ account: 'ann', shown: [id('5550001111'), handle('ann.anew')] }],
      [one('5550001111', { kind: 'id' })],
      ['ann id 5550001111', 'ann handle ann.anew'],
    ],
    ['what is listed', [{ account: 'bea', shown: [handle('bea.invented'), id('5550002222')] }], [], []],
    ['somebody else', [{ account: 'ann', shown: [handle('friend'), thread('17845000000000002')] }], [], []],
    ['an account that nobody listed', [{ account: 'eve', shown: [ann, thread('17845000000000001')] }], [], []],
    ['an account of another site', [{ account: 'ann-x', shown: [handle('anninvented'), id('5550001111')] }], [], []],
    ['what belongs to another account on the list', [{ account: 'ann', shown: [ann, handle('bea.invented')] }], [], []],
    [
      'what was learned of another account on the list',
      [{ account: 'ann', shown: [ann, thread('17845000000000001')] }],
      [one('17845000000000001', { account: 'bea' })],
      ['bea thread 17845000000000001'],
    ],
    ['another number of somebody whose number is known', [{ account: 'bea', shown: [handle('bea.invented'), id('5550009999')] }], [], []],
    ['a value that is none of the site', [{ account: 'ann', shown: [ann, thread('<script>')] }], [], []],
    [
      'a value that is not in its one form',
      [{ account: 'ann', shown: [ann, id('5550001111'), handle('Ann.Anew')] }],
      [],
      ['ann id 5550001111'],
    ],
    ['a page of the site as a handle', [{ account: 'ann', shown: [ann, handle('explore')] }], [], []],
    ['a kind that the site does not teach', [{ account: 'ann', shown: [ann, { kind: 'bucket', value: '200000000000001' }] }], [], []],
    ['a value by itself', [{ account: 'ann', shown: [thread('17845000000000001')] }], [], []],
    [
      'what the user refused',
      [{ account: 'ann', shown: [ann, thread(unwanted), thread('17845000000000001')] }],
      [],
      ['ann thread 17845000000000001'],
    ],
  ])('%s', (_, taught, before, after, where = 'instagram') => {
    expect(values(note(taught, before, where))).toEqual(after);
  });

  test('more than a page could show in an hour is not taken in', () => {
    const many = Array.from({ length: mostAnHour + 10 }, (_, index): Shown => ({ kind: 'post', value: `Cpost${1000 + index}` }));
    const first = note(many.map((each) => ({ account: 'ann', shown: [ann, each] })));
    expect(first).toHaveLength(mostAnHour);
    // Of another kind there still is.
    expect(note([{ account: 'ann', shown: [ann, thread('17845000000009999')] }], first)).toHaveLength(mostAnHour + 1);
    const later = first.map((each) => ({ ...each, at: now - dayMs }));
    expect(note([{ account: 'ann', shown: [ann, { kind: 'post', value: 'Cpost9999' }] }], later)).toHaveLength(mostAnHour + 1);
  });

  test('what is met again is used again, once a day', () => {
    const taught: Taught[] = [{ account: 'ann', shown: [thread('17845000000000001')] }];
    const today = [one('17845000000000001', { usedAt: now - dayMs / 2 })];
    expect(note(taught, today)).toBe(today);
    expect(note(taught, [one('17845000000000001', { usedAt: now - 3 * dayMs })])).toMatchObject([{ usedAt: now }]);
    expect(met([one('17845000000000001', { usedAt: now - 3 * dayMs })], 'ann', [thread('17845000000000001')], now)).toMatchObject([
      { usedAt: now },
    ]);
    expect(met(today, 'bea', [thread('17845000000000001')], now)).toBe(today);
  });
});

describe('what is kept', () => {
  test.each<[string, Partial<Learned>, boolean]>([
    ['today', {}, true],
    ['not met for nearly a year', { at: 0, usedAt: now - keptMs + 1 }, true],
    ['not met for a year', { at: 0, usedAt: now - keptMs }, false],
    ['met after the clock was set back', { usedAt: now + keptMs }, true],
  ])('%s', (_, rest, isKept) => {
    expect(fresh([one('1', rest)], now)).toHaveLength(isKept ? 1 : 0);
  });

  test.each(['post', 'thread'] as const)('the oldest unused of one kind go first (%s); other kinds and other accounts stay', (kind) => {
    const most = mostOf(kind);
    const many = Array.from({ length: most + 1 }, (_, index) => one(`${10_000 + index}`, { kind, usedAt: now - index }));
    const older = { usedAt: now - dayMs };
    const others = [
      one('1', { account: 'bea', kind, ...older }),
      one('2', { kind: 'highlight', ...older }),
      one('3', { kind: 'id', ...older }),
    ];
    const kept = tidy([...many, ...others], settings, now);
    expect(kept).toHaveLength(most + others.length);
    expect(kept).toEqual(expect.arrayContaining(others));
    expect(kept.map(({ value }) => value)).not.toContain(`${10_000 + most}`);
  });

  test('nothing of an account that is listed no more, and nothing that the user refused', () => {
    expect(tidy([one('1', { account: 'eve' }), one(unwanted)], settings, now)).toEqual([]);
  });

  test('where all is kept, nothing is new', () => {
    const learned = [one('1')];
    expect(tidy(learned, settings, now)).toBe(learned);
  });
});

describe('what was learned counts as an alias of the account', () => {
  const learned = [one('17845000000000001'), one(unwanted)];

  test('on pages', () => {
    const { keys } = matching(sites, withLearned(settings, learned));
    expect(keys['instagram:thread:17845000000000001']).toBe('ann');
    expect(keys).not.toHaveProperty(`instagram:thread:${unwanted}`);
    expect(keys['instagram:handle:ann.invented']).toBe('ann');
  });

  test('on the network, after all that the user gave', () => {
    const all = rules(sites, settings, learned);
    const given = rules(sites, settings);
    expect(all.slice(0, given.length)).toEqual(given);
    const more = all.slice(given.length).map(({ condition }) => new RegExp(condition.regexFilter, 'i'));
    expect(more.some((each) => each.test('https://www.instagram.com/direct/t/17845000000000001/'))).toBe(true);
    expect(more.some((each) => each.test(`https://www.instagram.com/direct/t/${unwanted}/`))).toBe(false);
  });
});

test('a site without records teaches nothing', () => {
  expect(teachable(site('whatsapp')).size).toBe(0);
  expect(note([{ account: 'ann', shown: [handle('ann.invented'), id('5550001111')] }], [], 'whatsapp')).toEqual([]);
});
