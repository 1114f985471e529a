import { browser } from 'wxt/browser';

/**
 * The address in front of the user. Opening the popup grants it (`activeTab`). Where the popup is a tab of its own (Firefox
 * for Android, tests), the page is the tab that was looked at last.
 */
export async function currentUrl(): Promise<string | undefined> {
  const self = await browser.tabs.getCurrent();
  if (!self) return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.url;
  const others = (await browser.tabs.query({ currentWindow: true })).filter(({ id }) => id !== self.id);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.url;
}
