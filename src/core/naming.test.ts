import { describe, expect, test } from 'vitest';
import {
  addAccounts,
  addNames,
  addPerson,
  firstGoalDays,
  freeLabel,
  longestLabel,
  type NewAccount,
  removeAccount,
  removePerson,
  renamePerson,
} from './naming.ts';
import { addHosts, noSettings } from './settings.ts';

const account = (id: string, value = id): NewAccount => ({ id, realm: 'instagram', aliases: [{ kind: 'handle', value }] });
const one = addPerson(noSettings, { id: 'one', label: 'Person 1', accounts: [account('a'), account('b')] }, 1000);
const two = addPerson(one, { id: 'two', label: 'Person 2', accounts: [account('c')] }, 2000);
const shape = (settings: typeof one) => settings.people.map(({ id, accounts }) => [id, ...accounts.map((each) => each.id)]);

describe('naming somebody', () => {
  test('begins the plan with the first person, and leaves it with the next', () => {
    expect(one.plan).toEqual({ since: 1000, goalDays: firstGoalDays });
    expect(two.plan).toBe(one.plan);
  });

  test('lists each account once, for whoever had it first', () => {
    const twice = addPerson(two, { id: 'three', label: 'x', accounts: [account('d', 'a'), account('e'), account('f', 'e')] }, 3000);
    expect(shape(twice)).toEqual([
      ['one', 'a', 'b'],
      ['two', 'c'],
      ['three', 'e'],
    ]);
  });

  test('stores of an account what it is told apart by, and nothing else', () => {
    const read = { ...account('a'), piece: 'as it was typed', site: 'instagram' };
    expect(addPerson(noSettings, { id: 'one', label: 'x', accounts: [read] }, 5).people[0]?.accounts).toEqual([
      { id: 'a', realm: 'instagram', since: 5, aliases: [{ kind: 'handle', value: 'a' }] },
    ]);
  });

  test('keeps a label short and on one line', () => {
    const { people } = addPerson(noSettings, { id: 'one', label: `  a \n b${'c'.repeat(100)}`, accounts: [] }, 0);
    expect(people[0]?.label).toMatch(/^a bc+$/);
    expect(people[0]?.label).toHaveLength(longestLabel);
  });
});

describe('changing who is named', () => {
  test('adds to one person and leaves the others', () => {
    expect(shape(addAccounts(two, 'two', [account('d')], 3000))).toEqual([
      ['one', 'a', 'b'],
      ['two', 'c', 'd'],
    ]);
  });

  test('removes an account, or somebody with all accounts, and keeps the plan', () => {
    expect(shape(removeAccount(two, 'b'))).toEqual([
      ['one', 'a'],
      ['two', 'c'],
    ]);
    const none = removePerson(removePerson(two, 'one'), 'two');
    expect(none.people).toEqual([]);
    expect(none.plan).toBe(one.plan);
  });

  test('renames, but never to nothing', () => {
    expect(renamePerson(two, 'two', ' Somebody  else ').people[1]?.label).toBe('Somebody else');
    expect(renamePerson(two, 'two', '  ')).toBe(two);
  });

  test('keeps each full name once, and since when it is there', () => {
    const named = addNames(two, 'one', ['Ada  Example', '', 'Ada Example ', 'A. Example'], 5000);
    expect(named.people[0]).toMatchObject({ names: ['Ada Example', 'A. Example'], named: { 'Ada Example': 5000, 'A. Example': 5000 } });
    expect(addNames(named, 'one', ['Ada Example'], 9000)).toBe(named);
  });

  test('keeps each server once', () => {
    expect(addHosts(addHosts(two, ['a.example', 'a.example']), ['b.example', 'a.example']).hosts).toEqual(['a.example', 'b.example']);
  });

  test('changes nothing where there is nothing to change', () => {
    expect(addAccounts(two, 'one', [account('x', 'c')], 3000)).toBe(two);
    expect(addAccounts(two, 'nobody', [account('x')], 3000)).toBe(two);
    expect(removeAccount(two, 'x')).toBe(two);
    expect(removePerson(two, 'x')).toBe(two);
    expect(renamePerson(two, 'x', 'y')).toBe(two);
    expect(addHosts(two, [])).toBe(two);
  });
});

describe('the label that is offered', () => {
  const labels = (...all: string[]) =>
    freeLabel(
      all.map((label) => ({ label })),
      (number) => `Person ${number}`,
    );
  test.each([
    [[], 'Person 1'],
    [['Person 1'], 'Person 2'],
    [['Person 2'], 'Person 1'],
    [['Person 1', 'Person 2', 'B'], 'Person 3'],
    [['Person 1', 'B', 'Person 3'], 'Person 2'],
  ])('after %j is %s', (taken, label) => {
    expect(labels(...taken)).toBe(label);
  });
});
