import byRoute from './longtail.json' with { type: 'json' };
import { unknownReader } from './unknown-site.ts';

/**
 * How the addresses of profiles look on some two thousand sites that have no file, as routes. Large, and needed only where
 * somebody is named: load it when a link is pasted. Made by `tools/longtail.ts` from the lists of sherlock and maigret.
 */

/** The routes of the site that a host belongs to. */
export type Tail = (host: string) => { host: string; routes: readonly string[] } | undefined;

const byHost = new Map<string, string[]>();
// A link that fits several forms means the longest.
for (const [route, hosts] of Object.entries(byRoute).sort(([one], [other]) => other.length - one.length)) {
  for (const host of hosts.split(' ')) byHost.set(host, [...(byHost.get(host) ?? []), route]);
}

const tail: Tail = (host) => {
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const routes = byHost.get(domain);
    if (routes) return { host: domain, routes };
  }
  return undefined;
};

/** Reads a link to a site that no file speaks for. */
export const readUnknown = unknownReader(tail);
