import { account, person, settings } from '../tests/browser/people.ts';
import type { Run } from './fixed-script.ts';
import { type Cost, costOf } from './main-thread.ts';
import { browserNames, type Pair, Sides } from './pairs.ts';
import { type Report, type Row, runAlone } from './report.ts';
import { inWords, spread } from './spread.ts';

/**
 * The classifier at its worst: lists of chats that have a few dozen rows and fill 200 of them anew each second, as when somebody
 * scrolls through thousands of chats. Every row that is filled has to be judged before the next frame. `BENCH_PAIRS` shortens it.
 */

const pairs = Number(process.env.BENCH_PAIRS ?? 10);
const rows = 40;
const people = 600;
/** Each tenth of the people in the list is on the user's list. */
const isListed = (index: number): boolean => index % 10 === 3;

interface List {
  name: string;
  url: string;
  realm: string;
  alias(index: number): Parameters<typeof account>[1][number];
  /** One row, and how it is filled for somebody: `[selector in the row or '', attribute or 'text', value]`. */
  row: string;
  around: [string, string];
  fill(index: number): [string, string, string][];
}

const phone = (index: number): string => `44770090${String(index).padStart(4, '0')}`;
const snowflake = (index: number): string => `2222222222222${String(index).padStart(5, '0')}`;

const lists: List[] = [
  {
    ...{ name: 'WhatsApp-like', url: 'https://web.whatsapp.com/', realm: 'whatsapp' },
    alias: (index) => ({ kind: 'phone', value: phone(index) }),
    around: ['<div id="pane-side"><div role="grid" data-testid="chat-list">', '</div></div>'],
    row: `<div role="row" data-testid="list-item-0" style="height:36px"><div data-testid="cell-frame-container"><img alt="">
      <div data-testid="cell-frame-title"><span dir="auto" title="">x</span></div><div data-testid="last-msg-status"><span dir="ltr" title="">x</span></div><span class="when">x</span></div></div>`,
    fill: (index) => {
      const shown = `+${phone(index).replace(/^(..)(....)/, '$1 $2 ')}`;
      return [
        ['[data-testid="cell-frame-title"] span', 'title', shown],
        ['[data-testid="cell-frame-title"] span', 'text', shown],
        ['[data-testid="last-msg-status"] span', 'text', `message number ${index}`],
        ['.when', 'text', `${index % 24}:${10 + (index % 50)}`],
      ];
    },
  },
  {
    ...{ name: 'Discord-like', url: 'https://discord.com/channels/@me', realm: 'discord' },
    alias: (index) => ({ kind: 'id', value: snowflake(index) }),
    around: ['<ul data-list-id="private-channels-uid_1">', '</ul>'],
    row: `<li style="height:36px"><a data-list-item-id="private-channels-uid_1___1" href="/channels/@me/1"><img alt=" " width="20" height="20"><div><div><span>x</span></div><div><span class="sub">x</span></div></div></a></li>`,
    fill: (index) => [
      ['a', 'data-list-item-id', `private-channels-uid_1___9${snowflake(index).slice(1)}`],
      ['a', 'href', `/channels/@me/9${snowflake(index).slice(1)}`],
      ['img', 'src', `data:image/gif;base64,R0lGODlhAQABAAAAACw=#/avatars/${snowflake(index)}/a.webp`],
      ['div div span', 'text', `Somebody ${index}`],
      ['.sub', 'text', `Playing a game ${index}`],
    ],
  },
];

/** So many frames, and so many rows filled in each: 200 in a second. */
const frames = 300;
const perFrame = 200 / 60;

function page({ around: [before, after], row, fill }: List): string {
  const fills = Array.from({ length: people }, (_, index) => fill(index));
  return `<!doctype html><meta charset="utf-8"><title>Chats</title>${before}${row.repeat(rows)}${after}
    <script>window.begin = (${runInPage})(${JSON.stringify(fills)}, ${frames}, ${perFrame})</script>`;
}

function runInPage(fills: [string, string, string][][], most: number, each: number): () => Promise<Run> {
  const all = [...document.querySelectorAll<HTMLElement>('[role="row"], li')];
  const places = all.map((row) => (fills[0] ?? []).map(([selector]) => row.querySelector(selector) as Element));
  let next = 0;
  const fillOne = () => {
    const slots = places[next % places.length] as Element[];
    for (const [index, [, what, value]] of (fills[next % fills.length] ?? []).entries()) {
      const slot = slots[index] as Element;
      if (what === 'text') (slot.firstChild as Text).nodeValue = value;
      else slot.setAttribute(what, value);
    }
    next++;
  };
  for (let count = all.length; count > 0; count--) fillOne();
  const { port1, port2 } = new MessageChannel();
  return () =>
    new Promise((done) => {
      let [frame, busy, missed, last, first, begin, due, folded] = [0, 0, 0, 0, 0, 0, 0, 0];
      const draw = (at: number) => {
        begin = performance.now();
        first ||= begin;
        if (last > 0 && at - last > 25) missed++;
        last = at;
        for (due += each; due >= 1; due--) fillOne();
        port2.postMessage(undefined);
      };
      port1.onmessage = () => {
        busy += performance.now() - begin;
        folded = Math.max(folded, document.querySelectorAll('[data-fold]').length);
        if (++frame < most) requestAnimationFrame(draw);
        else done({ busy, wall: performance.now() - first, missed, nodes: document.querySelectorAll('*').length, folded });
      };
      requestAnimationFrame(draw);
    });
}

export async function measureRecycled(): Promise<Report> {
  const found: Row[] = [];
  const figures: object[] = [];
  for (const browser of browserNames) {
    const sides = await Sides.build(browser);
    try {
      for (const list of lists) {
        const listed = Array.from({ length: people }, (_, index) => index).filter(isListed);
        const accounts = listed.map((index) => account(list.realm, [list.alias(index)], `account-${index}`));
        await sides.prepare(settings([person(accounts)]), { [list.url]: page(list) });
        const costs = await sides.measure(pairs, 1, (viewer) => costOf(viewer, list.url));
        if (costs.some((pair) => pair.with.folded === 0)) throw new Error(`${list.name}: nothing was hidden, so nothing was measured.`);
        found.push(...rowsOf(`${browser}, ${list.name}`, costs));
        figures.push({ browser, list: list.name, costs });
      }
    } finally {
      await sides.strike();
    }
  }
  const name = `Lists that fill 200 rows a second, ${people} people of whom 60 are kept away: median of pairs (quartiles)`;
  return { name, rows: found, figures, failed: false };
}

function rowsOf(where: string, costs: Pair<Cost>[]): Row[] {
  const ratio = (read: (cost: Cost) => number) => inWords(spread(costs.map((pair) => read(pair.with) / read(pair.without))), 3, '');
  const added = (read: (cost: Cost) => number, unit: string, digits = 0) =>
    inWords(spread(costs.map((pair) => read(pair.with) - read(pair.without))), digits, unit);
  const work = ({ work: counted, busy }: Cost) => counted ?? busy;
  const perRow = (cost: Cost) => (work(cost) * 1000) / (frames * perFrame);
  return [
    { what: `${where}: work of the main thread`, value: ratio(work) },
    { what: `${where}: wall time`, value: ratio(({ wall }) => wall) },
    { what: `${where}: added for each row that is filled`, value: added(perRow, ' µs') },
    { what: `${where}: frames missed more`, value: added(({ missed }) => missed, '') },
  ];
}

await runAlone(import.meta, measureRecycled);
