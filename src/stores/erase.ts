import { eraseCopies } from './copies.ts';
import { eraseLog } from './log.ts';
import { eraseSettings } from './settings.ts';

/** Everything that is stored, for good: also what cannot be read, and what a newer version wrote. One that fails keeps none of the others. */
export async function eraseStored(): Promise<void> {
  const done = await Promise.allSettled([eraseSettings(), eraseLog(), eraseCopies()]);
  const failed = done.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
