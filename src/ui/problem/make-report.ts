import { browser } from 'wxt/browser';
import type { Outline } from '../../core/outline.ts';
import { browserOf, type Problem, reportText } from '../../core/problem.ts';
import { surfacesOf } from '../cover/months.ts';
import type { Shelter } from '../dashboard/dashboard-data.ts';

/** `none`: no page is open. `closed`: the browser does not let us look at it. */
export type Made = { text: string } | 'none' | 'closed';

/** Looks at the page that the user looked at last, by its structure alone. */
export async function makeReport(problem: Problem, places: readonly Shelter[]): Promise<Made> {
  const tab = await lastTab();
  if (tab === undefined) return 'none';
  const outline = await outlineOf(tab).catch(() => undefined);
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

/** The tab of a web page that was looked at last, in windows like this one. */
async function lastTab(): Promise<number | undefined> {
  const self = await browser.tabs.getCurrent();
  const ours = browser.runtime.getURL('');
  const others = (await browser.tabs.query({})).filter(
    ({ incognito, url }) => incognito === self?.incognito && url && !url.startsWith(ours),
  );
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
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
