import type { Entry } from '../core/entry.ts';
import type { Moment, Slip } from '../core/log.ts';
import { isSealed, mapWords, type Words } from '../core/words.ts';
import { readLock } from './entries.ts';
import { type JournalLock, type Keys, openWords, sealWords } from './journal-lock.ts';
import { type Log, lockKey, openLog } from './log.ts';
import { intentionOf, wordsTurn } from './write-words.ts';

/**
 * Setting, changing and taking off the lock. The one thing that a page of ours writes to the log: the key never leaves that page. All
 * words and the lock change in one transaction of the database, so that whoever is killed in the middle of it leaves everything as it was.
 */

type Change = (words: Words, about: string) => Promise<Words | undefined>;

interface Rows {
  entries: Entry[];
  moments: Moment[];
  slips: Slip[];
}

/** Somebody else has set, changed or taken off the lock meanwhile. */
export class LockChangedError extends Error {
  override name = 'LockChangedError';
}

/**
 * Seals all that there is to the next lock, or to none.
 * @param before the lock as it was when the passphrase was given.
 * @param keys open what is sealed; what they do not open stays as it is.
 */
export async function relock(before: JournalLock | undefined, next: JournalLock | undefined, keys: Keys): Promise<void> {
  await changeAll(before, next, async (words, about) => {
    if (isSealed(words) && words.to === next?.id) return words;
    const text = isSealed(words) ? await openWords(keys, words, about) : words;
    if (text === undefined || text === '' || !next) return text ?? words;
    return sealWords(next, text, about);
  });
}

/** Takes everything away that is sealed, and the lock: for a passphrase that is forgotten. What is not sealed stays. */
export async function eraseSealed(): Promise<void> {
  await changeAll(await readLock(), undefined, async (words) => (isSealed(words) ? undefined : words));
}

function changeAll(before: JournalLock | undefined, next: JournalLock | undefined, change: Change): Promise<void> {
  return navigator.locks.request(wordsTurn, async () => {
    if ((await readLock())?.id !== before?.id) throw new LockChangedError('The lock has changed meanwhile.');
    const log = await openLog();
    const rows = await changedRows(log, change);
    // From here on only the transaction is waited for: the browser ends one that idles.
    const tx = log.transaction(['entries', 'moments', 'slips', 'locks'], 'readwrite', { durability: 'strict' });
    const writing: Promise<unknown>[] = [tx.done];
    const puts = [
      ...rows.entries.map((row) => () => (isLeft(row) ? tx.objectStore('entries').put(row) : tx.objectStore('entries').delete(row.id))),
      ...rows.moments.map((row) => () => tx.objectStore('moments').put(row)),
      ...rows.slips.map((row) => () => tx.objectStore('slips').put(row)),
      () => (next ? tx.objectStore('locks').put(next, lockKey) : tx.objectStore('locks').delete(lockKey)),
    ];
    try {
      for (const put of puts) {
        // Some at a time, so that the page stays free.
        if (writing.length % 50 === 0) await writing.at(-1);
        writing.push(put());
      }
      await Promise.all(writing);
    } catch (error) {
      abort(tx);
      await Promise.allSettled(writing);
      throw error;
    }
  });
}

/** What was refused at once aborts nothing by itself. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // The browser was faster.
  }
}

async function changedRows(log: Log, change: Change): Promise<Rows> {
  const [entries, moments, slips] = await Promise.all([log.getAll('entries'), log.getAll('moments'), log.getAll('slips')]);
  return {
    entries: await changeEach(entries, (row) => mapWords(row, ['words', 'draft'], change)),
    moments: await changeEach(moments, (row) => momentWords(row, change)),
    slips: await changeEach(slips, (row) => mapWords(row, ['helped'], change)),
  };
}

/** The words of a moment: its letter, and for what the way through was. */
export async function momentWords(moment: Moment, change: Change): Promise<Moment> {
  const row = await mapWords(moment, ['letter'], change);
  if (!row.through) return row;
  const intention = (await change(row.through.intention, intentionOf(row.id))) ?? '';
  if (intention === row.through.intention) return row;
  return { ...row, through: { ...row.through, intention } };
}

/** Those rows that have changed. */
async function changeEach<Row>(rows: readonly Row[], change: (row: Row) => Promise<Row>): Promise<Row[]> {
  const changed: Row[] = [];
  for (const row of rows) {
    const next = await change(row);
    if (next !== row) changed.push(next);
  }
  return changed;
}

const isLeft = ({ words, draft, mood }: Entry): boolean => words !== undefined || draft !== undefined || mood !== undefined;
