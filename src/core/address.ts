/**
 * Reads a URL into the few parts that resolving needs. Links on a feed are read by the thousand, so the ordinary form
 * is taken apart by one regular expression; anything unusual goes through the platform's own parser.
 */

/** `segments` are percent-decoded and never empty; `query` is raw, without `?`. */
export interface Address {
  host: string;
  segments: string[];
  query: string;
  hash: string;
}

/** No profile is that far into an address. What links carry along may go on for longer. */
const longest = 4096;
/** Most links on a feed begin at the root of their site. */
const rooted = /^(\/(?!\/)[\w.@/~+-]*)(?:\?([\w.@/~+%&=:;,*!$()-]*))?$/;
const ordinary = /^https?:\/\/([a-z0-9.-]+)(\/[\w.@/~+-]*)?(?:\?([\w.@/~+%&=:;,*!$()-]*))?$/;

/** @returns undefined for anything that is no http(s) address. Never throws. */
export function readAddress(url: string, base?: string): Address | undefined {
  if (url.length > longest) {
    const start = url.slice(0, longest);
    return /[?#]/.test(start) ? readAddress(start, base) : undefined;
  }
  const match = ordinary.exec(url);
  if (match && !url.includes('/.')) {
    return { host: trimHost(match[1] as string), segments: split(match[2] ?? '', false), query: match[3] ?? '', hash: '' };
  }
  const inside = base !== undefined && match === null ? rooted.exec(url) : null;
  const host = inside && !url.includes('/.') ? hostOf(base as string) : '';
  if (inside && host) return { host, segments: split(inside[1] as string, false), query: inside[2] ?? '', hash: '' };
  const parsed = URL.parse(url, base);
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  return {
    host: trimHost(parsed.hostname),
    segments: split(parsed.pathname, true),
    query: parsed.search.slice(1),
    hash: parsed.hash.slice(1),
  };
}

/** A page stays the same for thousands of links. */
let last = { url: '', host: '' };

/** Empty where an address has none. */
export function hostOf(url: string): string {
  if (last.url !== url) last = { url, host: trimHost(URL.parse(url)?.hostname ?? '') };
  return last.host;
}

/** One parameter of a raw query, decoded; undefined when absent. */
export function queryValue(query: string, name: string, rounds = 3): string | undefined {
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=');
    if (at > 0 && decode(pair.slice(0, at)) === name) return decode(pair.slice(at + 1).replaceAll('+', ' '), rounds);
  }
  return undefined;
}

/** Percent-decodes as often as it takes (sites decode twice now and then), at most three times. */
export function decode(text: string, rounds = 3): string {
  let current = text;
  for (let round = 0; round < rounds && current.includes('%'); round++) {
    try {
      const next = decodeURIComponent(current);
      if (next === current) break;
      current = next;
    } catch {
      return current;
    }
  }
  return current;
}

/** An address that was encoded, decoded no further than it takes: its own parameters are encoded once more. */
export function decodedAddress(raw: string | undefined): string | undefined {
  for (let rounds = 1; raw && rounds <= 3; rounds++) {
    const value = decode(raw, rounds);
    if (/^(?:https?:)?\/{1,2}[\w@]/i.test(value)) return value;
  }
  return undefined;
}

function trimHost(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

function split(path: string, encoded: boolean): string[] {
  const whole = encoded && path.includes('%') ? decode(path) : path;
  const segments: string[] = [];
  for (const segment of whole.split('/')) {
    if (segment !== '') segments.push(segment);
  }
  return segments;
}
