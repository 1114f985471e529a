import { browser } from 'wxt/browser';
import { noSettings } from '../core/settings.ts';
import { parseSettings, settingsLock } from './settings.ts';

/** What becomes of a list that cannot be read. Apart from the settings themselves: the popup has to be small. */

/** Written by a version after us: it is left alone. */
export const isNewer = (stored: unknown): boolean =>
  typeof stored === 'object' &&
  stored !== null &&
  'version' in stored &&
  typeof stored.version === 'number' &&
  stored.version > noSettings.version;

/** Makes room for a backup where the list cannot be read any more; one that can, or that is newer than we are, stays. */
export function forgetUnreadable(): Promise<void> {
  return navigator.locks.request(settingsLock, async () => {
    const { settings } = await browser.storage.local.get('settings');
    if (settings === undefined || isNewer(settings) || isReadable(settings)) return;
    await browser.storage.local.remove('settings');
  });
}

export function isReadable(settings: unknown): boolean {
  try {
    parseSettings(settings);
    return true;
  } catch {
    return false;
  }
}
