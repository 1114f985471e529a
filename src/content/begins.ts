import { ownRoot } from './open-roots.ts';
import type { Asked } from './open-unit.ts';
import { textNode } from './unit.ts';

/** Whether a box begins with them, or (`false`) with somebody else; nothing where it begins with words. */
export type Begins = (box: Element, amongPeople?: boolean) => boolean | undefined;

/** What stands in a shadow root comes before what it is put around. Stylesheets and times say nothing of anybody. */
function* nodesIn(node: Node): Generator<Node> {
  yield node;
  const root = node instanceof Element ? ownRoot(node) : undefined;
  for (const each of [...(root?.childNodes ?? []), ...node.childNodes]) {
    if (!(each instanceof Element && each.matches('style,script,time'))) yield* nodesIn(each);
  }
}

/** Longer boxes are no units. */
const mostNodes = 400;

/** @returns what asks for the first thing that a box says. Among people, words before the first link to somebody do not count. */
export const beginning =
  ({ namesOthers, isTheirs }: Asked): Begins =>
  (box, amongPeople) => {
    let count = 0;
    for (const node of nodesIn(box)) {
      if (count++ === mostNodes) break;
      if (node instanceof HTMLAnchorElement) {
        const found = !!isTheirs(node);
        // Who is answered is named before what is said.
        if (found || namesOthers(node)) return !amongPeople && /^\s*@/.test(node.textContent ?? '') ? undefined : found;
      }
      if (!amongPeople && node.nodeType === textNode && /\p{L}/u.test(node.nodeValue ?? '')) break;
    }
    return undefined;
  };
