import { Control } from '../tests/browser/control.ts';
import type { Viewer } from '../tests/browser/routes.ts';
import { Stage } from '../tests/browser/stage.ts';
import { crowd, crowdHandles } from './crowd.ts';
import { type Feed, feeds, posts } from './feeds.ts';
import { feedPage, type Run } from './fixed-script.ts';
import { browserNames, onPage } from './pairs.ts';
import { mainThreadMs } from './processor.ts';
import { print, type Report, type Row, runAlone } from './report.ts';
import { inWords, spread } from './spread.ts';
import { isUblockThere, Ublock, ublockVersion } from './ublock-firefox.ts';

/**
 * The yardstick for hiding: the same feed in a Firefox with nothing, with Stillwater, and with uBlock Origin and filters that a
 * skilled user would write by hand for the same people, one for each of their accounts. In turn, so that all are disturbed alike.
 * `BENCH_PAIRS` shortens it.
 */

const rounds = Number(process.env.BENCH_PAIRS ?? 10);

/**
 * The ways to write such filters, with how many rounds each is worth. The first is the browser's own, which uBlock Origin hands to it as a
 * stylesheet; the others it runs by script.
 */
const ways: [name: string, filter: (place: Place, handle: string) => string, rounds: number][] = [
  [':has()', ({ host, box, link }, handle) => `${host}##${box}:has(a[href="${link}${handle}" i])`, rounds],
  [':upward()', ({ host, box, link }, handle) => `${host}##a[href="${link}${handle}" i]:upward(${box})`, 3],
  [':has-text()', ({ host, box, label }, handle) => `${host}##${label}:has-text(/^@${handle}$/i):upward(${box})`, 3],
];

interface Place {
  host: string;
  box: string;
  link: string;
  label: string;
}

const places: Place[] = [
  { host: 'home.example', box: 'article', link: '/@', label: '.display-name__account' },
  { host: 'x.com', box: '[data-testid="cellInnerDiv"]', link: '/', label: '[data-testid="User-Name"] span' },
  { host: 'instagram.com', box: 'article', link: '/', label: 'header span' },
];

interface Cost extends Run {
  /** Of the processor, on the page's main thread, from the first step to some frames after the last. */
  thread: number;
  /** Posts of theirs that are not painted in the end, of how many; and posts of others that are not. */
  hidden: number;
  theirs: number;
  wrong: number;
}

interface Contender {
  name: string;
  viewer: Viewer;
  rounds: number;
  ready(): Promise<void>;
}

const blank = 'https://elsewhere.example/';
const nothing = 'nothing';
const ours = 'Stillwater';

export async function measureUblock(): Promise<Report> {
  const name = `A feed of ${posts} posts in Firefox, next to uBlock Origin: median of ${rounds} rounds (quartiles)`;
  if (!browserNames.includes('firefox')) return { name, rows: [], figures: [], failed: false };
  if (!isUblockThere) {
    console.log('\nuBlock Origin is not installed (Debian: webext-ublock-origin-firefox): not measured');
    return { name, rows: [], figures: [], failed: false };
  }
  const [control, stage, ublock] = [await Control.build('firefox'), await Stage.build('firefox'), await Ublock.build()];
  try {
    await stage.clear();
    await stage.settle(crowd);
    const contenders = [
      { name: nothing, viewer: control, rounds, ready: async () => {} },
      { name: ours, viewer: stage, rounds, ready: async () => {} },
      ...ways.map(([way, filter, most]) => ({
        name: `uBlock Origin ${way}`,
        viewer: ublock.viewer,
        rounds: Math.min(most, rounds),
        ready: () => ublock.use(places.flatMap((place) => crowdHandles.map((handle) => filter(place, handle)))),
      })),
    ];
    const found: { feed: string; costs: Record<string, Cost[]> }[] = [];
    for (const feed of feeds) {
      const costs = await measureOne(contenders, feed);
      found.push({ feed: feed.name, costs });
      // It takes an hour with ten rounds: what is known stays known if somebody ends it.
      print({ name: `${feed.name}: measured`, rows: rowsOf(feed.name, costs) });
    }
    const rows = found.flatMap(({ feed, costs }) => rowsOf(feed, costs));
    return { name, rows, figures: { version: ublockVersion(), found }, failed: false };
  } finally {
    for (const each of [control, stage, ublock.viewer]) await each.strike();
  }
}

async function measureOne(contenders: Contender[], { url, post }: Feed): Promise<Record<string, Cost[]>> {
  const html = feedPage(
    Array.from({ length: posts }, (_, number) => post(number)),
    20,
  );
  for (const { viewer } of contenders) {
    viewer.serve(url, html);
    viewer.serve(blank, '<!doctype html><title>Elsewhere</title>');
  }
  const costs: Record<string, Cost[]> = Object.fromEntries(contenders.map((each) => [each.name, []]));
  // The first round only warms up.
  for (let round = 0; round <= rounds; round++) {
    const inTurn = contenders.map((_, turn) => contenders[(turn + round) % contenders.length] as Contender);
    for (const { name, viewer, ready } of inTurn.filter((each) => each.rounds >= round)) {
      await ready();
      const cost = await costOf(viewer, url);
      if (round > 0) costs[name]?.push(cost);
    }
  }
  return costs;
}

async function costOf(viewer: Viewer, url: string): Promise<Cost> {
  return onPage(viewer.open(blank), async (page) => {
    const read = (address: string) => mainThreadMs(page.context(), address);
    await viewer.visit(page, url);
    const before = await read(url);
    const run = await page.evaluate(() => (window as unknown as { begin(): Promise<Run> }).begin());
    const thread = (await read(url)) - before;
    return { ...run, thread, ...(await page.evaluate(hidden)) };
  });
}

/** Runs in the page. */
function hidden(): Pick<Cost, 'hidden' | 'theirs' | 'wrong'> {
  const all = [...document.querySelectorAll('article')].map((post) => ({
    isTheirs: post.querySelector('a[href*="listed_"]') !== null,
    isShown: [...post.querySelectorAll('*')].some((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true })),
  }));
  return {
    hidden: all.filter(({ isTheirs, isShown }) => isTheirs && !isShown).length,
    theirs: all.filter(({ isTheirs }) => isTheirs).length,
    wrong: all.filter(({ isTheirs, isShown }) => !isTheirs && !isShown).length,
  };
}

const read: [what: string, of: (cost: Cost) => number, isTarget: boolean][] = [
  ['main thread', ({ thread }) => thread, true],
  ['time from step to end of frame', ({ busy }) => busy, true],
  ['wall time', ({ wall }) => wall, false],
];

function rowsOf(feed: string, costs: Record<string, Cost[]>): Row[] {
  const all = (name: string) => costs[name] ?? [];
  /** Round by round, as many as both have. */
  const next = <Figure>(name: string, base: string, compare: (cost: Cost, other: Cost) => Figure): Figure[] =>
    all(name).flatMap((cost, round) => (all(base)[round] ? [compare(cost, all(base)[round] as Cost)] : []));
  const ratio = (name: string, base: string, of: (cost: Cost) => number) => spread(next(name, base, (cost, other) => of(cost) / of(other)));
  const row = (what: string, value: string): Row => ({ what: `${feed}: ${what}`, value });
  const others = Object.keys(costs).filter((name) => name !== nothing);
  return [
    ...Object.keys(costs).flatMap((name) =>
      read.map(([what, of]) => row(`${name}: ${what}`, inWords(spread(all(name).map(of)), 0, ' ms'))),
    ),
    ...others.flatMap((name) => [
      ...read.map(([what, of]) => row(`${name} next to nothing: ${what}`, inWords(ratio(name, nothing, of), 3, ''))),
      row(
        `${name} next to nothing: frames missed more`,
        inWords(spread(next(name, nothing, (cost, other) => cost.missed - other.missed)), 0, ''),
      ),
      hiddenRow(feed, name, all(name)),
    ]),
    ...others
      .filter((name) => name !== ours)
      .flatMap((name) =>
        read.map(([what, of, isTarget]): Row => {
          const found = ratio(ours, name, of);
          return {
            ...row(`${ours} next to ${name}: ${what}`, inWords(found, 3, '')),
            ...(isTarget && { target: '1', met: found.median <= 1 }),
          };
        }),
      ),
  ];
}

function hiddenRow(feed: string, name: string, costs: Cost[]): Row {
  const least = Math.min(...costs.map((cost) => cost.hidden));
  const wrong = Math.max(...costs.map((cost) => cost.wrong));
  const theirs = costs[0]?.theirs ?? 0;
  const value = `${least} of ${theirs}, ${wrong} of others`;
  return {
    what: `${feed}: ${name}: posts hidden in the end`,
    value,
    target: 'all of theirs, none of others',
    met: least === theirs && wrong === 0,
  };
}

await runAlone(import.meta, measureUblock);
