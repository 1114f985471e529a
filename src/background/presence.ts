import { browser } from 'wxt/browser';
import { latestSeen } from '../stores/latest.ts';
import { setTrouble } from '../stores/trouble.ts';
import { isPrivateWorker } from './relay.ts';
import { sync } from './sync.ts';

/**
 * No extension is told when it is switched off; it can only notice afterwards. Memory (`storage.session`) is empty after a
 * start of the browser, an update and a time in which the extension was off; the first two come with an event.
 */

const aliveKey = 'lastAlive';
const everyMs = 60_000;
/** Shorter times are reloads. */
const worthTellingMs = 5 * 60_000;
/** The events of a start arrive within this time. */
const startMs = 2_000;

let explained = false;
let written = 0;
/** The event that wakes us may be the one that has us write the next sign of life: the last one is read before. */
let reading: Promise<unknown> = Promise.resolve();

/** The browser was started, or the extension installed or updated: no gap. */
export function explainStart(): void {
  explained = true;
}

/** Remembers now and then that we are here. */
export async function stayPresent(now: number): Promise<void> {
  if (Math.abs(now - written) < everyMs) return;
  written = now;
  await latestSeen(now);
  await reading;
  await browser.storage.local.set({ [aliveKey]: now });
}

/** Called once for each start of the worker. After a time in which we were off, open tabs are covered again. */
export async function noticeGap(now: number): Promise<void> {
  const lastAlive = browser.storage.local.get(aliveKey);
  reading = lastAlive.catch(() => undefined);
  const fresh = (await browser.storage.session.get('awake')).awake === undefined;
  if (!fresh) return;
  await browser.storage.session.set({ awake: true });
  const from = (await lastAlive)[aliveKey];
  await new Promise((resolve) => setTimeout(resolve, startMs));
  if (!explained) {
    // The worker of private windows was not off: there was none.
    if (!isPrivateWorker() && typeof from === 'number' && now - from > worthTellingMs) await setTrouble({ gap: { from, to: now } });
    await sync('all');
  }
  await stayPresent(now);
}
