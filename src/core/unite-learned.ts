import { aliasKey } from './alias.ts';
import { type Learned, tidy } from './learned.ts';
import type { Shown } from './record.ts';
import { accountsOf, type Settings } from './settings.ts';

/**
 * With what a file knows besides. What is here stays, so that what the user refused stays refused, and nobody gets an alias that is
 * somebody else's. @param accounts what accounts of the file are called here. @returns the same where nothing is new.
 */
export function unitedLearned(
  mine: readonly Learned[],
  theirs: readonly Learned[],
  { settings, accounts, now }: { settings: Settings; accounts: ReadonlyMap<string, string>; now: number },
): readonly Learned[] {
  const realms = new Map(accountsOf(settings).map(({ id, realm }) => [id, realm]));
  const keyIn = (account: string, each: Shown): string => aliasKey({ realm: realms.get(account) ?? '', ...each });
  const taken = new Set([
    ...mine.map((each) => keyIn(each.account, each)),
    ...accountsOf(settings).flatMap(({ id, aliases }) => aliases.map((alias) => keyIn(id, alias))),
  ]);
  const added = theirs.flatMap((each) => {
    const account = accounts.get(each.account) ?? each.account;
    const key = keyIn(account, each);
    if (!realms.has(account) || taken.has(key)) return [];
    taken.add(key);
    return [{ ...each, account, at: Math.min(each.at, now), usedAt: Math.min(each.usedAt, now) }];
  });
  return added.length === 0 ? mine : tidy([...mine, ...added], settings, now);
}
