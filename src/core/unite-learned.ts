import { aliasKey } from './alias.ts';
import type { Grammar } from './grammar.ts';
import { fresh, isRefused, type Learned, mostOf } from './learned.ts';
import type { Shown } from './record.ts';
import { accountsOf, type Settings } from './settings.ts';
import { isSoundAlias } from './sound.ts';

interface Known {
  settings: Settings;
  /** What accounts of the file are called here. */
  accounts: ReadonlyMap<string, string>;
  /** The sites that files describe. */
  known: Grammar;
  now: number;
}

/**
 * With what a file knows besides. What is here stays: what the user refused stays refused, nobody gets an alias that is somebody else's,
 * and what the file brings takes only the room that is left. @returns the same where nothing is new.
 */
export function unitedLearned(
  mine: readonly Learned[],
  theirs: readonly Learned[],
  { settings, accounts, known, now }: Known,
): readonly Learned[] {
  const listed = new Map(accountsOf(settings).map((account) => [account.id, account]));
  const keyIn = (account: string, each: Shown): string => aliasKey({ realm: listed.get(account)?.realm ?? '', ...each });
  const taken = new Set([
    ...mine.map((each) => keyIn(each.account, each)),
    ...[...listed].flatMap(([id, { aliases }]) => aliases.map((alias) => keyIn(id, alias))),
  ]);
  const piles = new Map<string, number>();
  /** Whether one more finds room in its pile. */
  const takesRoom = (account: string, kind: Shown['kind']): boolean => {
    const pile = `${account} ${kind}`;
    const count = piles.get(pile) ?? 0;
    if (count < mostOf(kind)) piles.set(pile, count + 1);
    return count < mostOf(kind);
  };
  for (const { account, kind } of mine) takesRoom(account, kind);
  const added = fresh(theirs, now).flatMap((each) => {
    const account = listed.get(accounts.get(each.account) ?? each.account);
    if (!account || isRefused(account, each) || !isSoundAlias(account.realm, each, known)) return [];
    const key = keyIn(account.id, each);
    if (taken.has(key) || !takesRoom(account.id, each.kind)) return [];
    taken.add(key);
    return [{ ...each, account: account.id, at: Math.min(each.at, now), usedAt: Math.min(each.usedAt, now) }];
  });
  return added.length === 0 ? mine : [...mine, ...added];
}
