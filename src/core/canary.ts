import { type Grammar, siteOf } from './grammar.ts';
import { type Part, parts } from './parts.ts';

/**
 * What was not where it should be: for each site (or server) and part, on how many visits one after the other, and when the last of
 * them was. It says nothing of whom or what somebody looked at, and it is gone with the next visit on which all is there.
 */
export type Misses = Partial<Record<string, Partial<Record<Part, Miss>>>>;

export interface Miss {
  visits: number;
  /** Hours since the epoch: visits within one of them are one, somebody reloads what looks wrong. */
  hour: number;
}

/** So many visits make it likely that the site has changed, and not that one page was odd. */
export const unsureAfter = 3;
const hourMs = 3_600_000;
/** What nobody met again for so long says nothing any more. */
const keptHours = 60 * 24;

/** What a visit showed. */
export interface Watched {
  missing: readonly Part[];
  shown: readonly Part[];
}

/** Takes in what a visit to a place showed. @returns the same where nothing changed. */
export function watched(misses: Misses, place: string, { missing, shown }: Watched, now: number): Misses {
  const hour = Math.floor(now / hourMs);
  const before = misses[place] ?? {};
  const here = { ...before };
  for (const part of shown) delete here[part];
  for (const part of missing) {
    const visits = before[part]?.visits ?? 0;
    if (before[part]?.hour !== hour) here[part] = { visits: Math.min(visits + 1, unsureAfter), hour };
  }
  const next = Object.fromEntries(Object.entries({ ...misses, [place]: here }).flatMap(([each, all]) => recent(each, all, hour)));
  return JSON.stringify(next) === JSON.stringify(misses) ? misses : next;
}

function recent(place: string, all: Misses[string], hour: number): [string, Partial<Record<Part, Miss>>][] {
  const kept = Object.entries(all ?? {}).filter(([, miss]) => hour - miss.hour < keptHours);
  return kept.length > 0 ? [[place, Object.fromEntries(kept)]] : [];
}

/** The parts of a place of which it is not known whether anybody is hidden in them. */
export const unsure = (misses: Misses, place: string): Part[] =>
  parts.filter((part) => (misses[place]?.[part]?.visits ?? 0) >= unsureAfter);

/** By what a page is counted: its site, or its host where a site is many servers. */
export function placeOfPage(known: Grammar, url: string): string | undefined {
  const host = URL.parse(url)?.hostname;
  const site = host && siteOf(known, host)?.site;
  if (!site) return undefined;
  return site.apart || site.hosts.includes('*') ? host : site.id;
}
