import type { Entry } from '../core/entry.ts';
import type { JournalLock } from './journal-lock.ts';
import { lockKey, openLog } from './log.ts';

/** Entries of the journal, and its lock, as our pages read them from the log. */

/** Newest first. */
export async function readEntries(): Promise<Entry[]> {
  return (await (await openLog()).getAllFromIndex('entries', 'at')).reverse();
}

export async function readLock(): Promise<JournalLock | undefined> {
  return (await openLog()).get('locks', lockKey);
}
