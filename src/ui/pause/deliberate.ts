/** A click that lands while the page is only just there was meant for what stood here before; so is a key held down. */
export const settlingMs = 300;

/** Whether a person did it, and meant it: no scripted click, none in the first moments. @param shownAt when the page came into view. */
export const isDeliberate = (event: Event, shownAt: () => number): boolean =>
  event.isTrusted && performance.now() - shownAt() >= settlingMs;

/** Only what a person did, and meant. */
export function deliberate(shownAt: () => number, act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    if (isDeliberate(event, shownAt)) act();
  };
}

/**
 * The same for everything on the page: what nobody meant reaches nothing. Keys that only move about are let through, and so is the quick way
 * out, which is harmless, and for somebody who has no moment to lose.
 */
export function guardDeeds(page: Document, shownAt: () => number): void {
  const stop = (event: Event): void => {
    if (event instanceof KeyboardEvent && !isDeed(event)) return;
    if (event.isTrusted && event.target instanceof Element && event.target.closest('.exit')) return;
    if (isDeliberate(event, shownAt) && !(event instanceof KeyboardEvent && event.repeat)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const deed of ['click', 'auxclick', 'pointerdown', 'keydown', 'submit']) page.addEventListener(deed, stop, { capture: true });
}

/** Enter or Space that presses something. A key that is still held was meant for what had the focus before. */
const isDeed = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && !(target instanceof Element && target.matches('input, textarea'));
