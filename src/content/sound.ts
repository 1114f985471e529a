import { fold, veil } from './marks.ts';

/** What is closed is not heard either: a video of theirs plays on in a box that nobody sees. */

const closedBox = `[${fold}],html[${veil}="shut"]`;
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
  /** Live: most pages have none. */
  const media = [document.getElementsByTagName('video'), document.getElementsByTagName('audio')] as const;

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

  document.addEventListener(
    'play',
    ({ target }) => {
      if (target instanceof HTMLMediaElement && target.closest(closedBox)) hush(target);
    },
    true,
  );

  return (boxes) => {
    for (const [element, state] of quiet) {
      if (!element.isConnected) quiet.delete(element);
      else if (!element.closest(closedBox)) restore(element, state);
    }
    if (media.every(({ length }) => length === 0)) return;
    for (const box of boxes) {
      if (!box.matches(closedBox)) continue;
      for (const element of box.querySelectorAll<HTMLMediaElement>('video, audio')) hush(element);
      if (box instanceof HTMLMediaElement) hush(box);
    }
  };
}
