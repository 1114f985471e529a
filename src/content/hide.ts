import { type Bench, judgeEvidence, type Verdict } from '../core/evidence.ts';
import type { Evidence, Surface } from '../core/site.ts';
import { fold } from './marks.ts';

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
  /** Opens every box. */
  release(): void;
}

/** What closes, and how. `row`: the shared box of which it is only a part. */
interface Place {
  target: Element;
  how: string;
  row: Element | undefined;
}

interface Closed extends Omit<Place, 'target'> {
  /** The evidence that it is closed for. */
  by: Set<Element>;
}

/** Where a site says nothing, these are the units that pages are commonly made of. */
const anyUnit: Surface = {
  name: 'unit',
  box: 'article,[role="article"],[role="listitem"],[role="row"],[role="option"],[role="menuitem"],li,tr',
  shared: true,
  seen: '',
};
const anyEvidence: Evidence[] = [
  { select: 'a[href]', read: 'href', as: 'url' },
  { select: 'iframe[src]', read: 'src', as: 'url' },
];

/** @param sighted is told how many boxes closed for evidence that was not seen on this page before. */
export function hiding(bench: Bench, sighted: (count: number) => void): Hiding {
  const evidence = bench.site.site.evidence.length > 0 ? bench.site.site.evidence : anyEvidence;
  const surfaces = bench.site.site.surfaces;
  const boxes = surfaces.map(({ box }) => box).join(',');
  const carriers = evidence.map(({ select }) => select).join(',');
  const wanted = `${carriers},[${fold}]`;
  const verdicts = evidence.map(() => new Map<string, Verdict>());
  const closed = new Map<Element, Closed>();
  /** Shared boxes with the parts of them that are closed. */
  const rows = new Map<Element, Set<Element>>();
  const met = new Set<string>();

  function said(element: Element, { read }: Evidence): string | null {
    if (read !== 'text') return element.getAttribute(read);
    return element.childElementCount === 0 ? element.textContent : null;
  }

  function verdictOf(element: Element): Verdict {
    let verdict: Verdict;
    for (let index = 0; index < evidence.length; index++) {
      const each = evidence[index] as Evidence;
      if (!element.matches(each.select) || (each.within !== undefined && !element.closest(each.within))) continue;
      const value = said(element, each);
      if (value === null) continue;
      const seen = verdicts[index] as Map<string, Verdict>;
      let found = seen.get(value);
      if (found === undefined && !seen.has(value)) {
        found = judgeEvidence(value, each, bench);
        if (seen.size > 20_000) seen.clear();
        seen.set(value, found);
      }
      if (found === 'theirs') return found;
      verdict ??= found;
    }
    return verdict;
  }

  function boxAround(element: Element): { box: Element; surface: Surface } | undefined {
    const box = boxes === '' ? null : element.closest(boxes);
    const surface = box && surfaces.find((each) => box.matches(each.box));
    if (box && surface) return { box, surface };
    const unit = element.closest(anyUnit.box);
    return unit ? { box: unit, surface: anyUnit } : undefined;
  }

  function holdsOthers(box: Element): boolean {
    for (const each of box.querySelectorAll(carriers)) if (verdictOf(each) === 'other') return true;
    return verdictOf(box) === 'other';
  }

  /** What closes for a piece of evidence: the innermost box, or their part of it where others are named as well. */
  function placeOf(element: Element): Place {
    const around = boxAround(element);
    if (!around) return { target: element, how: 'gone', row: undefined };
    const { box, surface } = around;
    if (surface.shared && box !== element && holdsOthers(box)) return { target: element, how: 'gone', row: box };
    return { target: box, how: surface.close ?? 'gone', row: undefined };
  }

  function close(element: Element, { target, how, row }: Place): void {
    const state = closed.get(target) ?? { how, by: new Set(), row };
    state.by.add(element);
    closed.set(target, state);
    if (row) rows.set(row, (rows.get(row) ?? new Set()).add(target));
    if (target.getAttribute(fold) !== how) target.setAttribute(fold, how);
    note(element);
  }

  function note(element: Element): void {
    const words = element.getAttribute('href') ?? element.textContent ?? '';
    if (met.has(words)) return;
    met.add(words);
    sighted(1);
  }

  function open(box: Element): void {
    const row = closed.get(box)?.row;
    if (row && rows.get(row)?.delete(box) && rows.get(row)?.size === 0) rows.delete(row);
    closed.delete(box);
    box.removeAttribute(fold);
  }

  function judge(element: Element): void {
    if (element.hasAttribute(fold) && !closed.has(element)) element.removeAttribute(fold);
    if (verdictOf(element) === 'theirs') close(element, placeOf(element));
  }

  function scan(root: ParentNode): void {
    if (root instanceof Element && root.matches(wanted)) judge(root);
    if (root.firstElementChild) for (const each of root.querySelectorAll(wanted)) judge(each);
  }

  /** Judges the evidence of a closed box again: it may have been recycled for somebody else, or stand elsewhere now. */
  function review(box: Element, { by, how }: Closed): void {
    for (const element of by) {
      const place = element.isConnected && verdictOf(element) === 'theirs' ? placeOf(element) : undefined;
      if (place?.target === box) continue;
      by.delete(element);
      if (place) close(element, place);
    }
    if (by.size === 0) open(box);
    else if (box.getAttribute(fold) !== how) box.setAttribute(fold, how);
  }

  /** The closed boxes around a mutation: their grounds may have changed. */
  function boxesAround({ target }: MutationRecord, touched: Set<Element>): void {
    const start = target instanceof Element ? target : target.parentElement;
    for (let box = start?.closest(`[${fold}]`); box; box = box.parentElement?.closest(`[${fold}]`)) touched.add(box);
    if (start && closed.has(start)) touched.add(start);
    for (const row of rows.keys()) if (row.contains(target)) for (const part of rows.get(row) as Set<Element>) touched.add(part);
  }

  function digest(records: readonly MutationRecord[]): void {
    const scanned = new Set<Node>();
    const changed = new Set<Element>();
    const touched = new Set<Element>();
    let removed = false;
    for (const record of records) {
      if (closed.size > 0) boxesAround(record, touched);
      if (record.removedNodes.length > 0) removed = true;
      if (record.type !== 'childList' || record.addedNodes.length + record.removedNodes.length === 0) changed.add(ownerOf(record.target));
      for (const node of record.addedNodes) added(node, scanned, changed);
    }
    for (const element of changed) if (!scanned.has(element) && element.matches(wanted)) judge(element);
    if (removed) for (const box of closed.keys()) if (!box.isConnected) touched.add(box);
    for (const box of touched) {
      const state = closed.get(box);
      if (state) review(box, state);
    }
  }

  /** Parsers report every node by itself, parents first: what a scanned parent holds has been seen. */
  function added(node: Node, scanned: Set<Node>, changed: Set<Element>): void {
    const seen = scanned.has(node.parentNode as Node);
    scanned.add(node);
    if (!(node instanceof Element)) changed.add(ownerOf(node));
    else if (!seen && node.isConnected) scan(node);
  }

  function release(): void {
    for (const box of [...closed.keys()]) open(box);
  }

  return { scan, digest, release };
}

function ownerOf(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement ?? document.documentElement);
}
