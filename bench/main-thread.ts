import type { CDPSession } from '@playwright/test';
import type { Viewer } from '../tests/browser/routes.ts';
import type { Run } from './fixed-script.ts';
import { onPage } from './pairs.ts';

/** What one load and scroll of a feed costs. Times in milliseconds, heap in bytes. */
export interface Cost extends Run {
  /** Chromium: script, style and layout together, as the browser counts them. */
  work?: number;
  /** Chromium: time that the processor spent on the main thread, painting too; other programs do not disturb it. */
  thread?: number;
  /** Chromium: after a forced collection, our world included. */
  heap?: number;
}

const blank = 'https://elsewhere.example/';

export function costOf(viewer: Viewer, url: string): Promise<Cost> {
  viewer.serve(blank, '<!doctype html><title>Elsewhere</title>');
  return onPage(viewer.open(blank), async (page) => {
    const session = viewer.browserName === 'chromium' ? await page.context().newCDPSession(page) : undefined;
    await session?.send('Performance.enable');
    await viewer.visit(page, url);
    const run = await page.evaluate(() => (window as unknown as { begin(): Promise<Run> }).begin());
    return session ? { ...run, ...(await asChromiumCounts(session)) } : run;
  });
}

async function asChromiumCounts(session: CDPSession): Promise<Pick<Cost, 'work' | 'thread' | 'heap'>> {
  const read = async () => new Map((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const spent = await read();
  await session.send('HeapProfiler.collectGarbage');
  const kept = await read();
  const ms = (...names: string[]) => names.reduce((sum, name) => sum + (spent.get(name) ?? 0) * 1000, 0);
  return {
    work: ms('ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'),
    thread: ms('ThreadTime'),
    heap: kept.get('JSHeapUsedSize') ?? 0,
  };
}
