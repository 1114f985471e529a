import type { Page } from '@playwright/test';
import { keepingRowanAway } from '../tests/browser/people.ts';
import { Stage } from '../tests/browser/stage.ts';
import { fullYear, year } from '../tools/year.ts';
import { type BrowserName, browserNames, onPage, type Pair } from './pairs.ts';
import { type Report, type Row, runAlone } from './report.ts';
import { inWords, spread } from './spread.ts';

/**
 * Our own pages with a full year of invented data, next to one person and an empty log: two browsers side by side, opened in turn.
 * `BENCH_OPENINGS` shortens a run.
 */

const openings = Number(process.env.BENCH_OPENINGS ?? 10);
const warmUp = 2;
/** What a page may be later with a year than without: less than anybody sees. */
const mostLaterMs = 50;
const longTaskMs = 50;

interface OwnPage {
  name: string;
  path: string;
  /** What is done on it after it has come. */
  after?: (page: Page) => Promise<void>;
  isQuick?: true;
}

const pages: readonly OwnPage[] = [
  { name: 'popup', path: 'popup.html', isQuick: true },
  { name: 'pause', path: 'pause.html?a=ACCOUNT' },
  { name: 'dashboard', path: 'dashboard.html' },
  { name: 'looking back, a year', path: 'dashboard.html', after: lookBack },
  { name: 'journal, and a search in it', path: 'dashboard.html', after: search },
];

/** In milliseconds. */
interface Opening {
  /** First contentful paint: our pages paint nothing before they have read what they show. */
  paint: number;
  /** The longest task from the beginning on; Chromium alone tells, and only of those over 50 ms. */
  longest?: number;
}

interface Measured {
  browser: BrowserName;
  page: string;
  isQuick: boolean;
  pairs: Pair<Opening>[];
}

export async function measureYear(): Promise<Report> {
  const measured: Measured[] = [];
  for (const browser of browserNames) {
    const [full, empty] = [await Stage.build(browser), await Stage.build(browser)];
    try {
      const { settings, ...log } = year(Date.now(), -new Date().getTimezoneOffset());
      await full.settle(settings);
      await full.writeLog(log);
      await empty.settle(keepingRowanAway);
      for (const page of pages) measured.push(await measureOne(browser, page, full, empty));
    } finally {
      await full.strike();
      await empty.strike();
    }
  }
  const { people, attempts, letters, entries } = fullYear;
  const name = `Our pages with ${people} people, ${attempts} attempts, ${letters} letters and ${entries} entries, next to an empty log: median of pairs (quartiles)`;
  return { name, rows: measured.flatMap(rowsOf), figures: measured, failed: false };
}

async function measureOne(browser: BrowserName, page: OwnPage, full: Stage, empty: Stage): Promise<Measured> {
  const pairs: Pair<Opening>[] = [];
  for (let index = 0; index < openings + warmUp; index++) {
    const inOrder = index % 2 === 0;
    const first = await open(inOrder ? full : empty, page, inOrder);
    const second = await open(inOrder ? empty : full, page, !inOrder);
    if (index >= warmUp) pairs.push(inOrder ? { with: first, without: second } : { with: second, without: first });
  }
  console.log(`${browser}, ${page.name}: measured`);
  return { browser, page: page.name, isQuick: page.isQuick === true, pairs };
}

function open(stage: Stage, { path, after }: OwnPage, isFull: boolean): Promise<Opening> {
  return onPage(stage.openOwn(path.replace('ACCOUNT', isFull ? 'instagram-0' : 'rowan')), async (page) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await after?.(page);
    return page.evaluate(async (canTell) => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      if (!canTell) return { paint };
      const longest = await new Promise<number>((done) => {
        const tasks: number[] = [0];
        const note = (list: { getEntries(): { duration: number }[] }) => tasks.push(...list.getEntries().map(({ duration }) => duration));
        new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
        // What is buffered is delivered in a task of its own; two frames later it is there.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(Math.max(...tasks)))));
      });
      return { paint, longest };
    }, stage.browserName === 'chromium');
  });
}

async function lookBack(page: Page): Promise<void> {
  await page.locator('#back').scrollIntoViewIfNeeded();
  await page.getByLabel('How far back').selectOption('52');
  await page.waitForFunction(() => document.querySelectorAll('.weeks thead th').length > 0);
}

async function search(page: Page): Promise<void> {
  await page.locator('#journal').evaluate((each) => each.scrollIntoView());
  const field = page.getByLabel('Look for words');
  await field.or(page.getByText('Nothing is written yet.')).waitFor();
  if (!(await field.isVisible())) return;
  await field.fill('number 1');
  await page.locator('#journal').getByText('with these words').waitFor();
}

function rowsOf({ browser, page, isQuick, pairs }: Measured): Row[] {
  const later = spread(pairs.map((pair) => pair.with.paint - pair.without.paint));
  const ratio = spread(pairs.map((pair) => pair.with.paint / pair.without.paint));
  const of = (side: 'with' | 'without') => spread(pairs.map((pair) => pair[side].longest ?? 0));
  const target = isQuick ? { target: `${mostLaterMs} ms`, met: later.median <= mostLaterMs } : {};
  const rows: Row[] = [
    { what: 'first paint, times as late', value: inWords(ratio, 2, '') },
    { what: 'first paint later by', value: inWords(later, 0, ' ms'), ...target },
  ];
  if (browser === 'chromium') {
    const { median } = of('with');
    rows.push(
      { what: 'longest task with the year', value: inWords(of('with'), 0, ' ms'), target: `${longTaskMs} ms`, met: median <= longTaskMs },
      { what: 'longest task without', value: inWords(of('without'), 0, ' ms') },
    );
  }
  return rows.map((row) => ({ ...row, what: `${browser}, ${page}: ${row.what}` }));
}

await runAlone(import.meta, measureYear);
