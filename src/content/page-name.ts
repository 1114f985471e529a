import type { Bench } from '../core/evidence.ts';
import { grammar, siteOf } from '../core/grammar.ts';
import { type Matching, matcher } from '../core/matcher.ts';
import { nameKey } from '../core/name.ts';
import { resolve } from '../core/resolve.ts';
import { isAbout, isOpenChat, isPageOfTheirs, withoutCount } from '../core/title.ts';
import { heading } from './heading.ts';
import { fold } from './marks.ts';
import { besideHere, isAlive, readMatching, sitesHere, watchMatching } from './native.ts';

/** Keeps the title and the icon of a page from naming them, and from counting what is theirs. */

/** A page closes many boxes while it comes in; what they say is asked once for all of them, when there is nothing else to do. */
const latestMs = 1_000;
/** More links say no more of what somebody is called, and longer texts are no names. */
const mostLinks = 300;
const longestName = 60;
/** Some pages have a clock in their title. */
const mostTitles = 100;

/** @returns is told of boxes that closed or opened. */
export function pageName(): (boxes: readonly Element[]) => void {
  const here = besideHere();
  const known = grammar(sitesHere());
  const callsByFirst = sitesHere().some(({ evidence }) => evidence.some(({ as }) => as === 'called'));
  const observer = new MutationObserver((records) => judge(records.some(isOfTitle)));
  const page = heading({ titleFor, isIconTheirs });
  const waiting = new Set<Element>();
  const verdicts = new Map<string, boolean>();
  /** What they go by on this page, as their own links there say. */
  const called = new Set<string>();
  let value: Matching | undefined;
  let bench: Bench | undefined;
  let isDue = false;

  /** @param isSet the page has set its title: what we write ourselves is taken out of the queue below. */
  function judge(isSet = false): void {
    if (!isAlive() || !value) return;
    bench = bench && { ...bench, base: location.href };
    page.judge(isSet);
    // What is queued now we did ourselves.
    observer.takeRecords();
  }

  function benchOf(list: Matching): Bench | undefined {
    const people = matcher(known, list);
    const site = siteOf(people.known, location.hostname);
    verdicts.clear();
    return site && { known: people.known, site, matcher: people, base: location.href };
  }

  function titleFor(title: string): string {
    if (!bench || isOpenChat(bench.base, bench, value?.talk)) return title;
    if (isPageOfTheirs(bench, value?.talk) || speaksOfThem(title, bench)) return here.name;
    const rest = withoutCount(title);
    return rest !== title && hasUnread() ? rest : title;
  }

  function speaksOfThem(title: string, of: Bench): boolean {
    const verdict = verdicts.get(title) ?? isAbout(title, of, called);
    if (verdicts.size > mostTitles) verdicts.clear();
    verdicts.set(title, verdict);
    return verdict;
  }

  function isIconTheirs(address: string): boolean {
    return bench !== undefined && (isPageOfTheirs(bench, value?.talk) || leadsToThem(address, bench));
  }

  /** A row of theirs that says that there is something new in it: the site counts that as well. */
  function hasUnread(): boolean {
    const rows = here.rows || undefined;
    return [...document.querySelectorAll(`[${fold}]`)].some((box) => {
      const isRow = rows ? box.matches(rows) || box.querySelector(rows) !== null : true;
      return isRow && (box.matches(unread) || box.querySelector(unread) !== null || (rows !== undefined && countsIn(box)));
    });
  }

  /** From the links to them in boxes that closed. */
  function learnNames({ matcher: people, base }: Bench): void {
    const before = called.size;
    const links = [...waiting].flatMap((box) => [...(box.matches('a[href]') ? [box] : []), ...box.querySelectorAll('a[href]')]);
    waiting.clear();
    for (const link of links.slice(0, mostLinks)) {
      const name = nameIn(link);
      if (!name || called.has(name)) continue;
      const found = resolve(people.known, link.getAttribute('href') as string, base);
      if (found?.kind === 'profile' && people.whose(found.aliases) !== undefined) called.add(name);
    }
    if (called.size > before) verdicts.clear();
  }

  function soon(boxes: readonly Element[] = []): void {
    for (const box of boxes) if (box.hasAttribute(fold)) waiting.add(box);
    if (isDue) return;
    isDue = true;
    requestIdleCallback(look, { timeout: latestMs });
  }

  function look(): void {
    isDue = false;
    if (bench && isAlive()) learnNames(bench);
    judge();
  }

  function decide(list: Matching | undefined): void {
    page.release();
    value = list;
    called.clear();
    bench = list && benchOf(list);
    if (callsByFirst) for (const name of list?.names ?? []) called.add(name.split(' ', 1)[0] as string);
    judge();
    soon([...document.querySelectorAll(`[${fold}]`)]);
  }

  observer.observe(document.head ?? document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href', 'rel'],
  });
  window.navigation?.addEventListener('currententrychange', () => soon());
  watchMatching(decide);
  void readMatching()
    .then(decide)
    .catch(() => undefined);
  return soon;
}

const isOfTitle = ({ target, addedNodes }: MutationRecord): boolean =>
  [target, target.parentNode, ...addedNodes].some((each) => each instanceof HTMLTitleElement);

function leadsToThem(address: string, { matcher: people, base }: Bench): boolean {
  const found = resolve(people.known, address, base);
  return found !== undefined && people.whose(found.aliases) !== undefined;
}

const unread = '[class*="unread" i], [data-testid*="unread" i], [class*="badge" i]:not(:empty)';

/** A number alone, as badges have it. */
const countsIn = (box: Element): boolean =>
  [...box.querySelectorAll('*')].some((each) => each.childElementCount === 0 && /^\s*\d{1,3}\+?\s*$/.test(each.textContent ?? ''));

/** What a link to them calls them: its first words, if they look like a name. Pictures, numbers and handles are none. */
function nameIn(link: Element): string | undefined {
  const texts = [link, ...link.querySelectorAll('*')]
    .filter((each) => each.childElementCount === 0)
    .map((each) => nameKey(each.textContent ?? ''));
  const name = texts.find((text) => text !== '');
  return name && name.length <= longestName && /\p{L}.*\p{L}/u.test(name) && !/^[@\d]/.test(name) ? name : undefined;
}
