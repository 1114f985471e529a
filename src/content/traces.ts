import type { Evidence } from '../core/site.ts';
import { fold } from './marks.ts';

/**
 * Finds what names them in all that a page adds, which is nothing most of the time and must cost next to nothing.
 * Browsers find a tag or a class by the tree alone, and anything else by matching element after element, so evidence is
 * asked for by its tag or class where that comes to the same; the boxes that others stand in are looked for all at once,
 * and the evidence only within those (`[role="row"] span` would make the browser walk up from every span of the page).
 */

/** `[what to look for, evidence that may be found there]` */
type Query = [string, Evidence[]];

interface Plan {
  /** Tags and classes. */
  plain: Query[];
  /** Evidence that has to be matched. */
  matched: Evidence[];
  /** Boxes, with what to look for in them. */
  boxes: [string, Query[]][];
  /** All that is looked for by matching, and what carries a mark of ours: that may be a copy of the page's. */
  union: string;
}

/** @returns a search of a subtree, its root left out. @param isTheirs whether an element names them by this evidence. */
export function traces(
  evidence: readonly Evidence[],
  isTheirs: (element: Element, by: Evidence) => boolean,
): (root: ParentNode) => Set<Element> {
  const { plain, matched, boxes, union } = plan(evidence);

  return (root) => {
    const found = new Set<Element>();
    const judge = (element: Element, each: Evidence[]) => {
      for (const by of each) if (isTheirs(element, by)) found.add(element);
    };
    const look = (place: ParentNode, queries: Query[]) => {
      for (const [selector, each] of queries) for (const element of place.querySelectorAll(selector)) judge(element, each);
    };
    look(root, plain);
    for (const [box, queries] of boxes) if (root instanceof Element && root.closest(box)) look(root, queries);
    for (const element of root.querySelectorAll(union)) {
      if (element.hasAttribute(fold)) found.add(element);
      judge(element, matched);
      for (const [box, queries] of boxes) if (element.matches(box)) look(element, queries);
    }
    return found;
  };
}

function plan(evidence: readonly Evidence[]): Plan {
  const plain = new Map<string, Evidence[]>();
  const boxes = new Map<string, Map<string, Evidence[]>>();
  const matched = new Set<Evidence>();
  const union = [`[${fold}]`];
  for (const each of evidence) {
    for (const part of parts(each.select)) {
      const simple = /^(\w+|\.[\w-]+)(?:\[([\w-]+)\])?$/.exec(part);
      const [, box, inner] = within.exec(part) ?? [];
      if (simple && (simple[2] === undefined || simple[2] === each.read)) add(plain, simple[1] as string, each);
      else if (box && inner) add(boxes.get(box) ?? setNew(boxes, box), inner, each);
      else matched.add(each) && union.push(part);
    }
  }
  return {
    plain: [...plain],
    matched: [...matched],
    boxes: [...boxes].map(([box, queries]) => [box, [...queries]]),
    union: [...union, ...boxes.keys()].join(','),
  };
}

/** `box inner`, without any other combinator. */
const within = /^((?:[\w.-]|\[[^\]]*\])+) ((?:[\w.*-]|\[[^\]]*\])+)$/;

/** The parts of a selector list; one with a function is left whole, for commas stand in functions as well. */
const parts = (select: string): string[] => (select.includes('(') ? [select] : select.split(/,(?![^[]*\])/).map((part) => part.trim()));

function add(queries: Map<string, Evidence[]>, selector: string, each: Evidence): void {
  queries.set(selector, [...(queries.get(selector) ?? []), each]);
}

function setNew(boxes: Map<string, Map<string, Evidence[]>>, box: string): Map<string, Evidence[]> {
  const queries = new Map<string, Evidence[]>();
  boxes.set(box, queries);
  return queries;
}
