import { rootOf, type roots, rootsOf } from './roots.ts';

/**
 * The shadow roots of elements that a page has made itself, for sites of which nothing is known: they have a hyphen in their name, and
 * most of them never have a root. Of those without one, one of each name is waited for: where it gets a root, its like may have some.
 */
export const openRootsOf: typeof roots = (selector, entered, late) => {
  const waiting = new Map<string, Element>();
  const isHost = (element: Element): boolean => {
    const { localName } = element;
    // Formulas and drawings have hyphens in their names, too.
    if (!localName.includes('-') || !(element instanceof HTMLElement)) return false;
    const one = waiting.get(localName);
    if (rootOf(element) || one === element) return true;
    if (one?.isConnected && !rootOf(one)) return false;
    waiting.set(localName, element);
    return true;
  };
  const hostsIn = (within: ParentNode): Element[] =>
    [...(within instanceof Element ? [within] : []), ...within.querySelectorAll(selector)].filter(isHost);
  return rootsOf(hostsIn, entered, () => late(document));
};
