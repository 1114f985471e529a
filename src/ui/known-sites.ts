import { grammar } from '../core/grammar.ts';
import { realmOf } from '../core/origins.ts';
import { sites } from '../sites/all.ts';

/** What our pages know of sites, built once. */
export const known = grammar(sites);

/** A realm goes by the name of the site that it is called after. */
export const realmName = (realm: string): string =>
  (sites.find(({ id }) => id === realm) ?? sites.find((site) => realmOf(site) === realm))?.name ?? realm;

export const siteName = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;

/** The sites that a bare handle can be meant for. A fediverse handle says its server by itself. */
export const handleSites = sites
  .filter(({ aliases, hosts }) => aliases.handle && !hosts.includes('*'))
  .map(({ id, name }) => ({ id, name }))
  .sort((a, b) => a.name.localeCompare(b.name));
