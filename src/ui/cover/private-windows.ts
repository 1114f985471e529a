import { browser } from 'wxt/browser';
import { readAsked } from '../../stores/asked.ts';

/** `asked`: the user knows that it is not, and wants it so. */
export type PrivateWindows = 'guarded' | 'open' | 'asked';

export async function readPrivateWindows(): Promise<PrivateWindows> {
  if (await browser.extension.isAllowedIncognitoAccess()) return 'guarded';
  return (await readAsked()).privateWindows === undefined ? 'open' : 'asked';
}
