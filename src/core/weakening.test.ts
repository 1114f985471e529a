import { describe, expect, test } from 'vitest';
import type { Channel } from './channel.ts';
import { switchedOff } from './let-through.ts';
import { setCircle } from './naming.ts';
import type { Quiet } from './quiet.ts';
import type { Account, Person, Settings } from './settings.ts';
import { apply, isWeaker, type Weakening } from './weakening.ts';

const account = (id: string): Account => ({ id, realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value: `${id}.invented` }] });
const refused = { kind: 'thread' as const, value: '17845000000000009' };
const person: Person = {
  id: 'p',
  label: 'Person 1',
  circle: 'them',
  since: 0,
  accounts: [{ ...account('a'), refused: [refused] }, account('b')],
  names: ['Rowan Ashby'],
};
const near: Person = { ...person, id: 'n', label: 'Person 2', circle: 'near', accounts: [account('d')], names: [] };
const night: Quiet = { id: 'night', hours: { from: 1320, to: 420 } };
const settings: Settings = {
  version: 1,
  people: [person, near],
  hosts: ['home.example'],
  plan: { since: 0, goalDays: 60, firmness: 'firm', waitMinutes: 20, counting: 'views', reasons: ['Sleep'], quiet: [night] },
};

const channel: Channel = { id: 'c', kind: 'messages', site: 'instagram', hours: { from: 480, to: 1200 }, purpose: 'pets' };

const weakenings: Weakening[] = [
  { kind: 'remove-person', person: 'p' },
  { kind: 'remove-account', account: 'b' },
  { kind: 'drop-name', person: 'p', name: 'Rowan Ashby' },
  { kind: 'drop-host', host: 'home.example' },
  { kind: 'refuse', account: 'a', alias: { kind: 'thread', value: '17845000000000001' } },
  { kind: 'open-channel', person: 'p', channel },
  { kind: 'switch-off', person: 'n', off: ['hiding'] },
  { kind: 'switch-off', person: 'n', off: ['guard'] },
  { kind: 'mentions', to: 'part' },
  { kind: 'firmness', to: 'gentle' },
  { kind: 'wait', minutes: 10 },
  { kind: 'counting', to: 'slips' },
  { kind: 'goal', days: 30 },
  { kind: 'goal' },
  { kind: 'restore', changes: [{ kind: 'remove-person', person: 'p' }, { kind: 'goal' }] },
  { kind: 'quiet', quiet: { ...night, days: [0] } },
  { kind: 'drop-quiet', quiet: 'night' },
];

const nothings: Weakening[] = [
  { kind: 'remove-person', person: 'nobody' },
  { kind: 'remove-account', account: 'nobody' },
  { kind: 'drop-name', person: 'p', name: 'Somebody Else' },
  { kind: 'drop-name', person: 'nobody', name: 'Rowan Ashby' },
  { kind: 'drop-host', host: 'elsewhere.example' },
  { kind: 'refuse', account: 'a', alias: refused },
  { kind: 'refuse', account: 'nobody', alias: refused },
  // The person themself cannot be switched off.
  { kind: 'switch-off', person: 'p', off: ['guard'] },
  { kind: 'switch-off', person: 'n', off: [] },
  { kind: 'mentions', to: 'post' },
  { kind: 'firmness', to: 'firm' },
  { kind: 'wait', minutes: 20 },
  { kind: 'counting', to: 'views' },
  { kind: 'goal', days: 60 },
  { kind: 'quiet', quiet: night },
  { kind: 'drop-quiet', quiet: 'unknown' },
  {
    kind: 'restore',
    changes: [
      { kind: 'remove-person', person: 'nobody' },
      { kind: 'counting', to: 'views' },
    ],
  },
  { kind: 'restore', changes: [] },
  // Of a newer version.
  { kind: 'drop-moon' } as unknown as Weakening,
];

const strengthenings: Weakening[] = [
  { kind: 'firmness', to: 'strict' },
  { kind: 'wait', minutes: 30 },
  { kind: 'goal', days: 90 },
  { kind: 'quiet', quiet: { id: 'noon', hours: { from: 720, to: 780 } } },
  { kind: 'quiet', quiet: { id: 'night', hours: { from: 1260, to: 420 } } },
  { kind: 'restore', changes: [{ kind: 'goal', days: 90 }] },
];

describe('a weakening', () => {
  test.each(weakenings)('is seen as one: %j', (change) => {
    expect(isWeaker(settings, apply(settings, change))).toBe(true);
  });

  test.each(strengthenings)('is not what makes it stronger: %j', (change) => {
    const after = apply(settings, change);
    expect(after).not.toBe(settings);
    expect(isWeaker(settings, after)).toBe(false);
  });

  test.each(nothings)('is not what changes nothing: %j', (change) => {
    expect(apply(settings, change)).toBe(settings);
  });

  test.each([...weakenings, ...strengthenings])('made twice is made once: %j', (change) => {
    const once = apply(settings, change);
    expect(apply(once, change)).toBe(once);
  });

  test('leaves the rest of the plan as it is', () => {
    expect(apply(settings, { kind: 'goal' }).plan).toEqual({
      since: 0,
      firmness: 'firm',
      waitMinutes: 20,
      counting: 'views',
      reasons: ['Sleep'],
      quiet: [night],
    });
  });

  test('of a plan that is not there changes nothing', () => {
    const { plan: _, ...planless } = settings;
    expect(apply(planless, { kind: 'firmness', to: 'gentle' })).toBe(planless);
    expect(isWeaker(planless, settings)).toBe(false);
    expect(isWeaker(settings, planless)).toBe(true);
  });

  test('is a backup that opens a way in which they talk', () => {
    const open = { ...settings, people: [{ ...person, channels: [channel] }] };
    expect(isWeaker(settings, open)).toBe(true);
    expect(isWeaker(open, settings)).toBe(false);
  });

  test('is a way that is open longer, and none that is open for less', () => {
    const open = (more: Partial<Channel>): Settings => ({ ...settings, people: [{ ...person, channels: [{ ...channel, ...more }] }] });
    expect(isWeaker(open({}), open({ hours: { from: 480, to: 1201 } }))).toBe(true);
    expect(isWeaker(open({}), open({ hours: { from: 540, to: 600 }, days: [1] }))).toBe(false);
    expect(isWeaker(open({}), open({ id: 'another' }))).toBe(true);
    // The same way to somebody else is another one, whatever a file calls it.
    const both = { ...open({}), people: [...open({}).people, { ...person, id: 'q', accounts: [], channels: [channel] }] };
    const other = { ...open({}), people: [...open({}).people, { ...person, id: 'q', accounts: [] }] };
    expect(isWeaker(other, both)).toBe(true);
  });
});

test('somebody of whom nothing is known but a name is switched off no sooner', () => {
  const named = { ...settings, people: [person, { ...near, accounts: [], names: ['Nell Example'] }] };
  for (const off of [['hiding'], ['guard']] as const) {
    const after = apply(named, { kind: 'switch-off', person: 'n', off: [...off] });
    expect(isWeaker(named, after)).toBe(true);
    expect(isWeaker(after, named)).toBe(false);
  }
});

test('what is switched on again is no weakening, and a circle that is set anew has everything on', () => {
  const off = apply(settings, { kind: 'switch-off', person: 'n', off: ['guard', 'hiding'] });
  expect(isWeaker(off, apply(off, { kind: 'switch-off', person: 'n', off: ['hiding'] }))).toBe(false);
  expect(isWeaker(off, settings)).toBe(false);
  const again = setCircle(setCircle(off, 'n', 'them'), 'n', 'near');
  expect(switchedOff(again, 'guard')).toEqual([]);
  expect(isWeaker(off, again)).toBe(false);
});

test('a name that somebody else has as well is not the same protection', () => {
  const another: Person = { ...person, id: 'q', accounts: [account('c')] };
  const both = { ...settings, people: [...settings.people, another] };
  expect(isWeaker(both, apply(both, { kind: 'drop-name', person: 'p', name: 'Rowan Ashby' }))).toBe(true);
});
