import type { Surface } from '../core/site.ts';
import { isWeak, type Reading } from './reading.ts';

/** What closes, and how. `row`: the box of which it is only a part; what else is named in there decides how large a part. */
export interface Place {
  target: Element;
  how: string;
  row: Element | undefined;
}

/** A post among others on a page that we know nothing of. */
const post = 'article,[role="article"]';

/** Where a site says nothing: the units that pages are commonly made of, what holds many of them, and what is never part of one. */
const unit = 'article,[role="article"],[role="listitem"],[role="row"],[role="option"],[role="menuitem"],li,tr';
const list = 'ul,ol,table,tbody,[role="feed"],[role="list"],[role="listbox"],[role="menu"],[role="grid"],[role="rowgroup"]';
const frame =
  'html,body,main,nav,header,footer,aside,form,dialog,[role="main"],[role="navigation"],[role="dialog"],[role="tablist"],[role="search"]';
const furniture = 'main,nav,h1,input,textarea,[contenteditable="true"],[role="main"],[role="navigation"],[role="tablist"],[role="search"]';

/** @returns what closes for an element: nothing where it is not theirs. */
export function places({ carriers, groundsOf, isOthers }: Reading, surfaces: readonly Surface[]): (element: Element) => Place | undefined {
  let here = { path: '', counting: surfaces, boxes: '' };

  /** The surfaces of the page as it is now: sites turn pages without loading them. */
  function surfacesHere(): typeof here {
    const path = location.pathname;
    if (path === here.path) return here;
    const counting = surfaces.filter(({ at }) => at === undefined || path.startsWith(at));
    here = { path, counting, boxes: counting.map(({ box }) => box).join(',') };
    return here;
  }

  /** The box that counts. `post`: one on the way to it that closes for other evidence only. */
  function boxAround(element: Element): { box?: Element; surface?: Surface; post?: Element } {
    let passed: Element | undefined;
    const { boxes, counting } = surfacesHere();
    let box = boxes === '' ? null : element.closest(boxes);
    for (; box; box = box.parentElement?.closest(boxes) ?? null) {
      const found = box;
      const surface = counting.find((each) => found.matches(each.box) && (each.of === undefined || element.matches(each.of)));
      if (surface) return { box, surface };
      passed ??= box;
    }
    return passed ? { post: passed } : {};
  }

  /** @param among where in the box it counts; without it, everywhere. @param surely by more than a name. */
  function holdsOthers(box: Element, among?: string, surely = false): boolean {
    for (const each of box.querySelectorAll(carriers)) {
      if ((among === undefined || each.closest(among)) && isOthers(each, surely) && !isInTheirs(each, box)) return true;
    }
    return among === undefined && isOthers(box, surely);
  }

  /** A picture in their link is theirs, whatever number it goes by. */
  function isInTheirs(element: Element, box: Element): boolean {
    const around = element.parentElement?.closest(carriers);
    return around !== undefined && around !== null && around !== box && box.contains(around) && groundsOf(around) !== undefined;
  }

  /**
   * Their part of a box that they share, or their unit where the site says nothing: the largest box around the evidence in
   * which nobody else is named, if it stands beside somebody else's or in a list. Where nothing says how far it goes, the
   * unit by its role, or the evidence alone. A sentence that all of them share keeps its other words.
   */
  function partOf(element: Element, row: Element | null, isShared = false): Element {
    const whole = row ? null : postAround(element);
    if (whole) return whole;
    let role = element.matches(unit) ? element : undefined;
    let part = element;
    for (let parent = part.parentElement; parent && parent !== row; parent = part.parentElement) {
      if (parent.matches(list) || holdsOthers(parent) || (isShared && isSentence(parent))) return part;
      if (parent.matches(frame) || parent.querySelector(furniture)) return role ?? element;
      if (parent.matches(unit)) role = parent;
      part = parent;
    }
    return part;
  }

  /** A name says nothing where something surer, around it or in its box, says that it is a namesake's. */
  function isNamesakes(element: Element, box: Element | undefined): boolean {
    for (let around = element.closest(carriers); around; around = around.parentElement?.closest(carriers) ?? null) {
      if (isOthers(around, true)) return true;
    }
    return box !== undefined && holdsOthers(box, undefined, true);
  }

  /** What closes: the innermost box, or their part of it where others are named as well. */
  return (element) => {
    const grounds = groundsOf(element);
    if (!grounds) return undefined;
    if (grounds.itself) return { target: element, how: 'gone', row: undefined };
    const { box, surface, post } = boxAround(element);
    if (isWeak(grounds) && isNamesakes(element, box)) return undefined;
    if (!box || !surface) {
      const target = partOf(element, post ?? null);
      return within(target, target.parentElement);
    }
    const among = surface.shared === true ? undefined : surface.shared;
    if (surface.shared && box !== element && holdsOthers(box, among)) return within(partOf(element, box, true), box);
    const how = surface.close ?? 'gone';
    return { target: how === 'gone' && !surface.exact ? wrapped(box) : box, how, row: undefined };
  };
}

/** With the wrappers that hold nothing else: they may have a gap or a border of their own. */
function wrapped(box: Element): Element {
  let whole = box;
  for (let parent = box.parentElement; parent && parent.childElementCount === 1; parent = parent.parentElement) {
    if (parent.matches(`${frame},${list}`) || isSentence(parent)) break;
    whole = parent;
  }
  return whole;
}

/** The post that names them, be it theirs or a mention, unless the article is the page or holds the posts of others. */
function postAround(element: Element): Element | null {
  const around = element.closest(`${post},${list}`);
  const isPost = around?.matches(post) && !around.querySelector(post) && document.querySelectorAll(post).length > 1;
  return isPost ? around : null;
}

const isSentence = ({ childNodes }: Element): boolean =>
  [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());

const within = (target: Element, row: Element | null): Place => ({ target, how: 'gone', row: row ?? undefined });
