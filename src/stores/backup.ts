import * as v from 'valibot';
import { isTame } from '../core/tame.ts';
import { breath } from './breath.ts';
import { keyFor, lockSchema, newLock, open, seal, sealedSchema } from './sealed.ts';
import type { Stored } from './stored.ts';

/**
 * A backup as a file: JSON of one version, with everything in it or, sealed by a passphrase, nothing that says whose it is. Files come from
 * anywhere and may be damaged, made up or meant badly; what is wrong with one is said by one word.
 */

/** A newer one is refused: half of it would be guessed. What is only added to one does not make it newer. */
const version = 1;
/** A year of a busy life is three. */
const mostBytes = 50_000_000;
/** Of one value, in letters. Every page reads what the list comes to before it shows anything: what is longer would slow down the whole browser. */
const longest = (name: string): number => (name === 'settings' ? 1_000_000 : 5_000_000);
const sealedAs = 'stillwater backup 1';

export type Problem = 'huge' | 'damaged' | 'foreign' | 'newer' | 'odd' | 'passphrase';
export type Opened = Stored & { savedAt: number };
/** What is in a file: everything, or something that needs a passphrase. */
export type BackupFile = { is: 'open'; opened: Opened } | { is: 'sealed'; open: (passphrase: string) => Promise<Opened | Problem> };

const at = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** Each row is judged by who takes it in: here, thousands of them would hold the page up. */
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const record = v.custom<Record<string, unknown>>(isRecord);
const rows = v.custom<Record<string, unknown[]>>((value) => isRecord(value) && Object.values(value).every(Array.isArray));
const stored = v.looseObject({ values: record, rows, unread: v.optional(v.array(v.string()), []) });
const head = v.looseObject({ stillwater: v.pipe(v.number(), v.integer(), v.minValue(1)), savedAt: at });
const sealedFile = v.looseObject({ lock: lockSchema, sealed: sealedSchema });

/** Says nothing to who sees the folder. @param day `YYYY-MM-DD` */
export const fileName = (day: string): string => `backup-${day}.json`;

/** @param passphrase seals it; without one it can be read by whoever finds it. */
export async function writeBackup({ values, rows, unread }: Stored, savedAt: number, passphrase?: string): Promise<Blob> {
  const type = 'application/json';
  const pieces = await piecesOf({ values, rows, unread });
  if (passphrase === undefined) return new Blob([`{"stillwater":${version},"savedAt":${savedAt},`, ...pieces, '}\n'], { type });
  const lock = newLock();
  const sealed = await seal(await keyFor(passphrase, lock), `{${pieces.join('')}}`, sealedAs);
  return new Blob([JSON.stringify({ stillwater: version, savedAt, lock, sealed }), '\n'], { type });
}

const rowsAtOnce = 500;

/** The inside of the object as text, in pieces. */
async function piecesOf({ values, rows, unread }: Stored): Promise<string[]> {
  const pieces = [`"unread":${JSON.stringify(unread)},\n"values":${JSON.stringify(values)},\n"rows":{`];
  for (const [index, [name, all]] of Object.entries(rows).entries()) {
    pieces.push(`${index > 0 ? '],' : ''}\n${JSON.stringify(name)}:[`);
    for (let from = 0; from < all.length; from += rowsAtOnce) {
      const some = all.slice(from, from + rowsAtOnce).map((row) => JSON.stringify(row));
      pieces.push(`${from > 0 ? ',' : ''}\n${some.join(',\n')}`);
      await breath();
    }
  }
  pieces.push(Object.keys(rows).length > 0 ? ']}' : '}');
  return pieces;
}

/** Never throws. Nothing is read of a file that is too large to be one of ours. */
export async function readBackup(file: Blob): Promise<BackupFile | Problem> {
  if (file.size > mostBytes) return 'huge';
  const text = await file.text().catch(() => '');
  await breath();
  const parsed = parse(text);
  await breath();
  if (typeof parsed === 'string') return parsed;
  const read = v.safeParse(head, parsed.data);
  if (!read.success) return 'foreign';
  const { stillwater, savedAt } = read.output;
  if (stillwater > version) return 'newer';
  if (!Object.hasOwn(read.output, 'sealed')) return openedOf(parsed.data, savedAt, (opened) => ({ is: 'open', opened }));
  const closed = v.safeParse(sealedFile, parsed.data);
  if (!closed.success) return 'damaged';
  const { lock, sealed } = closed.output;
  return {
    is: 'sealed',
    async open(passphrase) {
      const text = await open(await keyFor(passphrase, lock), sealed, sealedAs);
      if (text === undefined) return 'passphrase';
      const inside = parse(text);
      return typeof inside === 'string' ? inside : openedOf(inside.data, savedAt, (opened) => opened);
    },
  };
}

function parse(text: string): { data: unknown } | Problem {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  return isTame(data) ? { data } : 'odd';
}

function openedOf<Result>(data: unknown, savedAt: number, as: (opened: Opened) => Result): Result | Problem {
  const read = v.safeParse(stored, data);
  if (!read.success) return 'damaged';
  const { values, rows, unread } = read.output;
  if (Object.entries(values).some(([name, value]) => JSON.stringify(value).length > longest(name))) return 'odd';
  return as({ values, rows, unread, savedAt });
}
