import { browser } from 'wxt/browser';
import type { Outline } from '../../core/outline.ts';
import { browserOf, type Problem, reportText } from '../../core/problem.ts';
import { surfacesOf } from '../cover/months.ts';
import type { Shelter } from '../dashboard/dashboard-data.ts';
import { lastTab } from '../last-tab.ts';

/** `none`: no page is open. `closed`: the browser does not let us look at it. */
export type Made = { text: string } | 'none' | 'closed';

/** Looks at the page that the user looked at last, by its structure alone. */
export async function makeReport(problem: Problem, places: readonly Shelter[]): Promise<Made> {
  const self = await browser.tabs.getCurrent();
  const tab = self && (await lastTab(self));
  if (tab?.id === undefined) return 'none';
  const outline = await outlineOf(tab.id).catch(() => undefined);
  if (!outline) return 'closed';
  const { site, kind, found, text } = outline;
  return {
    text: reportText({
      ...{ problem, site, kind, found, text },
      version: browser.runtime.getManifest().version,
      browser: browserOf(navigator.userAgent),
      surfaces: site === undefined ? [] : surfacesOf(site),
      unsure: places.filter((each) => each.site === site).flatMap(({ unsure }) => unsure),
    }),
  };
}

async function outlineOf(tabId: number): Promise<Outline | undefined> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/outline.js'] });
  const [answer] = await browser.scripting.executeScript({
    target,
    func: () => (globalThis as { stillwaterOutline?: () => unknown }).stillwaterOutline?.(),
  });
  return answer?.result as Outline | undefined;
}
