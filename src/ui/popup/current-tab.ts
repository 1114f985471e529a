import { browser } from 'wxt/browser';

/**
 * The address in front of the user. Opening the popup grants it (`activeTab`). Where the popup is a tab of its own (Firefox
 * for Android, tests), the page is the one that was looked at last.
 */
export async function currentUrl(): Promise<string | undefined> {
  const [self, [front]] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ active: true, currentWindow: true })]);
  if (!self) return front?.url;
  const ours = browser.runtime.getURL('');
  const others = (await browser.tabs.query({})).filter(
    ({ incognito, url }) => incognito === self.incognito && url && !url.startsWith(ours),
  );
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.url;
}
