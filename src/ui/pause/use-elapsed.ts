import { useEffect, useState } from 'preact/hooks';

/**
 * Milliseconds since the component was first shown. Looked at again when `next` says, and right when the page comes back into
 * view: browsers slow the clocks of hidden pages.
 * @param next how long until it matters again; undefined: never.
 */
export function useElapsed(next: (elapsed: number) => number | undefined): number {
  const [began] = useState(() => performance.now());
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const look = () => setElapsed(performance.now() - began);
    const wait = next(elapsed);
    const timer = wait === undefined ? undefined : setTimeout(look, wait);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [began, elapsed, next]);
  return elapsed;
}
