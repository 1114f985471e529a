import { veil as mark } from './marks.ts';

/** Undecided: the page is unpainted. Open: it may be seen. Shut: it is theirs, and stays unseen whatever the page does. */
export type VeilState = 'undecided' | 'open' | 'shut';

let state: VeilState = 'undecided';

export function setVeil(next: VeilState): void {
  state = next;
  keepVeil();
}

/** Frameworks replace the root or strip its attributes: puts the decision back. */
export function keepVeil(): void {
  const root = document.documentElement;
  if (!root) return;
  if (state === 'undecided') root.removeAttribute(mark);
  else if (root.getAttribute(mark) !== state) root.setAttribute(mark, state);
}
