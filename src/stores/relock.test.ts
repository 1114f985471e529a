import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../core/entry.ts';
import type { Moment, Slip } from '../core/log.ts';
import { isSealed } from '../core/words.ts';
import { readEntries, readLock } from './entries.ts';
import { type Keys, makeLock, type Opened, openLock } from './journal-lock.ts';
import { addSlip, addToMoment, eraseLog, openLog, readMoments, readSlips } from './log.ts';
import { openRows } from './open-rows.ts';
import { eraseSealed, LockChangedError, relock } from './relock.ts';
import { removeEntry, sealChange, sealCircumstances, writeEntry, writeWords } from './write-words.ts';

const at = Date.UTC(2026, 10, 20, 23, 0);
const note = (id: string): Entry => ({ id, kind: 'note', at, offset: 60 });
const passphrase = 'four quiet words here';
const none: Keys = new Map();

/** Three words of each kind, written as the worker writes them. */
async function write(): Promise<void> {
  await writeEntry(note('a'), { words: 'Soup, and a walk.' });
  await writeEntry(note('b'), { draft: 'Half a sen' });
  await writeEntry({ ...note('c'), kind: 'check-in' }, { mood: 4, urge: 2, words: 'Slept.' });
  await writeWords(async (seal) => {
    await addToMoment({ id: 'm', at, offset: 60 }, await sealChange({ letter: 'Today was long.', tool: 'letter' }, 'm', seal));
    await addToMoment({ id: 'n', at, offset: 60 }, await sealChange({ through: { intention: 'The keys' } }, 'n', seal));
    await addToMoment({ id: 'o', at, offset: 60 }, await sealChange({ trigger: 'bored' }, 'o', seal));
    await addSlip(await sealCircumstances({ id: 's', at, offset: 60, notedAt: at, helped: 'Tea' }, 's', seal));
  });
}

interface Log {
  entries: Entry[];
  moments: Moment[];
  slips: Slip[];
}

const stored = async (): Promise<Log> => ({ entries: await readEntries(), moments: await readMoments(), slips: await readSlips() });
const opened = async (keys: Keys): Promise<Log> => openRows(await stored(), keys);
const wordsOf = (log: Log): string[] =>
  JSON.stringify(log).match(/Soup, and a walk\.|Half a sen|Slept\.|Today was long\.|The keys|Tea/g) ?? [];
const sealedOf = (log: Log): number => JSON.stringify(log).match(/"seal":/g)?.length ?? 0;

async function lockUp(): Promise<Opened> {
  const made = await makeLock(passphrase);
  await relock(undefined, made.lock, none);
  return made;
}

beforeEach(eraseLog);

describe('the lock of the journal', () => {
  test('seals every word that is there, and opens all of them again', async () => {
    await write();
    const before = await stored();
    const { lock, keys } = await lockUp();
    expect(wordsOf(await stored())).toEqual([]);
    expect(sealedOf(await stored())).toBe(6);
    expect(await opened(keys)).toEqual(before);
    await relock(lock, undefined, keys);
    expect(await stored()).toEqual(before);
    expect(await readLock()).toBeUndefined();
  });

  test('leaves open what is no word: dates, moods, numbers, taps', async () => {
    await write();
    await lockUp();
    const { entries, moments } = await stored();
    expect(entries.find(({ id }) => id === 'c')).toMatchObject({ at, mood: 4, urge: 2, kind: 'check-in' });
    expect(moments.find(({ id }) => id === 'm')).toMatchObject({ tools: ['letter'] });
    expect(moments.find(({ id }) => id === 'o')).toEqual({ id: 'o', at, offset: 60, trigger: 'bored' });
  });

  test('takes new words without the passphrase, and shows them only with it', async () => {
    const { keys } = await lockUp();
    await write();
    expect(wordsOf(await stored())).toEqual([]);
    expect(sealedOf(await stored())).toBe(6);
    expect(wordsOf(await opened(keys))).toHaveLength(6);
    const other = await makeLock('another passphrase');
    expect(wordsOf(await opened(other.keys))).toEqual([]);
  });

  test('gives a new passphrase new keys: the old ones open nothing, the old backup opens still', async () => {
    await write();
    const first = await lockUp();
    const backup = await stored();
    const second = await makeLock('some other quiet words', first.ring);
    await relock(first.lock, second.lock, first.keys);
    expect(wordsOf(await opened(second.keys))).toHaveLength(6);
    expect(wordsOf(await opened(first.keys))).toEqual([]);
    expect(await openLock((await readLock()) ?? first.lock, passphrase)).toBeUndefined();
    expect(wordsOf(await openRows(backup, second.keys))).toHaveLength(6);
  });

  test('says so where another page was faster, and changes nothing', async () => {
    await write();
    const first = await lockUp();
    const second = await makeLock('some other quiet words', first.ring);
    await relock(first.lock, second.lock, first.keys);
    const third = await makeLock('words of another page', first.ring);
    await expect(relock(first.lock, third.lock, first.keys)).rejects.toThrow(LockChangedError);
    expect((await readLock())?.id).toBe(second.lock.id);
  });

  test('loses no word that is written in the very moment in which it is set', async () => {
    await write();
    const made = await makeLock(passphrase);
    await Promise.all([
      relock(undefined, made.lock, none),
      writeEntry(note('a'), { words: 'Written meanwhile' }),
      writeEntry(note('z'), { words: 'New meanwhile' }),
      removeEntry('b'),
    ]);
    const { entries } = await stored();
    expect(entries.every(({ words }) => words === undefined || isSealed(words))).toBe(true);
    expect((await opened(made.keys)).entries.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Written meanwhile', 'New meanwhile']),
    );
  });

  test('erases what is sealed where the passphrase is forgotten, and nothing else', async () => {
    await write();
    await lockUp();
    await eraseSealed();
    const { entries, moments, slips } = await stored();
    expect(entries).toEqual([{ id: 'c', kind: 'check-in', at, offset: 60, mood: 4, urge: 2 }]);
    expect(moments).toEqual([
      { id: 'm', at, offset: 60, tools: ['letter'] },
      { id: 'n', at, offset: 60, through: { intention: '' } },
      { id: 'o', at, offset: 60, trigger: 'bored' },
    ]);
    expect(slips).toEqual([{ id: 's', at, offset: 60, notedAt: at }]);
    expect(await readLock()).toBeUndefined();
  });
});

describe('whoever is killed while the passphrase is changed', () => {
  /** How often the change writes to the database before it is done. */
  async function writesOf(): Promise<number> {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await changePassphrase(await lockUp());
    const writes = put.mock.calls.length;
    put.mockRestore();
    return writes;
  }

  async function changePassphrase(first: Opened): Promise<Opened> {
    const second = await makeLock('some other quiet words', first.ring);
    await relock(first.lock, second.lock, first.keys);
    return second;
  }

  test.each([0, 1, 2, 3, 4, 5, 6])('after %d writes has either the old one or the new one, with every word', async (step) => {
    await write();
    const first = await lockUp();
    let writes = 0;
    const { put } = IDBObjectStore.prototype;
    const dying = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
      if (writes++ < step) return put.apply(this, values);
      throw new DOMException('The page is gone', 'AbortError');
    });
    await expect(changePassphrase(first)).rejects.toThrow();
    dying.mockRestore();
    const lock = await readLock();
    expect(lock?.id).toBe(first.lock.id);
    const again = lock && (await openLock(lock, passphrase));
    expect(wordsOf(await opened(again?.keys ?? none))).toHaveLength(6);
  });

  test('was killed at every step there is', async () => {
    await write();
    // Six rows with words at the first lock, six and the lock at the change; one write more and it is done.
    expect(await writesOf()).toBe(14);
  });
});

test('the log holds the lock beside what it locks', async () => {
  const { lock } = await lockUp();
  expect(await (await openLog()).getAll('locks')).toEqual([lock]);
});
