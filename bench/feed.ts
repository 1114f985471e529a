import { crowd } from './crowd.ts';
import { type Feed, feeds, posts } from './feeds.ts';
import { type FirstPaint, firstPaintOf, notingPage } from './first-paint.ts';
import { feedPage } from './fixed-script.ts';
import { type Cost, costOf } from './main-thread.ts';
import { type BrowserName, browserNames, type Pair, Sides } from './pairs.ts';
import { type Report, type Row, runAlone } from './report.ts';
import { inWords, type Spread, spread } from './spread.ts';

/** What the extension costs on a long feed, next to a browser without it. `BENCH_PAIRS` and `BENCH_LOADS` shorten a run. */

const pairs = Number(process.env.BENCH_PAIRS ?? 10);
const loads = Number(process.env.BENCH_LOADS ?? 30);
const mostOfTime = 1.03;
const mostHeap = 3_000_000;
const frameMs = 1000 / 60;
const mostFrames = { chromium: 1, firefox: 2 };

interface Measured {
  browser: BrowserName;
  feed: string;
  costs: Pair<Cost>[];
  paints: Pair<FirstPaint>[];
}

export async function measureFeed(): Promise<Report> {
  const measured: Measured[] = [];
  for (const browser of browserNames) {
    const sides = await Sides.build(browser);
    try {
      for (const feed of feeds) measured.push(await measureOne(sides, browser, feed));
    } finally {
      await sides.strike();
    }
  }
  const name = `A feed of ${posts} posts, with the extension next to without: median of pairs (quartiles)`;
  return { name, rows: measured.flatMap(rowsOf), figures: measured.map(figuresOf), failed: false };
}

async function measureOne(sides: Sides, browser: BrowserName, { name, url, post }: Feed): Promise<Measured> {
  const html = Array.from({ length: posts }, (_, number) => post(number));
  const early = `${url}/early`;
  await sides.prepare(crowd, { [url]: feedPage(html, 20), [early]: notingPage(html.slice(1, 61).join('')) });
  const costs = await sides.measure(pairs, 1, (viewer) => costOf(viewer, url));
  if (costs.some((pair) => pair.with.folded === 0)) throw new Error(`${name}: nothing was hidden, so nothing was measured.`);
  const paints = await sides.measure(loads, 3, (viewer) => firstPaintOf(viewer, early));
  console.log(`${browser}, ${name}: measured`);
  return { browser, feed: name, costs, paints };
}

/** How many times as much with the extension, pair by pair. */
const ratio = (costs: Pair<Cost>[], read: (cost: Cost) => number): Spread =>
  spread(costs.map((pair) => read(pair.with) / read(pair.without)));

const added = <Figure>(all: Pair<Figure>[], read: (figure: Figure) => number): Spread =>
  spread(all.map((pair) => read(pair.with) - read(pair.without)));

function rowsOf({ browser, feed, costs, paints }: Measured): Row[] {
  const rows = browser === 'chromium' ? chromiumRows(costs) : [timeRow(costs, 'time from step to end of frame', ({ busy }) => busy, true)];
  const missed = added(costs, (cost) => cost.missed);
  const all: Row[] = [
    ...rows,
    timeRow(costs, 'wall time', ({ wall }) => wall),
    { what: 'frames missed more', value: inWords(missed, 0, '') },
    paintRow(browser, paints, 'first contentful paint in a new tab later by', ({ contentful }) => contentful),
    paintRow(browser, paints, 'first contentful paint on the same site later by', ({ contentfulAgain }) => contentfulAgain),
    {
      what: 'first post shown later by',
      value: inWords(
        added(paints, ({ shownAgain }) => shownAgain),
        1,
        ' ms',
      ),
    },
  ];
  return all.map((row) => ({ ...row, what: `${browser}, ${feed}: ${row.what}` }));
}

function chromiumRows(costs: Pair<Cost>[]): Row[] {
  const heap = added(costs, (cost) => (cost.heap ?? 0) / 1e6);
  return [
    timeRow(costs, 'script + style + layout', (cost) => cost.work ?? 0, true),
    timeRow(costs, 'processor time of the main thread', (cost) => cost.thread ?? 0),
    { what: 'heap added', value: inWords(heap, 2, ' MB'), target: '3 MB', met: heap.median * 1e6 <= mostHeap },
  ];
}

function paintRow(browser: BrowserName, paints: Pair<FirstPaint>[], what: string, read: (paint: FirstPaint) => number): Row {
  const later = added(paints, read);
  const most = mostFrames[browser] * frameMs;
  return { what, value: inWords(later, 1, ' ms'), target: `${most.toFixed(1)} ms`, met: later.median <= most };
}

function timeRow(costs: Pair<Cost>[], what: string, read: (cost: Cost) => number, isTarget = false): Row {
  const found = ratio(costs, read);
  return { what, value: inWords(found, 3, ''), ...(isTarget && { target: `${mostOfTime}`, met: found.median <= mostOfTime }) };
}

function figuresOf({ browser, feed, costs, paints }: Measured) {
  const of = <Figure extends object>(all: Pair<Figure>[]) => {
    const names = Object.keys(all[0]?.with ?? {}) as (keyof Figure)[];
    const side = (which: 'with' | 'without', name: keyof Figure) => spread(all.map((pair) => Number(pair[which][name])));
    return Object.fromEntries(names.map((name) => [name, { with: side('with', name), without: side('without', name) }]));
  };
  return { browser, feed, pairs: costs.length, loads: paints.length, ...of(costs), ...of(paints) };
}

await runAlone(import.meta, measureFeed);
