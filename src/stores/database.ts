import { type IDBPDatabase, openDB } from 'idb';

/** A database as it lies on the disk, of whatever version: to save what is in it, and to erase it. */

/** @returns undefined where there is none; opening it would make one. @throws where it is damaged. */
async function openAsItIs(name: string): Promise<IDBPDatabase | undefined> {
  if (!(await indexedDB.databases()).some((each) => each.name === name)) return undefined;
  let isGone = false;
  const upgrade = (_: unknown, __: number, ___: number | null, transaction: { abort(): void }) => {
    isGone = true;
    transaction.abort();
  };
  const opening = openDB(name, undefined, { blocking: () => void opening.then((database) => database.close()), upgrade });
  // Erased since it was asked for: nothing is made in its place.
  return opening.catch((error: unknown) => {
    if (isGone) return undefined;
    throw error;
  });
}

/** Every row of every store. `unread`: stores that cannot be read. @throws where the whole cannot. */
export async function readDatabase(name: string): Promise<{ rows: Record<string, unknown[]>; unread: string[] }> {
  const database = await openAsItIs(name);
  const rows: Record<string, unknown[]> = {};
  const unread: string[] = [];
  for (const store of database?.objectStoreNames ?? []) {
    const read = await database?.getAll(store).catch(() => undefined);
    if (read) rows[store] = read;
    else unread.push(store);
  }
  database?.close();
  return { rows, unread };
}

/** A page that hangs keeps a database from being deleted at once, but not from being emptied. Never throws: one that is damaged stays as it is. */
export async function emptyDatabase(name: string): Promise<void> {
  await empty(name).catch(() => undefined);
}

async function empty(name: string): Promise<void> {
  const database = await openAsItIs(name);
  if (!database) return;
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const tx = database.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((store) => tx.objectStore(store).clear()), tx.done]);
  }
  database.close();
}
