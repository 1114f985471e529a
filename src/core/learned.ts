import { aliasKey } from './alias.ts';
import { realmOf } from './origins.ts';
import type { Shown, Taught } from './record.ts';
import { type Account, accountsOf, type Settings } from './settings.ts';
import type { AliasKind, Site } from './site.ts';

/** An alias of somebody on the list that a site showed beside one that the user gave, or beside one that was learned before. */
export interface Learned extends Shown {
  /** `Account.id`. */
  account: string;
  /** Epoch milliseconds. */
  at: number;
  /** When it was last met, epoch milliseconds; counted in days. */
  usedAt: number;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** What nobody met for so long is forgotten. */
export const keptMs = 365 * dayMs;
/** Of an account: posts come and go by the hundred, and must not take the place of the few chats and numbers. */
export const mostOf = (kind: AliasKind): number => (kind === 'post' ? 200 : 50);
/** Of one kind. A site shows a few dozen at once; more than this is a mistake of ours or of theirs. */
export const mostAnHour = 120;

/** Without what has not been met for a year. */
export const fresh = (learned: readonly Learned[], now: number): Learned[] => learned.filter(({ usedAt }) => now - usedAt < keptMs);

/** Whether the user took it back. */
export const isRefused = ({ refused = [] }: Account, { kind, value }: Shown): boolean =>
  refused.some((each) => each.kind === kind && each.value === value);

/** What is to be kept: of accounts that are listed, not refused, not too old, not too much. The oldest unused go first. @returns the same where all is. */
export function tidy(learned: readonly Learned[], settings: Settings, now: number): readonly Learned[] {
  const accounts = new Map(accountsOf(settings).map((account) => [account.id, account]));
  const counts = new Map<string, number>();
  const kept = new Set(
    fresh(learned, now)
      .filter((each) => {
        const account = accounts.get(each.account);
        return account !== undefined && !isRefused(account, each);
      })
      .sort((one, other) => other.usedAt - one.usedAt)
      .filter(({ account, kind }) => {
        const pile = `${account} ${kind}`;
        const count = (counts.get(pile) ?? 0) + 1;
        counts.set(pile, count);
        return count <= mostOf(kind);
      }),
  );
  return kept.size === learned.length ? learned : learned.filter((each) => kept.has(each));
}

const isSame = (one: Shown & { account: string }, other: Shown & { account: string }): boolean =>
  one.account === other.account && one.kind === other.kind && one.value === other.value;

/** The settings as everything that looks for people reads them: each account with what was learned of it, after what the user gave. */
export const withLearned = (settings: Settings, learned: readonly Learned[]): Settings =>
  changeAliases(settings, learned, (aliases, also) => [...aliases, ...also]);

/** The same with nothing but what was learned. */
export const learnedAlone = (settings: Settings, learned: readonly Learned[]): Settings =>
  changeAliases(settings, learned, (_, also) => also);

function changeAliases(settings: Settings, learned: readonly Learned[], change: (listed: Shown[], also: Shown[]) => Shown[]): Settings {
  const used = Map.groupBy(learned, ({ account }) => account);
  return {
    ...settings,
    people: settings.people.map((person) => ({
      ...person,
      accounts: person.accounts.map((account) => {
        const also = (used.get(account.id) ?? []).filter((each) => !isRefused(account, each)).map(({ kind, value }) => ({ kind, value }));
        return { ...account, aliases: change(account.aliases, also) };
      }),
    })),
  };
}

/** What a page of a site reports, and what it is judged by. */
export interface Report {
  site: Site;
  taught: readonly Taught[];
  settings: Settings;
  now: number;
}

/**
 * Takes in what a page of a site showed. What it says counts only for an account of that site's realm, in the form in which the
 * site writes it, and never takes anything from another account. @returns the same where nothing is new.
 */
export function noted(learned: readonly Learned[], { site, taught, settings, now }: Report): readonly Learned[] {
  const realm = realmOf(site);
  const accounts = accountsOf(settings).filter((account) => account.realm === realm);
  const owners = new Map(accounts.flatMap(({ id, aliases }) => aliases.map((alias) => [keyOf(alias), id] as const)));
  for (const each of learned) if (accounts.some(({ id }) => id === each.account)) owners.set(keyOf(each), each.account);
  const kinds = teachable(site);
  let next = learned;
  for (const { account, shown } of taught) {
    const listed = accounts.find(({ id }) => id === account);
    if (!listed) continue;
    if (!shown.some((each) => owners.get(keyOf(each)) === account)) continue;
    if (shown.some((each) => (owners.get(keyOf(each)) ?? account) !== account)) continue;
    if (shown.some(({ kind, value }) => kind === 'id' && hasOtherId(owners, account, value))) continue;
    for (const { kind, value } of shown) {
      if (!kinds.has(kind) || !isOfForm(site, kind, value)) continue;
      const one = { account, kind, value };
      if (isRefused(listed, one)) continue;
      const before = next.find((each) => isSame(each, one));
      if (before) next = used(next, before, now);
      else if (!owners.has(keyOf(one)) && !isTooMuch(next, kind, now)) {
        next = [...next, { ...one, at: now, usedAt: now }];
        owners.set(keyOf(one), account);
      }
    }
  }
  return next === learned ? learned : tidy(next, settings, now);
}

const keyOf = ({ kind, value }: Shown): string => aliasKey({ realm: '', kind, value });

const hasOtherId = (owners: ReadonlyMap<string, string>, account: string, value: string): boolean =>
  !owners.has(keyOf({ kind: 'id', value })) && [...owners].some(([key, owner]) => owner === account && key.startsWith(':id:'));

function used(learned: readonly Learned[], before: Learned, now: number): readonly Learned[] {
  if (now - before.usedAt < dayMs) return learned;
  return learned.map((each) => (each === before ? { ...each, usedAt: now } : each));
}

const isTooMuch = (learned: readonly Learned[], kind: AliasKind, now: number): boolean =>
  learned.filter((each) => each.kind === kind && each.at > now - hourMs && each.at <= now).length >= mostAnHour;

/** What can be learned on a site at all. */
export function teachable({ learn = {} }: Site): ReadonlySet<AliasKind> {
  const inBoxes = (learn.boxes ?? []).flatMap(({ facts }) => facts.map(({ as }) => as));
  const inJson = (learn.json ?? []).flatMap(({ keys }) => Object.values(keys).map((as) => (typeof as === 'string' ? as : as[0])));
  return new Set([...inBoxes, ...inJson]);
}

function isOfForm({ aliases, reserved = [] }: Site, kind: AliasKind, value: string): boolean {
  const form = aliases[kind];
  const { prefix = '' } = form ?? {};
  const bare = value.slice(prefix.length);
  if (!form || !value.startsWith(prefix) || !new RegExp(`^(?:${form.form})$`, 'iu').test(bare)) return false;
  if (kind === 'handle' && reserved.includes(value)) return false;
  return (form.exact || value === value.toLowerCase()) && ![...(form.ignore ?? '')].some((letter) => value.includes(letter));
}

/** Somebody was met by these aliases. @returns the same where none of them was learned, or all were met today. */
export function met(learned: readonly Learned[], account: string, shown: readonly Shown[], now: number): readonly Learned[] {
  return shown.reduce((next, each) => {
    const before = next.find((one) => isSame(one, { account, ...each }));
    return before ? used(next, before, now) : next;
  }, learned);
}
