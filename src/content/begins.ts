import type { Asked } from './open-unit.ts';

/** The first thing that a box says: a link to somebody, or words. */
interface Beginning {
  /** @param amongPeople words before the first link to somebody do not count. */
  beginsWithThem(box: Element, amongPeople?: boolean): boolean;
  beginsWithOther(box: Element): boolean;
}

/** Longer boxes are no units. */
const mostNodes = 400;

export function beginsOf({ namesOthers, isTheirs }: Asked): Beginning {
  /** @returns whether the first is theirs; nothing where the box begins with words. */
  function first(box: Element, amongPeople: boolean): 'theirs' | 'other' | undefined {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node: Node | null = box; node && count++ < mostNodes; node = walker.nextNode()) {
      if (node instanceof HTMLAnchorElement) {
        const found = isTheirs(node) ? 'theirs' : namesOthers(node) ? 'other' : undefined;
        // Who is answered is named before what is said.
        if (found) return /^\s*@/.test(node.textContent ?? '') && !amongPeople ? undefined : found;
      }
      if (!amongPeople && node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return undefined;
    }
    return undefined;
  }
  return {
    beginsWithThem: (box, amongPeople = false) => first(box, amongPeople) === 'theirs',
    beginsWithOther: (box) => first(box, false) === 'other',
  };
}
