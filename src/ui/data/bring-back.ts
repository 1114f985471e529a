import { send } from '../../send.ts';
import { eraseCopies, keepCopy } from '../../stores/copies.ts';
import { eraseLog } from '../../stores/log.ts';
import { logState } from '../../stores/log-state.ts';
import { addValues } from '../../stores/plain-values.ts';
import { addRows } from '../../stores/rows.ts';
import { readStored } from '../../stores/stored.ts';
import { heard } from '../heard.ts';
import { type Look, rowsOf } from './look.ts';

/**
 * Brings back what was looked at. A copy of how it was comes first; then each step only adds, so that a browser which dies in the middle
 * has lost nothing, and doing it again does the rest.
 */
export async function bringBack({ file }: Look, isWhole: boolean, now: number): Promise<void> {
  await keepCopy('restore', now).catch(async () => {
    // They may be what is damaged; a full disk says so once more.
    await eraseCopies();
    await keepCopy('restore', now);
  });
  const { settings = null, waits = null, learned = null } = file.values;
  const { accounts } = await heard(send('restore', { settings, waits, learned, isWhole }));
  await addValues(file.values);
  if ((await logState()) === 'damaged') await beginLogAnew(now);
  await addRows(await rowsOf(file, new Map(accounts), now));
}

/** With what can still be read of the damaged one. */
async function beginLogAnew(now: number): Promise<void> {
  const stored = await readStored();
  await eraseLog();
  await addRows(await rowsOf(stored, new Map(), now));
}
