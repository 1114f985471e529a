import { fold, veil } from './marks.ts';
import { isAlive, sitesHere } from './native.ts';
import { openRoots } from './open-roots.ts';
import { pageName } from './page-name.ts';
import { posted } from './posted.ts';
import { sound } from './sound.ts';

/**
 * What a page does beside what it paints: its title, its icon, its sound, the forms that it posts. A script of its own, for none of it
 * belongs to the first frame.
 */
export function beside(): void {
  const hush = sound();
  const looked = window === window.top ? pageName() : undefined;
  posted();
  let isDue = false;
  const shadow = sitesHere().find((site) => site.shadow)?.shadow;
  const observer = new MutationObserver((records) => {
    if (!isAlive()) {
      observer.disconnect();
      return;
    }
    watchSoon();
    const boxes = records.flatMap(({ target }) => (target instanceof Element ? [target] : []));
    hush(boxes);
    looked?.(boxes);
  });
  /** Nothing tells of a new root: one is found with the next box that closes, or when the page moves on. */
  function watch(): void {
    for (const root of [document, ...(shadow ? openRoots(document, shadow) : [])])
      observer.observe(root, { subtree: true, attributeFilter: [fold, veil] });
  }

  function watchSoon(): void {
    if (isDue || !shadow) return;
    isDue = true;
    requestIdleCallback(() => {
      isDue = false;
      watch();
    });
  }

  window.navigation?.addEventListener('currententrychange', watchSoon);
  watch();
  hush(document.querySelectorAll(`[${fold}],[${veil}="shut"]`));
}
