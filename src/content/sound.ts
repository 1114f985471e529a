import { hosts } from '../core/hosts.ts';
import { fold, veil } from './marks.ts';
import { openRoots } from './open-roots.ts';
import { closest } from './unit.ts';

/** What is closed is not heard either: a video of theirs plays on in a box that nobody sees. */

const closedBox = `[${fold}],html[${veil}="shut"]`;
const media = 'video, audio';
/** Played again so often by its page, it is only made mute. */
const mostPauses = 3;

interface Quiet {
  /** What it played: filled with something else, it is left as it is. */
  source: string;
  pauses: number;
  isPaused?: true;
  isMuted?: true;
}

/** @returns what looks again at media whose boxes closed or opened. */
export function sound(): (boxes: Iterable<Element>) => void {
  const quiet = new Map<HTMLMediaElement, Quiet>();
  /** No event leaves a shadow root to say that something plays in it. */
  const heard = new WeakSet<ShadowRoot>();
  /** Closed boxes whose elements are still to be made by the page: players come with a root of their own. */
  const unfinished = new Set<Element>();

  function hush(element: HTMLMediaElement): void {
    if (element.paused) return;
    const state = quiet.get(element) ?? { source: element.currentSrc, pauses: 0 };
    quiet.set(element, state);
    if (state.pauses++ < mostPauses) {
      state.isPaused = true;
      element.pause();
    } else if (!element.muted) {
      state.isMuted = true;
      element.muted = true;
    }
  }

  function restore(element: HTMLMediaElement, { source, isPaused, isMuted }: Quiet): void {
    quiet.delete(element);
    if (element.currentSrc !== source) return;
    if (isMuted) element.muted = false;
    // A browser that wants a click first keeps it still.
    if (isPaused) element.play().catch(() => undefined);
  }

  function hear(root: Document | ShadowRoot): void {
    root.addEventListener(
      'play',
      ({ target }) => {
        if (target instanceof HTMLMediaElement && closest(target, closedBox)) hush(target);
      },
      true,
    );
  }

  function hushAll(box: Element): void {
    // Each element that is asked for its root costs as much as many that are not found.
    const roots = [...openRoots(box, hosts)];
    for (const root of roots) {
      if (!heard.has(root)) hear(root);
      heard.add(root);
    }
    for (const part of [box, ...roots]) for (const element of part.querySelectorAll<HTMLMediaElement>(media)) hush(element);
    if (box instanceof HTMLMediaElement) hush(box);
    if (box.querySelector(':not(:defined)')) unfinished.add(box);
    else unfinished.delete(box);
  }

  function look(boxes: Iterable<Element>): void {
    for (const [element, state] of quiet) {
      if (!element.isConnected) quiet.delete(element);
      else if (!closest(element, closedBox)) restore(element, state);
    }
    for (const box of new Set([...boxes, ...unfinished])) {
      if (box.isConnected && box.matches(closedBox)) hushAll(box);
      else unfinished.delete(box);
    }
  }

  hear(document);
  window.addEventListener('load', () => look([]));
  return look;
}
