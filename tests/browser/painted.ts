import type { Page } from '@playwright/test';

/** One thing that a page says to somebody: words that are painted or read out, a tooltip, where a link leads, a picture. */
export interface Saying {
  /** The element that says it, as its way from the root: the same page painted twice has the same ways. */
  path: string;
  how: string;
  text: string;
  /** Of a line: the texts that it is put together from. */
  parts: string[];
  /** Where the links around it lead. */
  links: string[];
  /** The mark of the smallest unit around it that has one: `data-expect`, `data-fx`. */
  expected: string;
  unit: string;
}

/** All that a page and its frames show. */
export interface Painted {
  sayings: Saying[];
  /** Ways to all elements that are painted. */
  elements: string[];
  /** Everything written on any element, painted or not: what may have told whose a unit is. */
  evidence: { path: string; text: string }[];
}

export async function painted(page: Page): Promise<Painted> {
  const all: Painted = { sayings: [], elements: [], evidence: [] };
  for (const [index, frame] of page.frames().entries()) {
    const owner = frame.parentFrame() && (await frame.frameElement().catch(() => null));
    if (frame.parentFrame() && !(await owner?.isVisible().catch(() => false))) continue;
    const { sayings, elements, evidence } = await frame.evaluate(read, index === 0 ? '' : `frame ${index} `);
    all.sayings.push(...sayings);
    all.elements.push(...elements);
    all.evidence.push(...evidence);
  }
  return all;
}

/** Runs in the page. */
function read(before: string): Painted {
  const all: Painted = { sayings: [], elements: [], evidence: [] };
  const ways = new Map<Node, string>();
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'aria-placeholder',
    'title',
    'placeholder',
    'alt',
  ];
  const mute = 'script,style,noscript,template,head,head *:not(title)';

  const parentOf = (node: Node): Element | null => node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

  function wayTo(element: Element): string {
    const known = ways.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const beside = [...((element.parentNode as ParentNode | null)?.children ?? [])];
    const inRoot = parent && element.parentElement === null ? '#' : '';
    const way = parent ? `${wayTo(parent)}/${inRoot}${element.localName}${beside.indexOf(element)}` : `${before}${element.localName}`;
    ways.set(element, way);
    return way;
  }

  /** A box that is `display: contents` is painted where its parent is. */
  function isPainted(element: Element): boolean {
    if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
    const parent = parentOf(element);
    return getComputedStyle(element).display === 'contents' && parent !== null && isPainted(parent);
  }

  function closest(element: Element | null, selector: string): Element | null {
    return element && (element.closest(selector) ?? closest((element.getRootNode() as Partial<ShadowRoot>).host ?? null, selector));
  }

  function say(element: Element, how: string, text: string | null | undefined, parts: string[] = []): void {
    const plain = text
      ?.normalize('NFC')
      .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
      .trim();
    if (!plain) return;
    const marked = closest(element, '[data-expect]');
    const links: string[] = [];
    for (let link = closest(element, 'a[href]'); link; link = closest(parentOf(link), 'a[href]'))
      links.push((link as HTMLAnchorElement).href);
    all.sayings.push({
      ...{ path: wayTo(element), how, text: plain, parts, links },
      expected: marked?.getAttribute('data-expect') ?? '',
      unit: marked?.getAttribute('data-fx') ?? '',
    });
  }

  /** Words that stand in one line, whatever elements they are split into. */
  let line: { element: Element; text: string }[] = [];
  function endLine(): void {
    const parts = line.map(({ text }) => text);
    for (const { element, text } of line) say(element, 'text', text);
    if (line.length > 1) say(line[0]?.element as Element, 'line', parts.join(''), parts);
    line = [];
  }

  /** What another element is called by: what is hidden in it is left out, unless all of it is hidden. */
  function heard(element: Element): string {
    if (!isPainted(element)) return element.textContent ?? '';
    const said = (node: Node): string =>
      node instanceof Element ? (isPainted(node) ? [...node.childNodes].map(said).join('') : '') : (node.nodeValue ?? '');
    return said(element);
  }

  const urlIn = (image: string): string[] => [...image.matchAll(/url\("?(.*?)"?\)/g)].map(([, url = '']) => url);

  function sayOf(element: Element, style: CSSStyleDeclaration): void {
    for (const name of spoken) say(element, name, element.getAttribute(name));
    for (const name of ['aria-labelledby', 'aria-describedby']) {
      const ids = element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];
      const root = element.getRootNode() as Document | ShadowRoot;
      const words = ids.map((id) => root.getElementById(id)).map((each) => each && (each.getAttribute('aria-label') ?? heard(each)));
      say(element, name, words.join(' '));
    }
    if (element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement)
      say(element, 'link', element.getAttribute('href') && element.href);
    if (element instanceof HTMLIFrameElement) say(element, 'frame', element.getAttribute('src') && element.src);
    if (element instanceof HTMLInputElement && element.type !== 'password') say(element, 'value', element.value);
    if (element instanceof HTMLTextAreaElement) say(element, 'value', element.value);
    if (element instanceof HTMLImageElement) say(element, 'picture', element.currentSrc || element.src);
    if (element instanceof HTMLVideoElement)
      for (const url of [element.currentSrc || element.src, element.poster]) say(element, 'picture', url);
    if (element.localName === 'image') say(element, 'picture', element.getAttribute('href') ?? element.getAttribute('xlink:href'));
    if (element.localName === 'title' && element.namespaceURI?.endsWith('svg'))
      say(parentOf(element) ?? element, 'title', element.textContent);
    for (const url of urlIn(style.backgroundImage)) say(element, 'picture', url);
    for (const beside of ['::before', '::after']) {
      const { content } = getComputedStyle(element, beside);
      if (/^"./.test(content)) say(element, beside, content.slice(1, -1));
    }
  }

  function walk(element: Element): void {
    const written = [...element.attributes].map(({ value }) => value).join('\n');
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? '');
    all.evidence.push({ path: wayTo(element), text: `${written}\n${own.join(' ')}` });
    if (element.matches(mute)) return;
    const style = getComputedStyle(element);
    const isInline = style.display === 'contents' || (style.display.startsWith('inline') && style.position !== 'absolute');
    if (!isInline || element.localName === 'br') endLine();
    const shown = isPainted(element);
    if (shown) {
      all.elements.push(wayTo(element));
      sayOf(element, style);
    }
    const root = element.shadowRoot;
    for (const child of root ? root.childNodes : element.childNodes) {
      if (child instanceof Element) walk(child);
      else if (child.nodeType === Node.TEXT_NODE && shown) line.push({ element, text: child.nodeValue ?? '' });
    }
    // What is slotted into a root stands in the tree beside it.
    if (root) for (const child of element.children) walk(child);
    if (!isInline) endLine();
  }

  say(document.documentElement, 'title of the page', document.title);
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) say(icon, 'icon of the page', icon.href);
  walk(document.documentElement);
  return all;
}
