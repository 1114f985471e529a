import { useEffect } from 'preact/hooks';

const minuteMs = 60_000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll'];

/**
 * Forgets the key when nobody has touched the page for a while, and when the page goes away: it may come back from the
 * back/forward cache with all that it had in memory. By the clock, which goes on while the machine sleeps.
 */
export function useAutoLock(isOpen: boolean, minutes: number, lock: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    let touched = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const left = touched + minutes * minuteMs - Date.now();
      if (left <= 0) lock();
      else timer = setTimeout(look, left);
    };
    const touch = () => {
      touched = Date.now();
    };
    const every = { capture: true, passive: true };
    look();
    for (const each of touches) addEventListener(each, touch, every);
    document.addEventListener('visibilitychange', look);
    addEventListener('pagehide', lock);
    return () => {
      clearTimeout(timer);
      for (const each of touches) removeEventListener(each, touch, every);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pagehide', lock);
    };
  }, [isOpen, minutes, lock]);
}
