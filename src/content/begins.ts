import { ownRoot } from './open-roots.ts';
import type { Asked } from './open-unit.ts';
import { textNode } from './unit.ts';

/** The first thing that a box says: a link to somebody, or words. */
interface Beginning {
  /** @param amongPeople words before the first link to somebody do not count. */
  beginsWithThem(box: Element, amongPeople?: boolean): boolean;
  beginsWithOther(box: Element): boolean;
}

/** What stands in a shadow root comes before what it is put around. A stylesheet says nothing. */
function* nodesIn(node: Node): Generator<Node> {
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return;
  yield node;
  const root = node instanceof Element ? ownRoot(node) : undefined;
  for (const each of [...(root?.childNodes ?? []), ...node.childNodes]) yield* nodesIn(each);
}

/** Longer boxes are no units. */
const mostNodes = 400;

export function beginsOf({ namesOthers, isTheirs }: Asked): Beginning {
  /** @returns whether the first is theirs; nothing where the box begins with words. */
  function first(box: Element, amongPeople: boolean): 'theirs' | 'other' | undefined {
    let count = 0;
    for (const node of nodesIn(box)) {
      if (count++ === mostNodes) break;
      if (node instanceof HTMLAnchorElement) {
        const found = isTheirs(node) ? 'theirs' : namesOthers(node) ? 'other' : undefined;
        // Who is answered is named before what is said.
        if (found) return /^\s*@/.test(node.textContent ?? '') && !amongPeople ? undefined : found;
      }
      if (!amongPeople && node.nodeType === textNode && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return undefined;
    }
    return undefined;
  }
  return {
    beginsWithThem: (box, amongPeople = false) => first(box, amongPeople) === 'theirs',
    beginsWithOther: (box) => first(box, false) === 'other',
  };
}
