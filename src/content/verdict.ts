import type { Watch } from '../core/site-files.ts';
import { everyElement } from './records.ts';

/** So many signs make a page one that shows people. */
const enoughSigns = 3;
/** So many boxes are looked into: the first few say it. */
const mostBoxes = 30;

/** Where a canary looks. */
export interface Page {
  document: ParentNode;
  /** Host, path and query. */
  address: string;
  shadow?: string | undefined;
}

/**
 * `shown`: a box is there, with evidence in it. `missing`: there are people, and none of the boxes that should hold them. Undefined: the
 * page shows nobody (yet), or is another page.
 */
export function verdictOn(
  { at, sign, boxes }: Watch,
  carriers: string,
  { document, address, shadow }: Page,
): 'shown' | 'missing' | undefined {
  if (!new RegExp(at).test(address)) return undefined;
  const path = address.slice(address.indexOf('/'));
  for (const { box, of = '*', at: begins = '/' } of boxes) {
    if (!path.startsWith(begins)) continue;
    for (const each of first(mostBoxes, everyElement(document, box, shadow))) {
      if (each.matches(carriers) && each.matches(of)) return 'shown';
      for (const within of [each, each.shadowRoot]) {
        for (const element of within ? everyElement(within, carriers, shadow) : []) if (element.matches(of)) return 'shown';
      }
    }
  }
  return [...first(enoughSigns, everyElement(document, sign, shadow))].length === enoughSigns ? 'missing' : undefined;
}

function* first<Each>(most: number, all: Iterable<Each>): Generator<Each> {
  let count = 0;
  for (const each of all) {
    if (count++ === most) return;
    yield each;
  }
}
