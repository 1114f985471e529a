import { fold } from './marks.ts';

/**
 * Open and closed shadow roots, for the sites on which people appear in some. It is a script of its own, registered for those sites
 * only. No event and no mutation tells of a new root, so hosts are known by a selector; one that has no root yet is looked
 * at before each frame for a while, and after that when its size says that there is something in it now.
 */

/** @returns what finds the roots of hosts in a subtree, in a shadow root or in a document. */
export type RootsIn = (within: ParentNode) => ShadowRoot[];

interface Extended extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface Native {
  chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
}

/** The stylesheet of the page does not reach into a root; what it says of boxes is said again there. */
export const rules =
  '[data-fold=gone]{display:none!important}' +
  '[data-fold=flat]{min-height:0!important;height:0!important;margin-block:0!important;padding-block:0!important;border-block-width:0!important;overflow:hidden!important}' +
  '[data-fold=flat],[data-fold=flat] *,[data-fold=blank],[data-fold=blank] *{visibility:hidden!important;pointer-events:none!important}';

const soonFrames = 120;

type Told = (root: ShadowRoot) => void;

export function roots(selector: string, entered: Told, late: (root: ParentNode) => void): RootsIn {
  const hostsIn = (within: ParentNode): Element[] => {
    const hosts = [...within.querySelectorAll(selector)];
    if (within instanceof Element && within.matches(selector)) hosts.push(within);
    return hosts;
  };
  return rootsOf(hostsIn, entered, late);
}

/** @param entered is told of a root whenever it is seen. @param late of one that came after its host had been looked at. */
export function rootsOf(hostsIn: (within: ParentNode) => Element[], entered: Told, late: Told): RootsIn {
  const waiting = new Set<Element>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  /** Sizes are told before the frame in which they are painted: of closed boxes that are open again, and of hosts that are filled. */
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) waiting.has(target) ? lookAt(target) : dress(target.getRootNode());
  });
  const marks = new MutationObserver((records) => {
    for (const { target } of records) {
      dress(target.getRootNode());
      // Nothing else has attributes.
      sizes.observe(target as Element);
    }
  });
  let frames = 0;
  let isDue = false;

  /** A page that sets the stylesheets of a root anew drops ours, and nothing tells of that but what is seen then. */
  function dress(root: Node): void {
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  function enter(host: Element): ShadowRoot | undefined {
    const root = rootOf(host);
    if (!root) return void expect(host);
    dress(root);
    // Who watches it twice is told once.
    entered(root);
    marks.observe(root, { subtree: true, attributeFilter: [fold] });
    return root;
  }

  function expect(host: Element): void {
    if (waiting.has(host)) return;
    waiting.add(host);
    sizes.observe(host);
    frames = 0;
    lookSoon();
  }

  function lookSoon(): void {
    if (isDue || waiting.size === 0 || frames++ > soonFrames) return;
    isDue = true;
    requestAnimationFrame(lookAgain);
  }

  function lookAgain(): void {
    isDue = false;
    waiting.forEach(lookAt);
    lookSoon();
  }

  function lookAt(host: Element): void {
    const root = rootOf(host);
    if (!root && host.isConnected) return;
    waiting.delete(host);
    sizes.unobserve(host);
    if (root && enter(host)) late(root);
  }

  return (within) =>
    hostsIn(within)
      .map(enter)
      .filter((root) => !!root);
}

/** An open root too. */
export function rootOf(host: Extended): ShadowRoot | null | undefined {
  if (import.meta.env.FIREFOX) return host.openOrClosedShadowRoot;
  return (globalThis as unknown as Native).chrome.dom.openOrClosedShadowRoot(host);
}
