import { browser } from 'wxt/browser';
import { readPauseAddress, type Visit } from '../../core/pause-address.ts';
import { send } from '../../messages.ts';
import { report } from '../../report.ts';
import { countTurnedBack } from '../../stores/log.ts';

/** A worker that is dead or slow keeps nobody waiting. */
const patienceMs = 1500;

/**
 * Tells the worker that the page is on screen, then counts how often the user turned back this month, this time included.
 * A slow worker gets a second count when it has answered.
 * @param counted is told the number; nothing in a private window, where nothing is kept, and where the log cannot be read.
 */
export async function tellAndCount(search: string, now: Date, counted: (times: number | undefined) => void): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const month = new Date(now.getFullYear(), now.getMonth(), 1).getTime();
  const count = async () => counted(await countTurnedBack(month).catch((error: unknown) => report(error, 'reading the log') as undefined));
  let hasAnswered = false;
  const told = tell(search).then(() => {
    hasAnswered = true;
  });
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  const isSlow = !hasAnswered;
  await count();
  if (!isSlow) return;
  await told;
  await count();
}

/** Stays with this place in the tab's history: a page that is reloaded or restored was told already and is no new visit. */
const told = { told: true };

async function tell(search: string): Promise<void> {
  const { account, visit } = readPauseAddress(search);
  if (account === undefined || history.state?.told) return;
  // The worker checks what the address says before it believes it.
  await send('paused', { account, ...(visit !== undefined && { visit: visit as Visit }) }).then(
    () => history.replaceState(told, ''),
    (error: unknown) => report(error, 'reporting the pause'),
  );
}
