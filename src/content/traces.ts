import { remembering } from '../core/remembering.ts';
import type { Evidence } from '../core/site.ts';
import { fold } from './marks.ts';
import { attributeOf, isElement } from './unit.ts';

/**
 * Finds what names them in all that a page adds, which is nothing most of the time and must cost next to nothing.
 * Browsers find a tag, a class or an attribute by the tree alone, and for anything else match element after element against
 * every selector (`[role="row"] span` even walks up from every span). So evidence is asked for by the first thing that it needs:
 * one attribute, the class or the tag of it or of the box that it stands in. That finds more than is meant; only what is theirs
 * among it is matched in full.
 */

/** What an element may be by its tag, its class or the value of one attribute: evidence itself, or a box around it. */
interface Hint {
  itself: Evidence[];
  inside: Inner;
}

/** Evidence by what to look for in a box. */
type Inner = Map<string, Evidence[]>;

interface Plan {
  /** By tag or class. */
  plain: Map<string, Hint>;
  /** By attribute, and by what its value has to be. */
  attributes: Map<string, Map<string, Hint>>;
  boxes: Map<string, Inner>;
  /** Evidence that has to be matched. */
  matched: Map<string, Evidence[]>;
}

/** @returns a search of a subtree, its root left out. @param isTheirs whether an element names them by this evidence. */
export function traces(
  evidence: readonly Evidence[],
  isTheirs: (element: Element, by: Evidence) => boolean,
): (root: ParentNode) => Set<Element> {
  const { plain, attributes, boxes, matched } = plan(evidence);
  const tested = [...attributes].map(([name, hints]) => {
    const tests = [...hints].map(([test, hint]) => [holds(test), hint] as const);
    // Each element that we get hold of costs Firefox as much as looking at ten; Chromium has all with an attribute at once.
    const selector = [...(import.meta.env.FIREFOX ? hints.keys() : [''])].map((test) => `[${name}${test}]`).join();
    return { name, selector, hintsOf: remembering((value) => tests.flatMap(([holds, hint]) => (holds(value) ? hint : []))) };
  });
  const anyBox = [...boxes.keys()].join(',');

  return (root) => {
    const found = new Set<Element>();
    const judge = (element: Element, each: readonly Evidence[]) => {
      for (const by of each) if (isTheirs(element, by)) found.add(element);
    };
    const look = (place: ParentNode, inner: Inner) => {
      for (const [selector, each] of inner) for (const element of all(place, selector)) judge(element, each);
    };
    /** Boxes come in the order of the document: what a box around one holds has been looked at. */
    const looked = new Map<Hint, Element>();
    const weigh = (element: Element, hint: Hint) => {
      judge(element, hint.itself);
      if (hint.inside.size === 0 || looked.get(hint)?.contains(element)) return;
      looked.set(hint, element);
      look(element, hint.inside);
    };
    for (const [selector, hint] of plain) for (const element of all(root, selector)) weigh(element, hint);
    for (const { name, selector, hintsOf } of tested) {
      for (const element of all(root, selector)) {
        for (const hint of hintsOf(attributeOf(element, name) as string)) weigh(element, hint);
      }
    }
    look(root, matched);
    // A mark of ours that the page copied.
    for (const element of all(root, `[${fold}]`)) found.add(element);
    if (anyBox && isElement(root) && root.closest(anyBox)) {
      for (const [box, inner] of boxes) if (root.closest(box)) look(root, inner);
    }
    return found;
  };
}

/** Most of what is looked for is not there, and a list of nothing costs Firefox three times as much as the answer that there is nothing. */
const all = (place: ParentNode, selector: string): Iterable<Element> =>
  import.meta.env.FIREFOX && !place.querySelector(selector) ? [] : place.querySelectorAll(selector);

function plan(evidence: readonly Evidence[]): Plan {
  const made: Plan = { plain: new Map(), attributes: new Map(), boxes: new Map(), matched: new Map() };
  for (const each of evidence) for (const part of split(each.select, ',')) add(made, part.trim(), each);
  return made;
}

function add({ plain, attributes, boxes, matched }: Plan, part: string, each: Evidence): void {
  const [first = '', ...rest] = split(part, ' ').filter(Boolean);
  const own = first.replace(/:[\w-]+\(.*\)/g, '');
  const [, name, test = ''] = /\[([\w-]+)([^\]]*)\]/.exec(own) ?? [];
  const [simple] = /\.[\w-]+|^[\w-]+/.exec(own) ?? [];
  const isPlain = simple !== undefined && test === '';
  if (rest.some((word) => '>+~'.includes(word)) || !(isPlain || name)) {
    entry(matched, part, () => []).push(each);
    return;
  }
  const hints = isPlain ? plain : entry(attributes, name as string, () => new Map<string, Hint>());
  const hint = entry(hints, isPlain ? simple : test, () => ({ itself: [], inside: new Map() }));
  if (rest.length === 0) hint.itself.push(each);
  else for (const inner of [hint.inside, entry(boxes, first, () => new Map())]) entry(inner, rest.join(' '), () => []).push(each);
}

/** @param test what a selector asks of an attribute: `^="user-"`, or nothing. */
function holds(test: string): (value: string) => boolean {
  const [, operator, wanted = ''] = /^([\^$*]?)="(.*)"$/.exec(test) ?? [];
  if (operator === '') return (value) => value === wanted;
  if (operator === '^') return (value) => value.startsWith(wanted);
  if (operator === '$') return (value) => value.endsWith(wanted);
  return (value) => value.includes(wanted);
}

/** Splits a selector where nothing is open. */
function split(selector: string, at: ',' | ' '): string[] {
  const parts = [''];
  let open = 0;
  for (const letter of selector) {
    if (letter === '(' || letter === '[') open++;
    if (letter === ')' || letter === ']') open--;
    if (letter === at && open === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
