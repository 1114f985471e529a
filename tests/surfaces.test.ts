import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { grammar, siteOf } from '../src/core/grammar.ts';
import { sites } from '../src/sites/all.ts';

/**
 * Every surface of every site stands on one of its test pages, with somebody in it who has to go, and so does all that is evidence;
 * `site-pages.spec.ts` looks whether they do.
 */

const folder = join(import.meta.dirname, 'pages');
const known = grammar(sites);

interface Sample {
  site: string;
  path: string;
  document: Document;
}

const samples = readdirSync(folder).flatMap((place): Sample[] => {
  const { pages } = JSON.parse(readFileSync(join(folder, place, 'page.json'), 'utf8')) as { pages: { file: string; url: string }[] };
  return pages.flatMap(({ file, url }) => {
    const { hostname, pathname } = new URL(url);
    const site = siteOf(known, hostname)?.site.id;
    return site ? [{ site, path: pathname, document: read(join(folder, place, file)) }] : [];
  });
});

/** Links that hold links are made by a script of such a page; shadow roots stand here as if they were none. */
function read(file: string): Document {
  const html = readFileSync(file, 'utf8').replace(/<template shadowrootmode[^>]*>|<\/template>/g, '');
  const document = parseHTML(html).document as unknown as Document;
  for (const box of document.querySelectorAll('[data-link]')) {
    const link = document.createElement('a');
    for (const { name, value } of box.attributes) link.setAttribute(name === 'data-link' ? 'href' : name, value);
    link.append(...box.childNodes);
    box.replaceWith(link);
  }
  return document;
}

const goes = ':is([data-expect="gone"], [data-expect="part"])';

test.each(sites.flatMap(({ id, surfaces }) => surfaces.map(({ name, box, at }) => ({ id, name, box, at }))))(
  '$id: $name, $box',
  ({ id, box, at = '/' }) => {
    const here = samples.filter(({ site, path }) => site === id && path.startsWith(at));
    const boxes = here.flatMap(({ document }) => [...document.querySelectorAll(box)]);
    expect(boxes.some((each) => each.closest(goes) ?? each.querySelector(goes))).toBe(true);
  },
);

/** Embedded frames of a site are looked at in `doors.spec.ts`. */
const everywhere = ['a[href]', 'iframe[src]'];
const carriers = sites.flatMap(({ id, evidence }) => evidence.map(({ select }) => ({ id, select })));

test.each(carriers.filter(({ select }) => !everywhere.includes(select)))('$id: evidence in $select', ({ id, select }) => {
  expect(samples.some(({ site, document }) => site === id && document.querySelector(select))).toBe(true);
});

test('each site file has a page', () => {
  const seen = new Set(samples.map(({ site }) => site));
  expect(sites.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});
