import { readAddress } from '../core/address.ts';
import { type Grammar, grammar, siteOf } from '../core/grammar.ts';
import { realmOf } from '../core/origins.ts';
import type { Site } from '../core/site.ts';

const hosts = import.meta.glob<Site>(['../sites/*.ts', '!../sites/all.ts', '!../sites/*.test.ts'], {
  eager: true,
  import: 'default',
  query: '?hosts',
});
const grammars = import.meta.glob<Site>(['../sites/*.ts', '!../sites/all.ts', '!../sites/*.test.ts'], {
  import: 'default',
  query: '?grammar',
});

/** Every site by its hosts and its name, without its links (`known-sites.ts`): the popup has to be small. */
export const sites: readonly Site[] = Object.values(hosts);

/** All sites, of which the one that an address belongs to can read links. */
export async function knownAt(url: string): Promise<Grammar> {
  const here = siteOf(grammar(sites), readAddress(url)?.host ?? '')?.site;
  const all = Object.entries(hosts).map(async ([file, site]) => (site === here ? ((await grammars[file]?.()) ?? site) : site));
  return grammar(await Promise.all(all));
}

/** A realm goes by the name of the site that it is called after. */
export const realmName = (realm: string): string =>
  (sites.find(({ id }) => id === realm) ?? sites.find((site) => realmOf(site) === realm))?.name ?? realm;

export const siteName = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;

/** The sites of a realm, with their links. */
export async function sitesOfRealm(realm: string): Promise<Site[]> {
  const here = Object.entries(hosts).filter(([, site]) => realmOf(site) === realm);
  return Promise.all(here.map(async ([file, site]) => (await grammars[file]?.()) ?? site));
}
