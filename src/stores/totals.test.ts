import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Attempt, Moment } from '../core/log.ts';
import { addAttempt, addSlip, countTurnedBack, eraseLog, openLog, readSlips, readViews, undoSlip } from './log.ts';
import { readTotals } from './totals.ts';

const dayMs = 86_400_000;
const now = 400 * dayMs;
const visit = (at: number, account = 'a'): Attempt => ({
  ...{ at, account, active: true, offset: 0 },
  ...{ site: 'instagram', kind: 'profile', door: 'load' },
});
const way = (at: number, account = 'a'): Moment => ({ id: `${at}`, at, offset: 0, account, through: { intention: '', seen: true } });
const settings = { version: 1, hosts: [], people: [{ id: 'p', label: 'P', circle: 'them', since: 0, accounts: [], names: [] }] };
const kept = async () => (await fakeBrowser.storage.local.get('settled')).settled;

/** Rows as they were logged in a year, or as a file brings them. */
async function log(attempts: Attempt[], moments: Moment[] = []): Promise<void> {
  const tx = (await openLog()).transaction(['attempts', 'moments'], 'readwrite');
  for (const each of attempts) await tx.objectStore('attempts').add(each);
  for (const each of moments) await tx.objectStore('moments').put(each);
  await tx.done;
}

const whole = async () => ({ turnedBack: await countTurnedBack(0), views: await readViews(), slips: await readSlips() });

beforeEach(async () => {
  await eraseLog();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ settings });
  await log(
    Array.from({ length: 300 }, (_, index) => visit((index + 1) * dayMs)),
    [way(100 * dayMs + 5)],
  );
});

describe('the totals of a year are those of the whole log', () => {
  test('the first time, and when a part of it is known', async () => {
    expect(await readTotals(now)).toEqual(await whole());
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ attempts: 300, moments: 1, turnedBack: 299 }));
    await addAttempt(visit(now));
    await addSlip({ id: 's', at: now, offset: 0, notedAt: now });
    expect(await readTotals(now)).toEqual({ ...(await whole()), turnedBack: 300 });
    await undoSlip('s', now);
    expect((await readTotals(now)).slips).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a file brought more', () => log([visit(5, 'b')], [way(6, 'b')])],
    ['a way led on from an old visit', () => log([], [way(now)])],
    ['the log was erased', eraseLog],
    ['what is known cannot be read', () => fakeBrowser.storage.local.set({ settled: { until: 'long ago' } })],
  ])('when %s', async (_, happen) => {
    await readTotals(now);
    await vi.waitFor(async () => expect(await kept()).toBeDefined());
    await happen();
    expect(await readTotals(now)).toEqual(await whole());
  });
});

test.each<[string, () => Promise<unknown>]>([
  ['where everything is being erased', () => fakeBrowser.storage.local.remove('settings')],
  ['of a small log', () => eraseLog().then(() => log([visit(5)]))],
])('nothing is kept %s', async (_, happen) => {
  await happen();
  await readTotals(now);
  // Whoever asks for the turn after it has it after it.
  await navigator.locks.request('settings', () => undefined);
  expect(await kept()).toBeUndefined();
});
