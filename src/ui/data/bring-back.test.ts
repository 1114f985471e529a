import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '../../background/router.ts';
import { isSealed } from '../../core/words.ts';
import type { ListLook } from '../../messages.ts';
import { eraseCopies, readCopies } from '../../stores/copies.ts';
import { readEntries, readLock } from '../../stores/entries.ts';
import { type JournalLock, type Keys, makeLock, openLock, openWords } from '../../stores/journal-lock.ts';
import { eraseLog, openLog } from '../../stores/log.ts';
import { relock } from '../../stores/relock.ts';
import { readStored, type Stored } from '../../stores/stored.ts';
import { bringBack } from './bring-back.ts';
import { type Look, lookAt } from './look.ts';

vi.mock('../../background/sync.ts', () => ({ sync: vi.fn(async () => {}), expectSync: vi.fn(async () => {}) }));

/** The page and the worker together. */

const now = Date.UTC(2026, 10, 21);
const entry = (id: string, words: unknown) => ({ id, kind: 'note', at: now, offset: 0, words });
const lookOf = (file: Partial<Stored>): Look => ({
  ...{ counts: [], channels: 0, softer: 0, left: 0, isUnread: false, isMore: false, isFirstLock: false },
  file: { savedAt: now, values: {}, rows: {}, unread: [], ...file },
});

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([eraseLog(), eraseCopies()]);
  const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/dashboard.html') };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => onMessage(message, own));
});

const passphrase = 'a quiet lake at night';
const another = 'four quiet words here';
const none: Keys = new Map();
const tell = async () => {};

/** What a browser with a locked journal saved; it is gone from here. */
async function lockedFile(words = 'A calm day.', typed = passphrase): Promise<{ file: Stored; lock: JournalLock }> {
  const { lock, keys } = await makeLock(typed);
  await relock(undefined, lock, none, tell);
  await bringBack(lookOf({ rows: { entries: [entry('theirs', words)] } }), false, now);
  await relock(lock, lock, keys, tell);
  const file = JSON.parse(JSON.stringify(await readStored())) as Stored;
  await Promise.all([eraseLog(), eraseCopies()]);
  return { file, lock };
}

/** All words that are here, as these keys read them. */
async function read(keys: Keys = none): Promise<string[]> {
  const texts = (await readEntries()).map(async ({ id, words }) =>
    isSealed(words) ? ((await openWords(keys, words, `${id}/words`)) ?? 'sealed') : `in the clear: ${words}`,
  );
  return (await Promise.all(texts)).sort();
}

const write = async (id: string, words: string) => (await openLog()).put('entries', entry(id, words) as never);
const isOpened = async (lock: JournalLock, typed = passphrase) => {
  const opened = await openLock(lock, typed);
  if (!opened) throw new Error('It should open.');
  return opened;
};

describe('a backup of the journal', () => {
  test('in the clear is sealed where there is a lock', async () => {
    const { lock, keys } = await makeLock(passphrase);
    await relock(undefined, lock, none, tell);
    await bringBack(lookOf({ rows: { entries: [entry('e', 'A calm day.')] } }), false, now);
    expect(await read(keys)).toEqual(['A calm day.']);
  });

  test('that is locked brings its lock along where its passphrase was given, and seals what was here', async () => {
    const { file, lock } = await lockedFile();
    await write('mine', 'Before.');
    await bringBack(lookOf(file), false, now, await isOpened(lock));
    const found = await readLock();
    expect(found).toEqual(lock);
    expect(await read()).toEqual(['sealed', 'sealed']);
    expect(await read((await isOpened(found as JournalLock)).keys)).toEqual(['A calm day.', 'Before.']);
    // The copy of a moment ago held words in the clear.
    expect(await readCopies()).toEqual([]);
  });

  test('that is locked locks nothing here where its passphrase was not given, and opens later all the same', async () => {
    const { file, lock } = await lockedFile();
    await write('mine', 'Before.');
    await bringBack(lookOf(file), false, now);
    expect(await readLock()).toBeUndefined();
    expect(await read()).toEqual(['in the clear: Before.', 'sealed']);
    await bringBack(lookOf(file), false, now, await isOpened(lock));
    expect(await read((await isOpened(lock)).keys)).toEqual(['A calm day.', 'Before.']);
  });

  test('under another lock than the one here comes under the one here, where its passphrase was given', async () => {
    const { file, lock } = await lockedFile();
    const mine = await makeLock(another);
    await relock(undefined, mine.lock, none, tell);
    await bringBack(lookOf(file), false, now);
    expect(await read(mine.keys)).toEqual(['sealed']);
    await bringBack(lookOf(file), false, now, await isOpened(lock));
    expect(await readLock()).toEqual(mine.lock);
    expect(await read(mine.keys)).toEqual(['A calm day.']);
  });

  test('with a lock whose open half was exchanged seals nothing to it', async () => {
    const { file, lock } = await lockedFile();
    const { publicKey } = (await makeLock(another)).lock;
    const changed = { ...lock, publicKey };
    await write('mine', 'Before.');
    await bringBack(lookOf({ ...file, rows: { ...file.rows, locks: [changed] } }), false, now, await isOpened(changed));
    expect(await readLock()).toEqual(lock);
    expect(await read((await isOpened(lock)).keys)).toEqual(['A calm day.', 'Before.']);
  });
});

describe('what is said of the lock in a backup', () => {
  const list: ListLook = { counts: [], accounts: [], channels: 0, softer: 0, left: 0, isUnread: false, isMore: false };
  const lookAtIt = async (file: Stored) => lookAt({ ...file, savedAt: now }, await readStored(), list, now);

  test('it is asked for where there is none, and where it alone opens something', async () => {
    const { file, lock } = await lockedFile();
    expect(await lookAtIt(file)).toMatchObject({ lock, isFirstLock: true, counts: [{ what: 'entries', added: 1 }] });
    const mine = await makeLock(another);
    await relock(undefined, mine.lock, none, tell);
    expect(await lookAtIt(file)).toMatchObject({ lock, isFirstLock: false });
    await bringBack(lookOf(file), false, now);
    expect(await lookAtIt(file)).toMatchObject({ lock, counts: [{ what: 'entries', added: 0 }] });
    await bringBack(lookOf(file), false, now, await isOpened(lock));
    expect(await lookAtIt(file)).not.toHaveProperty('lock');
  });

  test('it is not asked for where it is the one that is here', async () => {
    const { file, lock } = await lockedFile();
    await bringBack(lookOf(file), false, now, await isOpened(lock));
    expect(await lookAtIt(file)).not.toHaveProperty('lock');
  });
});

test('a lock that is set takes along the copies that hold the words in the clear', async () => {
  await write('e', 'A calm day.');
  await bringBack(lookOf({ rows: { entries: [entry('f', 'Another.')] } }), false, now);
  expect(await readCopies()).toHaveLength(1);
  const { lock } = await makeLock(passphrase);
  await relock(undefined, lock, none, tell);
  expect(await readCopies()).toEqual([]);
});

test('a disk too full for another copy leaves those that are there, and the log as it is', async () => {
  await write('e', 'A calm day.');
  await bringBack(lookOf({ rows: { entries: [entry('f', 'Another.')] } }), false, now);
  const copies = await readCopies();
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  await expect(bringBack(lookOf({ rows: { entries: [entry('g', 'A third.')] } }), false, now)).rejects.toThrow();
  full.mockRestore();
  expect(await readCopies()).toEqual(copies);
  expect((await readEntries()).map(({ id }) => id).sort()).toEqual(['e', 'f']);
});
