import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../core/entry.ts';
import { type Attempt, amendSlip, isUndoable, type Moment, repeatWindowMs, type Sightings, type Slip } from '../core/log.ts';
import { changeMoment, type MomentChange } from '../core/moment.ts';
import { turnedBack } from '../core/turned-back.ts';
import type { JournalLock } from './journal-lock.ts';

/** The private log, in IndexedDB: unreachable from any web page. The worker writes, our pages read. */

interface LogSchema extends DBSchema {
  attempts: { key: number; value: Attempt; indexes: { at: number } };
  sightings: { key: [string, string]; value: Sightings };
  slips: { key: string; value: Slip; indexes: { at: number } };
  moments: { key: string; value: Moment; indexes: { at: number } };
  entries: { key: string; value: Entry; indexes: { at: number } };
  /** At most one. */
  locks: { key: typeof lockKey; value: JournalLock };
}

export const lockKey = 'journal';

export type Log = IDBPDatabase<LogSchema>;

export const logName = 'stillwater';
export const logVersion = 3;

let opening: Promise<Log> | undefined;

/** One connection for each context; opened again after the browser closed it. */
export function openLog(): Promise<Log> {
  opening ??= openDB<LogSchema>(logName, logVersion, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('attempts', { autoIncrement: true }).createIndex('at', 'at');
        db.createObjectStore('sightings', { keyPath: ['day', 'site'] });
        db.createObjectStore('slips', { keyPath: 'id' }).createIndex('at', 'at');
      }
      if (before < 2) db.createObjectStore('moments', { keyPath: 'id' }).createIndex('at', 'at');
      if (before < 3) {
        db.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
        db.createObjectStore('locks');
      }
    },
    blocking: () => void closeLog(),
    terminated: () => {
      opening = undefined;
    },
  }).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function closeLog(): Promise<void> {
  const open = await opening;
  opening = undefined;
  open?.close();
}

/**
 * Writes an attempt, unless the same account was met less than 30 s ago: then the earlier row stands for both, and an
 * active visit makes a passive row active. Looked up and written in one transaction, so that tabs cannot count twice.
 * @returns whether a new row was written.
 */
export async function addAttempt(attempt: Attempt): Promise<boolean> {
  const tx = (await openLog()).transaction('attempts', 'readwrite');
  const near = IDBKeyRange.bound(attempt.at - repeatWindowMs, attempt.at + repeatWindowMs, true, true);
  for await (const cursor of tx.store.index('at').iterate(near, 'prev')) {
    if (cursor.value.account !== attempt.account) continue;
    if (attempt.active && !cursor.value.active)
      await cursor.update({ ...cursor.value, active: true, kind: attempt.kind, door: attempt.door });
    await tx.done;
    return false;
  }
  await tx.store.add(attempt);
  await tx.done;
  return true;
}

export async function addSightings({ day, site, count }: Sightings): Promise<void> {
  const tx = (await openLog()).transaction('sightings', 'readwrite');
  const before = await tx.store.get([day, site]);
  await tx.store.put({ day, site, count: (before?.count ?? 0) + count });
  await tx.done;
}

export async function addSlip(slip: Slip): Promise<void> {
  await (await openLog()).put('slips', slip);
}

/** @returns whether it was still possible: a slip can be taken back for 48 hours. */
export async function undoSlip(id: string, now: number): Promise<boolean> {
  const tx = (await openLog()).transaction('slips', 'readwrite');
  const slip = await tx.store.get(id);
  const possible = slip !== undefined && isUndoable(slip, now);
  if (possible) await tx.store.put({ ...slip, undoneAt: now });
  await tx.done;
  return possible;
}

/** @returns whether there is such a slip, and it stands. */
export async function editSlip(id: string, amended: Parameters<typeof amendSlip>[1], now: number): Promise<boolean> {
  const tx = (await openLog()).transaction('slips', 'readwrite');
  const slip = await tx.store.get(id);
  const possible = slip !== undefined && slip.undoneAt === undefined;
  if (possible) await tx.store.put(amendSlip(slip, amended, now));
  await tx.done;
  return possible;
}

/** Every slip that stands, oldest first. */
export async function readSlips(): Promise<Slip[]> {
  const slips = await (await openLog()).getAllFromIndex('slips', 'at');
  return slips.filter((slip) => slip.undoneAt === undefined);
}

/** Adds to a moment of urge; the first change begins it. */
export async function addToMoment(begun: Moment, change: MomentChange): Promise<void> {
  const tx = (await openLog()).transaction('moments', 'readwrite');
  await tx.store.put(changeMoment((await tx.store.get(begun.id)) ?? begun, change));
  await tx.done;
}

/** Moments of urge, oldest first. */
export async function readMoments(since = 0): Promise<Moment[]> {
  return (await openLog()).getAllFromIndex('moments', 'at', IDBKeyRange.lowerBound(since));
}

/** When ways through were opened on which something was seen: what a plan that counts views counts. */
export const readViews = async (): Promise<number[]> => (await readMoments()).flatMap(({ at, through }) => (through?.seen ? at : []));

/** How often the user turned back since a moment. */
export async function countTurnedBack(since: number): Promise<number> {
  // All at once: a cursor takes ten times as long, and the popup waits for this.
  return turnedBack(await readAttempts(since), await readMoments(since)).length;
}

/** Attempts from the newest to the oldest. */
export async function readAttempts(since = 0): Promise<Attempt[]> {
  return (await (await openLog()).getAllFromIndex('attempts', 'at', IDBKeyRange.lowerBound(since))).reverse();
}

/** Deletes the whole log, also a damaged one. Other contexts close their connections when they hear of it; one that hangs does so later. */
export async function eraseLog(): Promise<void> {
  await closeLog().catch(() => undefined);
  await new Promise<void>((done, failed) => {
    deleteDB(logName, { blocked: () => done() }).then(done, failed);
  });
}
