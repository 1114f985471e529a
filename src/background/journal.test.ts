import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntryChange } from '../core/entry.ts';
import type { Attempt } from '../core/log.ts';
import { isSealed } from '../core/words.ts';
import { readEntries, readLock } from '../stores/entries.ts';
import { makeLock, openLock, openWords } from '../stores/journal-lock.ts';
import { eraseLog, lockKey, openLog, readAttempts, readMoments } from '../stores/log.ts';
import { relock } from '../stores/relock.ts';
import { readTrouble } from '../stores/trouble.ts';
import { journalAlarm, write, writeWaiting } from './journal.ts';

const attempt = (account: string): { attempt: Attempt } => ({
  attempt: { at: 1, offset: 0, site: 'x', account, kind: 'profile', door: 'network', active: true },
});

/** The disk is full: every write is refused, as browsers refuse it. */
function fillDisk() {
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseLog();
});

describe('what the worker writes', () => {
  test('is kept in order, whoever writes at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((account) => write(attempt(account))));
    expect((await readAttempts()).map(({ account }) => account).sort()).toEqual(['a', 'b', 'c']);
  });

  test('waits while the disk is full, the user is told, and nothing is lost afterwards', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = fillDisk();
    await write(attempt('a'));
    await write(attempt('b'));
    expect(await readTrouble()).toMatchObject({ log: expect.any(Number) });
    full.mockRestore();
    await write(attempt('c'));
    expect((await readAttempts()).map(({ account }) => account).sort()).toEqual(['a', 'b', 'c']);
    expect(await readTrouble()).toEqual({});
    // What is said of an error names nobody.
    expect(silence.mock.calls.flat().join(' ')).not.toMatch(/\ba\b.*profile/);
  });

  test('is tried again by itself, and by a worker that starts anew', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = fillDisk();
    await write(attempt('a'));
    expect(await fakeBrowser.alarms.get(journalAlarm)).toBeDefined();
    full.mockRestore();
    vi.useRealTimers();
    expect(await writeWaiting()).toBe(true);
    expect((await readAttempts()).map(({ account }) => account)).toEqual(['a']);
    expect(await readTrouble()).toEqual({});
  });

  test('is gone on with by the next worker where one is killed while it writes what waited', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = fillDisk();
    for (let index = 0; index < 60; index++) await write({ attempt: { ...attempt(`${index}`).attempt, at: index * 60_000 } });
    full.mockRestore();
    const { add } = IDBObjectStore.prototype;
    let written = 0;
    const dying = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...values) {
      if (written++ < 50) return add.apply(this, values);
      throw new DOMException('The worker is gone', 'AbortError');
    });
    const keeping = vi.spyOn(fakeBrowser.storage.session, 'set');
    await writeWaiting();
    const left = keeping.mock.calls.map(([items]) => (items as { waiting?: unknown[] }).waiting?.length);
    expect(left.slice(0, 2)).toEqual([40, 20]);
    dying.mockRestore();
    expect(await writeWaiting()).toBe(true);
    expect(await readAttempts()).toHaveLength(60);
  });

  test('is tried again by one timer, however often it failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = fillDisk();
    await write(attempt('a'));
    const timers = vi.spyOn(globalThis, 'setTimeout');
    for (const account of ['b', 'c']) await write(attempt(account));
    // IndexedDB, made up for tests, has timers of its own, which are at once.
    expect(timers.mock.calls.filter(([, ms = 0]) => ms > 100)).toEqual([]);
    timers.mockRestore();
    full.mockRestore();
    expect(await writeWaiting()).toBe(true);
  });

  test('says since when nothing could be written', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000);
    const full = fillDisk();
    await write(attempt('a'));
    clock.mockReturnValue(9_000);
    await write(attempt('b'));
    expect(await readTrouble()).toEqual({ log: 1_000 });
    full.mockRestore();
    clock.mockRestore();
    await writeWaiting();
  });
});

describe('what is typed while the disk is full', () => {
  const at = 1_000;
  const change = (change: EntryChange, id = 'e', when = at) => write({ entry: { id, kind: 'note', at: when, offset: 0 }, change });

  test('waits as one change for each entry, and is written as it was typed last', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    for (let time = 0; time < 600; time++) await change({ draft: `Half a sentence ${time}` });
    await change({ words: 'A whole one.', draft: null }, 'e', 2_000);
    await change({ draft: 'Another' }, 'f');
    await change({ draft: 'Yet another' }, 'g');
    expect(await write({ removed: 'g' })).toBe(false);
    expect((await fakeBrowser.storage.session.get('waiting')).waiting).toHaveLength(4);
    full.mockRestore();
    expect(await writeWaiting()).toBe(true);
    expect(await readEntries()).toEqual([
      { id: 'e', kind: 'note', at: 2_000, offset: 0, words: 'A whole one.' },
      { id: 'f', kind: 'note', at, offset: 0, draft: 'Another' },
    ]);
  });
});

describe('a lock that is damaged', () => {
  const passphrase = 'four quiet words here';
  const letter = (id: string, text: string) => ({ moment: { id, at: 1, offset: 0 }, change: { letter: text } });

  test('holds back words and nothing else, until the passphrase mends it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { lock } = await makeLock(passphrase);
    await (await openLog()).put('locks', { ...lock, publicKey: 'AAAA' }, lockKey);
    expect(await write(letter('m', 'Long day'))).toBe(false);
    expect(await write({ moment: { id: 'm', at: 1, offset: 0 }, change: { trigger: 'bored' } })).toBe(false);
    expect(await write({ moment: { id: 'n', at: 2, offset: 0 }, change: { trigger: 'date' } })).toBe(true);
    expect(await write(attempt('a'))).toBe(true);
    expect(await readAttempts()).toHaveLength(1);
    expect((await readMoments()).map(({ id }) => id)).toEqual(['n']);

    const stored = await readLock();
    const opened = stored && (await openLock(stored, passphrase));
    if (!opened) throw new Error('It should open.');
    await relock(opened.lock, opened.lock, opened.keys, async () => {});
    expect(await writeWaiting()).toBe(true);
    const [moment] = await readMoments();
    expect(moment).toMatchObject({ id: 'm', trigger: 'bored' });
    if (!isSealed(moment?.letter)) throw new Error('It should be sealed.');
    expect(await openWords(opened.keys, moment.letter, 'm/letter')).toBe('Long day');
  });
});
