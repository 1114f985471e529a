import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Learned } from '../core/learned.ts';
import type { Settings } from '../core/settings.ts';
import { readSettings, settingsLock } from './settings.ts';

/** What sites showed of the people on the list, apart from what the user entered: one value in `storage.local`. */

const key = 'learned';
const at = v.pipe(v.number(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(400));

const schema = v.array(
  v.looseObject({
    account: text,
    kind: v.picklist(['handle', 'id', 'opaque', 'thread', 'bucket', 'highlight', 'post', 'phone']),
    value: text,
    at,
    usedAt: at,
  }),
);

/** Empty where it cannot be read: it can be learned again, and nobody's guard may hang on it. */
export async function readLearned(): Promise<readonly Learned[]> {
  return parseLearned((await browser.storage.local.get(key))[key]);
}

/** Empty for what cannot be read. */
export function parseLearned(stored: unknown): readonly Learned[] {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? (parsed.output as Learned[]) : [];
}

/** In one turn, in which nothing is erased and nobody is removed. @returns what is stored now. */
export function changeLearned(
  change: (learned: readonly Learned[], settings: Settings) => readonly Learned[],
): Promise<readonly Learned[]> {
  return navigator.locks.request(settingsLock, async () => {
    const before = await readLearned();
    const after = change(before, await readSettings());
    if (after !== before) await (after.length > 0 ? browser.storage.local.set({ [key]: after }) : browser.storage.local.remove(key));
    return after;
  });
}

export function watchLearned(changed: (learned: readonly Learned[]) => void): void {
  browser.storage.local.onChanged.addListener(({ [key]: learned }) => {
    if (learned) changed(parseLearned(learned.newValue));
  });
}
