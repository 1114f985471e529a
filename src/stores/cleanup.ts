import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Mark } from '../core/cleanup.ts';

/** What the user ticked off of the clean-up: one value in `storage.local`, by the names of the things. */

export const cleanupKey = 'cleanup';
export const cleanupSchema = v.looseObject({ marks: v.record(v.string(), v.picklist(['done', 'not-mine'])) });

export type Marks = Readonly<Record<string, Mark>>;

/** @throws where what is stored cannot be read: nothing is overwritten then. */
export async function readMarks(): Promise<Marks> {
  return (await read()).marks;
}

/** @param mark none: it is open again. */
export function mark(id: string, how: Mark | undefined): Promise<void> {
  return navigator.locks.request(cleanupKey, async () => {
    const before = await read();
    const { [id]: _, ...others } = before.marks;
    await browser.storage.local.set({ [cleanupKey]: { ...before, marks: how === undefined ? others : { ...others, [id]: how } } });
  });
}

export function watchMarks(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[cleanupKey]) changed();
  });
}

async function read(): Promise<v.InferOutput<typeof cleanupSchema>> {
  return v.parse(cleanupSchema, (await browser.storage.local.get(cleanupKey))[cleanupKey] ?? { marks: {} });
}
