import { described } from './described.ts';
import { grammar, parseTemplate } from './grammar.ts';
import { covers, realmOf } from './origins.ts';
import { resolve } from './resolve.ts';
import { type Account, accountsOf, type Settings } from './settings.ts';
import type { AliasKind, Site } from './site.ts';

/**
 * Where an account is to be seen: the way back from what is listed to an address, for the one moment in which the user goes there.
 * Never shown, never stored.
 * @param sites with their links, at least those of the account's realm.
 * @returns the front page of the site where no address can be made of what is known; undefined where nobody is listed so.
 */
export function profileAddress(sites: readonly Site[], settings: Settings, id: string): string | undefined {
  const account = accountsOf(settings).find((each) => each.id === id);
  if (!account) return undefined;
  const all = [...sites, ...described(settings)];
  const known = grammar(all);
  const isTheirs = (address: string): boolean => {
    const found = resolve(known, address);
    if (found?.realm !== account.realm) return false;
    return found.aliases.some(({ kind, value }) => account.aliases.some((alias) => alias.kind === kind && alias.value === value));
  };
  const places = covers(all, settings).filter(({ site }) => realmOf(site) === account.realm && !site.apart);
  // The site that the realm is called after, and where the user reads, before where the account lives.
  const where = places
    .map(({ site, hosts }) => ({ site, host: hosts.find((host) => settings.hosts.includes(host)) ?? hosts[0] ?? '' }))
    .sort((a, b) => Number(b.site.id === account.realm) - Number(a.site.id === account.realm));
  for (const kind of ['profile', 'chat'] as const) {
    for (const { site, host } of where) {
      const made = addressesOf(account, kind, site, host).filter(isTheirs);
      const shortest = made.sort((a, b) => a.length - b.length)[0];
      if (shortest !== undefined) return shortest;
    }
  }
  const front = where.find(({ host }) => host !== '');
  return front && `https://${front.host}/`;
}

/** Every address of one kind that the routes of a site make of what is known of an account. */
function addressesOf(account: Account, kind: 'profile' | 'chat', site: Site, host: string): string[] {
  return site.routes.flatMap(([of, text]) => {
    if (of !== kind) return [];
    const { host: named = host, segments, query, hash } = parseTemplate(text);
    const path = `/${segments.join('/')}`;
    const search = query.map(([name, value]) => `${name}=${value}`).join('&');
    const whole = `${named}${path}${search && `?${search}`}${hash === undefined ? '' : `#${hash}`}`;
    const filled = fill(whole, account, site, named);
    return filled === undefined ? [] : [`https://${filled}`];
  });
}

/** A template with its captures written out; undefined where one of them is not known. */
function fill(template: string, { aliases }: Account, site: Site, host: string): string | undefined {
  let isKnown = true;
  const filled = template.replace(/:([a-z]+)/g, (_, name: string) => {
    const alias = aliases.find(({ kind }) => kind === name);
    const form = site.aliases[name as AliasKind];
    if (!alias || !form) isKnown = false;
    const bare = (alias?.value ?? '').slice(form?.prefix?.length ?? 0);
    return encodeURI(form?.local && bare.endsWith(`@${host}`) ? bare.slice(0, -host.length - 1) : bare);
  });
  return isKnown ? filled : undefined;
}
