import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Misses } from '../core/canary.ts';
import { missesKey as key } from './missed.ts';
import { readSettings, settingsLock } from './settings.ts';

/** What sites did not show: one value in `storage.local`. No backup brings it back: it is said of this browser, and soon counted again. */

const count = v.pipe(v.number(), v.minValue(0));
const schema = v.record(v.string(), v.record(v.string(), v.looseObject({ visits: count, hour: count })));

/** Empty where it cannot be read: it is counted again. */
export async function readMisses(): Promise<Misses> {
  return parse((await browser.storage.local.get(key))[key]);
}

function parse(stored: unknown): Misses {
  const parsed = v.safeParse(schema, stored ?? {});
  return parsed.success ? parsed.output : {};
}

/** In one turn, in which nothing is erased. Where nobody is to be kept away, nothing is counted. */
export function changeMisses(change: (misses: Misses) => Misses): Promise<void> {
  return navigator.locks.request(settingsLock, async () => {
    const before = await readMisses();
    const { people } = await readSettings();
    const after = people.length > 0 ? change(before) : {};
    if (after === before) return;
    await (Object.keys(after).length > 0 ? browser.storage.local.set({ [key]: after }) : browser.storage.local.remove(key));
  });
}

export function watchMisses(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[key]) changed();
  });
}
