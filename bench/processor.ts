import type { BrowserContext, Page } from '@playwright/test';
import { openList } from '../tests/browser/firefox.ts';

/** What only the browser's own pages may do; it has no types elsewhere. Times in nanoseconds. */
declare const ChromeUtils: {
  requestProcInfo(): Promise<{
    children: { windows: { documentURI?: { spec: string } }[]; threads: { name: string; cpuTime: number }[] }[];
  }>;
};

const lists = new WeakMap<BrowserContext, Promise<Page>>();

/**
 * Firefox: the time that the processor has spent so far on the main thread of the process that shows a page, in milliseconds: what
 * scripts of extensions do between frames, and painting, is in it. Call it once before the page is opened: it opens a tab of its own.
 */
export async function mainThreadMs(context: BrowserContext, url = ''): Promise<number> {
  const list = lists.get(context) ?? openList(context);
  lists.set(context, list);
  const read = async (url: string) => {
    const { children } = await ChromeUtils.requestProcInfo();
    const shows = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === url));
    return (shows?.threads.find(({ name }) => /Web Co|WebExt|Isolated|GeckoMain/.test(name))?.cpuTime ?? Number.NaN) / 1e6;
  };
  return (await list).evaluate(read, url);
}
