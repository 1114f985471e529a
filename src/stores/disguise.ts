import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What our pages look like to somebody who looks over a shoulder, and where the quick way out leads. */

export const disguiseKey = 'disguise';
export const disguiseSchema = v.looseObject({
  look: v.exactOptional(v.literal('notes')),
  exit: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
});

export type Disguise = v.InferOutput<typeof disguiseSchema>;

/** @throws where what is stored cannot be read: nothing is overwritten then. */
export async function readDisguise(): Promise<Disguise> {
  return v.parse(disguiseSchema, (await browser.storage.local.get(disguiseKey))[disguiseKey] ?? {});
}

export function changeDisguise(change: (disguise: Disguise) => Disguise): Promise<void> {
  return navigator.locks.request(disguiseKey, async () => {
    await browser.storage.local.set({ [disguiseKey]: change(await readDisguise()) });
  });
}

export function watchDisguise(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[disguiseKey]) changed();
  });
}
