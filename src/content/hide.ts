import type { Bench } from '../core/evidence.ts';
import { fold, mark, veil } from './marks.ts';
import type { IsTalk } from './native.ts';
import { type Place, places } from './place.ts';
import { reading } from './reading.ts';
import type { RootsIn } from './roots.ts';
import { attributeOf, closest, isElement, parentOf, type UnitOf } from './unit.ts';

/**
 * Finds evidence of the people to keep away and closes the boxes it stands in. Evidence comes first: most pages hold
 * hundreds of links and none of theirs, so boxes are looked for only around what is theirs. What is remembered is the
 * evidence, not the element: frameworks recycle both, so a box opens again as soon as its evidence is gone.
 */
export interface Hiding {
  /** Judges everything in a subtree. */
  scan(root: ParentNode): void;
  /** Judges what a batch of mutations touched. */
  digest(records: readonly MutationRecord[]): void;
  /** Judges every closed box again. */
  recheck(): void;
  /** Opens every box. */
  release(): void;
}

interface Closed extends Omit<Place, 'target'> {
  /** The evidence that it is closed for. */
  by: Set<Element>;
}

/** Reading one record costs as much as searching so many elements (Firefox, 2026-11); a parser reports every node by itself. */
const manyRecords = 6;
/** Counting the elements of a page goes through them all: with fewer records it is not worth it. */
const fewRecords = 500;

/**
 * @param sighted is told how many boxes closed that had not been closed before.
 * @param isTalk whether something is open for now.
 */
export function hiding(bench: Bench & { unitOf: UnitOf }, rootsIn: RootsIn, sighted: (count: number) => void, isTalk?: IsTalk): Hiding {
  const read = reading(bench, isTalk);
  const { surfaces, evidence, aliases } = bench.site.site;
  const along = surfaces.find((each) => each.along)?.along;
  const prose =
    bench.matcher.mentions && aliases.handle
      ? evidence.filter(({ as, read }) => as === 'prose' && read === 'text').map(({ select }) => select)
      : [];
  const placeByItself = places(read, surfaces, prose.join(), bench.unitOf);
  const closed = new Map<Element, Closed>();
  /** Boxes with the parts of them that are closed. */
  const rows = new Map<Element, Set<Element>>();
  const all = document.getElementsByTagName('*');
  /** A box that is recycled counts once. */
  const counted = new WeakSet<Element>();

  const placeOf = (element: Element): Place | undefined => placeByItself(element) ?? placeAlong(element);

  /** Where what stood before it is not there any more, it stays as it was. */
  function placeAlong(element: Element): Place | undefined {
    if (!along || !element.matches(along.box)) return undefined;
    let before = element.previousElementSibling;
    while (before?.matches(along.box)) before = before.previousElementSibling;
    const isTheirs = before ? [...(closed.get(before)?.by ?? [])].some((each) => each.matches(along.by)) : closed.has(element);
    return isTheirs ? { target: element, how: 'flat', row: undefined, whole: true } : undefined;
  }

  function close(element: Element, { target, ...place }: Place): void {
    const state = closed.get(target) ?? { ...place, by: new Set() };
    state.by.add(element);
    closed.set(target, state);
    const { how, row } = place;
    if (row) rows.set(row, (rows.get(row) ?? new Set()).add(target));
    mark(target, fold, how);
    judgeNext(target);
    if (!counted.has(target)) sighted(1);
    counted.add(target);
  }

  function open(box: Element): void {
    const row = closed.get(box)?.row;
    if (row && rows.get(row)?.delete(box) && rows.get(row)?.size === 0) rows.delete(row);
    closed.delete(box);
    box.removeAttribute(fold);
    judgeNext(box);
  }

  /** What goes along with a box: one follows the other. */
  function judgeNext(box: Element): void {
    const next = box.nextElementSibling;
    if (!along || !next?.matches(along.box)) return;
    const state = closed.get(next);
    if (state) review(next, state);
    else judge(next);
  }

  function judge(element: Element): void {
    if (!closed.has(element)) element.removeAttribute(fold);
    // It is judged when the box around it opens.
    const around = closest(parentOf(element), `[${fold}]`);
    if (around && closed.get(around)?.whole) return;
    const place = placeOf(element);
    if (place) close(element, place);
  }

  /** Nearly everything says nothing of them: a look before a judgement. @param by only what is read there. */
  function glance(element: Element, by?: string): void {
    if (attributeOf(element, fold) || read.maybeTheirs(element, by) || (along && element.matches(along.box))) judge(element);
  }

  /** A form may answer with a field where it is asked something (`<input name="matches">`): it is passed over, what it holds is not. */
  function scan(root: ParentNode): void {
    try {
      if (isElement(root)) glance(root);
      if (root.firstElementChild) for (const each of read.tracesIn(root)) judge(each);
      for (const inner of rootsIn(root)) scan(inner);
    } catch {
      const walker = document.createTreeWalker(root, 1);
      for (let node = walker.firstChild(); node; node = walker.nextSibling()) scan(node as Element);
    }
  }

  /** Judges the evidence of a closed box again: it may have been recycled for somebody else, or stand elsewhere now. */
  function review(box: Element, { by, how }: Closed): void {
    for (const element of by) {
      const place = element.isConnected ? placeOf(element) : undefined;
      if (place?.target === box) continue;
      by.delete(element);
      if (place) close(element, place);
    }
    if (by.size === 0) {
      open(box);
      scan(box);
    } else mark(box, fold, how);
  }

  /** The closed boxes around a mutation: their grounds may have changed. */
  function boxesAround(start: Element, touched: Set<Element>): void {
    for (let box = closest(start, `[${fold}]`); box; box = closest(parentOf(box), `[${fold}]`)) touched.add(box);
    if (closed.has(start)) touched.add(start);
    for (const [row, boxes] of rows) if (row.contains(start)) for (const part of boxes) touched.add(part);
  }

  function digest(records: readonly MutationRecord[]): void {
    if (records.length > fewRecords && records.length > all.length / manyRecords) {
      scan(document);
      recheck();
      return;
    }
    const scanned = new Set<Node>();
    const reworded = new Set<Element>();
    const relabelled = new Set<Element>();
    const around = new Set<Element>();
    for (const record of records) {
      const { attributeName, target } = record;
      const owner = ownerOf(target);
      around.add(owner);
      if (attributeName !== null) (isOurs(attributeName) ? reworded : relabelled).add(owner);
      // Nearly all changes are of words, and what holds nothing but words needs no look at each of them.
      else if (!(target as ParentNode).firstElementChild) reworded.add(owner);
      else {
        for (const node of record.removedNodes) if (!isElement(node)) reworded.add(owner);
        for (const node of record.addedNodes) added(node, scanned, reworded);
      }
    }
    const touched = new Set<Element>();
    if (closed.size > 0) for (const element of around) boxesAround(element, touched);
    // What an element is called may make it a box around what says something.
    for (const element of relabelled) if (!scanned.has(element)) scan(element);
    for (const element of reworded) if (!scanned.has(element)) glance(element, 'text');
    for (const box of closed.keys()) if (!box.isConnected) touched.add(box);
    for (const box of touched) {
      const state = closed.get(box);
      if (state) review(box, state);
    }
  }

  /** Parsers report every node by itself, parents first: what a scanned parent holds has been seen. */
  function added(node: Node, scanned: Set<Node>, reworded: Set<Element>): void {
    const seen = scanned.has(node.parentNode as Node);
    scanned.add(node);
    if (!isElement(node)) reworded.add(ownerOf(node));
    else if (!seen && node.isConnected) {
      scan(node);
      judgeNext(node);
    }
  }

  function recheck(): void {
    for (const [box, state] of [...closed]) {
      review(box, state);
      judgeNext(box);
    }
  }

  function release(): void {
    for (const box of [...closed.keys()]) open(box);
  }

  return { scan, digest, recheck, release };
}

const isOurs = (attribute: string): boolean => attribute === fold || attribute === veil;

function ownerOf(node: Node): Element {
  return isElement(node) ? node : (node.parentElement ?? (node as ShadowRoot).host ?? document.documentElement);
}
