import { rootOf } from './roots.ts';

type Root = ShadowRoot | null | undefined;

/** The shadow roots in a part of a page, and those in them. @param rootOf which root of an element counts. */
export function* openRoots(
  within: Element | Document | ShadowRoot,
  hosts = '*',
  rootOf: (host: Element) => Root = ({ shadowRoot }) => shadowRoot,
): Generator<ShadowRoot> {
  const own = within instanceof Element && within.matches(hosts) ? [within] : [];
  for (const host of [...own, ...within.querySelectorAll(hosts)]) {
    const root = rootOf(host);
    if (!root) continue;
    yield root;
    yield* openRoots(root, hosts, rootOf);
  }
}

/** The root of an element that a page has made itself, also a closed one. Formulas and drawings have hyphens in their names, too. */
export const ownRoot = (host: Element): Root => (host.localName.includes('-') && host instanceof HTMLElement ? rootOf(host) : undefined);
