import type { Bench } from '../core/evidence.ts';
import { grammar, siteOf } from '../core/grammar.ts';
import { type Matching, matcher } from '../core/matcher.ts';
import { nameKey } from '../core/name.ts';
import { resolve } from '../core/resolve.ts';
import { isAbout, isOpenChat, isPageOfTheirs, withoutCount } from '../core/title.ts';
import { heading } from './heading.ts';
import { fold } from './marks.ts';
import { besideHere, followMatching, isAlive, sitesHere } from './native.ts';
import { everyElement } from './records.ts';
import { closest } from './unit.ts';

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
  const shadow = sitesHere().find((site) => site.shadow)?.shadow;
  const callsByFirst = sitesHere().some(({ evidence }) => evidence.some(({ as }) => as === 'called'));
  const observer = new MutationObserver((records) => {
    watch();
    judge(records.some(isOfTitle));
  });
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

  const closedBoxes = (): Element[] => [...everyElement(document, `[${fold}]`, shadow)];

  /** A row of theirs that says that there is something new in it: the site counts that as well. */
  function hasUnread(): boolean {
    const { rows } = here;
    const isRow = (box: Element) => (rows ? box.matches(rows) || box.querySelector(rows) !== null : isOfChats(box));
    return closedBoxes().some((box) => isRow(box) && (box.matches(unread) || box.querySelector(unread) !== null || countsIn(box)));
  }

  /** From the links to them in boxes that closed. */
  function learnNames({ matcher: people }: Bench): void {
    const before = called.size;
    const links = [...waiting].flatMap((box) => [...(box.matches('a[href]') ? [box] : []), ...box.querySelectorAll('a[href]')]);
    waiting.clear();
    for (const link of links.slice(0, mostLinks)) {
      const name = nameIn(link);
      if (!name || called.has(name)) continue;
      const found = resolve(people.known, link.getAttribute('href') as string, document.baseURI);
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

  /** What was shown instead of a title stays until it is known whether the new list has anything against it. */
  function decide(list: Matching | undefined): void {
    const isFirst = value === undefined;
    value = list;
    called.clear();
    bench = list && benchOf(list);
    if (callsByFirst) for (const name of list?.names ?? []) called.add(name.split(' ', 1)[0] as string);
    for (const box of closedBoxes()) waiting.add(box);
    if (!list) page.release();
    else if (isFirst) judge();
    else look();
    soon();
  }

  /** Frameworks put another head, or another root, in the place of the first. */
  function watch(): void {
    for (const each of [document, document.documentElement]) if (each) observer.observe(each, { childList: true });
    const head = document.head ?? document.documentElement;
    observer.observe(head, { subtree: true, childList: true, characterData: true, attributeFilter: ['href', 'rel'] });
  }

  watch();
  window.navigation?.addEventListener('currententrychange', () => soon());
  followMatching(decide);
  return soon;
}

const isOfTitle = ({ target, addedNodes }: MutationRecord): boolean =>
  [target, target.parentNode, ...addedNodes].some((each) => each instanceof HTMLTitleElement) ||
  [...addedNodes].some((each) => each instanceof HTMLHeadElement || each instanceof HTMLHtmlElement);

function leadsToThem(address: string, { matcher: people }: Bench): boolean {
  const found = resolve(people.known, address, document.baseURI);
  return found !== undefined && people.whose(found.aliases) !== undefined;
}

const unread = '[class*="unread" i], [data-testid*="unread" i]';

/** Where nothing says which boxes count what is new: those that the site itself calls messages, or something like it. */
const isOfChats = (box: Element): boolean =>
  /message|chat|inbox|notif|conversation/i.test(location.pathname) || closest(box, ofChats) !== null;
const ofChats = ['message', 'chat', 'inbox', 'notif', 'conversation']
  .flatMap((word) => ['class', 'id', 'data-testid'].map((name) => `[${name}*="${word}" i]`))
  .join();

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
