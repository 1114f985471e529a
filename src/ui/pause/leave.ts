import { browser } from 'wxt/browser';

/**
 * Leads somewhere harmless: a tab in the place of this one. The page that was looked for is not one step back in its
 * history, and neither is this.
 * @param url of the user's choice; without it a new tab.
 */
export async function leave(url?: string): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  const place = tab?.windowId === undefined ? {} : { windowId: tab.windowId, index: tab.index };
  await browser.tabs.create({ ...place, ...(url !== undefined && { url }) });
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
