import { grammar } from '../core/grammar.ts';
import type { Site } from '../core/site.ts';

/** Where links are pasted: all that we can read. */

const files = import.meta.glob<Site>(['../sites/*.ts', '!../sites/all.ts', '!../sites/*.test.ts'], {
  eager: true,
  import: 'default',
  // The build leaves out what it takes to hide on pages (tools/site-parts.ts): ours only read links.
  query: '?grammar',
});
const sites = Object.values(files);

/** All links that we can read; built once. */
export const known = grammar(sites);

/** The sites that a bare handle can be meant for. A fediverse handle says its server by itself. */
export const handleSites = sites
  .filter(({ aliases, hosts, apart }) => aliases.handle && !apart && !hosts.includes('*'))
  .map(({ id, name }) => ({ id, name }))
  .sort((a, b) => a.name.localeCompare(b.name));
