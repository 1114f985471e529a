import { type Address, decode, decodedAddress, queryValue, readAddress } from './address.ts';
import { type Alias, canonicalValue } from './alias.ts';
import { type CompiledRoute, type CompiledSite, type Grammar, type Pattern, siteOf } from './grammar.ts';
import type { AliasKind, Kind } from './site.ts';
import { passedOn } from './wrappers.ts';

/** What a URL says: which site, what kind of page, and by which aliases it names somebody. */
export interface Resolution {
  site: string;
  realm: string;
  kind: Kind;
  /** In canonical form; empty where the page is nobody's or its owner cannot be told from the URL. */
  aliases: Alias[];
  /** The words of a search, decoded. */
  query?: string;
}

/** Redirect wrappers are unwrapped this deep; a sixth layer is nobody's link. */
const deepest = 5;

/**
 * The one reader of URLs: unwraps redirects, finds the site, matches its grammar, brings the aliases into canonical
 * form. `anna` is never `ann`: whole values are compared, never parts.
 * @param url absolute, or relative to `base`.
 * @returns undefined where no known site claims the host. Never throws, whatever the text.
 */
export function resolve(known: Grammar, url: string, base?: string): Resolution | undefined {
  const reached = reach(known, url, base);
  return reached?.site && readPage(reached.site, reached.address);
}

/** Where a URL leads in the end; `site` where it is one that is known. */
export interface Reached {
  address: Address;
  site: CompiledSite | undefined;
}

/** Unwraps redirects. */
export function reach(known: Grammar, url: string, base?: string): Reached | undefined {
  let address = readAddress(url, base);
  for (let depth = 0; address; depth++) {
    const here = address;
    const site = siteOf(known, here.host);
    const isClaimed = site !== undefined && site !== known.anywhere && !site.site.apart;
    const inner = (site && unwrap(site, here)) ?? (isClaimed ? undefined : passedOn(here, () => saysSomething(site, here)));
    if (inner === undefined || depth >= deepest) return { address: here, site };
    address = readAddress(inner, `https://${here.host}`);
  }
  return undefined;
}

/** Whether an address names somebody or asks for something itself: then another one in it (a picture, a source) is no destination. */
function saysSomething(site: CompiledSite | undefined, address: Address): boolean {
  const page = site && readPage(site, address);
  return page !== undefined && (page.query !== undefined || page.aliases.length > 0);
}

/** The destination of a page that only forwards. */
function unwrap({ site }: CompiledSite, address: Address): string | undefined {
  if (!site.wrappers || (address.query === '' && address.segments.length === 0)) return undefined;
  const path = `/${address.segments.join('/')}`;
  for (const wrapper of site.wrappers) {
    if (!path.startsWith(wrapper.path) || (wrapper.host && !endsWithHost(address.host, wrapper.host))) continue;
    for (const name of wrapper.params) {
      const value = decodedAddress(queryValue(address.query, name, 0));
      if (value) return value;
    }
  }
  return undefined;
}

/** What an address of a site says. */
export function readPage(site: CompiledSite, address: Address): Resolution {
  const first = address.segments[0]?.toLowerCase() ?? '';
  const special = site.byFirst.get(first);
  const found =
    (site.byHost.length > 0 ? firstMatch(site.byHost, site, address) : undefined) ??
    (special && firstMatch(special, site, address)) ??
    (site.reserved.has(first) ? undefined : firstMatch(site.generic, site, address));
  return found ?? { site: site.site.id, realm: site.realm, kind: 'other', aliases: [] };
}

/** What the first route that fits says, and with it what its other readings say. */
function firstMatch(routes: CompiledRoute[], site: CompiledSite, address: Address): Resolution | undefined {
  let shape: string | undefined;
  let found: Resolution | undefined;
  for (const route of routes) {
    if ((found && route.shape !== shape) || !mayFit(route, address)) continue;
    const reading = matchRoute(route, site, address);
    if (!found) [found, shape] = [reading, route.shape];
    else if (reading) found.aliases.push(...reading.aliases);
  }
  return found;
}

/** What can be told without reading a capture: nearly every route of a site is ruled out by it. */
function mayFit({ segments, open, host }: CompiledRoute, address: Address): boolean {
  const { length } = address.segments;
  if (length < segments.length || (!open && length > segments.length)) return false;
  for (let index = 0; index < segments.length; index++) {
    const { literal } = segments[index] as Pattern;
    if (literal !== undefined && !isWord(address.segments[index] as string, literal)) return false;
  }
  return host === undefined || endsWithHost(address.host, host);
}

const isWord = (text: string, literal: string): boolean => text.length === literal.length && text.toLowerCase() === literal;

/** A route being matched: what was captured so far, and the host that local values belong to. */
interface Reading {
  site: CompiledSite;
  found: Resolution;
  host: string;
}

function matchRoute(
  { segments, hostPattern, query, hash, kind }: CompiledRoute,
  site: CompiledSite,
  address: Address,
): Resolution | undefined {
  const found: Resolution = { site: site.site.id, realm: site.realm, kind, aliases: [] };
  const reading = { site, found, host: address.host };
  if (hostPattern && !takeHost(hostPattern, reading)) return undefined;
  for (let index = 0; index < segments.length; index++) {
    if (!take(segments[index] as Pattern, address.segments[index] as string, reading)) return undefined;
  }
  for (const [name, pattern] of query) {
    const value = queryValue(address.query, name);
    if (value === undefined || !take(pattern, value, reading)) return undefined;
  }
  if (hash && !take(hash, decode(address.hash), reading)) return undefined;
  return found;
}

function takeHost(pattern: Pattern, reading: Reading): boolean {
  if (!take(pattern, reading.host, reading)) return false;
  return !reading.found.aliases.some(({ value }) => reading.site.reserved.has(value));
}

/** Compares one part with its pattern; captures go into the reading. */
function take(pattern: Pattern, text: string, reading: Reading): boolean {
  const { literal, regexp, captures } = pattern;
  if (literal !== undefined) return isWord(text, literal);
  const match = regexp.exec(text);
  if (!match) return false;
  const { site, found } = reading;
  let group = 1;
  for (const name of captures) {
    const raw = match[group++] as string;
    if (name === 'q') found.query = raw;
    else if (name === 'server') reading.host = raw.toLowerCase();
    else if (name !== 'any') found.aliases.push(alias(site, name, raw, reading.host));
  }
  return true;
}

function alias({ realm, site }: CompiledSite, kind: AliasKind, raw: string, host: string): Alias {
  const form = site.aliases[kind];
  return { realm, kind, value: form ? canonicalValue(raw, form, host) : raw };
}

function endsWithHost(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}
