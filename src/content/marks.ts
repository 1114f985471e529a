/**
 * The two attributes by which the static stylesheet (`public/veil.css`) does what was decided. Neutral on purpose: the
 * page can read them, and they must not say whom they are about.
 */

/** On the root: absent while undecided (veiled), `open`, or `shut` for good. */
export const veil = 'data-veil';
/** On a box: `gone`, `flat` or `blank`, see `Surface.close`. */
export const fold = 'data-fold';

/** One that is there already would still be a change, and reported as one. */
export function mark(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
