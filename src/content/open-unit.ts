import { beginsOf } from './begins.ts';
import { openRoots, ownRoot } from './open-roots.ts';
import { frame, furniture, list, post, type Unit, type UnitOf, unit, wrapped } from './unit.ts';

/**
 * How far what is theirs goes on sites that no file describes. Only their guard knows it. What a box begins
 * with is whose it is: a post begins with its author, whoever is mentioned in it; and boxes beside it that begin with somebody else
 * are rows of the same list.
 */

/** A post names a few others; what names more is a list of them. */
const mostOthers = 3;

export interface Asked {
  namesOthers(box: Element): boolean;
  isTheirs(element: Element): unknown;
}

export const openUnitOf: UnitOf = (element, namesOthers, isTheirs) => {
  const found = unitIn(element, namesOthers, isTheirs);
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return found;
  const { host } = root;
  const others = new Set(othersIn(root, namesOthers)).size;
  const begins = others <= mostOthers && beginsOf({ namesOthers, isTheirs }).beginsWithThem(host);
  if ((others > 0 && !begins) || root.querySelector(furniture)) return found;
  // What a page makes of elements of its own is theirs as a whole, where it stands among others of its kind or in a row.
  const alike = [...(host.parentNode?.children ?? [])].filter((each) => each !== host && each.localName === host.localName);
  if (begins ? alike.length > 0 : alike.some((each) => othersIn(each, namesOthers).length > 0)) return { unit: host, open: undefined };
  const outside = openUnitOf(host, (box) => namesOthers(box) || othersIn(box, namesOthers).length > 0, isTheirs);
  return outside.unit === host ? found : outside;
};

/** The links to others in a box, and in the roots of its elements. */
const othersIn = (box: Element | ShadowRoot, namesOthers: Asked['namesOthers']): string[] =>
  [box, ...openRoots(box, '*', ownRoot)]
    .flatMap((each) => [...each.querySelectorAll<HTMLAnchorElement>('a[href]')])
    .filter((link) => namesOthers(link))
    .map(({ href }) => href);

const unitIn: UnitOf = (element, namesOthers, isTheirs) => {
  const around = element.closest(`${post},${list}`);
  const isOne = around?.matches(post) === true && !around.querySelector(post);
  if (isOne && document.querySelectorAll(post).length > 1) return { unit: wrapped(around as Element), open: undefined };
  const found = climb(element, { namesOthers, isTheirs });
  // The first post of a page that is still coming in has no others yet.
  return isOne ? { ...found, open: document.documentElement } : found;
};

function climb(element: Element, asked: Asked): Unit {
  const { namesOthers } = asked;
  const { beginsWithThem, beginsWithOther } = beginsOf(asked);
  /** The largest box that is surely theirs. */
  let sure = element;
  /** A larger box that begins with them begins with something else of theirs: it is a list. */
  let isInOthers = false;
  let open: Element | undefined;
  let part = element;
  const isRowBeside = (each: Element, one: Element): boolean =>
    isAlike(each, one) || (isSimilar(each, one) && beginsWithThem(one) && beginsWithOther(each));
  for (let parent = part.parentElement; parent; parent = part.parentElement) {
    if (
      part !== element &&
      isWhole(part, namesOthers) &&
      ((!isInOthers && beginsWithThem(part)) || (open === undefined && part.matches(unit)))
    )
      sure = part;
    isInOthers ||= beginsWithOther(part);
    if (parent.matches(list)) return isWhole(part, namesOthers) ? { unit: tableOf(part), open: undefined } : { unit: sure, open: parent };
    if (namesOthers(parent)) {
      if (parent.matches('tr')) {
        if (!beginsWithThem(parent, true)) return { unit: sure, open: parent };
      } else if ([...parent.children].some((each) => each !== part && namesOthers(each) && isRowBeside(each, part))) {
        // Rows of one list; what goes along with a row of theirs may still be another's.
        return { unit: isWhole(part, namesOthers) ? part : sure, open: undefined };
      }
      open ??= parent;
    }
    if (parent.matches(frame) || parent.querySelector(furniture)) return { unit: floats(part, parent) ? part : sure, open: open ?? parent };
    part = parent;
  }
  return { unit: sure, open };
}

/** One unit, and neither a list of others nor one in which others stand within theirs (answers to a comment). */
function isWhole(box: Element, namesOthers: Asked['namesOthers']): boolean {
  if (!namesOthers(box)) return true;
  if (new Set(othersIn(box, namesOthers)).size > mostOthers) return false;
  return ![...box.getElementsByTagName(box.localName)].some((each) => isAlike(each, box) && namesOthers(each));
}

/** Rows of a list are made alike: the same element of the same role and, but for what sets one apart, the same classes. */
function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName || one.getAttribute('role') !== other.getAttribute('role')) return false;
  const [first] = one.classList;
  if (first !== undefined && first === other.classList[0] && !layout.test(first)) return true;
  const all = Math.max(one.classList.length, other.classList.length);
  // Without a class any two boxes of a page look alike.
  return all > 0 ? sharedBy(one, other) * 3 >= all * 2 : /^(?:li|a)$/.test(one.localName);
}

/** Not made alike, but of one kind, and neither is a line above the other. */
function isSimilar(one: Element, other: Element): boolean {
  const size = (box: Element): number => box.getElementsByTagName('*').length + 1;
  const isOfOneKind = one.classList.length + other.classList.length === 0 || sharedBy(one, other) > 0;
  return one.localName === other.localName && isOfOneKind && size(one) <= 2 * size(other) && size(other) <= 2 * size(one);
}

const sharedBy = (one: Element, other: Element): number => [...one.classList].filter((name) => other.classList.contains(name)).length;

/** Classes that say how something is laid out, and not what it is. */
const layout = /^(?:flex|grid|block|inline|relative|absolute|row|col|container|wrapper|d|css|[a-z]{1,2})(?:-|$)/;

/** Old forums give each post a table of its own. */
function tableOf(part: Element): Element {
  const table = part.closest('table');
  return table && part.localName === 'tr' && table.rows.length === 1 ? table : part;
}

/** A card that comes over the page: nothing else is in it. */
const floats = (part: Element, parent: Element): boolean =>
  (parent === document.body && /^(?:absolute|fixed)$/.test(getComputedStyle(part).position)) || parent.matches('dialog,[role="dialog"]');
