import { readAddress } from './address.ts';
import { type Grammar, siteOf } from './grammar.ts';
import { covers } from './origins.ts';
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
  return covers(sites, settings).flatMap(({ site, hosts, origins }) =>
    site.hosts.includes('*')
      ? hosts.map((name, index) => ({ name, origins: origins.slice(index, index + 1) }))
      : [{ name: site.name, origins }],
  );
}

/** @returns undefined for a page on which there is nothing to do: no site that we know, no server that shows accounts. */
export function placeOf(known: Grammar, settings: Settings, url: string): Here | undefined {
  const address = readAddress(url);
  const site = address && siteOf(known, address.host);
  if (!site) return undefined;
  const cover = covers([site.site], settings)[0];
  const named = cover !== undefined;
  if (site !== known.anywhere) return { name: site.site.name, origins: cover?.origins ?? [], named };
  const listed = cover?.hosts.findIndex((host) => address.host === host || address.host === `www.${host}`) ?? -1;
  if (cover && listed >= 0) return { name: cover.hosts[listed] as string, origins: cover.origins.slice(listed, listed + 1), named };
  const kind = resolve(known, url)?.kind;
  if (kind !== 'profile' && kind !== 'post') return undefined;
  const name = address.host.replace(/^www\./, '');
  return { name, origins: [`*://${address.host}/*`], named, newHost: name };
}

export const standing = (named: boolean, allowed: boolean): Standing => (named ? (allowed ? 'covered' : 'uncovered') : 'nobody');
