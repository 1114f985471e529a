import { grammar, siteOf } from '../core/grammar.ts';
import { described, type Outline, type Outlined, outlineText, vocabulary } from '../core/outline.ts';
import { resolve } from '../core/resolve.ts';
import type { Site } from '../core/site.ts';
import { fold } from './marks.ts';
import { sitesHere } from './native.ts';
import { everyElement } from './records.ts';

/** So many elements are looked at. */
const mostElements = 20_000;
const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'link', 'meta', 'defs']);

/** The structure of the page in front of the user. Read when they ask for it, and given to nobody but our own page. */
export function outline(): Outline {
  const known = grammar(sitesHere());
  const site = siteOf(known, location.hostname)?.site;
  const kind = resolve(known, location.href)?.kind;
  const vocabularyHere = vocabulary(site ?? { evidence: [], surfaces: [] });
  let left = mostElements;

  function outlined(element: Element): Outlined {
    left--;
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const href = element.getAttribute('href');
    const what = described(
      {
        tag: element.localName,
        attributes,
        leads: href === null ? undefined : resolve(known, href, location.href)?.kind,
        closed: closings.find((how) => how === element.getAttribute(fold)),
        hasText: [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()),
      },
      vocabularyHere,
    );
    const inShadow = element.shadowRoot ? [{ what: '#shadow', children: childrenOf(element.shadowRoot) }] : [];
    return { what, children: element.localName === 'svg' ? [] : [...inShadow, ...childrenOf(element)] };
  }

  const childrenOf = (parent: ParentNode): Outlined[] =>
    [...parent.children].flatMap((child) => (left > 0 && !silent.has(child.localName) ? outlined(child) : []));

  return {
    ...(site && { site: site.id }),
    ...(kind && { kind }),
    found: site ? foundOf(site) : [],
    text: outlineText(outlined(document.body)),
  };
}

/** Our own marks: a page can write there what it likes. */
const closings = ['gone', 'flat', 'blank'];

const foundOf = ({ surfaces, shadow }: Site): Outline['found'] =>
  surfaces.map(({ box }) => {
    const boxes = [...everyElement(document, box, shadow)];
    return { all: boxes.length, closed: boxes.filter((each) => each.closest(`[${fold}]`)).length };
  });
