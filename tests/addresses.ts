import fc from 'fast-check';
import { canonicalValue } from '../src/core/alias.ts';
import { parseTemplate } from '../src/core/grammar.ts';
import type { AliasKind, Site } from '../src/core/site.ts';

/** Addresses made from the routes of a site, and the many ways to write them, for the tests of what reads them. */

/** A server of which no file knows. */
export const elsewhere = 'far.example';

/** What stands where a route captures what says nothing. */
const anything = 'x1';

/** It names nobody, so nobody is somebody else for it. */
export const isFixed = (captured: string): boolean => captured === anything || captured === elsewhere;

/** An address made from a route, and whom it names. */
export interface Made {
  origin: string;
  segments: string[];
  query: [string, string][];
  hash: string | undefined;
  named: { kind: AliasKind; value: string }[];
  /** What its template captures, in order. */
  chosen: string[];
}

export const address = ({ origin, segments, query, hash }: Made): string =>
  `${origin}/${segments.map(encode).join('/')}${query.length > 0 ? `?${query.map(([name, value]) => `${name}=${encode(value)}`).join('&')}` : ''}${hash === undefined ? '' : `#${hash}`}`;
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%40', '@').replaceAll('%3A', ':');

/** Fills a route with values of the forms that the site describes. A word that the site keeps for itself is nobody's. */
export function made(site: Site, template: string): fc.Arbitrary<Made> {
  const kinds = kindsIn(template);
  const values = kinds.map((kind) => {
    const form = site.aliases[kind]?.form;
    if (form === undefined) return fc.constant((kind as string) === 'server' ? elsewhere : anything);
    // Generating knows no lookahead; what it asks is asked of the result.
    const plain = fc.stringMatching(new RegExp(`^(?:${form.replace(/\(\?[=!][^)]*\)/g, '')})$`), { size: '-1' });
    return plain.filter((value) => isValue(site, kind, value));
  });
  return fc.tuple(fc.tuple(...values), fc.boolean()).map(([chosen, longer]) => filled(site, template, chosen, longer));
}

const kindsIn = (template: string): AliasKind[] => [...template.matchAll(/:([a-z]+)/g)].map(([, name]) => name as AliasKind);

/** Whether a site could take this for what it captures. */
function isValue(site: Site, kind: AliasKind, value: string): boolean {
  const form = site.aliases[kind]?.form;
  return form !== undefined && new RegExp(`^(?:${form})$`).test(value) && !value.includes('%') && !isTaken(site, value);
}

const isTaken = ({ reserved = [], routes }: Site, value: string): boolean =>
  reserved.includes(value.toLowerCase()) || routes.some(([, route]) => route.split(/[/?]/).includes(value.toLowerCase()));

/** @param longer something follows, where the route allows it. */
export function filled(site: Site, template: string, chosen: string[], longer = false): Made {
  const { host, segments, query, hash, open } = parseTemplate(template);
  const kinds = kindsIn(template);
  const domain = host ?? (site.hosts[0] === '*' ? elsewhere : (site.hosts[0] as string));
  let next = 0;
  const fill = (text: string) => text.replace(/:[a-z]+/g, () => chosen[next++] as string);
  const at = fill(domain);
  const path = segments.map(fill);
  const asked = query.map(([name, value]): [string, string] => [name, fill(value)]);
  if (open && longer) path.push('more');
  const named = kinds.flatMap((kind, index) => {
    const form = site.aliases[kind];
    const server = kinds.includes('server' as AliasKind) ? elsewhere : at;
    return form ? [{ kind, value: canonicalValue(chosen[index] as string, form, server) }] : [];
  });
  return { origin: `https://${at}`, segments: path, query: asked, hash: hash === undefined ? undefined : fill(hash), named, chosen };
}

/** Ways to write the same address. */
export const variants: [string, (each: Made) => string][] = [
  ['as it is', address],
  ['with its host in capitals', (each) => address({ ...each, origin: each.origin.toUpperCase() })],
  ['without encryption', (each) => address({ ...each, origin: each.origin.replace('https:', 'http:') })],
  ['with a dot after its host', (each) => address({ ...each, origin: `${each.origin}.` })],
  ['with a slash at its end', (each) => address({ ...each, segments: [...each.segments, ''] })],
  ['with doubled slashes', (each) => address({ ...each, segments: ['', ...each.segments.flatMap((segment) => [segment, ''])] })],
  ['with noise in its query', (each) => address({ ...each, query: [['utm_source', 'a b'], ...each.query, ['x', '%']] })],
  ['with every character encoded', (each) => inFull(each)],
  ['encoded twice', (each) => inFull(each).replaceAll('%', '%25')],
];

function inFull({ origin, segments, query, hash }: Made): string {
  const full = (text: string) => [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const asked = query.map(([name, value]) => `${name}=${full(value)}`).join('&');
  return `${origin}/${segments.map(full).join('/')}${asked && `?${asked}`}${hash === undefined ? '' : `#${hash}`}`;
}
