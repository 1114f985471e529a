import { browser } from 'wxt/browser';
import type { Use } from '../../core/coping.ts';
import { readPauseAddress, type Visit } from '../../core/pause-address.ts';
import { noSettings, type Settings } from '../../core/settings.ts';
import type { Waits } from '../../core/waits.ts';
import type { MessageBody } from '../../messages.ts';
import { report } from '../../report.ts';
import { send } from '../../send.ts';
import { withSoundCoping } from '../../stores/coping.ts';
import { countTurnedBack, readMoments } from '../../stores/log.ts';
import { readSettings, watchSettings } from '../../stores/settings.ts';
import { readWaits, watchWaits } from '../../stores/waits.ts';

/** What the page knows, and what it tells. Loaded after the first paint: nothing here may keep that waiting. */

/** A worker that is dead or slow keeps nobody waiting. */
const patienceMs = 1500;
/** A worker that is ended while it listens answers nothing, or never; the next one hears it again, and counts it once. */
const mostTellings = 3;
const betweenTellingsMs = 3_000;
const memoryMs = 30 * 86_400_000;

/** Private windows are guarded and never logged. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext;

/**
 * Tells the worker that the page is on screen, then counts how often the user turned back this month, this time included.
 * A slow worker gets a second count when it has answered.
 * @param counted is told the number; nothing in a private window, where nothing is kept, and where the log cannot be read.
 */
export async function tellAndCount(search: string, now: Date, counted: (times: number | undefined) => void): Promise<void> {
  if (isPrivate()) return;
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
  const said = { account, ...(visit !== undefined && { visit: visit as Visit }) };
  for (let time = 0; time < mostTellings; time++) {
    const silence = new Promise<undefined>((resolve) => setTimeout(resolve, betweenTellingsMs));
    const answer = await Promise.race([send('paused', said), silence]).catch((error: unknown) => report(error, 'reporting the pause'));
    if (answer?.heard) return history.replaceState(told, '');
    await silence;
  }
}

/** What one tap, or one tool, adds to this moment. */
export type Said = Omit<MessageBody<'moment'>, 'id' | 'account'>;

/** This page is one moment. @returns a verb that tells the worker what the user said, and answers whether it was kept. */
export function thisMoment(search: string): (said: Said) => Promise<boolean> {
  const id = crypto.randomUUID();
  const { account } = readPauseAddress(search);
  return async (said) => {
    if (isPrivate()) return false;
    const answer = await send('moment', { id, ...(account !== undefined && { account }), ...said }).catch((error: unknown) =>
      report(error, 'noting a moment'),
    );
    return answer?.kept === true;
  };
}

/** What the rest of the page shows. */
export interface PauseData {
  settings: Settings;
  waits: Waits;
  /** Which tools were used lately; none in a private window, and where the log cannot be read. */
  used: readonly Use[];
}

export async function readPause(now: number): Promise<PauseData> {
  const settings = readSettings()
    .then(withSoundCoping)
    .catch((error: unknown) => {
      report(error, 'reading the settings');
      return noSettings;
    });
  const used = isPrivate() ? [] : readMoments(now - memoryMs).catch(() => []);
  const waits = readWaits();
  return { settings: await settings, waits: await waits, used: await used };
}

/** @param changed is told when the settings, or what waits, changed; from wherever. */
export function watchPause(changed: () => void): void {
  watchSettings(changed);
  watchWaits(changed);
}
