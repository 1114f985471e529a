import { hostOf } from './address.ts';
import { type Alias, aliasKey, canonicalValue } from './alias.ts';
import { described } from './described.ts';
import { type Grammar, grammar, siteOf } from './grammar.ts';
import { nameKey } from './name.ts';
import { canShow, covers, isAboutAnybody } from './origins.ts';
import { type Resolution, resolve } from './resolve.ts';
import { accountsOf, guarded, type Settings, switchedOff } from './settings.ts';
import type { Site } from './site.ts';
import { type Seek, type Sought, seeker, sought } from './sought.ts';
import { type OpenChats, withThreads } from './talk.ts';

/** The small value that the guard reads on every page: whom to keep away, and nothing else about them. */
export interface Matching {
  version: 1;
  /** `Account.id` by alias key. */
  keys: Record<string, string>;
  /** Full names in their comparable form. */
  names: string[];
  /** Of what somebody else posts and they are mentioned in, only the mention is hidden. */
  mentions?: 'part';
  /** Those near them who are guarded and not hidden, or hidden and not guarded: as `switchedOff` gives them. */
  unhidden?: string[];
  unguarded?: string[];
  /** What people type to find them. */
  sought?: Sought[];
  /**
   * How links lead to them: a page carries the file of its own site only, and knows by this the sites on which they can be seen,
   * and those that no file describes, as the user did.
   */
  sites?: Site[];
  /** What the user left open for now, by `Site.id`. */
  talk?: Record<string, OpenChats>;
}

/**
 * @param open accounts to which a way through is open: they are let through. Nor do the names of that person hide anything meanwhile,
 * for some sites know people by nothing else; whoever searches for the name is still stopped.
 * @param talk the chats that are open at this moment.
 */
export function matching(
  sites: readonly Site[],
  all: Settings,
  open: ReadonlySet<string> = new Set(),
  talk: Record<string, OpenChats> = {},
): Matching {
  const settings = guarded(all, open);
  const keys: Record<string, string> = {};
  for (const { id, realm, aliases } of accountsOf(withThreads(sites, settings))) {
    for (const alias of aliases) keys[aliasKey({ realm, ...alias })] = id;
  }
  const unhidden = switchedOff(all, 'hiding');
  const unguarded = switchedOff(all, 'guard');
  const silent = new Set([...open, ...unhidden]);
  const named = all.people.filter(({ id, accounts }) => !silent.has(id) && !accounts.some((account) => silent.has(account.id)));
  const names = [...new Set(named.flatMap((person) => person.names.map(nameKey)))];
  const own = described(settings);
  const there = covers(sites, settings);
  const linked = sites
    .filter((site) => canShow(site, settings) && !isAboutAnybody(site))
    .map((site) => linksOf(site, there.find((cover) => cover.site === site)?.hosts ?? []));
  const { mentions } = settings;
  return {
    version: 1,
    keys,
    names,
    ...(mentions && { mentions }),
    ...(unhidden.length > 0 && { unhidden }),
    ...(unguarded.length > 0 && { unguarded }),
    sought: sought([...sites, ...own], settings),
    sites: [...linked, ...own],
    ...(Object.keys(talk).length > 0 && { talk }),
  };
}

/**
 * Words that are nobody's are no handle of theirs, so they count only where one in a host keeps its path from being read.
 * @param servers where a site without hosts of its own is.
 */
const linksOf = ({ reserved = [], learn: _learn, ...site }: Site, servers: string[]): Site => ({
  ...site,
  reserved: site.routes.some(([, template]) => /^\/\/[^/]*:/.test(template)) ? reserved : [],
  hosts: site.hosts.includes('*') ? servers : site.hosts,
  evidence: [],
  surfaces: [],
});

export interface Matcher {
  /** The account to hide that one of these aliases belongs to. Constant time for each alias. */
  whose(aliases: readonly Alias[]): string | undefined;
  /** Judges a URL: whose page it is, if it is theirs. A search for one of their handles is theirs as well. */
  judge(url: string, base?: string): { account: string; found: Resolution } | undefined;
  /** The account that somebody looks for who types this. */
  soughtBy: Seek;
  /** The sites of this page's files, and those on which they can be seen. */
  known: Grammar;
  names: ReadonlySet<string>;
  mentions: 'part' | undefined;
}

export function matcher(
  files: Grammar,
  { keys, names, mentions, unhidden, unguarded, sought: asked = [], sites = [], talk }: Matching,
): Matcher {
  const here = files.sites.map(({ site }) => site);
  // A host belongs to the last site that claims it.
  const known = grammar([...sites.filter(({ id }) => !here.some((site) => site.id === id)), ...here]);
  const accounts = new Map(Object.entries(keys));
  /** Who is left out hides nobody else: what names several people is judged by the others. */
  const without = (off: readonly string[] = []): Pick<Matcher, 'whose' | 'judge' | 'soughtBy'> => {
    const whose: Matcher['whose'] = (aliases) => {
      for (const alias of aliases) {
        const account = accounts.get(aliasKey(alias));
        if (account !== undefined && !off.includes(account)) return account;
      }
      return undefined;
    };
    const judge: Matcher['judge'] = (url, base) => {
      const found = resolve(known, url, base);
      if (!found || isOpen(found)) return undefined;
      const account =
        found.query === undefined ? whose(found.aliases) : (whose(searched(known, found.query, url)) ?? soughtBy(found.query));
      return account === undefined ? undefined : { account, found };
    };
    const soughtBy = seeker(asked, off, (url) => judge(url)?.account);
    return { whose, judge, soughtBy };
  };
  const isOpen = ({ site, kind, aliases }: Resolution): boolean | undefined =>
    kind === 'chat' && talk?.[site]?.talks.some(({ pass }) => aliases.some((alias) => pass.includes(aliasKey(alias))));
  return { ...without(unhidden), judge: without(unguarded).judge, known, names: new Set(names), mentions };
}

/** Whom a search asks for: links, and handles and ids as whole words, as the search operators of sites write them. */
function searched(known: Grammar, query: string, url: string): Alias[] {
  const host = hostOf(url);
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
