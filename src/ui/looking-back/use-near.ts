import type { ComponentType, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../report.ts';

/** A window's height more, so that nobody sees it come. */
const margin = '100% 0px';

/** Loads a part of the page once its place comes near the window, and keeps it. */
export function useNear<Props>(
  load: () => Promise<ComponentType<Props>>,
): [RefObject<HTMLElement | null>, ComponentType<Props> | undefined] {
  const place = useRef<HTMLElement>(null);
  const [part, setPart] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (!place.current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        // On a slow machine several looks are told at once.
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        // A component is a function, and so is what sets a state from the one before.
        load().then(
          (loaded) => setPart(() => loaded),
          (error: unknown) => report(error, 'loading a part of the page'),
        );
      },
      { rootMargin: margin },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [load]);
  return [place, part];
}
