import { browser } from 'wxt/browser';
import { readPauseAddress, type Visit } from '../../core/pause-address.ts';
import { send } from '../../messages.ts';
import { report } from '../../report.ts';
import { countTurnedBack } from '../../stores/log.ts';

/** A worker that is dead or slow keeps nobody waiting. */
const patienceMs = 1500;

/**
 * Tells the worker that the page is on screen, then counts how often the user turned back this month, this time included.
 * @returns undefined in a private window, where nothing is kept, and where the log cannot be read.
 */
export async function tellAndCount(search: string, now: Date): Promise<number | undefined> {
  if (browser.extension.inIncognitoContext) return undefined;
  const { account, visit } = readPauseAddress(search);
  // The worker checks what the address says before it believes it.
  const told = account === undefined ? undefined : send('paused', { account, ...(visit !== undefined && { visit: visit as Visit }) });
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, patienceMs))]).catch((error: unknown) =>
    report(error, 'reporting the pause'),
  );
  const month = new Date(now.getFullYear(), now.getMonth(), 1).getTime();
  return countTurnedBack(month).catch((error: unknown) => report(error, 'reading the log') as undefined);
}
