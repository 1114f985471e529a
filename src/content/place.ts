import type { Evidence, Surface } from '../core/site.ts';
import { isWeak, type Reading } from './reading.ts';
import { closest, isSentence, list, parentOf, type UnitOf, wrapped } from './unit.ts';

/** What closes, and how. `row`: the box of which it is only a part; what else is named in there decides how large a part. */
export interface Place {
  target: Element;
  how: string;
  row: Element | undefined;
  /** Whatever else in it is theirs closes nothing outside of it. */
  whole: boolean;
}

/**
 * @param unitOf how far what is theirs goes where no surface says so.
 * @param prose selector of what people write, where only their mention in it closes.
 * @returns what closes for an element: nothing where it is not theirs.
 */
export function places(
  { carriers, groundsOf, isOthers }: Reading,
  surfaces: readonly Surface[],
  prose: string,
  unitOf: UnitOf,
): (element: Element) => Place | undefined {
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
    let box = boxes === '' ? null : closest(element, boxes);
    for (; box; box = closest(parentOf(box), boxes)) {
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
   * Their part of a box: the largest box around the evidence, within it, in which nobody else is named. A sentence that
   * several people share keeps its other words.
   */
  function partOf(element: Element, box: Element, isShared = false): Element {
    let part = element;
    for (let parent = part.parentElement; parent && parent !== box; parent = part.parentElement) {
      if (parent.matches(list) || holdsOthers(parent) || (isShared && isSentence(parent))) break;
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

  /** Words about them, or a link in such words that is no name of an author. */
  const isMention = (element: Element, { as }: Evidence): boolean =>
    as === 'prose' || (as === 'url' && /^\s*@/.test(element.textContent as string) && !!element.closest(prose));

  /** What closes: the innermost box, or their part of it where others are named as well. */
  function placeOf(element: Element, grounds: Evidence): Place | undefined {
    if (grounds.itself || (prose && isMention(element, grounds))) return within(element, undefined);
    const { box, surface, post } = boxAround(element);
    if (isWeak(grounds) && isNamesakes(element, box)) return undefined;
    if (!box || !surface) {
      if (post) return within(partOf(element, post), post);
      const { unit, open } = unitOf(element, holdsOthers, groundsOf);
      return within(unit, open);
    }
    const among = surface.shared === true ? undefined : surface.shared;
    if (surface.shared && box !== element && holdsOthers(box, among)) return within(partOf(element, box, true), box);
    const how = surface.close ?? 'gone';
    return { target: how === 'gone' && !surface.exact ? wrapped(box) : box, how, row: undefined, whole: !surface.of && !surface.shared };
  }

  return (element) => {
    const grounds = groundsOf(element);
    try {
      return grounds && placeOf(element, grounds);
    } catch {
      // A form around it answers with one of its fields (`<input name="children">`).
      return within(element, undefined);
    }
  };
}

const within = (target: Element, row: Element | undefined): Place => ({ target, how: 'gone', row, whole: false });
