import { accountsOf, type Settings } from './settings.ts';
import type { Site } from './site.ts';

/** A site that has to be covered, with the hosts on which and the match patterns by which the browser is asked for it. */
export interface Cover {
  site: Site;
  hosts: string[];
  /** One pattern for each host; `*://*.host/*` holds the host itself and every subdomain. */
  origins: string[];
}

/**
 * What has to be covered so that these people are off the screen: every site of the realms in which they have an account.
 * A site without hosts of its own (the fediverse) is covered on the servers of its accounts and on those the user reads on.
 */
export function covers(sites: readonly Site[], settings: Settings): Cover[] {
  const accounts = accountsOf(settings);
  return sites.flatMap((site) => {
    const theirs = accounts.filter(({ realm }) => realm === realmOf(site));
    if (theirs.length === 0) return [];
    if (!site.hosts.includes('*')) return [{ site, hosts: site.hosts, origins: site.hosts.map((host) => `*://*.${host}/*`) }];
    const hosts = [...new Set([...theirs.flatMap(({ aliases }) => aliases.flatMap(({ value }) => serverOf(value))), ...settings.hosts])];
    return [{ site, hosts, origins: hosts.map((host) => `*://${host}/*`) }];
  });
}

export const realmOf = (site: Site): string => site.realm ?? site.id;

/** The server in `user@server`. */
export function serverOf(value: string): string[] {
  const at = value.lastIndexOf('@');
  return at < 0 ? [] : [value.slice(at + 1)];
}
