import { fold, veil } from './marks.ts';
import { isAlive } from './native.ts';
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
  const observer = new MutationObserver((records) => {
    if (!isAlive()) {
      observer.disconnect();
      return;
    }
    const boxes = records.flatMap(({ target }) => (target instanceof Element ? [target] : []));
    hush(boxes);
    looked?.(boxes);
  });
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: [fold, veil] });
  hush(document.querySelectorAll(`[${fold}],[${veil}="shut"]`));
}
