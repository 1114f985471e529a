import { type Alias, aliasKey, canonicalValue } from './alias.ts';
import { type Elsewhere, elsewhere } from './elsewhere.ts';
import { type Grammar, siteOf } from './grammar.ts';
import { nameKey } from './name.ts';
import { type Resolution, reach, readPage, resolve } from './resolve.ts';
import { type Form, forms } from './rules.ts';
import { accountsOf, type Settings } from './settings.ts';
import type { Site } from './site.ts';

/** The small value that the guard reads on every page: whom to keep away, and nothing else about them. */
export interface Matching {
  version: 1;
  /** `Account.id` by alias key. */
  keys: Record<string, string>;
  /** Full names in their comparable form. */
  names: string[];
  /** The addresses of their accounts, to know a link to them on a page of another site. */
  forms: Form[];
}

export function matching(sites: readonly Site[], settings: Settings): Matching {
  const keys: Record<string, string> = {};
  for (const { id, realm, aliases } of accountsOf(settings)) {
    for (const alias of aliases) keys[aliasKey({ realm, ...alias })] = id;
  }
  const names = [...new Set(settings.people.flatMap((person) => person.names.map(nameKey)))];
  return { version: 1, keys, names, forms: forms(sites, settings) };
}

export interface Matcher {
  /** The account that one of these aliases belongs to. Constant time for each alias. */
  whose(aliases: readonly Alias[]): string | undefined;
  /** Judges a URL: whose page it is, if it is theirs. A search for one of their handles is theirs as well. */
  judge(url: string, base?: string): { account: string; found: Resolution } | undefined;
  /** Judges an address of a site whose grammar is not known here. */
  elsewhere: Elsewhere;
  names: ReadonlySet<string>;
}

export function matcher(known: Grammar, { keys, names, forms: links = [] }: Matching): Matcher {
  const there = elsewhere(known, links);
  const accounts = new Map(Object.entries(keys));
  const whose = (aliases: readonly Alias[]): string | undefined => {
    for (const alias of aliases) {
      const account = accounts.get(aliasKey(alias));
      if (account !== undefined) return account;
    }
    return undefined;
  };
  const judge: Matcher['judge'] = (url, base) => {
    const reached = reach(known, url, base);
    const other = reached && there(reached.address);
    if (other) return { account: other.account, found: { site: other.site, realm: other.site, kind: 'profile', aliases: [] } };
    const found = reached?.site && readPage(reached.site, reached.address);
    if (!found) return undefined;
    const account = whose(found.query === undefined ? found.aliases : searched(known, found.query, url));
    return account === undefined ? undefined : { account, found };
  };
  return { whose, judge, elsewhere: there, names: new Set(names) };
}

/** Whom a search asks for: links, and handles and ids as whole words, as the search operators of sites write them. */
function searched(known: Grammar, query: string, url: string): Alias[] {
  const host = URL.parse(url)?.hostname ?? '';
  const site = siteOf(known, host);
  if (!site) return [];
  return query.split(/[\s()"]+/).flatMap((word) => {
    if (word.includes('://')) return resolve(known, word)?.aliases ?? [];
    return (['handle', 'id'] as const).flatMap((kind) => {
      const form = site.site.aliases[kind];
      const raw = form && new RegExp(`^(?:[a-z]+:)?@?(${form.form})$`, 'i').exec(word)?.[1];
      return raw ? [{ realm: site.realm, kind, value: canonicalValue(raw, form, host) }] : [];
    });
  });
}
