import type { Page } from '@playwright/test';
import { routes, showsOthers, type Viewer } from '../tests/browser/routes.ts';
import { type BrowserName, browserNames, Sides } from './pairs.ts';
import { measurePrerender } from './prerender.ts';
import { type Report, type Row, runAlone } from './report.ts';
import { type SitePage, sitePages } from './site-pages.ts';

/**
 * How many frames showed the person: with the extension none may, without it some must. The pages of a site share the loads of a
 * site; `BENCH_LOADS` shortens a run.
 */

const loads = Number(process.env.BENCH_LOADS ?? 50);
const rounds = Math.ceil(loads / 10);

interface Seen {
  browser: BrowserName;
  what: string;
  loads: number;
  with: number;
  controlLoads: number;
  without: number;
}

export async function measureFrames(): Promise<Report> {
  const all: Seen[] = [];
  for (const browser of browserNames) {
    const sides = await Sides.build(browser);
    try {
      all.push(...(await onRoutes(browser, sides)));
      for (const page of sitePages()) all.push(told(await onPage(browser, sides, page)));
    } finally {
      await sides.strike();
    }
  }
  if (browserNames.includes('chromium')) all.push(told(await measurePrerender()));
  const rows = all.map(rowOf);
  return { name: 'Frames that showed the person', rows, figures: all, failed: rows.some(({ met }) => !met) };
}

async function onRoutes(browser: BrowserName, sides: Sides): Promise<Seen[]> {
  const found: Seen[] = [];
  for (const { name, only, ends, play } of routes) {
    if (only && only !== browser) continue;
    const seen: Seen = { browser, what: name, loads: rounds, with: 0, controlLoads: 1, without: 0 };
    for (let round = 0; round < rounds; round++) {
      await sides.stage.clear();
      const page = await play(sides.stage);
      await (ends === 'pause' ? sides.stage.paused(page) : showsOthers(page));
      seen.with += await sides.stage.framesSeen(page);
    }
    await sides.control.clear();
    seen.without = await sides.control.framesSeen(await play(sides.control));
    found.push(told(seen));
  }
  return found;
}

async function onPage(browser: BrowserName, sides: Sides, { site, file, url, html, settings, share }: SitePage): Promise<Seen> {
  const times = Math.ceil(loads * share);
  const controlLoads = Math.ceil(times / 10);
  await sides.prepare(settings, { [url]: html });
  const seen = { browser, what: `${site}, ${file}`, loads: times, controlLoads };
  return {
    ...seen,
    with: await loadOften(sides.stage, url, times, isOpen),
    without: await loadOften(sides.control, url, controlLoads, async () => {}),
  };
}

async function loadOften(viewer: Viewer, url: string, times: number, settled: (page: Page) => Promise<unknown>): Promise<number> {
  const page = await viewer.open(url);
  for (let time = 1; time <= times; time++) {
    await settled(page);
    await viewer.framesSeen(page);
    if (time < times) await viewer.visit(page, url);
  }
  const seen = await viewer.framesSeen(page);
  await page.close();
  return seen;
}

const isOpen = (page: Page) => page.waitForFunction(() => document.documentElement.getAttribute('data-veil') === 'open');

/** The whole takes long: says how far it is. */
function told(seen: Seen): Seen {
  console.log(rowOf(seen).what, rowOf(seen).value);
  return seen;
}

function rowOf(seen: Seen): Row {
  const value = `${seen.with} in ${seen.loads}, without ${seen.without} in ${seen.controlLoads}`;
  return { what: `${seen.browser}: ${seen.what}`, value, target: '0, without more', met: seen.with === 0 && seen.without > 0 };
}

await runAlone(import.meta, measureFrames);
