import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../core/entry.ts';
import type { Moment, Slip } from '../core/log.ts';
import { isSealed, type Words } from '../core/words.ts';
import { eraseCopies, keepCopy, readCopies } from './copies.ts';
import { readEntries, readLock } from './entries.ts';
import { type Keys, makeLock, type Opened, openLock, openWords, sealWords } from './journal-lock.ts';
import { addSlip, addToMoment, eraseLog, openLog, readMoments, readSlips } from './log.ts';
import { openRows } from './open-rows.ts';
import { eraseSealed, type Intention, LockChangedError, relock } from './relock.ts';
import { keyFor, seal } from './sealed.ts';
import { removeEntry, sealChange, sealCircumstances, writeEntry, writeWords } from './write-words.ts';

const at = Date.UTC(2026, 10, 20, 23, 0);
const note = (id: string): Entry => ({ id, kind: 'note', at, offset: 60 });
const passphrase = 'four quiet words here';
const none: Keys = new Map();
const tell = vi.fn(async (_: Intention[]) => {});

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
  await relock(undefined, made.lock, none, tell);
  return made;
}

beforeEach(async () => {
  fakeBrowser.reset();
  tell.mockReset();
  await Promise.all([eraseLog(), eraseCopies()]);
});

describe('the lock of the journal', () => {
  test('seals every word that is there, and opens all of them again', async () => {
    await write();
    const before = await stored();
    const { lock, keys } = await lockUp();
    expect(wordsOf(await stored())).toEqual([]);
    expect(sealedOf(await stored())).toBe(6);
    expect(await opened(keys)).toEqual(before);
    await relock(lock, undefined, keys, tell);
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
    await relock(first.lock, second.lock, first.keys, tell);
    expect(wordsOf(await opened(second.keys))).toHaveLength(6);
    expect(wordsOf(await opened(first.keys))).toEqual([]);
    expect(await openLock((await readLock()) ?? first.lock, passphrase)).toBeUndefined();
    expect(wordsOf(await openRows(backup, second.keys))).toHaveLength(6);
  });

  test('says so where another page was faster, and changes nothing', async () => {
    await write();
    const first = await lockUp();
    const second = await makeLock('some other quiet words', first.ring);
    await relock(first.lock, second.lock, first.keys, tell);
    const third = await makeLock('words of another page', first.ring);
    await expect(relock(first.lock, third.lock, first.keys, tell)).rejects.toThrow(LockChangedError);
    expect((await readLock())?.id).toBe(second.lock.id);
  });

  test('loses no word that is written in the very moment in which it is set', async () => {
    await write();
    const made = await makeLock(passphrase);
    await Promise.all([
      relock(undefined, made.lock, none, tell),
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
    await eraseSealed(tell);
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
    await relock(first.lock, second.lock, first.keys, tell);
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

describe('a sentence of a way through that waits', () => {
  const wait = { ms: 600_000, served: 0, doubt: 0, at };
  const waiting = (intention: Words, id = 'o') => ({ id, account: 'a', intention, askedAt: at, stage: 'waiting', wait });
  const store = (...openings: object[]) => fakeBrowser.storage.local.set({ waits: { pending: [], openings, passes: [] } });

  test('is told to the worker when a lock is set, so that it is sealed at once', async () => {
    await store(waiting('To read the note.'), waiting('', 'private'));
    await lockUp();
    expect(tell.mock.calls).toEqual([[[{ id: 'o', text: 'To read the note.' }]]]);
  });

  test('is told in the open when the lock is taken off or changed, and not when it is under the lock that is there', async () => {
    const { lock, keys, ring } = await lockUp();
    await store(waiting(await sealWords(lock, 'To read the note.', 'o/intention')));
    await relock(lock, lock, keys, tell);
    expect(tell).not.toHaveBeenCalled();
    const second = await makeLock('some other quiet words', ring);
    await relock(lock, second.lock, keys, tell);
    await relock(second.lock, undefined, second.keys, tell);
    const told = [[{ id: 'o', text: 'To read the note.' }]];
    expect(tell.mock.calls).toEqual([told, told]);
  });

  test('is told before anything is written: whoever is killed after that has lost none', async () => {
    const { lock, keys } = await lockUp();
    await store(waiting(await sealWords(lock, 'To read the note.', 'o/intention')));
    const order: string[] = [];
    tell.mockImplementation(async () => void order.push('told'));
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete');
    remove.mockImplementationOnce(() => {
      order.push('written');
      throw new DOMException('The page is gone', 'AbortError');
    });
    await expect(relock(lock, undefined, keys, tell)).rejects.toThrow();
    remove.mockRestore();
    expect(order).toEqual(['told', 'written']);
    expect((await readLock())?.id).toBe(lock.id);
  });

  test('goes with all that is locked where the passphrase is forgotten', async () => {
    const { lock } = await lockUp();
    await store(waiting(await sealWords(lock, 'To read the note.', 'o/intention')), waiting('In the clear', 'p'));
    await eraseSealed(tell);
    expect(tell.mock.calls).toEqual([[[{ id: 'o', text: '' }]]]);
  });
});

describe('a copy that was kept', () => {
  const keep = async () => {
    await keepCopy('restore', at);
    expect(await readCopies()).toHaveLength(1);
  };

  test.each<[string, () => Promise<unknown>]>([
    ['an entry', () => writeEntry(note('a'), { words: 'Soup' })],
    ['a draft', () => writeEntry(note('a'), { draft: 'Soup' })],
    ['a letter', () => addToMoment({ id: 'm', at, offset: 60 }, { letter: 'Long day' })],
    ['what helped', () => addSlip({ id: 's', at, offset: 60, notedAt: at, helped: 'Tea' })],
    [
      'a sentence that waits',
      () => {
        const wait = { ms: 1, served: 0, doubt: 0, at };
        const opening = { id: 'o', account: 'a', intention: 'The keys', askedAt: at, stage: 'waiting', wait };
        return fakeBrowser.storage.local.set({ waits: { pending: [], openings: [opening], passes: [] } });
      },
    ],
  ])('with %s in the clear goes when all is sealed', async (_, writeOne) => {
    await writeOne();
    await keep();
    await lockUp();
    expect(await readCopies()).toEqual([]);
  });

  test('goes as well when words in the clear are sealed to the lock that is there', async () => {
    const { lock } = await lockUp();
    await (await openLog()).put('entries', { ...note('a'), words: 'Came with a backup' });
    await keep();
    await relock(lock, lock, none, tell);
    expect(await readCopies()).toEqual([]);
  });

  test('goes where a passphrase that was changed opens it', async () => {
    const first = await lockUp();
    await writeEntry(note('a'), { words: 'Soup' });
    await keep();
    const second = await makeLock('some other quiet words', first.ring);
    await relock(first.lock, second.lock, first.keys, tell);
    expect(await readCopies()).toEqual([]);
  });

  test('stays where nothing in it is more open than it is here', async () => {
    await addSlip({ id: 's', at, offset: 60, notedAt: at });
    await keep();
    const { lock, keys } = await lockUp();
    await writeEntry(note('a'), { words: 'Soup' });
    await keepCopy('restore', at);
    await relock(lock, lock, keys, tell);
    expect(await readCopies()).toHaveLength(2);
  });
});

describe('a lock that somebody has changed', () => {
  test.each(['AAAA', 'no base64 !', 'that of somebody else'])(
    'is mended by its passphrase: what is sealed to it opens (%s)',
    async (half) => {
      const { lock } = await makeLock(passphrase);
      const publicKey = half === 'that of somebody else' ? (await makeLock('another passphrase')).lock.publicKey : half;
      const opened = await openLock({ ...lock, publicKey }, passphrase);
      if (!opened) throw new Error('It should open.');
      const sealed = await sealWords(opened.lock, 'Soup', 'a/words');
      expect(await openWords(opened.keys, sealed, 'a/words')).toBe('Soup');
    },
  );

  test.each(['no JSON', '{}', '{"ID":"AAAA"}', 'null', '{"ID":7}'])('is none where its ring is made up: %s', async (ring) => {
    const { lock } = await makeLock(passphrase);
    const key = await keyFor(passphrase, lock.way);
    const made = { ...lock, ring: await seal(key, ring.replace('ID', lock.id), `lock ${lock.id}`) };
    expect(await openLock(made, passphrase)).toBeUndefined();
  });
});
