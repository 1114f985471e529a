import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { emptyDatabase, readDatabase } from './database.ts';
import { readStored, type Stored } from './stored.ts';

/** Copies of everything, kept by themselves before each risky step. In a database of their own: the log may be the one that is damaged. */
export interface Copy extends Stored {
  id: number;
  /** Epoch milliseconds. */
  at: number;
  /** Before what. */
  before: 'restore' | 'update';
}

export const copiesName = 'stillwater-copies';
const version = 1;
const store = 'copies';
/** Older ones go: a copy is for what went wrong a moment ago, a backup for everything else. */
export const mostCopies = 3;

async function openCopies(): Promise<IDBPDatabase> {
  const opening: Promise<IDBPDatabase> = openDB(copiesName, version, {
    upgrade: (each) => void each.createObjectStore(store, { keyPath: 'id', autoIncrement: true }),
    blocking: () => void opening.then((database) => database.close()),
  });
  return opening;
}

/** Keeps a copy, unless nothing has changed since the last one. Nothing of private windows is on the disk, and none of this. */
export async function keepCopy(before: Copy['before'], now: number): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const stored = await readStored();
  if (isEmpty(stored)) return;
  const database = await openCopies();
  const tx = database.transaction(store, 'readwrite');
  const kept = (await tx.store.getAll()) as Copy[];
  const last = kept.at(-1);
  if (!last || !isSame(last, stored)) {
    for (const { id } of kept.slice(0, Math.max(0, kept.length - mostCopies + 1))) void tx.store.delete(id);
    void tx.store.add({ ...stored, at: now, before });
  }
  await tx.done;
  database.close();
}

/** The newest first. @throws where they cannot be read. */
export async function readCopies(): Promise<Copy[]> {
  const { rows, unread } = await readDatabase(copiesName);
  if (unread.length > 0) throw new Error('The copies cannot be read.');
  return ((rows[store] ?? []) as Copy[]).reverse();
}

/** Takes away those of which this is true. Where they cannot be read, all go. */
export async function dropCopies(isUnwanted: (copy: Copy) => boolean): Promise<void> {
  const copies = await readCopies().catch(() => undefined);
  const unwanted = copies?.filter(isUnwanted);
  if (unwanted?.length === 0) return;
  if (!unwanted || unwanted.length === copies?.length) return eraseCopies();
  const database = await openCopies();
  const tx = database.transaction(store, 'readwrite');
  await Promise.all([...unwanted.map(({ id }) => tx.store.delete(id)), tx.done]);
  database.close();
}

export async function eraseCopies(): Promise<void> {
  await emptyDatabase(copiesName);
  await deleteDB(copiesName);
}

const isEmpty = ({ values, rows }: Stored): boolean =>
  Object.keys(values).length === 0 && Object.values(rows).every((each) => each.length === 0);

const isSame = (one: Stored, other: Stored): boolean =>
  counts(one) === counts(other) && JSON.stringify([one.values, one.rows]) === JSON.stringify([other.values, other.rows]);

/** Told apart by these mostly, and at once. */
const counts = ({ rows }: Stored): string => JSON.stringify(Object.entries(rows).map(([name, each]) => [name, each.length]));
