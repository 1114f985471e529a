import { browser } from 'wxt/browser';

/**
 * Leads somewhere harmless: a new tab in the place of this one. The page that was looked for is not one step back in its
 * history, and neither is this.
 */
export async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  await browser.tabs.create(tab?.windowId === undefined ? {} : { windowId: tab.windowId, index: tab.index });
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
