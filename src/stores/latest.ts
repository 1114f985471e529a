import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { advance, beginWait, isOver, type Wait } from '../core/wait.ts';
import { firmnessMs } from '../core/weakening.ts';

/**
 * The latest moment that the clock has ever shown: it may have been set back, also while the browser was closed. A clock that was ahead
 * once, and is right now, is believed again after as long as the strictest plan waits.
 */

const key = 'latest';
const behindKey = 'behind';
const littleMs = 60_000;

const amount = v.pipe(v.number(), v.minValue(0));
const schema = v.object({
  [key]: v.fallback(amount, 0),
  [behindKey]: v.fallback(v.optional(v.looseObject({ ms: amount, served: amount, doubt: amount, at: v.number() })), undefined),
});

/** Epoch milliseconds; never before now. */
export async function readLatest(now: number): Promise<number> {
  return Math.max(now, (await read()).latest);
}

/** The same for the worker, which remembers it. */
export async function latestSeen(now: number): Promise<number> {
  const { latest, behind } = await read();
  if (now >= latest - littleMs) {
    if (behind) await browser.storage.local.remove(behindKey);
    await keep(latest, { [key]: Math.max(now, latest) });
    return Math.max(now, latest);
  }
  const wait: Wait = behind ? advance(behind, now, 'running') : beginWait(firmnessMs.strict, now);
  if (isOver(wait)) {
    await browser.storage.local.remove(behindKey);
    await keep(latest, { [key]: now });
    return now;
  }
  await keep(latest, { [behindKey]: wait });
  return latest;
}

async function read(): Promise<{ latest: number; behind?: Wait | undefined }> {
  const stored = await browser.storage.local.get([key, behindKey]);
  return v.parse(schema, { [key]: stored[key] ?? 0, [behindKey]: stored[behindKey] });
}

/** A full disk keeps nobody from asking. */
async function keep(latest: number, values: Record<string, unknown>): Promise<void> {
  if (values[key] !== latest) await browser.storage.local.set(values).catch(() => undefined);
}
