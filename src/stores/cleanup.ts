import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Mark } from '../core/cleanup.ts';

/** What the user ticked off of the clean-up: one value in `storage.local`, by the names of the things. */

const key = 'cleanup';
const schema = v.looseObject({ marks: v.record(v.string(), v.picklist(['done', 'not-mine'])) });

export type Marks = Readonly<Record<string, Mark>>;

/** @throws where what is stored cannot be read: nothing is overwritten then. */
export async function readMarks(): Promise<Marks> {
  return (await read()).marks;
}

/** @param mark none: it is open again. */
export function mark(id: string, how: Mark | undefined): Promise<void> {
  return navigator.locks.request(key, async () => {
    const before = await read();
    const { [id]: _, ...others } = before.marks;
    await browser.storage.local.set({ [key]: { ...before, marks: how === undefined ? others : { ...others, [id]: how } } });
  });
}

export function watchMarks(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[key]) changed();
  });
}

async function read(): Promise<v.InferOutput<typeof schema>> {
  return v.parse(schema, (await browser.storage.local.get(key))[key] ?? { marks: {} });
}
