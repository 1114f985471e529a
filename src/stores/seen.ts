import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Seen } from '../core/milestone.ts';

/** Which picture of a milestone was shown last. */

const key = 'seen';
const schema = v.object({ days: v.number(), at: v.number() });

/** @returns undefined where none was shown, and for what cannot be read: then one is shown once more. */
export async function readSeen(): Promise<Seen | undefined> {
  const stored = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : undefined;
}

export async function setSeen(seen: Seen): Promise<void> {
  await browser.storage.local.set({ [key]: seen });
}
