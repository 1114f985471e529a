import { beginning } from './begins.ts';
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
  const found = unitIn(
    element,
    isAtRoot(element)
      ? (box) => namesOthers(box) && [box, ...box.querySelectorAll('a')].some((link) => isAtRoot(link) && namesOthers(link))
      : namesOthers,
    isTheirs,
  );
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return found;
  const { host } = root;
  const others = new Set(othersIn(root, namesOthers)).size;
  const begins = others <= mostOthers && beginning({ namesOthers, isTheirs })(host);
  if ((others && !begins) || root.querySelector(furniture)) return found;
  // What a page makes of elements of its own is theirs as a whole, where it stands among others of its kind or in a row.
  const isAlso = (each: Element): boolean => each !== host && each.localName === host.localName;
  if ([...(host.parentNode?.children ?? [])].some((each) => isAlso(each) && (begins || othersIn(each, namesOthers).length > 0)))
    return { unit: host, open: undefined };
  const outside = openUnitOf(host, (box) => namesOthers(box) || othersIn(box, namesOthers).length > 0, isTheirs);
  return outside.unit === host ? found : outside;
};

/** Where every first word of a path is a name, longer paths may be pages of the site. */
const isAtRoot = (link: Element): boolean => /^\/[^/]+\/?$/.test((link as HTMLAnchorElement).pathname);

/** The links to others in a box, and in the roots of its elements. */
const othersIn = (box: Element | ShadowRoot, namesOthers: Asked['namesOthers']): string[] =>
  [box, ...openRoots(box, '*', ownRoot)]
    .flatMap((each) => [...each.querySelectorAll<HTMLAnchorElement>('a[href]')])
    .filter((link) => namesOthers(link))
    .map(({ href }) => href);

const unitIn: UnitOf = (element, namesOthers, isTheirs) => {
  const around = element.closest(`${post},${list}`);
  const isOne = around?.matches(post) && !around.querySelector(post) && document.querySelectorAll(post).length > 1;
  return isOne ? { unit: wrapped(around as Element), open: undefined } : climb(element, { namesOthers, isTheirs });
};

/** In a row of a list, those who answer have them. */
const fields = 'input,textarea,[contenteditable="true"]';

function climb(element: Element, asked: Asked): Unit {
  const { namesOthers } = asked;
  const begins = beginning(asked);
  /** The largest box that is surely theirs. */
  let sure = element;
  /** A larger box that begins with them begins with something else of theirs: it is a list. */
  let isInOthers = false;
  /** In a list that names nobody else (tags, what is said of somebody beside a post): only a larger box that begins with them is theirs. */
  let isListed = false;
  /** The same around a field for answers: they may be among those who answer. */
  let isAnswered: unknown;
  let open: Element | undefined;
  let part = element;
  for (let parent = part.parentElement; parent; parent = part.parentElement) {
    if (
      part !== element &&
      !isListed &&
      isWhole(part, namesOthers) &&
      ((!isInOthers && parent !== document.body && begins(part)) || (open === undefined && part.matches(unit)))
    )
      sure = part;
    isInOthers ||= begins(part) === false;
    const isList = parent.matches(list);
    if (namesOthers(parent)) {
      const isRow = parent.matches('tr');
      const isAlso = (each: Element): boolean => each !== part && isAlike(each, part) && namesOthers(each);
      if (isRow ? !begins(parent, true) : isList || [...parent.children].some(isAlso)) {
        // What goes along with a row of theirs may still be another's.
        const isOwn = !isRow && isWhole(part, namesOthers) && (!(isListed || isAnswered) || begins(part, true));
        return isOwn ? { unit: part, open: undefined } : { unit: sure, open: parent };
      }
      open ??= parent;
    }
    isListed ||= isList;
    if (isEnd(parent)) return { unit: floats(part, parent) ? part : sure, open: open ?? document.documentElement };
    isAnswered ||= parent.querySelector(fields);
    part = parent;
  }
  return { unit: sure, open };
}

/** What frames a page, or stands in none but large boxes; but for what each row of a list has: a heading, a field for answers. */
const isEnd = (box: Element): unknown => (box.matches(frame) || box.querySelector(furniture)) && !isRepeated(box);

/** Whether a box like this one, or like one around it, has the same in it. A form is nobody's post. */
const isRepeated = (box: Element): unknown =>
  box.localName !== 'form' &&
  ([...(box.parentElement?.children ?? [])].some(
    (each) => each !== box && isAlike(each, box) && each.querySelector(`${frame},${furniture}`),
  ) ||
    (box.parentElement && isRepeated(box.parentElement)));

/** One unit, and neither a list of others nor one in which others stand within theirs (answers to a comment). */
function isWhole(box: Element, namesOthers: Asked['namesOthers']): boolean {
  if (!namesOthers(box)) return true;
  if (new Set(othersIn(box, namesOthers)).size > mostOthers) return false;
  return ![...box.getElementsByTagName(box.localName)].some((each) => isAlike(each, box) && namesOthers(each));
}

/** Rows of a list are made alike: the same element and, but for what sets one apart, the same classes. */
const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  (one.className + other.className
    ? plainClasses(one) === plainClasses(other) || (isOfOneKind(one, other) && isBuiltAlike(one, other, 1))
    : // Without a class any two boxes of a page look alike.
      /-|^(li|a)$/.test(one.localName) || isBuiltAlike(one, other, 2));

const plainClasses = ({ className }: Element): string => `${className}`.replace(/\d/g, '');

/** The first thing in them is the same, and the first in that. @param levels so many have to be; the next has to be the same if there is one. */
function isBuiltAlike({ firstElementChild: one }: Element, { firstElementChild: other }: Element, levels: number): boolean {
  if (!one || !other) return one === other && levels < 1;
  return isOfOneKind(one, other) && (levels < 1 || isBuiltAlike(one, other, levels - 1));
}

/** The same element, and most of their classes are the same, or they have none. */
function isOfOneKind(one: Element, other: Element): boolean {
  const all = Math.max(one.classList.length, other.classList.length);
  const shared = [...one.classList].filter((name) => other.classList.contains(name)).length;
  return one.localName === other.localName && (shared * 3 >= all * 2 || (all < 3 && one.classList[0] === other.classList[0]));
}

/** A card that comes over the page: nothing else is in it. */
const floats = (part: Element, parent: Element): boolean =>
  (parent === document.body && /^(?:abs|fix)/.test(getComputedStyle(part).position)) || parent.matches('dialog,[role="dialog"]');
