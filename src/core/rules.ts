import { aliasOf } from './alias.ts';
import { described } from './described.ts';
import { type Learned, learnedAlone } from './learned.ts';
import { type Cover, covers, realmOf } from './origins.ts';
import { pauseAddress } from './pause-address.ts';
import { formsOf, type Piece } from './rule-forms.ts';
import { type Account, accountsOf, guarded, type Settings } from './settings.ts';
import type { Site } from './site.ts';
import { type OpenChats, withThreads } from './talk.ts';

/** A network rule, as `declarativeNetRequest` takes it. */
export interface Rule {
  id: number;
  priority: number;
  action: { type: 'block' | 'allow' } | { type: 'redirect'; redirect: { extensionPath: string } };
  condition: {
    regexFilter: string;
    requestDomains: string[];
    isUrlFilterCaseSensitive: false;
    resourceTypes: ('main_frame' | 'sub_frame')[];
  };
}

/** Browsers take so many rules with a regular expression, and refuse all of them when there is one more. */
export const mostRules = 1000;
/** Chromium gives each regular expression 2 kB. Measured on 156: so many characters fit, ten more do not. */
const longestSource = 125;

/**
 * The network rules for everybody on the list: a page of theirs goes to the pause page, a frame is blocked. All forms in
 * which a URL can carry an alias share a rule as far as its size allows, so that a long list stays below the browsers'
 * limits. Rules see raw URLs, so encoded paths pass them: the guard on the page reads those.
 */
export function rules(sites: readonly Site[], settings: Settings, learned: readonly Learned[] = []): Rule[] {
  // Should the list be longer than browsers allow, everybody keeps the forms that are met most.
  const added = new Set(settings.hosts);
  const all = [...sites, ...described(settings)];
  // What was learned comes after all that the user gave.
  return [...ranked(all, withThreads(sites, settings)), ...ranked(all, learnedAlone(settings, learned))]
    .filter(({ isApart, domains }) => !isApart || domains.some((domain) => added.has(domain)))
    .slice(0, mostRules / 2)
    .flatMap(({ account, domains, source }, index): Rule[] => {
      const condition = { regexFilter: source, requestDomains: domains, isUrlFilterCaseSensitive: false as const };
      const redirect = { extensionPath: pauseAddress(account) };
      return [
        {
          id: 2 * index + 1,
          priority: 1,
          action: { type: 'redirect', redirect },
          condition: { ...condition, resourceTypes: ['main_frame'] },
        },
        { id: 2 * index + 2, priority: 1, action: { type: 'block' }, condition: { ...condition, resourceTypes: ['sub_frame'] } },
      ];
    });
}

/** What is open for now: accounts to which a way through leads, and chats. */
export interface Open {
  accounts: ReadonlySet<string>;
  chats: Record<string, OpenChats>;
}

/** The rules that let those through whom the others stop. Of a chat its addresses, and only those. */
export function passes(sites: readonly Site[], settings: Settings, { accounts, chats }: Open, learned: readonly Learned[] = []): Rule[] {
  const closed = new Set(accountsOf(settings).flatMap(({ id }) => (accounts.has(id) ? [] : id)));
  const conditions = [
    ...rules(sites, guarded(settings, closed), learned).map(({ condition }) => condition),
    ...sites.flatMap((site) => {
      const aliases = (chats[site.id]?.talks ?? []).flatMap(({ pass }) => pass).map(aliasOf);
      const chat = { ...site, routes: site.routes.filter(([kind]) => kind === 'chat') };
      return filters({ site: chat, hosts: site.hosts }, { aliases }).map(([domains, source]): Rule['condition'] => ({
        ...{ regexFilter: source, requestDomains: domains, isUrlFilterCaseSensitive: false },
        resourceTypes: ['main_frame'],
      }));
    }),
  ];
  return conditions.slice(0, mostRules).map((condition, index) => ({ id: index + 1, priority: 2, action: { type: 'allow' }, condition }));
}

/** One of the forms in which URLs lead to an account: on these domains, this regular expression (without regard to case). */
interface Form {
  account: string;
  domains: string[];
  source: string;
  rank: number;
  isApart: boolean;
}

/** Forms that name somebody on a viewer come last: those are asked for by few. */
const apartRank = 1000;

function ranked(sites: readonly Site[], settings: Settings): Form[] {
  const accounts = accountsOf(settings);
  const servers = new Map(covers(sites, settings).map(({ site, hosts }) => [site, hosts]));
  return sites
    .flatMap((site) => {
      const isApart = site.apart === true;
      // Links lead to all hosts that have these addresses, whether or not they are covered.
      const hosts = site.hosts.includes('*') ? (servers.get(site) ?? []) : [...site.hosts, ...(site.alsoHosts ?? [])];
      return accounts
        .filter(({ realm }) => realm === realmOf(site))
        .flatMap((account) =>
          filters({ site, hosts }, account).map(([domains, source], index) => {
            const rank = isApart ? index + apartRank : index;
            return { account: account.id, domains, source, rank, isApart };
          }),
        );
    })
    .sort((a, b) => a.rank - b.rank);
}

/** Domains and regular expression of each rule of an account. */
function filters(cover: Pick<Cover, 'site' | 'hosts'>, { aliases }: Pick<Account, 'aliases'>): [string[], string][] {
  const all = aliases.flatMap(({ kind, value }) => formsOf(cover, kind, value));
  const groups = Map.groupBy(all, ({ domains, value }) => `${domains.join()} ${value}`);
  return [...groups.values()].flatMap((group) => pack(group).map((source): [string[], string] => [(group[0] as Piece).domains, source]));
}

/** Puts forms that differ only in what stands before the value into as few expressions as their length allows. */
function pack(group: Piece[]): string[] {
  const value = (group[0] as Piece).value;
  const packed: string[][] = [];
  for (const { before } of group) {
    const last = packed.at(-1);
    if (last?.includes(before)) continue;
    if (last && source([...last, before], value).length <= longestSource) last.push(before);
    else packed.push([before]);
  }
  return packed.map((all) => source(all, value));
}

/** Ranges of ASCII: a class that excludes something holds all of Unicode, and costs ten times as much of those 2 kB. */
const source = (before: string[], value: string): string =>
  `^https?://[!-.0-~]+/${before.length > 1 ? `(?:${before.join('|')})` : before[0]}${value}(?:[/?#&]|$)`;
