import { unitedLearned } from '../../core/learned.ts';
import { unite } from '../../core/unite.ts';
import { send } from '../../send.ts';
import { eraseCopies, keepCopy } from '../../stores/copies.ts';
import { changeLearned } from '../../stores/learned.ts';
import { eraseLog, logState } from '../../stores/log.ts';
import { addValues } from '../../stores/plain-values.ts';
import { addRows, soundRows, tables } from '../../stores/rows.ts';
import { forgetUnreadable, readSettings } from '../../stores/settings.ts';
import { readStored } from '../../stores/stored.ts';
import { heard } from '../heard.ts';
import type { Look } from './look.ts';

/**
 * Brings back what was looked at. A copy of how it was comes first; then each step only adds, so that a browser which dies in the middle
 * has lost nothing, and doing it again does the rest.
 */
export async function bringBack({ given }: Look, isWhole: boolean, now: number): Promise<void> {
  await keepCopy('restore', now).catch(async () => {
    // They may be what is damaged; a full disk says so once more.
    await eraseCopies();
    await keepCopy('restore', now);
  });
  await forgetUnreadable();
  await heard(send('restore', { settings: given.settings, waits: given.waits ?? null, isWhole }));
  const { accounts } = unite(await readSettings(), given.settings);
  await changeLearned((learned, settings) => unitedLearned(learned, given.learned, { settings, accounts, now }));
  await addValues(given.values);
  if ((await logState()) === 'damaged') await beginLogAnew(now);
  await addRows(given.rows);
}

/** With what can still be read of the damaged one. */
async function beginLogAnew(now: number): Promise<void> {
  const { rows } = await readStored();
  await eraseLog();
  const same = new Map<string, string>();
  const kept = await Promise.all(
    tables.map(async (table) => [table, (await soundRows(table, rows[table.name] ?? [], same, now))?.rows ?? []] as const),
  );
  await addRows(new Map(kept));
}
