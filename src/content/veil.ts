import { mark, veil } from './marks.ts';

/**
 * The veil itself is a stylesheet (`public/veil.css`), registered for the granted sites together with the guard, so it is there
 * before the first paint. Nothing in it names anybody. An undecided page is unpainted; should our script never come, an animation
 * opens it after four seconds, so that we are never what breaks a site. (`opacity` reads a custom property because an animation
 * may set that, while `!important` keeps the page from lifting the veil by an ordinary rule.)
 */

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
  if (state === 'undecided') root.removeAttribute(veil);
  else mark(root, veil, state);
}
