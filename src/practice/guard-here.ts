import { hiding } from '../content/hide.ts';
import { fold, veil } from '../content/marks.ts';
import { unitOf } from '../content/unit.ts';
import { setVeil } from '../content/veil.ts';
import type { Matcher } from '../core/matcher.ts';
import { practicePause } from '../core/pause-address.ts';
import { addressIn, compiled, home, larkfield } from './larkfield.ts';

/**
 * Keeps somebody off the practice feed: what hides, what marks and what judges are those of the real thing; only where addresses
 * come from is different, for the real guard knows nothing of pages of ours.
 * @param shown is told how much is out of sight.
 */
export function guardHere(matcher: Matcher, shown: (count: number) => void): void {
  if (!compiled) return;
  const hidden = hiding(
    { known: larkfield, site: compiled, matcher, base: home, unitOf },
    () => [],
    () => undefined,
  );
  const observer = new MutationObserver((records) => {
    hidden.digest(records);
    observer.takeRecords();
    tell();
  });
  const tell = () => shown(document.querySelectorAll(`[${fold}]`).length);
  const { evidence } = compiled.site;
  const read = evidence.map(({ read }) => read).filter((name) => name !== 'text');
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [veil, fold, 'href', 'src', ...read],
  });
  window.navigation?.addEventListener('navigate', (event) => {
    if (!event.destination.sameDocument || !matcher.judge(addressIn(event.destination.url))) return;
    setVeil('shut');
    if (event.cancelable) event.preventDefault();
    queueMicrotask(() => location.replace(practicePause));
  });
  if (matcher.judge(addressIn(location.href))) {
    setVeil('shut');
    location.replace(practicePause);
    return;
  }
  hidden.scan(document);
  observer.takeRecords();
  tell();
}
