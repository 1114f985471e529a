import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { grammar } from '../src/core/grammar.ts';
import { renamePerson } from '../src/core/naming.ts';
import { sound } from '../src/core/sound.ts';
import { sites } from '../src/sites/all.ts';
import { eraseCopies, keepCopy, readCopies } from '../src/stores/copies.ts';
import { changeLearned, readLearned } from '../src/stores/learned.ts';
import { addSlip, eraseLog, logName, logVersion, openLog } from '../src/stores/log.ts';
import { logState } from '../src/stores/log-state.ts';
import { soundRows, tables } from '../src/stores/rows.ts';
import { readSeen } from '../src/stores/seen.ts';
import { changeSettings, readSettings } from '../src/stores/settings.ts';
import { readStored } from '../src/stores/stored.ts';
import { readWaits } from '../src/stores/waits.ts';

/** Everything that some version stored is read by today's code, and nothing of it is lost. `tests/stored` holds it as that version wrote it. */

interface Release {
  about: string;
  log: number;
  values: { settings: { people: { id: string }[] }; learned?: unknown[]; waits?: object; seen?: object };
  rows: Record<string, Record<string, unknown>[]>;
}

const folder = new URL('./stored/', import.meta.url);
const releases = readdirSync(folder).map((name): [string, Release] => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);
const now = Date.UTC(2026, 11, 1);

/** What each version of the log made of the one before. */
const made: ((db: IDBDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('attempts', { autoIncrement: true }).createIndex('at', 'at');
    db.createObjectStore('sightings', { keyPath: ['day', 'site'] });
    db.createObjectStore('slips', { keyPath: 'id' }).createIndex('at', 'at');
  },
  (db) => db.createObjectStore('moments', { keyPath: 'id' }).createIndex('at', 'at'),
  (db) => {
    db.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
    db.createObjectStore('locks');
  },
];

async function store({ log, values, rows }: Release): Promise<void> {
  await fakeBrowser.storage.local.set(structuredClone(values));
  const database = await openDB(logName, log, {
    upgrade: (db) => {
      for (const make of made.slice(0, log)) make(db as unknown as IDBDatabase);
    },
  });
  for (const [name, all] of Object.entries(rows))
    for (const row of all) await database.add(name, row, name === 'locks' ? 'journal' : undefined);
  database.close();
}

async function rowsNow(): Promise<Record<string, unknown[]>> {
  const log = await openLog();
  const names = [...log.objectStoreNames];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await log.getAll(name)])));
}

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseLog();
  await eraseCopies();
});

test('every version of the log that came before has something stored by it', () => {
  expect(new Set(releases.map(([, { log }]) => log)).size).toBe(made.length);
  expect(logVersion).toBeGreaterThanOrEqual(made.length);
});

describe.each(releases)('what %s holds', (_, release) => {
  test('is read whole', async () => {
    await store(release);
    expect(await readSettings()).toEqual(release.values.settings);
    expect(await readLearned()).toEqual(release.values.learned ?? []);
    expect(await readWaits()).toEqual(release.values.waits ?? { pending: [], openings: [], passes: [] });
    expect(await readSeen()).toEqual(release.values.seen);
    expect(await logState()).toBe('fine');
    expect(await rowsNow()).toMatchObject(release.rows);
  });

  test('can be added to', async () => {
    await store(release);
    await addSlip({ id: 'new', at: now, offset: 0, notedAt: now });
    expect((await rowsNow()).slips).toHaveLength((release.rows.slips?.length ?? 0) + 1);
  });

  test('comes back whole from a backup of it', async () => {
    const { settings, left } = sound(release.values.settings as never, grammar(sites), now);
    expect([settings, left]).toEqual([release.values.settings, 0]);
    for (const table of tables) {
      const rows = release.rows[table.name] ?? [];
      expect(await soundRows(table, rows, new Map(), now), table.name).toEqual({ rows, left: 0 });
    }
  });

  test('keeps what only a newer version knows, through a change', async () => {
    await store(release);
    const { people, ...rest } = release.values.settings;
    const newer = { ...rest, moon: { phase: 'full' }, people: people.map((each) => ({ ...each, tide: 'high' })) };
    const learned = [{ account: 'a1', kind: 'id', value: '7', at: 0, usedAt: 0, from: 'the sea' }];
    await fakeBrowser.storage.local.set({ settings: newer, learned, shore: 'kept' });
    await changeSettings((settings) => renamePerson(settings, people[0]?.id ?? '', 'Somebody'));
    await changeLearned((all) => [...all]);
    expect(await fakeBrowser.storage.local.get()).toMatchObject({
      settings: {
        moon: { phase: 'full' },
        people: people.map((_, index) => (index === 0 ? { label: 'Somebody', tide: 'high' } : { tide: 'high' })),
      },
      learned,
      shore: 'kept',
    });
  });

  test('is in the copy that is kept before an update', async () => {
    await store(release);
    await keepCopy('update', now);
    expect(await readCopies()).toMatchObject([{ before: 'update', at: now, values: release.values, rows: release.rows, unread: [] }]);
  });
});

test('a log that a newer version wrote is left as it is, can be saved, and can be erased', async () => {
  const newer = await openDB(logName, logVersion + 1, { upgrade: (db) => void db.createObjectStore('tides', { keyPath: 'id' }) });
  await newer.add('tides', { id: 'high' });
  newer.close();
  expect(await logState()).toBe('newer');
  expect((await readStored()).rows).toEqual({ tides: [{ id: 'high' }] });
  const after = await openDB(logName);
  expect([after.version, await after.getAll('tides')]).toEqual([logVersion + 1, [{ id: 'high' }]]);
  after.close();
  await eraseLog();
  expect(await logState()).toBe('fine');
});
