import { readAddress } from './address.ts';
import { type Grammar, siteOf } from './grammar.ts';
import { type Cover, canShow, covers } from './origins.ts';
import { resolve } from './resolve.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';

/** Something that the user is told about in one line: a site, or one server of the fediverse. */
export interface Place {
  name: string;
  /** What the browser has to allow so that it is covered. */
  origins: string[];
}

/** The page in front of the user. */
export interface Here extends Place {
  /** Somebody who was named is on this site. */
  named: boolean;
  /** A server that the user has not told us of. */
  newHost?: string;
}

/** How things stand on a page. `nobody`: nobody who was named is there. */
export type Standing = 'covered' | 'uncovered' | 'nobody';

/** Everywhere that has to be covered for these people, each site and each server by itself. */
export function places(sites: readonly Site[], settings: Settings): Place[] {
  return covers(sites, settings).flatMap(placesOf);
}

export const placesOf = ({ site, hosts, origins }: Cover): Place[] =>
  site.apart || site.hosts.includes('*')
    ? hosts.map((name, index) => ({ name, origins: origins.slice(index, index + 1) }))
    : [{ name: site.name, origins }];

/** @returns undefined for a page on which there is nothing to do: no site that we know, no server that shows accounts. */
export function placeOf(known: Grammar, settings: Settings, url: string): Here | undefined {
  const address = readAddress(url);
  const site = address && siteOf(known, address.host);
  if (!site) return undefined;
  const all = covers(
    known.sites.map((each) => each.site),
    settings,
  );
  const own = all.find((cover) => cover.site === site.site);
  const isOneOfMany = site === known.anywhere || site.site.apart === true;
  if (!isOneOfMany) return { name: site.site.name, origins: own?.origins ?? [], named: own !== undefined };
  const { host } = address;
  for (const { hosts, origins } of all) {
    const at = hosts.findIndex((each) => host === each || host === `www.${each}`);
    if (at >= 0) return { name: hosts[at] as string, origins: origins.slice(at, at + 1), named: true };
  }
  const origins = [`*://${host}/*`];
  if (site.site.apart) return { name: host, origins, named: canShow(site.site, settings), newHost: host };
  const kind = resolve(known, url)?.kind;
  if (kind !== 'profile' && kind !== 'post') return undefined;
  const name = host.replace(/^www\./, '');
  return { name, origins, named: own !== undefined, newHost: name };
}

export const standing = (named: boolean, allowed: boolean): Standing => (named ? (allowed ? 'covered' : 'uncovered') : 'nobody');
