import { useEffect, useRef } from 'preact/hooks';

/** Another view begins at its heading, for keyboard and screen reader: pass `ref` and `tabIndex={-1}` to it. @param view changes with the view. */
export function useFocusOn<Kind extends HTMLElement>(view: unknown) {
  const ref = useRef<Kind>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), [view]);
  return ref;
}
