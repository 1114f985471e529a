import type { Part } from '../core/parts.ts';
import { isAlive, readUnsure, reportSurely, watchesHere } from './native.ts';
import { verdictOn } from './verdict.ts';

/**
 * Looks, once a page has settled, whether the site still shows people where it did when its file was written, and tells the worker
 * which part was not there: nothing else of the page, and nothing to the page.
 */

/** From one look at a page to the next. Twice in a row is no page that is just being built. */
const settleMs = 3_000;
/** A page that has shown nobody by then says nothing. */
const mostLooks = 5;

export function canary(): void {
  const here = watchesHere();
  if (!here) return;
  const { site, all, carriers } = here;
  let looks = 0;
  let before = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let suspects = new Set<Part>();
  let decided = new Map<Part, 'shown' | 'missing'>();

  /** Another page, be it loaded or moved to. */
  function begin(): void {
    const address = addressHere();
    if (address === before) return;
    before = address;
    looks = 0;
    suspects = new Set();
    decided = new Map();
    soon();
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(look), settleMs);
  }

  function look(): void {
    if (!isAlive()) return;
    // Browsers build pages that nobody looks at by halves.
    if (document.hidden) {
      document.addEventListener('visibilitychange', soon, { once: true });
      return;
    }
    const address = addressHere();
    const page = { document, address, shadow: site.shadow };
    for (const watch of all) {
      const { part } = watch;
      const verdict = decided.has(part) ? undefined : verdictOn(watch, carriers, page);
      if (verdict === 'shown' || (verdict === 'missing' && suspects.has(part))) decided.set(part, verdict);
      if (verdict === 'missing') suspects.add(part);
      else suspects.delete(part);
    }
    const isOpen = all.some(({ part, at }) => !decided.has(part) && new RegExp(at).test(address));
    if (isOpen && ++looks < mostLooks) soon();
    else void tell();
  }

  async function tell(): Promise<void> {
    const those = (what: 'shown' | 'missing') => [...decided].flatMap(([part, verdict]) => (verdict === what ? part : []));
    const missing = those('missing');
    // That all is well is news only where it was not.
    const shown = missing.length === 0 && !(await readUnsure()) ? [] : those('shown');
    decided = new Map();
    if (missing.length + shown.length > 0) void reportSurely({ name: 'watched', body: { missing, shown } });
  }

  window.navigation?.addEventListener('navigatesuccess', begin);
  begin();
}

const addressHere = (): string => location.host + location.pathname + location.search;
