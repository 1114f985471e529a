import { type Alias, aliasKey, canonicalValue } from './alias.ts';
import { described } from './described.ts';
import { type Elsewhere, elsewhere } from './elsewhere.ts';
import { type Grammar, grammar, siteOf } from './grammar.ts';
import { nameKey } from './name.ts';
import { type Resolution, reach, readPage, resolve } from './resolve.ts';
import { type Form, forms } from './rules.ts';
import { accountsOf, type Settings } from './settings.ts';
import type { Site } from './site.ts';
import { type Seek, type Sought, seeker, sought } from './sought.ts';

/** The small value that the guard reads on every page: whom to keep away, and nothing else about them. */
export interface Matching {
  version: 1;
  /** `Account.id` by alias key. */
  keys: Record<string, string>;
  /** Full names in their comparable form. */
  names: string[];
  /** The addresses of their accounts, to know a link to them on a page of another site. */
  forms: Form[];
  /** What people type to find them. */
  sought?: Sought[];
  /** Sites that no file describes, as the user did. */
  sites?: Site[];
}

export function matching(sites: readonly Site[], settings: Settings): Matching {
  const keys: Record<string, string> = {};
  for (const { id, realm, aliases } of accountsOf(settings)) {
    for (const alias of aliases) keys[aliasKey({ realm, ...alias })] = id;
  }
  const names = [...new Set(settings.people.flatMap((person) => person.names.map(nameKey)))];
  const own = described(settings);
  const all = [...sites, ...own];
  return { version: 1, keys, names, forms: forms(all, settings), sought: sought(all, settings), ...(own.length > 0 && { sites: own }) };
}

export interface Matcher {
  /** The account that one of these aliases belongs to. Constant time for each alias. */
  whose(aliases: readonly Alias[]): string | undefined;
  /** Judges a URL: whose page it is, if it is theirs. A search for one of their handles is theirs as well. */
  judge(url: string, base?: string): { account: string; found: Resolution } | undefined;
  /** Judges an address of a site whose grammar is not known here. */
  elsewhere: Elsewhere;
  /** The account that somebody looks for who types this. */
  soughtBy: Seek;
  /** Every site whose grammar is known here. */
  known: Grammar;
  names: ReadonlySet<string>;
}

export function matcher(files: Grammar, { keys, names, forms: links = [], sought: asked = [], sites = [] }: Matching): Matcher {
  const known = sites.length > 0 ? grammar([...files.sites.map(({ site }) => site), ...sites]) : files;
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
    const account = found.query === undefined ? whose(found.aliases) : (whose(searched(known, found.query, url)) ?? soughtBy(found.query));
    return account === undefined ? undefined : { account, found };
  };
  const soughtBy = seeker(asked, (url) => judge(url)?.account);
  return { whose, judge, elsewhere: there, soughtBy, known, names: new Set(names) };
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
