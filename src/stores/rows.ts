import * as v from 'valibot';
import { tools } from '../core/coping.ts';
import { type Attempt, mostHelped, triggers, undoWindowMs } from '../core/log.ts';
import { longestLetter } from '../core/moment.ts';
import { breath } from './breath.ts';
import { lockKey, openLog } from './log.ts';
import { formed, lockSchema, sealedSchema } from './sealed.ts';

/**
 * The rows of the log, as a file may bring them. Each store says once what a row of it is, by what it is known again, and what
 * becomes of two that are the same. Fields that nobody knows are kept.
 */

const at = v.pipe(v.number(), v.minValue(0));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = formed(/^[\w.-]{1,64}$/);
const site = formed(/^.{1,253}$/);
const offset = v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440));
const mostWords = 20_000;
const urge = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));
const trigger = v.exactOptional(v.picklist(triggers));

/** In the clear, or sealed to the lock of the journal. */
const words = (most: number) =>
  v.exactOptional(v.custom<string | object>((value) => (typeof value === 'string' ? value.length <= most : v.is(sealedWords, value))));
const sealedWords = v.looseObject({ to: text(100), from: text(400), seal: text(100), text: text(200_000) });

type Row = Readonly<Record<string, unknown>>;

export interface Table<Each = Row> {
  name: string;
  schema: v.GenericSchema<unknown, Each>;
  /** What the schema cannot say. */
  isSound?: (row: Each) => boolean;
  /** Of the only row that there is. */
  key?: string;
  /** Two rows with the same are one. */
  keyOf: (row: Each) => string;
  /** What is here stays, but for this. @returns the same where nothing changes. */
  unite?: (mine: Each, theirs: Each) => Each;
}

/** Tables of different rows in one list: each row has been read by the schema of its own. */
const table = <Each>(one: Table<Each>): Table => one as unknown as Table;

/** The only row in it is the lock of the journal, as it was: to be opened by its passphrase before it locks anything here. */
export const lockTable: Table = table({
  name: 'locks',
  schema: v.looseObject({ version: v.exactOptional(v.literal(1)), id, publicKey: text(400), way: lockSchema, ring: sealedSchema }),
  key: lockKey,
  keyOf: () => lockKey,
});

export const tables: readonly Table[] = [
  table({
    name: 'attempts',
    schema: v.looseObject({
      ...{ at, offset, site, account: id },
      kind: v.picklist(['profile', 'story', 'post', 'chat', 'search', 'short', 'other']),
      // Nothing depends on it, and there was another once.
      door: formed(/^[a-z-]{1,20}$/),
      active: v.boolean(),
    }),
    keyOf: ({ at, account, site }) => `${at} ${account} ${site}`,
  }),
  table({
    name: 'sightings',
    schema: v.looseObject({
      ...{ day: formed(/^\d{4}-[01]\d-[0-3]\d$/), site },
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
    }),
    keyOf: ({ day, site }) => `${day} ${site}`,
    // A file may hold a part of the same day: the larger count holds both.
    unite: (mine, theirs) => (theirs.count > mine.count ? { ...mine, count: theirs.count } : mine),
  }),
  table({
    name: 'slips',
    schema: v.looseObject({
      ...{ id, at, offset, notedAt: at, trigger },
      undoneAt: v.exactOptional(at),
      where: v.exactOptional(v.picklist(['site', 'phone', 'in-person', 'mail'])),
      realm: v.exactOptional(site),
      helped: words(mostHelped),
    }),
    isSound: ({ notedAt, undoneAt }) => undoneAt === undefined || (undoneAt >= notedAt && undoneAt <= notedAt + undoWindowMs),
    keyOf: ({ id }) => id,
    // One that was taken back, on either side, stays taken back.
    unite: (mine, theirs) => (mine.undoneAt === undefined && theirs.undoneAt !== undefined ? { ...mine, undoneAt: theirs.undoneAt } : mine),
  }),
  table({
    name: 'moments',
    schema: v.looseObject({
      ...{ id, at, offset, trigger, urgeBefore: urge, urgeAfter: urge },
      account: v.exactOptional(id),
      tools: v.exactOptional(v.array(v.picklist(tools))),
      letter: words(longestLetter),
      through: v.exactOptional(v.looseObject({ intention: words(400), wasContact: v.exactOptional(v.boolean()) })),
    }),
    keyOf: ({ id }) => id,
  }),
  table({
    name: 'entries',
    schema: v.looseObject({
      ...{ id, at, offset, urge },
      kind: v.picklist(['note', 'check-in', 'letter']),
      words: words(mostWords),
      draft: words(mostWords),
      mood: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
    }),
    keyOf: ({ id }) => id,
  }),
  lockTable,
];

/** Ten lives. */
const mostRows = 200_000;
/** A long text, sealed. Fields that nobody knows may hold anything. */
const longestRow = 300_000;
const dayMs = 86_400_000;

const rowsAtOnce = 250;

/**
 * What of the rows in a file can come in, by the names that accounts have here; how many cannot. In pieces, so that the page stays free.
 * @returns undefined for too many.
 */
export async function soundRows(
  { schema, isSound = () => true }: Table,
  rows: readonly unknown[],
  accounts: ReadonlyMap<string, string>,
  now: number,
): Promise<{ rows: Row[]; left: number } | undefined> {
  if (rows.length > mostRows) return undefined;
  const good: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % rowsAtOnce === rowsAtOnce - 1) await breath();
    const read = v.safeParse(schema, row);
    if (!read.success || !isSound(read.output) || JSON.stringify(row).length > longestRow) continue;
    const { output: one } = read;
    // A day ahead: clocks and zones differ.
    if ([one.at, one.notedAt].some((at) => typeof at === 'number' && at > now + dayMs)) continue;
    good.push(typeof one.account === 'string' ? { ...one, account: accounts.get(one.account) ?? one.account } : one);
  }
  return { rows: good, left: rows.length - good.length };
}

/** The rows that have to be written so that both are there: those that are missing here, and those that change. */
export function missingRows({ keyOf, unite }: Table, mine: readonly Row[], theirs: readonly Row[]): Row[] {
  const known = new Map(mine.map((row) => [keyOf(row), row]));
  const before = new Map(known);
  for (const row of theirs) {
    const key = keyOf(row);
    const same = known.get(key);
    known.set(key, same === undefined ? row : (unite?.(same, row) ?? same));
  }
  return [...known].flatMap(([key, row]) => (before.get(key) === row ? [] : [row]));
}

/** Adds what is missing, all of it or, should anything go wrong, nothing. @param rows sound ones, by their stores. */
export async function addRows(rows: ReadonlyMap<Table, readonly Row[]>): Promise<void> {
  const log = await openLog();
  const given = [...rows].filter(([{ name }, each]) => each.length > 0 && log.objectStoreNames.contains(name as 'attempts'));
  if (given.length === 0) return;
  const names = given.map(([{ name }]) => name as 'attempts');
  const tx = log.transaction(names, 'readwrite', { durability: 'strict' });
  const mine = await Promise.all(given.map(([{ name }]) => tx.objectStore(name as 'attempts').getAll()));
  try {
    for (const [index, [table, theirs]] of given.entries()) {
      const store = tx.objectStore(table.name as 'attempts');
      for (const [count, row] of missingRows(table, mine[index] as unknown as Row[], theirs).entries()) {
        const put = store.put(row as unknown as Attempt, table.key as unknown as number | undefined);
        // One that cannot be written ends the whole transaction, which says so.
        const written = put.catch(() => undefined);
        if (count % rowsAtOnce === rowsAtOnce - 1) await written;
      }
    }
  } catch (error) {
    tx.abort();
    await tx.done.catch(() => undefined);
    throw error;
  }
  await tx.done;
}
