import { hostOf } from '../core/address.ts';
import type { Bench } from '../core/evidence.ts';
import { type CompiledSite, grammar, siteOf } from '../core/grammar.ts';
import { type Matcher, type Matching, matcher } from '../core/matcher.ts';
import { type Resolution, resolve } from '../core/resolve.ts';
import { type Hiding, hiding } from './hide.ts';
import { leave } from './leave.ts';
import { fold, veil } from './marks.ts';
import { isAlive, matchingHere, readMatching, rootsHere, sitesHere, talkHere, watchMatching } from './native.ts';
import { countSightings } from './sightings.ts';
import type { UnitOf } from './unit.ts';
import { keepVeil, setVeil } from './veil.ts';

const nobody: Matching = { version: 1, keys: {}, names: [] };

/** So many batches of changes are judged in one task; after the first few, the end of the task is waited for. */
const mostRounds = 500;
const fewRounds = 50;

/**
 * What runs on a page of a granted site, from its first moment: veil, decide, classify. Nothing of it is reachable from
 * the page; it takes no command, and when the extension goes away it steps back.
 */
export function guard(unitOf: UnitOf): void {
  const known = grammar(sitesHere());
  const site = siteOf(known, hostOf(address()));
  if (!site || !document.documentElement) return;
  const { evidence } = site.site;
  const sightings = countSightings(site.site.id);
  const observer = new MutationObserver(digest);
  const rootsIn = rootsHere(site.site.shadow, watch, (root) => hidden?.scan(root));
  let people: Matcher | undefined;
  let bench: (Bench & { unitOf: UnitOf }) | undefined;
  let hidden: Hiding | undefined;
  let rounds = 0;

  function watch(root: Node): void {
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: [veil, fold, 'href', 'src', ...evidence.map(({ read }) => read)].filter((name) => name !== 'text'),
      characterData: evidence.some(({ read }) => read === 'text'),
    });
  }

  function digest(records: MutationRecord[]): void {
    if (!isAlive()) {
      retire();
      return;
    }
    if (!brake()) return;
    keepVeil();
    // A page may set it once, and moves on.
    if (bench) bench.base = document.baseURI;
    try {
      hidden?.digest(records);
    } catch {
      again();
    }
    // Whatever is queued now are our own marks.
    observer.takeRecords();
  }

  /**
   * A page may answer each of our marks with a change of its own, and would hang with us in one endless task: after many
   * rounds we wait for the next one. @returns whether there is still time in this one.
   */
  function brake(): boolean {
    if (rounds++ === fewRounds) {
      setTimeout(() => {
        const waited = rounds > mostRounds;
        rounds = 0;
        if (waited) again();
      });
    }
    return rounds <= mostRounds;
  }

  /** Judges the whole page as it stands now. */
  function again(): void {
    keepVeil();
    hidden?.scan(document);
    hidden?.recheck();
    observer.takeRecords();
  }

  /** Knows whom to keep away: judges the address, hides, and only then lets the page be seen. */
  function decide(value: Matching = nobody): void {
    hidden?.release();
    people = matcher(known, value);
    const verdict = people.judge(address());
    if (verdict) {
      shut(verdict.account, verdict.found);
      return;
    }
    bench = { known, site: site as CompiledSite, matcher: people, base: document.baseURI, unitOf };
    hidden = hiding(bench, rootsIn, sightings.add, talkHere(value));
    hidden.scan(document);
    observer.takeRecords();
    setVeil('open');
  }

  /** Where storage fails, what is closed stays closed, and the stylesheet opens the rest by itself. @param list what is known already. */
  const judgeAgain = (list?: Matching) =>
    void readMatching()
      .then((value) => (list && JSON.stringify(value) === JSON.stringify(list)) || decide(value))
      .catch(() => undefined);

  /** @param list came with this script, and may be older than what is stored: for that the browser needs longer than for a frame. */
  function keepUp(list?: Matching): void {
    watchMatching(decide);
    judgeAgain(list);
  }

  /** The address that was loaded is theirs. Who came here by which way is told by the browser's own events. */
  function shut(account: string, found: Resolution): void {
    setVeil('shut');
    if (window !== window.top) sightings.add(1);
    const go = () => leave(account, { site: found.site, kind: found.kind, door: 'load', active: false });
    if (!import.meta.env.FIREFOX && document.prerendering) document.addEventListener('prerenderingchange', go, { once: true });
    else go();
  }

  /** A move within the page. A story that plays on into theirs was not looked for: it is stepped past, and no visit. */
  function onNavigate(event: NavigateEvent): void {
    const verdict = isAlive() ? people?.judge(event.destination.url) : undefined;
    if (!verdict || event.downloadRequest !== null) return;
    setVeil('shut');
    if (event.cancelable) event.preventDefault();
    const { account, found } = verdict;
    const active = event.userInitiated || navigator.userActivation.isActive;
    const playsOn = found.kind === 'story' && !event.userInitiated && resolve(known, location.href)?.kind === 'story';
    // Not from inside the event: the navigation that was just refused must end first.
    queueMicrotask(() => {
      if (playsOn) location.replace('/');
      else leave(account, { site: found.site, kind: found.kind, door: 'in-page', active });
    });
  }

  function retire(): void {
    observer.disconnect();
    window.navigation?.removeEventListener('navigate', onNavigate);
    // A page that is theirs stays shut; everything else is the next guard's, or the page's own again.
  }

  watch(document);
  window.navigation?.addEventListener('navigate', onNavigate);
  // What came in piece by piece is whole now, and what is theirs may go further than it did.
  document.addEventListener('DOMContentLoaded', () => hidden?.recheck());
  window.addEventListener('pagehide', () => {
    sightings.send();
    setVeil('undecided');
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) judgeAgain();
  });
  // Come late to a page that has been on screen already: what is there was seen, so do not flash.
  if (document.readyState === 'complete') setVeil('open');
  const list = import.meta.env.FIREFOX ? matchingHere() : undefined;
  if (list) {
    decide(list);
    requestIdleCallback(() => keepUp(list), { timeout: 100 });
  } else keepUp();
}

/** Frames without an address of their own belong to the page around them. */
const address = (): string => (location.protocol.startsWith('http') ? location.href : document.baseURI);
