import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { purposes } from '../core/purpose.ts';
import { beginning, dangers, steps, type Welcome } from '../core/welcome.ts';

/** How far somebody is in the first minute, and what they answered: closing the page loses nothing. */

export const welcomeKey = 'welcome';
export const welcomeSchema = v.looseObject({
  step: v.picklist(steps),
  answers: v.looseObject({
    who: v.exactOptional(v.literal('nobody')),
    contact: v.exactOptional(v.array(v.picklist(purposes))),
    safety: v.exactOptional(v.array(v.picklist(dangers))),
  }),
  doneAt: v.exactOptional(v.number()),
});

/** @throws where what is stored cannot be read: nothing is overwritten then. */
export async function readWelcome(): Promise<Welcome> {
  return v.parse(welcomeSchema, (await browser.storage.local.get(welcomeKey))[welcomeKey] ?? beginning);
}

export function changeWelcome(change: (welcome: Welcome) => Welcome): Promise<void> {
  return navigator.locks.request(welcomeKey, async () => {
    await browser.storage.local.set({ [welcomeKey]: change(await readWelcome()) });
  });
}
