import { browser } from 'wxt/browser';
import { lastTab } from '../last-tab.ts';

/**
 * The address in front of the user. Opening the popup grants it (`activeTab`). Where the popup is a tab of its own (Firefox
 * for Android, tests), the page is the one that was looked at last.
 */
export async function currentUrl(): Promise<string | undefined> {
  const self = await browser.tabs.getCurrent();
  return (self ? await lastTab(self) : (await browser.tabs.query({ active: true, currentWindow: true }))[0])?.url;
}
