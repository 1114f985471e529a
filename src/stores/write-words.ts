import { changeEntry, type Entry, type EntryChange } from '../core/entry.ts';
import type { Circumstances } from '../core/log.ts';
import type { MomentChange } from '../core/moment.ts';
import { isSealed, type Words } from '../core/words.ts';
import { readLock } from './entries.ts';
import { sealWords } from './journal-lock.ts';
import { openLog } from './log.ts';
import { intentionOf } from './word-rows.ts';

/** Words on their way into the log: the worker writes them, and they are sealed where the journal has a lock. */

/** Who writes words holds it together with others; who sets, changes or takes off the lock holds it alone. */
export const wordsTurn = 'words';

/** The lock that is there seals nothing: it was damaged. The passphrase mends it. */
export class SealError extends Error {
  override name = 'SealError';
}

/** Seals where there is a lock. Nothing to seal, or sealed before: stays as it is. */
export type Seal = <Text extends Words | null | undefined>(words: Text, about: string) => Promise<Text | Words>;

/** @param write may read and write rows with words: no lock is set, changed or taken off meanwhile. */
export function writeWords<Result>(write: (seal: Seal) => Promise<Result>): Promise<Result> {
  return navigator.locks.request(wordsTurn, { mode: 'shared' }, async () => {
    const lock = await readLock();
    return write(async (words, about) => {
      if (!lock || typeof words !== 'string' || words === '') return words;
      return sealWords(lock, words, about).catch((error: unknown) => {
        throw new SealError('The lock of the journal seals nothing.', { cause: error });
      });
    });
  });
}

/** Adds to an entry, or begins it. What is left empty is gone. */
export function writeEntry(begun: Entry, change: EntryChange): Promise<void> {
  return writeWords(async (seal) => {
    const { id } = begun;
    const sealed = { ...change, words: await seal(change.words, `${id}/words`), draft: await seal(change.draft, `${id}/draft`) };
    const tx = (await openLog()).transaction('entries', 'readwrite');
    const next = changeEntry(begun, await tx.store.get(id), sealed);
    await (next ? tx.store.put(next) : tx.store.delete(id));
    await tx.done;
  });
}

export async function removeEntry(id: string): Promise<void> {
  await (await openLog()).delete('entries', id);
}

/** The words of a moment of urge. @param id of the moment. */
export async function sealChange(change: MomentChange, id: string, seal: Seal): Promise<MomentChange> {
  const { letter, through } = change;
  return {
    ...change,
    letter: await seal(letter, `${id}/letter`),
    ...(through && { through: { ...through, ...(await sealIntention(through, id, seal)) } }),
  };
}

const sealIntention = async ({ intention }: { intention?: Words }, id: string, seal: Seal) =>
  intention === undefined ? {} : { intention: await seal(intention, intentionOf(id)) };

/** The words of a slip. @param id of the slip. */
export const sealCircumstances = async <Row extends Circumstances>(row: Row, id: string, seal: Seal): Promise<Row> =>
  row.helped === undefined || isSealed(row.helped) ? row : { ...row, helped: await seal(row.helped, `${id}/helped`) };
