import { type Alias, aliasKey } from './alias.ts';
import type { CompiledSite, Grammar } from './grammar.ts';
import { type Resolution, reach, readPage } from './resolve.ts';
import type { Person } from './settings.ts';

/** An account that a link names. */
export interface Found {
  /** The user's own words. */
  piece: string;
  site: string;
  realm: string;
  aliases: Alias[];
  /** On a site that no file speaks for (`Account.route`). */
  route?: string;
}

/** What settings may hold. */
export const longestValue = 300;

/** What a person is known by everywhere on a site; the rest belongs to one page. */
export const isLasting = ({ kind, value }: Alias): boolean =>
  (kind === 'handle' || kind === 'id' || kind === 'opaque' || kind === 'phone') && value.length <= longestValue;

/** @returns undefined for a page that does not say whose it is. */
export function foundOn(site: CompiledSite, page: Resolution, piece: string): Found | undefined {
  const { realm } = page;
  const aliases = page.aliases.filter(isLasting);
  // Who is found on a viewer has their account on the site that it shows.
  return aliases.length === 0 ? undefined : { piece, site: site.site.apart ? realm : page.site, realm, aliases };
}

/** Who has which alias: `Person.id` by alias key. */
export function ownersOf(people: readonly Person[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { id, accounts } of people) {
    for (const { realm, aliases } of accounts) for (const alias of aliases) owners.set(aliasKey({ realm, ...alias }), id);
  }
  return owners;
}

/** The account whose profile an address is, unless it is listed. */
export function profileAt(known: Grammar, url: string, people: readonly Person[]): Found | undefined {
  const reached = reach(known, url);
  if (!reached?.site) return undefined;
  const page = readPage(reached.site, reached.address);
  const found = page.kind === 'profile' ? foundOn(reached.site, page, url) : undefined;
  const owners = ownersOf(people);
  return found?.aliases.some((alias) => owners.has(aliasKey(alias))) ? undefined : found;
}
