import { isSealed } from '../../core/words.ts';
import type { ListLook, NoLook } from '../../messages.ts';
import type { Opened } from '../../stores/backup.ts';
import { breath } from '../../stores/breath.ts';
import type { JournalLock } from '../../stores/journal-lock.ts';
import { addsValues } from '../../stores/plain-values.ts';
import { lockTable, missingRows, soundRows, type Table, tables } from '../../stores/rows.ts';
import type { Stored } from '../../stores/stored.ts';
import { type WordRows, wordsIn } from '../../stores/word-rows.ts';

/** What a backup would change, before it changes anything. */
export interface Look extends Omit<ListLook, 'accounts'> {
  file: Opened;
  /** Of the journal in the file, where its passphrase would open something. */
  lock?: JournalLock;
  /** Here there is none: the journal would be locked by it from then on. */
  isFirstLock: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** Why a backup cannot come in; `odd`: no life has so much in it; `empty`: nothing can be read. */
export type Refusal = NoLook | 'odd' | 'empty';

/** @param here everything as it is stored now. @param list what the worker says of the list in the file. */
export async function lookAt(file: Opened, here: Stored, { accounts, ...list }: ListLook, now: number): Promise<Look | Refusal> {
  const counts = [...list.counts];
  const both: Record<string, Row[]> = {};
  let { left } = list;
  let theirs: Row[] = [];
  for (const table of tables) {
    const given = await soundRows(table, file.rows[table.name] ?? [], new Map(accounts), now);
    if (!given) return 'odd';
    left += given.left;
    if (table === lockTable) {
      theirs = given.rows;
      continue;
    }
    const mine = (here.rows[table.name] ?? []) as Row[];
    const missing = missingRows(table, mine, given.rows);
    both[table.name] = [...mine, ...missing];
    counts.push({ what: table.name, added: missing.length, here: given.rows.length - missing.length });
    await breath();
  }
  const lock = lockToOpen(here.rows.locks?.[0], theirs[0], both);
  const look: Look = {
    ...list,
    counts: counts.filter(({ added, here }) => added + here > 0),
    isMore: list.isMore || addsValues(here.values, file.values),
    ...{ left, file, isFirstLock: here.rows.locks?.[0] === undefined },
    ...(lock && { lock }),
  };
  return look.counts.length === 0 && !look.isMore && !lock && (left > 0 || look.isUnread) ? 'empty' : look;
}

/** The lock of a file, where it is not the one that is here, and something would be locked by it alone. */
function lockToOpen(mine: unknown, theirs: unknown, rows: Record<string, Row[]>): JournalLock | undefined {
  // Rows of the log, and those that were read by its schemas.
  const [own, other] = [mine as JournalLock | undefined, theirs as JournalLock | undefined];
  if (!other || other.id === own?.id) return undefined;
  const isOther = wordsIn(rows as Partial<WordRows>).some((words) => isSealed(words) && words.to !== own?.id);
  return !own || isOther ? other : undefined;
}

/** The rows of a file that can come in. @param accounts what those of the file are called here. */
export async function rowsOf(
  { rows }: Pick<Stored, 'rows'>,
  accounts: ReadonlyMap<string, string>,
  now: number,
): Promise<Map<Table, Row[]>> {
  const all = new Map<Table, Row[]>();
  for (const table of tables) all.set(table, (await soundRows(table, rows[table.name] ?? [], accounts, now))?.rows ?? []);
  return all;
}
