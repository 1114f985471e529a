import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Seen } from '../core/milestone.ts';

/** Which picture of a milestone was shown last. */

export const seenKey = 'seen';
export const seenSchema = v.looseObject({ days: v.number(), at: v.number() });

/** @returns undefined where none was shown, and for what cannot be read: then one is shown once more. */
export async function readSeen(): Promise<Seen | undefined> {
  const stored = v.safeParse(seenSchema, (await browser.storage.local.get(seenKey))[seenKey]);
  return stored.success ? stored.output : undefined;
}

export async function setSeen(seen: Seen): Promise<void> {
  await browser.storage.local.set({ [seenKey]: seen });
}
