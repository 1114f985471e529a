import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Attempt, repeatWindowMs, undoWindowMs } from '../core/log.ts';
import { readEntries, readLock } from './entries.ts';
import {
  addAttempt,
  addSightings,
  addSlip,
  addToMoment,
  countTurnedBack,
  editSlip,
  eraseLog,
  logName,
  logVersion,
  openLog,
  readAttempts,
  readMoments,
  readSlips,
  readViews,
  undoSlip,
} from './log.ts';
import { writeEntry } from './write-words.ts';

const at = Date.UTC(2026, 10, 20, 23, 0);
const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  at,
  offset: 60,
  site: 'instagram',
  account: 'a',
  kind: 'profile',
  door: 'network',
  active: true,
  ...change,
});

beforeEach(eraseLog);

describe('the log', () => {
  test.each([
    ['the same account within 30 s', { at: at + repeatWindowMs - 1 }, 1],
    ['the same account after 30 s', { at: at + repeatWindowMs }, 2],
    ['another account at once', { account: 'b' }, 2],
    ['the same account while the clock was set back a little', { at: at - 5_000 }, 1],
  ])('%s', async (_, change, rows) => {
    await addAttempt(attempt());
    await addAttempt(attempt(change));
    expect(await readAttempts()).toHaveLength(rows);
  });

  test('two tabs that report in the same moment are one attempt', async () => {
    expect(await Promise.all([addAttempt(attempt()), addAttempt(attempt({ at: at + 1 }))])).toEqual([true, false]);
  });

  test('a visit makes active what first looked passive, and is never made passive again', async () => {
    await addAttempt(attempt({ active: false }));
    expect(await countTurnedBack(0)).toBe(0);
    await addAttempt(attempt({ at: at + 10, kind: 'story', door: 'in-page' }));
    await addAttempt(attempt({ at: at + 20, active: false }));
    expect(await readAttempts()).toEqual([attempt({ kind: 'story', door: 'in-page' })]);
    expect(await countTurnedBack(at)).toBe(1);
    expect(await countTurnedBack(at + 1)).toBe(0);
  });

  test('sightings are added up for each day and site', async () => {
    await addSightings({ day: '2026-11-20', site: 'x', count: 2 });
    await addSightings({ day: '2026-11-20', site: 'x', count: 3 });
    await addSightings({ day: '2026-11-21', site: 'x', count: 1 });
    expect(await (await openLog()).getAll('sightings')).toEqual([
      { day: '2026-11-20', site: 'x', count: 5 },
      { day: '2026-11-21', site: 'x', count: 1 },
    ]);
  });

  test('a slip can be taken back for 48 hours after it was noted, also when it was dated back, and once', async () => {
    await addSlip({ id: 's', at: at - 10 * 86_400_000, offset: 0, notedAt: at });
    expect(await undoSlip('s', at + undoWindowMs + 1)).toBe(false);
    expect(await readSlips()).toHaveLength(1);
    expect(await undoSlip('s', at + undoWindowMs)).toBe(true);
    expect(await undoSlip('s', at)).toBe(false);
    expect(await undoSlip('never', at)).toBe(false);
    expect(await readSlips()).toEqual([]);
  });

  test('a slip can be set right for 48 hours; what was behind it can be written at any time', async () => {
    const slip = { id: 's', at: at - 1000, offset: 60, notedAt: at, trigger: 'bored' as const };
    await addSlip(slip);
    const moved = { at: at - 9000, offset: 120, where: 'phone' as const, helped: 'A walk' };
    expect(await editSlip('s', moved, at + undoWindowMs)).toBe(true);
    expect(await readSlips()).toEqual([{ id: 's', notedAt: at, ...moved }]);
    expect(await editSlip('s', { at, offset: 0, trigger: 'dream' }, at + undoWindowMs + 1)).toBe(true);
    expect(await readSlips()).toEqual([{ id: 's', at: at - 9000, offset: 120, notedAt: at, trigger: 'dream' }]);
  });

  test('a slip is never moved into the future, and one that was taken back or never was is left alone', async () => {
    await addSlip({ id: 's', at, offset: 0, notedAt: at });
    await editSlip('s', { at: at + 5000, offset: 0 }, at + 1000);
    expect(await readSlips()).toMatchObject([{ at: at + 1000 }]);
    await undoSlip('s', at);
    expect(await editSlip('s', { at, offset: 0 }, at)).toBe(false);
    expect(await editSlip('never', { at, offset: 0 }, at)).toBe(false);
    expect(await readSlips()).toEqual([]);
  });

  test('a way through that was used stays with its moment, whatever is said of it later; one that was not is no view', async () => {
    await addToMoment({ id: 'm', at, offset: 0 }, { through: { intention: 'The keys' } });
    expect(await readViews()).toEqual([]);
    await addToMoment({ id: 'm', at, offset: 0 }, { through: { intention: 'The keys', seen: true } });
    await addToMoment({ id: 'm', at: at + 900_000, offset: 0 }, { trigger: 'lonely' });
    await addToMoment({ id: 'n', at: at + 1, offset: 0 }, { trigger: 'bored' });
    expect(await readViews()).toEqual([at]);
  });

  test('a visit that went on by a way through did not turn back', async () => {
    await addAttempt(attempt({ at }));
    await addToMoment({ id: 'm', at: at + 1, offset: 0, account: attempt().account }, { through: { intention: 'The keys' } });
    expect(await countTurnedBack(0)).toBe(1);
    await addToMoment({ id: 'm', at: at + 1, offset: 0 }, { through: { intention: 'The keys', seen: true } });
    expect(await countTurnedBack(0)).toBe(0);
  });

  test('newest first', async () => {
    await addAttempt(attempt());
    await addAttempt(attempt({ at: at + 86_400_000 }));
    expect((await readAttempts()).map((each) => each.at)).toEqual([at + 86_400_000, at]);
  });

  test('a moment of urge is one row, whatever is said of it and how often', async () => {
    const begun = { id: 'm', at, offset: 60, account: 'a' };
    await addToMoment(begun, { trigger: 'lonely' });
    await Promise.all([addToMoment({ ...begun, at: at + 5 }, { tool: 'urge' }), addToMoment(begun, { urgeBefore: 7 })]);
    await addToMoment(begun, { trigger: null, urgeAfter: 5 });
    expect(await readMoments()).toEqual([{ ...begun, tools: ['urge'], urgeBefore: 7, urgeAfter: 5 }]);
    expect(await readMoments(at + 1)).toEqual([]);
  });
});

describe('a log of version 1', () => {
  /** As that version made it; written out, so that it stays as it was. */
  async function makeVersion1(): Promise<void> {
    const old = await openDB(logName, 1, {
      upgrade(db) {
        db.createObjectStore('attempts', { autoIncrement: true }).createIndex('at', 'at');
        db.createObjectStore('sightings', { keyPath: ['day', 'site'] });
        db.createObjectStore('slips', { keyPath: 'id' }).createIndex('at', 'at');
      },
    });
    await old.add('attempts', attempt());
    await old.add('attempts', attempt({ at: at - 86_400_000, account: 'b', active: false }));
    await old.put('sightings', { day: '2026-11-20', site: 'x', count: 4 });
    await old.put('slips', { id: 's', at, offset: 60, notedAt: at });
    await old.put('slips', { id: 'undone', at, offset: 60, notedAt: at, undoneAt: at });
    old.close();
  }

  test('is brought up to date and loses nothing', async () => {
    await makeVersion1();
    const log = await openLog();
    expect(log.version).toBe(logVersion);
    expect(await readAttempts()).toEqual([attempt(), attempt({ at: at - 86_400_000, account: 'b', active: false })]);
    expect(await log.getAll('sightings')).toEqual([{ day: '2026-11-20', site: 'x', count: 4 }]);
    expect(await log.count('slips')).toBe(2);
    expect(await readSlips()).toEqual([{ id: 's', at, offset: 60, notedAt: at }]);
    expect(await readMoments()).toEqual([]);
  });

  test('can be written to afterwards, old stores and new', async () => {
    await makeVersion1();
    await addToMoment({ id: 'm', at, offset: 0 }, { trigger: 'dream' });
    await addAttempt(attempt({ account: 'c' }));
    expect(await readAttempts()).toHaveLength(3);
    expect(await readMoments()).toEqual([{ id: 'm', at, offset: 0, trigger: 'dream' }]);
  });
});

describe('a log of version 2', () => {
  const moment = { id: 'm', at, offset: 60, tools: ['letter'], letter: 'Today was long.' };
  const slip = { id: 's', at, offset: 60, notedAt: at, helped: 'A walk' };

  /** As that version made it; written out, so that it stays as it was. */
  async function makeVersion2(): Promise<void> {
    const old = await openDB(logName, 2, {
      upgrade(db) {
        db.createObjectStore('attempts', { autoIncrement: true }).createIndex('at', 'at');
        db.createObjectStore('sightings', { keyPath: ['day', 'site'] });
        db.createObjectStore('slips', { keyPath: 'id' }).createIndex('at', 'at');
        db.createObjectStore('moments', { keyPath: 'id' }).createIndex('at', 'at');
      },
    });
    await old.add('attempts', attempt());
    await old.put('sightings', { day: '2026-11-20', site: 'x', count: 4 });
    await old.put('slips', slip);
    await old.put('moments', moment);
    old.close();
  }

  test('is brought up to date, loses nothing, and has room for a journal that is not locked', async () => {
    await makeVersion2();
    const log = await openLog();
    expect(log.version).toBe(logVersion);
    expect(await readAttempts()).toEqual([attempt()]);
    expect(await log.getAll('sightings')).toEqual([{ day: '2026-11-20', site: 'x', count: 4 }]);
    expect(await readSlips()).toEqual([slip]);
    expect(await readMoments()).toEqual([moment]);
    expect(await readEntries()).toEqual([]);
    expect(await readLock()).toBeUndefined();
    await writeEntry({ id: 'e', kind: 'note', at, offset: 60 }, { words: 'Soup.' });
    expect(await readEntries()).toEqual([{ id: 'e', kind: 'note', at, offset: 60, words: 'Soup.' }]);
  });
});
