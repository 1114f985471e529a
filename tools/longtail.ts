import { readFileSync, writeFileSync } from 'node:fs';
import { readSites } from '../bench/sites.ts';
import { grammar, siteOf } from '../src/core/grammar.ts';

/**
 * Writes `src/core/longtail.json`, how the addresses of profiles look on sites that have no file: `node tools/longtail.ts
 * <list.json>`. The list holds one entry a site (`host`, and `re`, `path` and `param`, or a `*.` before the host), as they can be
 * made from the templates of sherlock and maigret (both MIT licensed). Here they become routes, hosts with the same one
 * together; hosts that a site file speaks for, and servers of the fediverse, are left out.
 */

interface Entry {
  host: string;
  where: 'path' | 'query' | 'sub' | 'hash';
  /** `^/user/(?<u>[^/?#]+?)(?:/|$)` */
  re?: string;
  path?: string;
  param?: string;
  fixed?: Record<string, string>;
}

/** Servers whose `/@handle` is the fediverse's: whom they show may live on another server. */
const fediverse =
  /mastodon|mstdn|fosstodon|^(?:chaos\.social|framapiaf\.org|mamot\.fr|social\.tchncs\.de|social\.librem\.one|101010\.pl|pol\.social|rigcz\.club|hexbear\.net)$/;
/** Not profiles but answers for programs, copies of other sites, or a whole search; and words that would need encoding. */
const unfit = /%|\/api|[?&]search|\.json$|plus\.google|\/web\/|show_profile|user_json|wayback/;

const asHost = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/;

function routeOf({ host, where, re = '', path = '', param = '', fixed = {} }: Entry): string | undefined {
  if (where === 'sub') return `//:handle.${host.slice(2)}/*`;
  if (where === 'query') {
    const rest = Object.entries(fixed).map(([name, value]) => `${name}=${value}&`);
    return `${path.replace(/\/$/, '') || '/'}?${rest.join('')}${param}=:handle`.toLowerCase();
  }
  const text = /^\^(.*)\(\?<u>[^)]*\)(.*)\(\?:\/\|\$\)$/.exec(re);
  if (where !== 'path' || !text) return undefined;
  const plain = (part = '') => part.replaceAll(/\\(.)/g, '$1').toLowerCase();
  const [before, after] = [plain(text[1]), plain(text[2])];
  // What follows is a tab of the profile, unless the profile is all that tells the path from others.
  const rest = after.startsWith('/') && before !== '/' ? '' : after;
  return /[*#?]|:./.test(before) || /^[a-z]|[:*#?]/.test(rest) ? undefined : `${before}:handle${rest}/*`;
}

const list = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as Entry[];
const known = grammar((await readSites()).filter(({ hosts }) => !hosts.includes('*')));
const byRoute = new Map<string, Set<string>>();
for (const entry of list) {
  const host = entry.host.replace(/^\*\.|^www\./, '');
  const route = routeOf(entry);
  if (!route || !asHost.test(host) || fediverse.test(host) || unfit.test(route) || siteOf(known, host)) continue;
  byRoute.set(route, (byRoute.get(route) ?? new Set()).add(host));
}
const routes = [...byRoute].sort(([one, some], [other, more]) => more.size - some.size || one.localeCompare(other));
const data = Object.fromEntries(routes.map(([route, hosts]) => [route, [...hosts].sort().join(' ')]));
writeFileSync(new URL('../src/core/longtail.json', import.meta.url), `${JSON.stringify(data, null, 2)}\n`);
console.log(`${routes.length} routes, ${routes.reduce((sum, [, hosts]) => sum + hosts.size, 0)} entries`);
