import { useEffect, useState } from 'preact/hooks';

/**
 * A milestone that is new stays on the page until it is put away, and is new only once.
 * @param see is told when it was in view: a tab in the background shows nothing.
 */
export function useFresh(due: number | undefined, see: (days: number) => void): [number | undefined, () => void] {
  const [fresh, setFresh] = useState(due);
  useEffect(() => {
    if (due === undefined) return;
    setFresh(due);
    const seen = () => {
      if (!document.hidden) see(due);
    };
    seen();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [due]);
  return [fresh, () => setFresh(undefined)];
}
