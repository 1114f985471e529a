const controls = 'a[href], button:enabled, summary, input:enabled, select:enabled, textarea:enabled';
const fields = 'input, select, textarea';

/**
 * What has the focus may go: a button that has done its work, a row that was removed, a way on at the end of a list. Left alone, the focus
 * falls back to the top of the page, and who goes by keyboard or screen reader has to find the place again. Here it goes to what came
 * instead, else to what stands beside it. Whoever moves it themselves is not followed.
 * @param first what has the focus now, and all that it stood in when it came there, from the inside out.
 */
export function keepFocus(page: Document, first: readonly EventTarget[]): void {
  /** The same of what had it last. */
  let place = first.filter((each) => each instanceof Element);
  page.addEventListener('focusin', ({ target }) => {
    place = target instanceof Element ? [target, ...around(target)] : [];
  });
  let given: HTMLElement | undefined;
  // The key that did the last step may still be down: held, it is no answer to what came instead.
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== given) return;
      if (event.repeat) event.preventDefault();
      else given = undefined;
    },
    true,
  );
  // Whoever points elsewhere has left it.
  page.addEventListener('pointerdown', ({ target }) => {
    if (place[0] && !place[0].contains(target as Node)) place = [];
  });
  const look = (records: readonly MutationRecord[]): void => {
    const [lost, ...outer] = place;
    if (!lost || isUsable(lost) || ![lost, page.body, null].includes(page.activeElement)) return;
    const there = outer.filter((each) => each.isConnected);
    given = came(records, lost, there[0]) ?? beside(records, lost, there);
    given?.focus();
  };
  new MutationObserver(look).observe(page, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  // It may be gone already.
  look([]);
}

const isUsable = (each: Element): boolean => each.isConnected && !each.matches(':disabled') && each.checkVisibility();

function around(each: Element): Element[] {
  const found: Element[] = [];
  for (let outer = each.parentElement; outer; outer = outer.parentElement) found.push(outer);
  return found;
}

const controlsIn = (box: ParentNode): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(controls)].filter(isUsable);

/** Of what was added in the same place: the same once more, where a part was built anew, else the first. */
function came(records: readonly MutationRecord[], lost: Element, box: Element | undefined): HTMLElement | undefined {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  const found = box ? controlsIn(box).filter((each) => [each, ...around(each)].some((outer) => added.has(outer))) : [];
  return found.find(({ localName, textContent }) => localName === lost.localName && textContent === lost.textContent) ?? found[0];
}

/** The next, else the one before it, in the smallest box that has any. No field: a phone would bring up its keyboard. */
function beside(records: readonly MutationRecord[], lost: Element, boxes: readonly Element[]): HTMLElement | undefined {
  const gone = records.find(({ removedNodes }) => [...removedNodes].some((each) => each.contains(lost)));
  let mark: Node | null | undefined = lost.isConnected ? lost : gone?.nextSibling;
  if (!mark?.isConnected) mark = undefined;
  for (const box of boxes) {
    const all = controlsIn(box).filter((each) => !each.matches(fields));
    const at = mark;
    const found = all.find((each) => at?.contains(each) || (at && isAfter(each, at))) ?? all.at(-1);
    if (found) return found;
    mark = box;
  }
  return undefined;
}

const isAfter = (each: Node, mark: Node): boolean => Boolean(mark.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
