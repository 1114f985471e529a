import { send } from '../../send.ts';
import { eraseCopies, keepCopy, readCopies } from '../../stores/copies.ts';
import { readLock } from '../../stores/entries.ts';
import type { Opened } from '../../stores/journal-lock.ts';
import { eraseLog } from '../../stores/log.ts';
import { logState } from '../../stores/log-state.ts';
import { addValues } from '../../stores/plain-values.ts';
import { relock } from '../../stores/relock.ts';
import { addRows, lockTable } from '../../stores/rows.ts';
import { readStored } from '../../stores/stored.ts';
import { heard } from '../heard.ts';
import { tellIntentions } from '../journal/tell-intentions.ts';
import { type Look, rowsOf } from './look.ts';

/**
 * Brings back what was looked at. A copy of how it was comes first; then each step only adds, so that a browser which dies in the middle
 * has lost nothing, and doing it again does the rest.
 * @param opened the lock of the file, where its passphrase was given. Without it, it stays out: nobody could open what it locks from now on.
 */
export async function bringBack({ file }: Look, isWhole: boolean, now: number, opened?: Opened): Promise<void> {
  await keepCopy('restore', now).catch(async (error: unknown) => {
    // They may be what is damaged. On a full disk they stay, and nothing is begun.
    if ((await readCopies().catch(() => []))?.length) throw error;
    await eraseCopies();
    await keepCopy('restore', now);
  });
  const { settings = null, waits = null, learned = null } = file.values;
  const { accounts } = await heard(send('restore', { settings, waits, learned, isWhole }));
  await addValues(file.values);
  if ((await logState()) === 'damaged') await beginLogAnew(now);
  const rows = await rowsOf(file, new Map(accounts), now);
  await addRows(rows.set(lockTable, opened ? [{ ...opened.lock }] : []));
  // Words that came in the clear, or under the lock of the file, lie under the one that is here now: sealing needs no passphrase.
  const lock = await readLock();
  if (lock) await relock(lock, lock, opened?.keys ?? new Map(), tellIntentions);
}

/** With what can still be read of the damaged one. */
async function beginLogAnew(now: number): Promise<void> {
  const stored = await readStored();
  await eraseLog();
  await addRows(await rowsOf(stored, new Map(), now));
}
