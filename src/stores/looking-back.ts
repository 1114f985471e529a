import type { Known } from '../core/insights/insights.ts';
import type { Attempt } from '../core/log.ts';
import { openLog } from './log.ts';

/** What our pages read of the log to look back on it. */

const dayMs = 86_400_000;

/** Everything from a moment on; contact that was taken back, too. In one transaction, so that the parts fit together. */
export async function readKnown(since: number): Promise<Known> {
  const tx = (await openLog()).transaction(['attempts', 'moments', 'slips', 'sightings']);
  const from = IDBKeyRange.lowerBound(since);
  // A day is one of the user's calendar, wherever they were: a day more is read, and left out again by who counts.
  const day = new Date(since - dayMs).toISOString().slice(0, 10);
  const [attempts, moments, slips, sightings] = await Promise.all([
    tx.objectStore('attempts').index('at').getAll(from),
    tx.objectStore('moments').index('at').getAll(from),
    tx.objectStore('slips').index('at').getAll(from),
    tx.objectStore('sightings').getAll(IDBKeyRange.lowerBound([day])),
  ]);
  return { attempts, moments, slips, sightings };
}

/** How many things were hidden on a day, on all sites. @param day `YYYY-MM-DD` */
export async function countHidden(day: string): Promise<number> {
  const rows = await (await openLog()).getAll('sightings', IDBKeyRange.bound([day], [day, []]));
  return rows.reduce((sum, { count }) => sum + count, 0);
}

export interface AttemptPage {
  /** Newest first. */
  attempts: Attempt[];
  /** Where the page after this one begins; none where this is the last. */
  next?: number;
}

/**
 * Some of the times at which the user turned back, newest first.
 * @param skip how many rows are passed over: 0, or `next` of the page before.
 */
export async function readAttemptPage(skip: number, most: number): Promise<AttemptPage> {
  const tx = (await openLog()).transaction('attempts');
  const attempts: Attempt[] = [];
  let cursor = await tx.store.index('at').openCursor(null, 'prev');
  if (cursor && skip > 0) cursor = await cursor.advance(skip);
  let next = skip;
  for (; cursor && attempts.length < most; cursor = await cursor.continue()) {
    next++;
    if (cursor.value.active) attempts.push(cursor.value);
  }
  return { attempts, ...(cursor && { next }) };
}
