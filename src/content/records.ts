import { agreed, readShown, type Shown } from '../core/record.ts';
import type { Fact, Lesson, Site } from '../core/site.ts';

/** Reads the boxes of a page in which a site shows several aliases of one person. */

/** All that a box says of the person whom it is about; nothing where it contradicts itself. */
export function recordOf(box: Element, { facts }: Lesson, site: Site): Shown[] {
  return agreed(facts.flatMap((fact) => readFact(box, fact, site)));
}

/** The same without what the page's address says, and that by itself. */
export const withoutAddress = (box: Element, { facts, ...lesson }: Lesson, site: Site): Shown[] =>
  recordOf(box, { ...lesson, facts: facts.filter((fact) => !isAddress(fact)) }, site);
export const addressOf = ({ facts, ...lesson }: Lesson, site: Site): Shown[] =>
  recordOf(document.documentElement, { ...lesson, facts: facts.filter(isAddress) }, site);

export const asksAddress = ({ facts }: Lesson): boolean => facts.some(isAddress);

const isAddress = ({ read }: Fact): boolean => read === 'address';

function readFact(box: Element, { select, read, match, as, first }: Fact, site: Site): Shown[] {
  const elements = select === undefined ? [box] : [...box.querySelectorAll(select)];
  return (first ? elements.slice(0, 1) : elements).flatMap((element) => {
    const raw = valueIn(element, read, site);
    return (raw && readShown(site, as, raw, match)) || [];
  });
}

function valueIn(element: Element, read: string, site: Site): string | null | undefined {
  if (read === 'address') return pathOf(location.href, site);
  if (read === 'text') return element.childElementCount === 0 ? element.textContent?.replace(unseen, '').trim() : undefined;
  const value = element.getAttribute(read);
  return read === 'href' && value !== null ? pathOf(value, site) : value;
}

/** Names and handles stand between marks that nobody sees. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * From the path on. Only the path is decoded: what follows it is anybody's to write (`?x=%26v%3D…`), and must not become more parts
 * than it has.
 */
function pathOf(address: string, { hosts, notHosts = [] }: Site): string | undefined {
  const url = URL.parse(address, document.baseURI);
  if (!url || notHosts.includes(url.hostname)) return undefined;
  if (!hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) return undefined;
  const path = decoded(url.pathname);
  return /[?#]/.test(path) ? undefined : path + url.search + url.hash;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The elements of a document that a selector finds, and those in its open shadow roots. */
export function* everyElement(root: ParentNode, selector: string, shadow?: string): Generator<Element> {
  yield* root.querySelectorAll(selector);
  if (!shadow) return;
  for (const { shadowRoot } of root.querySelectorAll(shadow)) if (shadowRoot) yield* everyElement(shadowRoot, selector, shadow);
}
