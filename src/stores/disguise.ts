import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What our pages look like to somebody who looks over a shoulder, and where the quick way out leads. */

const key = 'disguise';
const schema = v.looseObject({
  look: v.exactOptional(v.literal('notes')),
  exit: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
});

export type Disguise = v.InferOutput<typeof schema>;

/** @throws where what is stored cannot be read: nothing is overwritten then. */
export async function readDisguise(): Promise<Disguise> {
  return v.parse(schema, (await browser.storage.local.get(key))[key] ?? {});
}

export function changeDisguise(change: (disguise: Disguise) => Disguise): Promise<void> {
  return navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: change(await readDisguise()) });
  });
}

export function watchDisguise(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[key]) changed();
  });
}
