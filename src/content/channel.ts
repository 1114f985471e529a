import type { Matching } from '../core/matcher.ts';
import { banner } from './banner.ts';
import { type IsTalk, isAlive } from './native.ts';
import { type Talking, talking } from './talk.ts';

/** Chats come and go with the page; a quarter of a second is soon enough for a word about one. */
const lookMs = 250;

/**
 * Runs before the guard on sites where somebody has a channel: tells the guard which chats are open, and shows a quiet line above
 * one that is on screen.
 */
export function channel(): void {
  const line = window === window.top ? banner() : undefined;
  const observer = new MutationObserver(lookSoon);
  let open: Talking | undefined;
  let isDue = false;

  function lookSoon(): void {
    if (isDue) return;
    isDue = true;
    setTimeout(look, lookMs);
  }

  function look(): void {
    isDue = false;
    const talk = isAlive() ? open?.shown() : undefined;
    if (talk) line?.show(talk);
    else line?.hide();
    if (!isAlive()) observer.disconnect();
  }

  function opened(value: Matching | undefined): IsTalk | undefined {
    open = talking(value);
    observer.disconnect();
    if (open && line) observer.observe(document, { subtree: true, childList: true, characterData: true });
    lookSoon();
    return open?.isTalk;
  }

  window.navigation?.addEventListener('navigatesuccess', lookSoon);
  Object.assign(globalThis, { stillwaterTalk: opened });
}
