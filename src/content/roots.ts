/**
 * Open and closed shadow roots, for the sites on which people appear in some. It is a script of its own, registered for those sites
 * only. No event and no mutation tells of a new root, so hosts are known by a selector; one that has no root yet is looked
 * at before each frame until it has.
 */

/** @returns what finds the roots of hosts in a subtree, in a shadow root or in a document. */
export type RootsIn = (within: ParentNode) => ShadowRoot[];

interface Extended extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The stylesheet of the page does not reach into a root; what it says of boxes is said again there. */
export const rules = `[data-fold="gone"]{display:none!important}
[data-fold="flat"]{min-height:0!important;height:0!important;margin-block:0!important;padding-block:0!important;border-block-width:0!important;overflow:hidden!important;visibility:hidden!important;pointer-events:none!important}
[data-fold="blank"]{visibility:hidden!important;pointer-events:none!important}
[data-fold="flat"] *,[data-fold="blank"] *{visibility:hidden!important}`;

/** @param entered is told of a root when it is first seen. @param late of one that came after its host had been looked at. */
export function roots(selector: string, entered: (root: ShadowRoot) => void, late: (root: ShadowRoot) => void): RootsIn {
  const known = new WeakSet<ShadowRoot>();
  const waiting = new Set<Element>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);

  /** A page that sets the stylesheets of a root anew drops ours. */
  function dress(root: ShadowRoot): void {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  function enter(host: Element): ShadowRoot | undefined {
    const root = rootOf(host);
    if (!root) return void waiting.add(host);
    dress(root);
    if (!known.has(root)) entered(root);
    known.add(root);
    return root;
  }

  function lookAgain(): void {
    for (const host of [...waiting]) {
      const root = rootOf(host);
      if (root || !host.isConnected) waiting.delete(host);
      if (root && enter(host)) late(root);
    }
    if (waiting.size > 0) requestAnimationFrame(lookAgain);
  }

  return (within) => {
    const wasWaiting = waiting.size > 0;
    const hosts = [...within.querySelectorAll(selector)];
    if (within instanceof Element && within.matches(selector)) hosts.push(within);
    const found = hosts.map(enter).filter((root) => root !== undefined);
    if (waiting.size > 0 && !wasWaiting) requestAnimationFrame(lookAgain);
    return found;
  };
}

function rootOf(host: Extended): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } } };
  return host.shadowRoot ?? host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host) ?? null;
}
