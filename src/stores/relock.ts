import { isSealed, type Words } from '../core/words.ts';
import { dropCopies } from './copies.ts';
import { readLock } from './entries.ts';
import { type JournalLock, type Keys, openWords, sealWords } from './journal-lock.ts';
import { type Log, lockKey, openLog } from './log.ts';
import type { Stored } from './stored.ts';
import { readWaits, waitsIn } from './waits.ts';
import { type Change, changeWords, intentionOf, type WordRows, wordsIn } from './word-rows.ts';
import { wordsTurn } from './write-words.ts';

/**
 * Setting, changing and taking off the lock. The one thing that a page of ours writes to the log: the key never leaves that page. All
 * words and the lock change in one transaction of the database, so that whoever is killed in the middle of it leaves everything as it was.
 */

/** A sentence of a way through that waits, in the clear. */
export interface Intention {
  id: string;
  text: string;
}

/** Has the worker, which alone writes what waits, write these sentences under the lock that there is then. Never throws. */
export type Tell = (intentions: Intention[]) => Promise<unknown>;

interface Relocking {
  before: JournalLock | undefined;
  next: JournalLock | undefined;
  change: Change;
  /** A sentence that waits, in the clear; undefined for one that stays as it is. */
  open: (words: Words, about: string) => Promise<string | undefined>;
  tell: Tell;
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
export async function relock(before: JournalLock | undefined, next: JournalLock | undefined, keys: Keys, tell: Tell): Promise<void> {
  const isDone = (words: Words): boolean => (isSealed(words) ? words.to === next?.id : !next);
  const open = async (words: Words, about: string) => (isSealed(words) ? openWords(keys, words, about) : words);
  await changeAll({
    ...{ before, next, tell },
    change: async (words, about) => {
      const text = isDone(words) ? undefined : await open(words, about);
      if (text === undefined || text === '' || !next) return text ?? words;
      return sealWords(next, text, about);
    },
    open: async (words, about) => (isDone(words) ? undefined : open(words, about)),
  });
  // What was kept before risky steps holds the words as they were.
  const isLooser = (words: Words): boolean => (isSealed(words) ? words.to !== next?.id && keys.has(words.to) : true);
  if (next) await dropCopies((copy) => wordsOf(copy).some(isLooser));
}

/** Takes everything away that is sealed, and the lock: for a passphrase that is forgotten. What is not sealed stays. */
export async function eraseSealed(tell: Tell): Promise<void> {
  await changeAll({
    ...{ before: await readLock(), next: undefined, tell },
    change: async (words) => (isSealed(words) ? undefined : words),
    open: async (words) => (isSealed(words) ? '' : undefined),
  });
  await dropCopies((copy) => wordsOf(copy).some(isSealed));
}

/** Rows of a copy are what the log held. */
const wordsOf = ({ rows, values }: Stored): Words[] => [
  ...wordsIn(rows as Partial<WordRows>),
  ...waitsIn(values.waits).openings.flatMap(({ intention }) => (intention === '' ? [] : intention)),
];

async function changeAll({ before, next, change, open, tell }: Relocking): Promise<void> {
  let told: Promise<unknown> | undefined;
  await navigator.locks.request(wordsTurn, async () => {
    if ((await readLock())?.id !== before?.id) throw new LockChangedError('The lock has changed meanwhile.');
    const log = await openLog();
    const rows = await changedRows(log, change);
    const intentions = await openIntentions(open);
    // Before the change, so that none gets lost where this page is killed after it: the worker waits for this turn to end.
    if (intentions.length > 0) told = tell(intentions);
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
  await told;
}

/** What was refused at once aborts nothing by itself. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // The browser was faster.
  }
}

async function openIntentions(open: Relocking['open']): Promise<Intention[]> {
  const { openings } = await readWaits();
  const opened = openings.map(async ({ id, intention }) => ({
    id,
    text: intention === '' ? undefined : await open(intention, intentionOf(id)),
  }));
  return (await Promise.all(opened)).flatMap(({ id, text }) => (text === undefined ? [] : { id, text }));
}

async function changedRows(log: Log, change: Change): Promise<WordRows> {
  const [entries, moments, slips] = await Promise.all([log.getAll('entries'), log.getAll('moments'), log.getAll('slips')]);
  return {
    entries: await changeEach(entries, (row) => changeWords.entries(row, change)),
    moments: await changeEach(moments, (row) => changeWords.moments(row, change)),
    slips: await changeEach(slips, (row) => changeWords.slips(row, change)),
  };
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

const isLeft = ({ words, draft, mood }: WordRows['entries'][number]): boolean =>
  words !== undefined || draft !== undefined || mood !== undefined;
