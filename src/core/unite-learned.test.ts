import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { grammar } from './grammar.ts';
import { keptMs, type Learned, mostOf } from './learned.ts';
import type { Account, Settings } from './settings.ts';
import { unitedLearned } from './unite-learned.ts';

const now = Date.UTC(2026, 10, 21);
const dayMs = 86_400_000;
const known = grammar(sites);
const account = (id: string, change: Partial<Account> = {}): Account => ({
  ...{ id, realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value: `${id}.invented` }] },
  ...change,
});
const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      ...{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: [] },
      accounts: [account('a', { refused: [{ kind: 'thread', value: '7' }] }), account('b'), account('f', { realm: 'fediverse' })],
    },
  ],
};
const one = (value: string, change: Partial<Learned> = {}): Learned => ({
  ...{ account: 'a', kind: 'thread', value, at: now - 9 * dayMs, usedAt: now - 5 * dayMs },
  ...change,
});
const many = (count: number, change: Partial<Learned> = {}): Learned[] =>
  Array.from({ length: count }, (_, index) => one(`many-${index}`, change));
const united = (mine: Learned[], theirs: Learned[], accounts: [string, string][] = []): readonly Learned[] =>
  unitedLearned(mine, theirs, { settings, accounts: new Map(accounts), known, now });

describe('what a file knows besides', () => {
  test('is added to what is known here, by the names that accounts have here', () => {
    expect(united([one('1')], [one('2'), one('3', { account: 'x' })], [['x', 'b']])).toEqual([
      one('1'),
      one('2'),
      one('3', { account: 'b' }),
    ]);
  });

  test('pushes nothing out, however much it is and however new it claims to be', () => {
    const mine = [...many(mostOf('thread') - 1), ...many(mostOf('post'), { kind: 'post' })];
    const theirs = [one('first'), one('second'), ...many(999, { kind: 'post', account: 'a', usedAt: 8e15 })].map((each, index) => ({
      ...each,
      value: `theirs-${index}`,
      usedAt: 8e15,
    }));
    expect(united(mine, theirs)).toEqual([...mine, one('theirs-0', { usedAt: now })]);
  });

  test('leaves no room taken by what is too old to be kept', () => {
    const old = many(mostOf('thread'), { usedAt: now - keptMs });
    expect(united([], [...old, one('new')])).toEqual([one('new')]);
  });

  test.each<[string, Learned]>([
    ['is here already', one('1')],
    ['is somebody else’s', one('b.invented', { kind: 'handle' })],
    ['was refused', one('7')],
    ['is of nobody on the list', one('2', { account: 'nobody' })],
    ['names a server that is none', one('f@far example', { account: 'f', kind: 'handle' })],
  ])('stays out where it %s', (_, theirs) => {
    const mine = [one('1')];
    expect(united(mine, [theirs])).toBe(mine);
  });
});
