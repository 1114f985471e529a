import { ownRoot } from './open-roots.ts';
import { type roots, rootsOf } from './roots.ts';

/**
 * The shadow roots of elements that a page has made itself, for sites of which nothing is known: they have a hyphen in their name. Of those
 * that are still to be made nobody knows; one that is made already and gets its root later is found when something around it is looked at again.
 */
export const openRootsOf: typeof roots = (selector, entered, late) => {
  const isHost = (element: Element): boolean => element.localName.includes('-') && (!!ownRoot(element) || !element.matches(':defined'));
  const hostsIn = (within: ParentNode): Element[] =>
    [...(within instanceof Element ? [within] : []), ...within.querySelectorAll(selector)].filter(isHost);
  return rootsOf(hostsIn, entered, late);
};
