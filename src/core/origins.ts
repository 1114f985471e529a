import { anySite, described } from './described.ts';
import { accountsOf, type Settings } from './settings.ts';
import type { Site } from './site.ts';

/** A site that has to be covered, with the hosts on which and the match patterns by which the browser is asked for it. */
export interface Cover {
  site: Site;
  /** `Site.id` of the file that its pages load. */
  file: string;
  hosts: string[];
  /** One pattern for each host; `*://*.host/*` holds the host itself and every subdomain. */
  origins: string[];
}

/**
 * What has to be covered so that these people are off the screen: every site of the realms in which they have an account.
 * A site without hosts of its own (the fediverse) is covered on the servers of its accounts. Hosts that the user adds are
 * covered by the site they belong to (a search engine, a viewer), else by the fediverse where they have an account there,
 * else by links alone.
 */
export function covers(sites: readonly Site[], settings: Settings): Cover[] {
  const accounts = accountsOf(settings);
  const free = new Set(settings.people.length > 0 ? settings.hosts : []);
  const found = (site: Site, hosts: string[], file = site.id): Cover[] => {
    for (const host of hosts) free.delete(host);
    return hosts.length > 0 ? [{ site, file, hosts, origins: hosts.map((host) => `*://${host}/*`) }] : [];
  };
  const isTheirs = (site: Site) => canShow(site, settings);
  const whole = (site: Site, file = site.id): Cover[] => {
    for (const host of free) if (claims(site, host)) free.delete(host);
    return isTheirs(site) ? [{ site, file, hosts: site.hosts, origins: site.hosts.map((host) => `*://*.${host}/*`) }] : [];
  };
  const apart = sites.filter((site) => site.apart);
  const anywhere = sites.filter((site) => site.hosts.includes('*'));
  return [
    ...sites.filter((site) => !site.apart && !site.hosts.includes('*')).flatMap((site) => whole(site)),
    ...described(settings).flatMap((site) => whole(site, anySite.id)),
    ...apart.filter(isTheirs).flatMap((site) =>
      found(
        site,
        [...free].filter((host) => claims(site, host)),
      ),
    ),
    ...anywhere.filter(isTheirs).flatMap((site) => {
      const servers = accounts
        .filter(({ realm }) => realm === realmOf(site))
        .flatMap(({ aliases }) => aliases.flatMap(({ value }) => serverOf(value)));
      return found(site, [...new Set([...servers, ...free])]);
    }),
    ...found(anySite, [...free]),
  ];
}

/** Whether somebody has an account that can be seen on a site; on a search engine, anybody. */
export const canShow = (site: Site, { people }: Settings): boolean =>
  people.some(({ accounts }) => isAboutAnybody(site) || accounts.some(({ realm }) => realm === realmOf(site)));

/** Nobody has an account there, so everybody can be found: a search engine, a site that no file describes. */
export const isAboutAnybody = ({ aliases }: Site): boolean => Object.keys(aliases).length === 0;

/** Whether a host is one of a site's, or below one. */
export const claims = ({ hosts }: Site, host: string): boolean => hosts.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Whether a page of this host is covered, should the browser let us. */
export const isCovered = (all: readonly Cover[], host: string): boolean =>
  all.some(({ hosts, origins }) =>
    hosts.some((each, index) => host === each || (origins[index]?.startsWith('*://*.') && host.endsWith(`.${each}`))),
  );

export const realmOf = (site: Site): string => site.realm ?? site.id;

/** The server in `user@server`. */
export function serverOf(value: string): string[] {
  const at = value.lastIndexOf('@');
  return at < 0 ? [] : [value.slice(at + 1)];
}
