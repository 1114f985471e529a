import { describe, expect, test } from 'vitest';
import type { Settings } from './settings.ts';
import { answerThrough, askThrough, holdMs, openingOf, questionOf, readIntention, unanswered } from './through.ts';
import { beginWait } from './wait.ts';
import { noWaits, type Opening, type Waits } from './waits.ts';

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 20, 12);
const settings: Settings = {
  version: 1,
  people: [
    {
      ...{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: [] },
      accounts: [{ id: 'a', realm: 'x', since: 0, aliases: [{ kind: 'handle', value: 'invented' }] }],
    },
  ],
  hosts: [],
  plan: { since: 0, waitMinutes: 25 },
};
const asked = { id: 'o', account: 'a', intention: ' To read\n the note. ', heldMs: 3_000, inPrivate: false };
const used = (...at: number[]): Waits => ({
  ...noWaits,
  openings: at.map((askedAt) => ({
    ...{ id: `${askedAt}`, account: 'b', intention: '', stage: 'over', askedAt },
    wait: beginWait(1, now),
  })) as Opening[],
});

test.each([
  [0, 3],
  [1, 6],
  [2, 12],
  [4, 48],
  [5, 60],
  [50, 60],
])('after %i ways through on one day it is held for %i s', (uses, seconds) => {
  expect(holdMs(used(...Array(uses).fill(now)), now, zone)).toBe(seconds * 1000);
});

test('a new day begins with a short hold, where the user is', () => {
  const late = Date.UTC(2026, 10, 20, 22, 30);
  expect(holdMs(used(late), Date.UTC(2026, 10, 20, 23, 30), zone)).toBe(3_000);
  expect(holdMs(used(late), Date.UTC(2026, 10, 20, 23, 30), 'Etc/UTC')).toBe(6_000);
});

test.each([
  ['', undefined],
  [' \n ', undefined],
  ['a'.repeat(201), undefined],
  ['a'.repeat(200), 'a'.repeat(200)],
  ['To  read\nthe note', 'To read the note'],
])('the intention %j is kept as %j', (text, kept) => {
  expect(readIntention(text)).toBe(kept);
});

describe('a way through that is asked for', () => {
  test('waits as long as the plan says', () => {
    expect(askThrough({ settings, waits: noWaits }, asked, now, zone)).toMatchObject({
      openings: [{ id: 'o', account: 'a', intention: 'To read the note.', askedAt: now, stage: 'waiting', wait: { ms: 25 * 60_000 } }],
    });
  });

  test('waits ten minutes where the plan says nothing', () => {
    const waits = askThrough({ settings: { ...settings, plan: { since: 0 } }, waits: noWaits }, asked, now, zone) as Waits;
    expect(waits.openings[0]?.wait.ms).toBe(600_000);
  });

  test('begins to wait when quiet hours are over', () => {
    const quiet = [{ id: 'noon', hours: { from: 12 * 60, to: 14 * 60 } }];
    const waits = askThrough({ settings: { ...settings, plan: { since: 0, quiet } }, waits: noWaits }, asked, now, zone) as Waits;
    // It is one in Berlin.
    expect(waits.openings[0]?.wait.ms).toBe(70 * 60_000);
  });

  test.each([
    ['nobody', { account: 'unknown' }],
    ['empty', { intention: ' ' }],
    ['short', { heldMs: 2_999 }],
    ['short', { heldMs: Number.NaN }],
  ])('is refused: %s', (why, change) => {
    expect(askThrough({ settings, waits: noWaits }, { ...asked, ...change }, now, zone)).toBe(why);
  });

  test('leads to who is listed by name alone, and not past their accounts', () => {
    const [person] = settings.people as [Settings['people'][number]];
    const named: Settings = { ...settings, people: [person, { ...person, id: 'name', accounts: [], names: ['Nell Example'] }] };
    const ask = (account: string) => askThrough({ settings: named, waits: noWaits }, { ...asked, account }, now, zone);
    expect(ask('name')).toMatchObject({ openings: [{ account: 'name', stage: 'waiting' }] });
    expect(ask('p')).toBe('nobody');
  });

  test('twice is asked for once, also from a second tab', () => {
    const once = askThrough({ settings, waits: noWaits }, asked, now, zone) as Waits;
    expect(askThrough({ settings, waits: once }, { ...asked, id: 'again' }, now, zone)).toBe(once);
  });

  test('in a private window leaves no words, and no question', () => {
    const waits = askThrough({ settings, waits: noWaits }, { ...asked, inPrivate: true }, now, zone) as Waits;
    expect(waits.openings).toMatchObject([{ intention: '', inPrivate: true }]);
    expect(unanswered({ ...waits, openings: waits.openings.map((each) => ({ ...each, stage: 'over', openedAt: now })) })).toEqual([]);
  });
});

test('the question is asked once, after it is over', () => {
  const waits = askThrough({ settings, waits: noWaits }, asked, now, zone) as Waits;
  expect(unanswered(answerThrough(waits, 'o', true))).toEqual([]);
  expect(openingOf(waits, 'a')?.id).toBe('o');
  const over: Waits = { ...waits, openings: waits.openings.map((each) => ({ ...each, stage: 'over', openedAt: now })) };
  expect(openingOf(over, 'a')).toBeUndefined();
  expect(unanswered(over).map(({ id }) => id)).toEqual(['o']);
  expect([questionOf(over, 'a')?.id, questionOf(over, 'b'), questionOf(over, undefined), questionOf(waits, 'a')]).toEqual([
    'o',
    undefined,
    undefined,
    undefined,
  ]);
  const answered = answerThrough(over, 'o', false);
  expect(unanswered(answered)).toEqual([]);
  expect(answered.openings[0]?.wasContact).toBe(false);
});
