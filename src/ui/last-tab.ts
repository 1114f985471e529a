import { browser } from 'wxt/browser';

/** The tab of a web page that was looked at last, beside the page of ours that asks. */
export async function lastTab(self: { incognito: boolean }): Promise<{ id?: number | undefined; url?: string | undefined } | undefined> {
  const ours = browser.runtime.getURL('');
  const others = (await browser.tabs.query({})).filter(
    ({ incognito, url }) => incognito === self.incognito && url && !url.startsWith(ours),
  );
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
