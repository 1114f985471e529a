import { browser } from 'wxt/browser';

/** What sites did not show, in `storage.local`. Apart from what reads and counts it (`canary.ts`): the popup has to be small. */
export const missesKey = 'misses';

/** Whether there is anything of which it is not sure that it is hidden. Never throws. */
export async function hasMisses(): Promise<boolean> {
  return missesKey in (await browser.storage.local.get(missesKey).catch(() => ({})));
}
