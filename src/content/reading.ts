import { type Bench, judgeEvidence, type Verdict } from '../core/evidence.ts';
import { remembering } from '../core/remembering.ts';
import type { Evidence } from '../core/site.ts';
import type { IsTalk } from './native.ts';
import { traces } from './traces.ts';
import { attributeOf, textNode } from './unit.ts';

/** What the elements of a page say about whose they are. */
export interface Reading {
  /** Selector of everything that may say something. */
  carriers: string;
  /** What names them in a subtree, the root left out, and what carries a mark of ours. */
  tracesIn(root: ParentNode): Set<Element>;
  /** Whether something on an element looks like theirs, wherever it stands. @param read only what is read there. */
  maybeTheirs(element: Element, read?: string): boolean;
  /** The evidence by which an element is theirs. */
  groundsOf(element: Element): Evidence | undefined;
  /** Whether an element names somebody else. @param surely by more than a name. */
  isOthers(element: Element, surely?: boolean): boolean;
}

/** So many letters are no label, no handle and no ordinary post. */
const long = 1_000;

export function reading(bench: Bench, isTalk?: IsTalk): Reading {
  const { evidence } = bench.site.site;
  const carriers = evidence.map(({ select }) => select).join();
  const verdicts = new Map(evidence.map((each) => [each, remembering((value) => judgeEvidence(value, each, bench))]));
  const anyTheirs = [...Map.groupBy(evidence, ({ read }) => read)].map(
    ([name, each]) => [name, remembering((value) => each.some((by) => verdicts.get(by)?.(value) === 'theirs'))] as const,
  );

  /** Most values are known by now: what they say is asked before what costs more. @param onlyTheirs nothing else matters. */
  function judge(element: Element, each: Evidence, onlyTheirs = false): Verdict {
    const value = valueIn(element, each.read);
    if (value === null || value === '') return undefined;
    const verdict = firstVerdict(element, value, each);
    if (verdict === undefined || (onlyTheirs && verdict !== 'theirs') || !element.matches(each.select)) return undefined;
    return each.within === undefined || element.closest(each.within) ? verdict : undefined;
  }

  /** What is long (a script, a document) is read only where it counts. */
  function firstVerdict(element: Element, value: string, each: Evidence): Verdict {
    return value.length > long && !element.matches(each.select) ? undefined : verdicts.get(each)?.(value);
  }

  function maybeTheirs(element: Element, read?: string): boolean {
    for (const [name, isTheirs] of anyTheirs) {
      if (read !== undefined && read !== name) continue;
      const value = valueIn(element, name);
      if (value && (value.length > long ? element.matches(carriers) : isTheirs(value))) return true;
    }
    return false;
  }

  const groundsOf = (element: Element) => {
    const grounds = evidence.find((each) => judge(element, each) === 'theirs');
    return grounds && isTalk?.(element) ? undefined : grounds;
  };
  const tracesIn = traces(evidence, (element, each) => judge(element, each, true) === 'theirs');

  function isOthers(element: Element, surely = false): boolean {
    let others = false;
    for (const each of evidence) {
      // Words about a part of a box do not say whose the box is.
      if (each.itself || (surely && isWeak(each))) continue;
      const verdict = judge(element, each);
      if (verdict === 'theirs') return false;
      others ||= verdict === 'other';
    }
    return others;
  }

  return { carriers, tracesIn, maybeTheirs, groundsOf, isOthers };
}

/** Two people can share a name. */
export const isWeak = ({ as }: Evidence): boolean => as === 'name' || as === 'names' || as === 'called';

const valueIn = (element: Element, read: string): string | null => (read === 'text' ? ownText(element) : attributeOf(element, read));

/** Without what the elements in it say. */
function ownText(element: Element): string {
  if (!element.firstElementChild) return element.textContent as string;
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) text += node.nodeType === textNode ? node.nodeValue : ' ';
  return text;
}
