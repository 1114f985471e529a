import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Attempt } from '../core/log.ts';
import { eraseLog, readAttempts } from '../stores/log.ts';
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
});
