import { browser } from 'wxt/browser';
import { send } from '../../messages.ts';
import { countTurnedBack } from '../../stores/log.ts';
import { report } from '../report.ts';

/** A worker that is dead or slow keeps nobody waiting. */
const patienceMs = 1500;

/**
 * Tells the worker that the page is on screen, then counts how often the user turned back this month, this time included.
 * @returns undefined in a private window, where nothing is kept, and where the log cannot be read.
 */
export async function tellAndCount(search: string, now: Date): Promise<number | undefined> {
  if (browser.extension.inIncognitoContext) return undefined;
  const account = new URLSearchParams(search).get('a');
  const told = send('paused', { ...(account && account.length <= 64 && { account }), restored: isRestored() });
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, patienceMs))]).catch((error: unknown) =>
    report(error, 'reporting the pause'),
  );
  const month = new Date(now.getFullYear(), now.getMonth(), 1).getTime();
  return countTurnedBack(month).catch((error: unknown) => report(error, 'reading the log') as undefined);
}

/** The browser brought the page back by itself, or by a key that only reloads. */
function isRestored(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}
