import type { ListLook, NoLook } from '../../messages.ts';
import type { Opened } from '../../stores/backup.ts';
import { breath } from '../../stores/breath.ts';
import { missingRows, soundRows, type Table, tables } from '../../stores/rows.ts';
import type { Stored } from '../../stores/stored.ts';

/** What a backup would change, before it changes anything. */
export interface Look extends Omit<ListLook, 'accounts'> {
  file: Opened;
}

type Row = Readonly<Record<string, unknown>>;

/** Why a backup cannot come in; `odd`: no life has so much in it; `empty`: nothing can be read. */
export type Refusal = NoLook | 'odd' | 'empty';

/** @param here everything as it is stored now. @param list what the worker says of the list in the file. */
export async function lookAt(file: Opened, here: Stored, { accounts, ...list }: ListLook, now: number): Promise<Look | Refusal> {
  const counts = [...list.counts];
  let { left } = list;
  for (const table of tables) {
    const given = await soundRows(table, file.rows[table.name] ?? [], new Map(accounts), now);
    if (!given) return 'odd';
    const added = missingRows(table, (here.rows[table.name] ?? []) as Row[], given.rows).length;
    counts.push({ what: table.name, added, here: given.rows.length - added });
    left += given.left;
    await breath();
  }
  const look: Look = { ...list, counts: counts.filter(({ added, here }) => added + here > 0), left, file };
  return look.counts.length === 0 && look.plan === undefined && (left > 0 || look.isUnread) ? 'empty' : look;
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
