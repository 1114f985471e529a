import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Registration } from '../core/registrations.ts';

/**
 * Tabs that were open before the install, an update or a new permission are covered at once, without a reload. The script
 * comes first: it opens the veil of a page that has been on screen already, so that the stylesheet does not flash.
 */
export async function coverOpenTabs({
  matches,
  js,
  css,
  allFrames,
}: Pick<Registration, 'matches' | 'js' | 'css' | 'allFrames'>): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  // The list that an address carries is for pages that begin.
  const files = js.map((file) => file.split('?', 1)[0] as ScriptPublicPath);
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id, allFrames };
      // A tab that has just been closed, or shows an error page: nothing there to cover.
      await browser.scripting.executeScript({ target, files, injectImmediately: true }).catch(() => undefined);
      if (css.length > 0) await browser.scripting.insertCSS({ target, files: css }).catch(() => undefined);
    }),
  );
}
