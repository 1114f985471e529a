import { grammar } from '../core/grammar.ts';
import { realmOf } from '../core/origins.ts';
import type { Site } from '../core/site.ts';

const files = import.meta.glob<Site>(['../sites/*.ts', '!../sites/all.ts', '!../sites/*.test.ts'], {
  eager: true,
  import: 'default',
  // The build leaves out what it takes to hide on pages (tools/grammar-only.ts): ours only read links.
  query: '?grammar',
});

/** Every site, as far as our pages need it. */
export const sites: readonly Site[] = Object.values(files);

/** All links that we can read; built once. */
export const known = grammar(sites);

/** A realm goes by the name of the site that it is called after. */
export const realmName = (realm: string): string =>
  (sites.find(({ id }) => id === realm) ?? sites.find((site) => realmOf(site) === realm))?.name ?? realm;

export const siteName = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;

/** The sites that a bare handle can be meant for. A fediverse handle says its server by itself. */
export const handleSites = sites
  .filter(({ aliases, hosts, apart }) => aliases.handle && !apart && !hosts.includes('*'))
  .map(({ id, name }) => ({ id, name }))
  .sort((a, b) => a.name.localeCompare(b.name));
