import { isDeepStrictEqual } from 'node:util';
import { expect, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Entry } from '../../src/core/entry.ts';
import type { Attempt, Moment, Sightings, Slip } from '../../src/core/log.ts';
import { noSettings, type Settings } from '../../src/core/settings.ts';
import type { Wait } from '../../src/core/wait.ts';
import { noWaits, type Waits } from '../../src/core/waits.ts';
import { copiesName } from '../../src/stores/copies.ts';
import type { JournalLock } from '../../src/stores/journal-lock.ts';
import { logName } from '../../src/stores/log.ts';

/** What a test does to the extension through a page of ours. Everything here runs in that page. */

declare const browser: Browser;

export interface Log {
  attempts: Attempt[];
  sightings: Sightings[];
  slips: Slip[];
  moments: Moment[];
  entries: Entry[];
  locks: JournalLock[];
}

/** Writes the settings and waits until the worker has acted on them; where nothing changes, no browser tells the worker. */
export async function applySettings(page: Page, settings: Settings): Promise<void> {
  const before = await page.evaluate(async () => (await browser.storage.local.get('settings')).settings ?? null);
  if (isDeepStrictEqual(before, settings)) return;
  const problems = await page.evaluate(async (settings) => {
    const { local } = browser.storage;
    await local.remove('synced');
    const synced = new Promise<{ problems?: string[] }>((done, failed) => {
      local.onChanged.addListener(function seen({ synced }) {
        if (!synced?.newValue) return;
        local.onChanged.removeListener(seen);
        done(synced.newValue as { problems?: string[] });
      });
      setTimeout(() => failed(new Error('The worker did not act on the settings.')), 20_000);
    });
    await local.set({ settings });
    return (await synced).problems ?? [];
  }, settings);
  if (problems.length > 0) throw new Error(`The worker could not act on the settings: ${problems.join('; ')}`);
}

/** Waits until a newly installed extension has done what it does then. */
export async function awaitInstalled(page: Page): Promise<void> {
  const isReady = () => page.evaluate(async () => 'synced' in (await browser.storage.local.get('synced')));
  await expect.poll(isReady, { message: 'the worker should act on being installed', timeout: 30_000 }).toBe(true);
}

/** Nothing decided, stored or logged. What the worker derives from the settings stays: it belongs to having none. */
export async function startOver(page: Page): Promise<void> {
  // First of all what waits: when the settings change, the worker counts it once more, and writes it.
  await page.evaluate(() => browser.storage.local.remove('waits'));
  await applySettings(page, noSettings);
  await page.evaluate(async () => {
    const { matching, synced, settings, ...others } = await browser.storage.local.get();
    await browser.storage.local.remove(Object.keys(others));
  });
  await clearDatabase(page, logName);
  await clearDatabase(page, copiesName);
}

/** @returns empty where nothing was ever logged: opening the database here would hide from the extension that it is new. */
export function readLog(page: Page): Promise<Log> {
  return page.evaluate(async (name) => {
    const log = { attempts: [], sightings: [], slips: [], moments: [], entries: [], locks: [] };
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return log;
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const opening = indexedDB.open(name);
    // It may be erased at this very moment: nothing is made in its place.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const database = await settled(opening).catch((error: DOMException) =>
      error.name === 'AbortError' ? undefined : Promise.reject(error),
    );
    if (!database) return log;
    const stores = database.transaction([...database.objectStoreNames]);
    const rows = [...database.objectStoreNames].map(async (store) => [store, await settled(stores.objectStore(store).getAll())]);
    const read = Object.fromEntries(await Promise.all(rows));
    database.close();
    return { ...log, ...read };
  }, logName);
}

/** Writes rows as if they had been logged. A page of ours must have read the log before: the extension alone makes the database. */
export async function writeLog(page: Page, rows: Partial<Log>): Promise<void> {
  await page.evaluate(
    async ([name, rows]) => {
      const isThere = async () => (await indexedDB.databases()).some((each) => each.name === name);
      while (!(await isThere())) await new Promise((done) => setTimeout(done, 20));
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const writing = database.transaction(Object.keys(rows), 'readwrite');
      for (const [store, all] of Object.entries(rows)) for (const row of all) writing.objectStore(store).put(row);
      await new Promise<void>((done, failed) => {
        writing.oncomplete = () => done();
        writing.onabort = () => failed(writing.error);
      });
      database.close();
    },
    [logName, rows] as const,
  );
}

/** As if all that is logged had happened so much earlier; or later, as after a clock was set back. */
export async function ageLog(page: Page, ms: number): Promise<void> {
  await page.evaluate(
    async ([name, ms]) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const aging = database.transaction('attempts', 'readwrite');
      aging.objectStore('attempts').openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        cursor?.update({ ...cursor.value, at: cursor.value.at - ms });
        cursor?.continue();
      };
      await new Promise<void>((done, failed) => {
        aging.oncomplete = () => done();
        aging.onabort = () => failed(aging.error);
      });
      database.close();
    },
    [logName, ms] as const,
  );
}

/** What waits, as it is stored. */
export function readWaits(page: Page): Promise<Waits> {
  return page.evaluate(async (none) => ((await browser.storage.local.get('waits')).waits as Waits | undefined) ?? none, noWaits);
}

/** As if everything that waits had been counted so much earlier: for the worker, the clock was moved forward by as much. */
export async function ageWaits(page: Page, ms: number): Promise<void> {
  await changeWaits(page, ({ wait }) => ({ ...wait, at: wait.at - ms }));
}

/** As if so much of every wait were served, but the last moments. */
export async function serveWaits(page: Page, leftMs: number): Promise<void> {
  await changeWaits(page, ({ wait }) => ({ ...wait, served: wait.ms - leftMs }));
}

async function changeWaits(page: Page, how: (each: { wait: Wait }) => Wait): Promise<void> {
  const change = <Each extends { wait: Wait }>(each: Each): Each => ({ ...each, wait: how(each) });
  const waits = await readWaits(page);
  const { pending, openings, passes } = waits;
  const changed = { ...waits, pending: pending.map(change), openings: openings.map(change), passes: passes.map(change) };
  await page.evaluate((waits) => browser.storage.local.set({ waits }), changed);
}

async function clearDatabase(page: Page, name: string): Promise<void> {
  await page.evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return;
    await new Promise<void>((done, failed) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const stores = database.transaction([...database.objectStoreNames], 'readwrite');
        for (const store of database.objectStoreNames) stores.objectStore(store).clear();
        stores.oncomplete = () => {
          database.close();
          done();
        };
      };
    });
  }, name);
}

const fillerName = 'filler';

/** Writes until the browser takes nothing more, neither into databases nor beside them. */
export async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const noise = (bytes: number) =>
      Array.from({ length: Math.ceil(bytes / 65_536) }, () => crypto.getRandomValues(new Uint8Array(Math.min(bytes, 65_536))));
    // Opened anew each time: Firefox lets go of a database that went over the limit.
    const isWritten = (bytes: number) =>
      new Promise<boolean>((done) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
        opening.onerror = () => done(false);
        opening.onsuccess = () => {
          const adding = opening.result.transaction('rows', 'readwrite');
          adding.objectStore('rows').add(noise(bytes));
          adding.oncomplete = () => done(true);
          adding.onabort = () => done(false);
          opening.result.close();
        };
      });
    let writes = 0;
    for (let bytes = 1_048_576; bytes >= 64; bytes /= 2) {
      while (await isWritten(bytes))
        if (++writes > 100) throw new Error(`Written ${writes} times: ${JSON.stringify(await navigator.storage.estimate())}`);
    }
    let stored = 0;
    const isStored = (bytes: number) =>
      browser.storage.local.set({ [`${name}-${crypto.randomUUID()}`]: 'x'.repeat(bytes) }).then(
        () => true,
        () => false,
      );
    for (let bytes = 4_194_304; bytes >= 64; bytes /= 2) while (stored++ < 200 && (await isStored(bytes)));
  }, fillerName);
}

export async function freeDisk(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const stored = Object.keys(await browser.storage.local.get());
    await browser.storage.local.remove(stored.filter((key) => key.startsWith(name)));
    await new Promise<void>((done, failed) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = () => done();
      deleting.onerror = () => failed(deleting.error);
    });
  }, fillerName);
}
