import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../core/settings.ts';
import type { WaitsAnswer } from '../messages.ts';
import { keepCopy, readCopies } from '../stores/copies.ts';
import { addSlip, eraseLog, readSlips } from '../stores/log.ts';
import { readSettings } from '../stores/settings.ts';
import { readWaits } from '../stores/waits.ts';
import { onMessage } from './router.ts';

vi.mock('./sync.ts', () => ({ sync: vi.fn(async () => {}), expectSync: vi.fn(async () => {}) }));

const dayMs = 86_400_000;
const old = Date.now() - 40 * dayMs;
const person = (id: string) => ({
  ...{ id, label: `Person ${id}`, circle: 'them' as const, since: old, names: [] },
  accounts: [{ id: `${id}-a`, realm: 'instagram', since: old, aliases: [{ kind: 'handle' as const, value: `${id}.invented` }] }],
});
const settings: Settings = { version: 1, people: [person('p')], hosts: [], plan: { since: old, goalDays: 30 } };

const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/dashboard.html') };
const ask = (name: string, body: unknown, tab?: { incognito: boolean }) =>
  onMessage({ name, body }, { ...own, ...(tab && { tab }) }) as Promise<WaitsAnswer | undefined>;

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseLog();
  await fakeBrowser.storage.local.set({ settings });
});

describe('a backup that is brought back', () => {
  const there = { ...settings, people: [person('q')], plan: { since: 5, firmness: 'gentle' } };

  test('adds to the list, and takes nothing away', async () => {
    await ask('restore', { settings: there, waits: null, learned: null, isWhole: false });
    const after = await readSettings();
    expect(after.people.map(({ id }) => id)).toEqual(['p', 'q']);
    expect(after.plan).toEqual({ since: 5, goalDays: 30 });
    expect(await readWaits()).toMatchObject({ pending: [] });
  });

  test('told twice, because the page died after the first time, is brought back once', async () => {
    const body = { settings: there, waits: { pending: [], openings: [], passes: [] }, learned: null, isWhole: true };
    await ask('restore', body);
    const [list, waits] = [await readSettings(), await readWaits()];
    await ask('restore', body);
    expect(await readSettings()).toEqual(list);
    expect((await readWaits()).pending.map(({ id }) => id)).toEqual(waits.pending.map(({ id }) => id));
    expect(waits.pending).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['a weakening that is over', { kind: 'remove-person', person: 'p' }],
    ['one that nobody knows', { kind: 'drop-moon' }],
    ['one that is no change', { kind: 'restore', changes: [{ kind: 'remove-person', person: 'p' }] }],
    ['one with too much in it', { kind: 'remove-person', person: 'p', more: 1 }],
  ])('does not do at once what waits in it: %s', async (_, change) => {
    const over = { ms: 1, served: 1e12, doubt: 0, at: 0 };
    const waits = { pending: [{ id: 'w', change, askedAt: 0, wait: over }], openings: [], passes: [] };
    await ask('restore', { settings, waits, learned: null, isWhole: false });
    expect((await readSettings()).people.map(({ id }) => id)).toEqual(['p']);
    expect((await readWaits()).pending.every(({ wait }) => wait.served === 0 && wait.ms === dayMs)).toBe(true);
  });

  test('opens no way through that stands in it', async () => {
    const wait = { ms: 1e12, served: 0, doubt: 0, at: 0 };
    const opening = { id: 'o', account: 'p-a', intention: '', askedAt: 0, stage: 'open', openedAt: 1, wait };
    await ask('restore', { settings, waits: { pending: [], openings: [opening], passes: [] }, learned: null, isWhole: false });
    expect((await readWaits()).openings).toEqual([]);
  });

  test('is asked for in no private window', async () => {
    expect(await ask('restore', { settings: there, waits: null, learned: null, isWhole: false }, { incognito: true })).toBeUndefined();
    expect((await readSettings()).people).toHaveLength(1);
  });
});

test('erasing waits for what is being written, and leaves nothing', async () => {
  await addSlip({ id: 's', at: old, offset: 0, notedAt: old });
  await keepCopy('update', Date.now());
  await fakeBrowser.alarms.create('wait', { delayInMinutes: 5 });
  const writing = [ask('slip', { at: old }), ask('weaken', { change: { kind: 'remove-person', person: 'p' } })];
  expect(await ask('erase', {})).toEqual({ erased: true });
  await Promise.all(writing);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(await readSlips()).toEqual([]);
  expect(await readCopies()).toEqual([]);
});
