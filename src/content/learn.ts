import type { Learned } from '../core/learned.ts';
import { agreed, type Listed, listed, mentions, recordsIn, type Shown, type Taught, taught, undisputed } from '../core/record.ts';
import type { Learning, Lesson, Site } from '../core/site.ts';
import { followMatching, isAlive, lessonsHere, readKnown, reportSurely } from './native.ts';
import { addressOf, asksAddress, everyElement, recordOf, withoutAddress } from './records.ts';
import { steadiness } from './steady.ts';

/**
 * Looks, when the page has nothing else to do, for records in which a site shows somebody on the list by two aliases, and reports
 * them. It reads the page's DOM and the JSON in it; what it finds of others goes nowhere.
 */

/** Between two looks at a page that changes all the time. */
const restMs = 2_000;
const dayMs = 86_400_000;
/** So many fit into a message. */
const mostAtOnce = 100;

interface Known {
  listed: Listed;
  /** What is listed, by value alone. */
  values: string[];
  /** What was learned and has not been met today. */
  stale: Learned[];
}

export function learn(): void {
  const here = lessonsHere();
  if (here) learnOf(here);
}

function learnOf({ site, learning }: { site: Site; learning: Learning }): void {
  const observer = new MutationObserver(() => {
    // Until the next look, what else changes is no news.
    observer.disconnect();
    soon(restMs);
  });
  const together = (boxes: readonly Element[], lesson: Lesson) => agreed(boxes.flatMap((box) => withoutAddress(box, lesson, site)));
  const everything = (lesson: Lesson) => together([...everyElement(document, lesson.box, site.shadow)], lesson);
  const steady = steadiness((learning.boxes ?? []).filter(asksAddress), everything, soon);
  let known: Known | undefined;
  let read = new WeakSet<Element>();
  let told = new Set<string>();
  let isPlanned = false;
  let work: Generator | undefined;

  function soon(ms: number): void {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      if (!work) requestIdleCallback(goOn);
      else soon(restMs);
    }, ms);
  }

  function goOn(deadline: IdleDeadline): void {
    if (!isAlive()) return;
    work ??= look();
    do {
      if (!work.next().done) continue;
      work = undefined;
      observer.observe(document, { subtree: true, childList: true });
      return;
    } while (deadline.timeRemaining() > 1);
    requestIdleCallback(goOn);
  }

  /** One look at all there is. Each step is short. */
  function* look(): Generator {
    if (!known) return;
    const news: Taught[] = [];
    const take = (record: readonly Shown[]) => {
      const found = taught(record, (known as Known).listed);
      if (!found || told.has(JSON.stringify(found))) return;
      told.add(JSON.stringify(found));
      news.push(found);
    };
    for (const lesson of learning.boxes ?? []) {
      const boxes = everyElement(document, lesson.box, site.shadow);
      if (asksAddress(lesson)) {
        // The address speaks of one box; with two it says nothing of either.
        const said = together([...boxes], lesson);
        if (steady(lesson, said)) take(agreed([...said, ...addressOf(lesson, site)]));
      } else {
        const records: Shown[][] = [];
        for (const box of boxes) {
          records.push(recordOf(box, lesson, site));
          yield;
        }
        for (const record of undisputed(records)) take(record);
      }
      yield;
    }
    for (const text of islands()) {
      yield;
      const json = parse(text);
      yield;
      for (const record of recordsIn(json, site, learning.json ?? [])) {
        if (record) take(record);
        yield;
      }
    }
    for (const each of known.stale.splice(0)) {
      if (isHere(each)) news.push({ account: each.account, shown: [{ kind: each.kind, value: each.value }] });
      yield;
    }
    while (news.length > 0) void reportSurely({ name: 'learned', body: { taught: news.splice(0, mostAtOnce) } });
  }

  /** JSON of the page that names somebody on the list, each piece once. */
  function* islands(): Generator<string> {
    const namesThem = mentions((known as Known).values, site.aliases.handle?.ignore);
    for (const script of document.querySelectorAll(learning.assigned ? 'script:not([src])' : 'script[type="application/json"]')) {
      const text = read.has(script) ? '' : (script.textContent ?? '');
      read.add(script);
      const start = learning.assigned ? new RegExp(`^\\s*(?:var |window\\.)${learning.assigned} = `).exec(text)?.[0].length : 0;
      if (start !== undefined && namesThem(text)) yield learning.assigned ? text.slice(start, text.lastIndexOf('}') + 1) : text;
      else yield 'null';
    }
  }

  /** Somewhere in what the page links to or shows, or in its address. */
  function isHere({ value }: Learned): boolean {
    const attributes = new Set(site.evidence.map((evidence) => evidence.read).filter((name) => name !== 'text'));
    return (
      location.href.includes(value) ||
      document.querySelector([...attributes].map((name) => `[${name}*=${quoted(value)} i]`).join()) !== null
    );
  }

  const begin = () =>
    void readKnown().then(({ matching, learned = [] }) => {
      const realm = site.realm ?? site.id;
      const keys = Object.entries(matching?.keys ?? {}).filter(([key]) => key.startsWith(`${realm}:`));
      const accounts = new Set(keys.map(([, account]) => account));
      known = {
        listed: listed(Object.fromEntries(keys), realm),
        values: keys.map(([key]) => key.replace(/^[^:]*:[^:]*:/, '')),
        stale: learned.filter(({ account, usedAt }) => accounts.has(account) && Date.now() - usedAt > dayMs),
      };
      read = new WeakSet();
      told = new Set();
      if (keys.length > 0) soon(0);
    });
  followMatching(begin);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const quoted = (value: string): string => `"${CSS.escape(value)}"`;
