import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '../../background/router.ts';
import { isSealed } from '../../core/words.ts';
import { eraseCopies, readCopies } from '../../stores/copies.ts';
import { readEntries, readLock } from '../../stores/entries.ts';
import { makeLock, openLock, openWords } from '../../stores/journal-lock.ts';
import { eraseLog, openLog } from '../../stores/log.ts';
import { relock } from '../../stores/relock.ts';
import { readStored, type Stored } from '../../stores/stored.ts';
import { bringBack } from './bring-back.ts';
import type { Look } from './look.ts';

vi.mock('../../background/sync.ts', () => ({ sync: vi.fn(async () => {}), expectSync: vi.fn(async () => {}) }));

/** The page and the worker together. */

const now = Date.UTC(2026, 10, 21);
const entry = (id: string, words: unknown) => ({ id, kind: 'note', at: now, offset: 0, words });
const lookOf = (file: Partial<Stored>): Look => ({
  ...{ counts: [], channels: 0, softer: 0, left: 0, isUnread: false },
  file: { savedAt: now, values: {}, rows: {}, unread: [], ...file },
});

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([eraseLog(), eraseCopies()]);
  const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/dashboard.html') };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => onMessage(message, own));
});

describe('a backup of the journal', () => {
  test('in the clear is sealed where there is a lock', async () => {
    const { lock, keys } = await makeLock('a quiet lake at night');
    await relock(undefined, lock, keys);
    await bringBack(lookOf({ rows: { entries: [entry('e', 'A calm day.')] } }), false, now);
    const [after] = await readEntries();
    if (!isSealed(after?.words)) throw new Error('It should be sealed.');
    expect(await openWords(keys, after.words, 'e/words')).toBe('A calm day.');
  });

  test('that is locked brings its lock along, and seals what was here', async () => {
    const { lock, keys } = await makeLock('a quiet lake at night');
    await relock(undefined, lock, keys);
    await bringBack(lookOf({ rows: { entries: [entry('theirs', 'A calm day.')] } }), false, now);
    const saved = JSON.parse(JSON.stringify(await readStored())) as Stored;
    await eraseLog();
    await (await openLog()).put('entries', entry('mine', 'Before.') as never);
    await bringBack(lookOf(saved), false, now);
    const found = await readLock();
    const opened = found && (await openLock(found, 'a quiet lake at night'));
    const texts = (await readEntries()).map(async ({ id, words }) =>
      isSealed(words) ? openWords(opened?.keys ?? new Map(), words, `${id}/words`) : 'in the clear',
    );
    expect((await Promise.all(texts)).sort()).toEqual(['A calm day.', 'Before.']);
  });
});

test('a lock that is set takes along the copies that hold the words in the clear', async () => {
  await (await openLog()).put('entries', entry('e', 'A calm day.') as never);
  await bringBack(lookOf({ rows: { entries: [entry('f', 'Another.')] } }), false, now);
  expect(await readCopies()).toHaveLength(1);
  const { lock, keys } = await makeLock('a quiet lake at night');
  await relock(undefined, lock, keys);
  expect(await readCopies()).toEqual([]);
});
