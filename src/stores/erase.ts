import { browser } from 'wxt/browser';
import { eraseCopies } from './copies.ts';
import { emptyDatabase } from './database.ts';
import { eraseLog, logName } from './log.ts';
import { settingsLock } from './settings.ts';

/** Everything that is stored, for good: also what cannot be read, and what a newer version wrote. One that fails keeps none of the others. */
export async function eraseStored(): Promise<void> {
  const done = await Promise.allSettled([eraseValues(), emptyDatabase(logName).then(eraseLog), eraseCopies()]);
  const failed = done.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}

/** What the worker derived as well. */
function eraseValues(): Promise<void> {
  return navigator.locks.request(settingsLock, async () => {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  });
}
