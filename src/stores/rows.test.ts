import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Attempt, Moment, Slip } from '../core/log.ts';
import { addAttempt, addSlip, eraseLog, openLog, readAttempts, readMoments } from './log.ts';
import { addRows, missingRows, soundRows, type Table, tables } from './rows.ts';

const now = Date.UTC(2026, 10, 21, 22);
const hourMs = 3_600_000;
const tableOf = (name: string): Table => tables.find((each) => each.name === name) as Table;
const none = new Map<string, string>();

const attempt: Attempt = { at: now, offset: 60, site: 'instagram', account: 'a', kind: 'profile', door: 'load', active: true };
const slip: Slip = { id: 's', at: now, offset: 60, notedAt: now };
const moment: Moment = { id: 'm', at: now, offset: 60, trigger: 'bored', tools: ['breathe'], letter: 'So long' };

beforeEach(eraseLog);

describe('of the rows in a file', () => {
  test.each<[string, object]>([
    ['attempts', attempt],
    ['attempts', { ...attempt, mood: 'of a newer version' }],
    ['sightings', { day: '2026-11-21', site: 'x', count: 3 }],
    ['slips', { ...slip, where: 'phone', trigger: 'date', helped: '<img src=x onerror=alert(1)>', undoneAt: now + hourMs }],
    ['moments', moment],
    ['moments', { ...moment, through: { intention: 'To read the note.', wasContact: false } }],
  ])('%s: what is sound comes in as it is (%j)', async (name, row) => {
    expect(await soundRows(tableOf(name), [row], none, now)).toEqual({ rows: [row], left: 0 });
  });

  test.each<[string, unknown]>([
    ['attempts', null],
    ['attempts', 'a row'],
    ['attempts', []],
    ['attempts', { ...attempt, at: '2026' }],
    ['attempts', { ...attempt, at: Number.POSITIVE_INFINITY }],
    ['attempts', { ...attempt, at: -1 }],
    ['attempts', { ...attempt, at: now + 48 * hourMs }],
    ['attempts', { ...attempt, at: 8.64e15 }],
    ['attempts', { ...attempt, offset: 1e9 }],
    ['attempts', { ...attempt, kind: 'toString' }],
    ['attempts', { ...attempt, account: '<b>' }],
    ['sightings', { day: 'today', site: 'x', count: 3 }],
    ['sightings', { day: '2026-11-21', site: 'x', count: -3 }],
    ['slips', { ...slip, id: 7 }],
    ['slips', { ...slip, id: '../..' }],
    ['slips', { ...slip, notedAt: now + 48 * hourMs }],
    // Nobody can take one back after two days.
    ['slips', { ...slip, at: 0, notedAt: 0, undoneAt: now }],
    ['slips', { ...slip, helped: 'x'.repeat(10_000) }],
    ['moments', { ...moment, urgeBefore: 11 }],
    ['moments', { ...moment, tools: ['constructor'] }],
    ['moments', { ...moment, letter: { toString: 'x' } }],
  ])('%s: what is not sound stays out and is counted (%j)', async (name, row) => {
    expect(await soundRows(tableOf(name), [row], none, now)).toEqual({ rows: [], left: 1 });
  });

  test('none comes in where there are more than anybody can have', async () => {
    expect(await soundRows(tableOf('attempts'), new Array(1_000_000).fill(attempt), none, now)).toBeUndefined();
  });

  test('one that is longer than any text stays out', async () => {
    expect(await soundRows(tableOf('moments'), [{ ...moment, moon: 'x'.repeat(300_000) }], none, now)).toEqual({ rows: [], left: 1 });
  });

  test('each says the account by its name here', async () => {
    const accounts = new Map([['a', 'mine']]);
    expect((await soundRows(tableOf('attempts'), [attempt], accounts, now))?.rows).toEqual([{ ...attempt, account: 'mine' }]);
    expect((await soundRows(tableOf('moments'), [{ ...moment, account: 'b' }], accounts, now))?.rows).toEqual([
      { ...moment, account: 'b' },
    ]);
  });
});

describe('what is missing', () => {
  const missing = (name: string, mine: object[], theirs: object[]) => missingRows(tableOf(name), mine as never, theirs as never);

  test('is not what is here already, nor the same twice', () => {
    const later = { ...attempt, at: now + 1 };
    expect(missing('attempts', [attempt], [attempt, later, later])).toEqual([later]);
    expect(missing('attempts', [attempt], [{ ...attempt, account: 'b' }])).toHaveLength(1);
  });

  test('is the larger count of a day, never the sum', () => {
    const day = { day: '2026-11-21', site: 'x', count: 3 };
    expect(missing('sightings', [day], [{ ...day, count: 2 }])).toEqual([]);
    expect(
      missing(
        'sightings',
        [day],
        [
          { ...day, count: 9 },
          { ...day, count: 5 },
        ],
      ),
    ).toEqual([{ ...day, count: 9 }]);
  });

  test('is that a slip was taken back, and never that it was not', () => {
    const undone = { ...slip, undoneAt: now };
    expect(missing('slips', [undone], [slip])).toEqual([]);
    expect(missing('slips', [{ ...slip, helped: 'A walk' }], [undone])).toEqual([{ ...undone, helped: 'A walk' }]);
  });

  test('is nothing that the user changed or took away here', () => {
    const { letter: _, ...without } = moment;
    expect(missing('moments', [without], [moment])).toEqual([]);
  });
});

describe('rows that are added', () => {
  test('are there once, however often they are added', async () => {
    await addAttempt(attempt);
    const rows = new Map([
      [tableOf('attempts'), [attempt, { ...attempt, at: now - hourMs }]],
      [tableOf('moments'), [moment]],
    ]) as never;
    await addRows(rows);
    await addRows(rows);
    expect(await readAttempts()).toEqual([attempt, { ...attempt, at: now - hourMs }]);
    expect(await readMoments()).toEqual([moment]);
  });

  test('are there all, or none of them', async () => {
    await addSlip(slip);
    const unwritable = { ...attempt, at: now - 1, door: () => 'no database takes this' };
    const rows = new Map([
      [tableOf('slips'), [{ ...slip, id: 't' }]],
      [tableOf('attempts'), [attempt, unwritable]],
    ]) as never;
    await expect(addRows(rows)).rejects.toThrow();
    expect(await (await openLog()).getAll('slips')).toEqual([slip]);
    expect(await readAttempts()).toEqual([]);
  });
});
