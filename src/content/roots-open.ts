import { ownRoot } from './open-roots.ts';
import { type roots, rootsOf } from './roots.ts';

/**
 * The shadow roots of elements that a page has made itself, for sites of which nothing is known: they have a hyphen in their name. One
 * that is made already and has no root will get none; of those that are still to be made nobody knows.
 */
export const openRootsOf: typeof roots = (selector, entered, late) => {
  const isHost = (element: Element): boolean => element.localName.includes('-') && (!!ownRoot(element) || !element.matches(':defined'));
  const hostsIn = (within: ParentNode): Element[] =>
    [...(within instanceof Element ? [within] : []), ...within.querySelectorAll(selector)].filter(isHost);
  return rootsOf(hostsIn, entered, late);
};
