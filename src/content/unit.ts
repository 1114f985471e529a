/** Finds how far what is theirs goes, on a page that nothing is known of. */

export const post = 'article,[role="article"]';
export const unit = `${post},[role="listitem"],[role="row"],[role="option"],[role="menuitem"],li,tr`;
/** What holds many units. */
export const list = 'ul,ol,table,tbody,[role="feed"],[role="list"],[role="listbox"],[role="menu"],[role="grid"],[role="rowgroup"]';
/** What is never part of one, and what a unit never has in it. */
export const frame =
  'html,body,header,footer,aside,form,dialog,[role="dialog"],main,nav,[role="main"],[role="navigation"],[role="tablist"],[role="search"]';
export const furniture =
  'h1,input,textarea,[contenteditable="true"],main,nav,[role="main"],[role="navigation"],[role="tablist"],[role="search"]';

/** `open`: how far it goes is a guess that may change with what else comes into this box. */
export interface Unit {
  unit: Element;
  open: Element | undefined;
}

export type UnitOf = (element: Element, namesOthers: (box: Element) => boolean, isTheirs: (element: Element) => unknown) => Unit;

/**
 * Their unit: a post among others; what stands in a list; or the largest box around the evidence in which nobody else is
 * named, if a box like it stands beside it and names somebody else. Where nothing says how far it goes, the unit by its
 * role, or the evidence alone: a guess that is too large takes half a page.
 */
export function unitOf(element: Element, namesOthers: (box: Element) => boolean): Unit {
  const around = element.closest(`${post},${list}`);
  const isOne = around?.matches(post) === true && !around.querySelector(post);
  if (isOne && document.querySelectorAll(post).length > 1) return { unit: around as Element, open: undefined };
  // The first post of a page that is still coming in has no others yet.
  const { unit, open } = unitBeside(element, namesOthers);
  return { unit, open: isOne ? document.documentElement : open };
}

function unitBeside(element: Element, namesOthers: (box: Element) => boolean): Unit {
  let part = element;
  let surely = element;
  for (let parent = part.parentElement; parent; parent = part.parentElement) {
    if (part.matches(unit)) surely = part;
    if (parent.matches(list)) return { unit: part, open: undefined };
    if (namesOthers(parent)) {
      const isRow = [...parent.children].some((each) => isAlike(each, part) && namesOthers(each));
      return isRow ? { unit: part, open: undefined } : { unit: surely, open: parent };
    }
    if (parent.matches(frame) || parent.querySelector(furniture)) return { unit: surely, open: parent };
    part = parent;
  }
  return { unit: surely, open: undefined };
}

/** Rows of a list are made alike: the same element of the same role and class. */
function isAlike(one: Element, other: Element): boolean {
  if (one === other || one.tagName !== other.tagName || one.getAttribute('role') !== other.getAttribute('role')) return false;
  return one.classList[0] === other.classList[0];
}

/**
 * In Chromium a form with a field called `nodeType` says that it is something else; in Firefox, where a page cannot say that to us,
 * asking for the class of a node takes twenty times as long as any other question (2026-11).
 */
export const isElement = (node: Node): node is Element => (import.meta.env.FIREFOX ? node.nodeType === 1 : node instanceof Element);

/** Taken off its prototype once, a method costs Firefox a tenth of what looking it up on each node does (2026-11). */
const read = import.meta.env.FIREFOX ? Element.prototype.getAttribute : undefined;
export const attributeOf = (element: Element, name: string): string | null =>
  read ? read.call(element, name) : element.getAttribute(name);

/** The element in whose shadow root it stands. Firefox takes four microseconds to say that a document has no host. */
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return import.meta.env.FIREFOX && root.nodeType === 9 ? undefined : (root as Partial<ShadowRoot>).host;
}

/** The parent, also of what stands on top in a shadow root. */
export const parentOf = (element: Element): Element | undefined => element.parentElement ?? hostOf(element);

/** As `Element.closest`, and on through the hosts of shadow roots. */
export function closest(element: Element | undefined, selector: string): Element | null {
  return element ? (element.closest(selector) ?? closest(hostOf(element), selector)) : null;
}

/** `Node.TEXT_NODE`: in Firefox a global costs as much as a question to the page. */
export const textNode = 3;

/** Words stand in it beside its elements. */
export const isSentence = ({ childNodes }: Element): boolean =>
  [...childNodes].some(({ nodeType, nodeValue }) => nodeType === textNode && nodeValue?.trim());

/** With the wrappers that hold nothing else: they may have a gap or a border of their own. */
export function wrapped(box: Element): Element {
  let whole = box;
  for (let parent = box.parentElement; parent && parent.childElementCount === 1; parent = parent.parentElement) {
    if (parent.matches(`${frame},${list}`) || isSentence(parent)) break;
    whole = parent;
  }
  return whole;
}
