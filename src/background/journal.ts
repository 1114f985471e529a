import { browser } from 'wxt/browser';
import type { Entry, EntryChange } from '../core/entry.ts';
import type { Attempt, Moment, Sightings, Slip } from '../core/log.ts';
import type { MomentChange } from '../core/moment.ts';
import { report } from '../report.ts';
import { addAttempt, addSightings, addSlip, addToMoment } from '../stores/log.ts';
import { readTrouble, setTrouble } from '../stores/trouble.ts';
import { removeEntry, SealError, sealChange, sealCircumstances, writeEntry, writeWords } from '../stores/write-words.ts';

/**
 * The worker writes the log, and nobody else. What cannot be written (a full disk) waits in memory and is tried again with the next
 * entry, in a few seconds, and each minute; the guard works on, and the user is told.
 */
type Row =
  | { attempt: Attempt }
  | { sightings: Sightings }
  | { slip: Slip }
  | { moment: Moment; change: MomentChange }
  | EntryRow
  /** An entry, by its id. */
  | { removed: string };

interface EntryRow {
  entry: Entry;
  change: EntryChange;
}

const waitingKey = 'waiting';
const mostWaiting = 500;
const rowsAtOnce = 20;
export const journalAlarm = 'journal';
/** Before the browser ends a worker that is idle. */
const soonMs = 1_000;
const minuteMs = 60_000;

let turn: Promise<unknown> = Promise.resolve();
let isTriedSoon = false;
/** Longer with each time that it fails, until the alarm is as soon. */
let delayMs = soonMs;

/** Entries are written one after the other. @returns whether it is written; where it is not, it waits. */
export const write = (row: Row): Promise<boolean> => inTurn([row]);

/** Tries again what waits. Called at each start of the worker, too. */
export const writeWaiting = (): Promise<boolean> => inTurn([]);

/** Resolves when nothing is being written. */
export const journalSettled = (): Promise<unknown> => turn;

function inTurn(added: Row[]): Promise<boolean> {
  const next = turn.then(() => writeAll(added));
  turn = next.catch(() => undefined);
  return next.catch((error: unknown) => {
    report(error, 'keeping a log entry');
    return false;
  });
}

async function writeAll(added: Row[]): Promise<boolean> {
  const waiting = ((await browser.storage.session.get(waitingKey))[waitingKey] as Row[] | undefined) ?? [];
  const rest = await unwritten([...waiting, ...added], keepWaiting);
  if (rest.length > 0 || waiting.length > 0) await keepWaiting(rest);
  if (rest.length > 0) {
    await setTrouble({ log: (await readTrouble()).log ?? Date.now() });
    if (!isTriedSoon && delayMs < minuteMs) {
      setTimeout(trySoon, delayMs);
      delayMs *= 2;
      isTriedSoon = true;
    }
    browser.alarms.create(journalAlarm, { delayInMinutes: 1 });
  } else {
    delayMs = soonMs;
    if (waiting.length > 0) await setTrouble({ log: undefined });
  }
  return !added.some((row) => rest.includes(row));
}

function trySoon(): void {
  isTriedSoon = false;
  void writeWaiting();
}

const keepWaiting = (rows: readonly Row[]): Promise<void> =>
  browser.storage.session.set({ [waitingKey]: joined(rows).slice(-mostWaiting) });

/**
 * Writes all that can be written. What fails, fails for all that comes after it, but for words that a damaged lock does not seal: they
 * hold back nothing but what is said of the same later.
 * @param keep is told now and then what is left: a worker that is killed meanwhile (writing is no reason to live, to a browser) goes on from there.
 */
async function unwritten(rows: readonly Row[], keep: (rest: readonly Row[]) => Promise<void>): Promise<Row[]> {
  let rest: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (!isRemoval(row) && rest.some((each) => isOfSame(each, row))) {
      rest.push(row);
      continue;
    }
    try {
      await writeOne(row);
      // Nothing more is to be said of what is gone.
      if (isRemoval(row)) rest = rest.filter((each) => !isOfSame(each, row));
      if (index % rowsAtOnce === rowsAtOnce - 1) await keep([...rest, ...rows.slice(index + 1)]);
    } catch (error) {
      report(error, 'writing the log');
      if (!(error instanceof SealError)) return [...rest, ...rows.slice(index)];
      rest.push(row);
    }
  }
  return rest;
}

function idOf(row: Row): string | undefined {
  if ('entry' in row) return row.entry.id;
  if ('removed' in row) return row.removed;
  if ('moment' in row) return row.moment.id;
  return 'slip' in row ? row.slip.id : undefined;
}

const isRemoval = (row: Row): boolean => 'removed' in row;

const isOfSame = (one: Row, other: Row): boolean => idOf(one) !== undefined && idOf(one) === idOf(other);

/** What is typed is saved several times a minute: of one entry, all waits as one change. */
function joined(rows: readonly Row[]): Row[] {
  const all: Row[] = [];
  for (const row of rows) {
    const index = all.findLastIndex((each) => isOfSame(each, row));
    const before = all[index];
    if (before && 'entry' in before && 'entry' in row) all[index] = joinedEntry(before, row);
    else all.push(row);
  }
  return all;
}

function joinedEntry(before: EntryRow, { entry, change }: EntryRow): EntryRow {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { entry: change.words ? entry : before.entry, change: { ...before.change, ...said } };
}

/** What waits, waits in memory, as it was said; words are sealed when they are written. */
async function writeOne(row: Row): Promise<void> {
  if ('attempt' in row) await addAttempt(row.attempt);
  else if ('sightings' in row) await addSightings(row.sightings);
  else if ('entry' in row) await writeEntry(row.entry, row.change);
  else if ('removed' in row) await writeWords(() => removeEntry(row.removed));
  else if ('moment' in row) await writeWords(async (seal) => addToMoment(row.moment, await sealChange(row.change, row.moment.id, seal)));
  else await writeWords(async (seal) => addSlip(await sealCircumstances(row.slip, row.slip.id, seal)));
}
