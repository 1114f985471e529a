import { browser } from 'wxt/browser';
import type { Entry, EntryChange } from '../core/entry.ts';
import type { Attempt, Moment, Sightings, Slip } from '../core/log.ts';
import type { MomentChange } from '../core/moment.ts';
import { report } from '../report.ts';
import { addAttempt, addSightings, addSlip, addToMoment } from '../stores/log.ts';
import { setTrouble } from '../stores/trouble.ts';
import { sealChange, sealCircumstances, writeEntry, writeWords } from '../stores/write-words.ts';

/**
 * The worker writes the log, and nobody else. What cannot be written (a full disk) waits in memory and is tried again with the next
 * entry, in a few seconds, and each minute; the guard works on, and the user is told.
 */
type Row =
  | { attempt: Attempt }
  | { sightings: Sightings }
  | { slip: Slip }
  | { moment: Moment; change: MomentChange }
  | { entry: Entry; change: EntryChange };

const waitingKey = 'waiting';
const mostWaiting = 500;
export const journalAlarm = 'journal';
const soonMs = 3_000;

let turn: Promise<unknown> = Promise.resolve();

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
  const entries = [...waiting, ...added];
  let written = 0;
  try {
    for (const each of entries) {
      await writeOne(each);
      written++;
    }
  } catch (error) {
    report(error, 'writing the log');
  }
  const rest = entries.slice(written).slice(-mostWaiting);
  if (rest.length > 0 || waiting.length > 0) await browser.storage.session.set({ [waitingKey]: rest });
  if (rest.length > 0) {
    await setTrouble({ log: Date.now() });
    setTimeout(() => void writeWaiting(), soonMs);
    browser.alarms.create(journalAlarm, { delayInMinutes: 1 });
  } else if (waiting.length > 0) await setTrouble({ log: undefined });
  return rest.length === 0;
}

/** What waits, waits in memory, as it was said; words are sealed when they are written. */
async function writeOne(row: Row): Promise<void> {
  if ('attempt' in row) await addAttempt(row.attempt);
  else if ('sightings' in row) await addSightings(row.sightings);
  else if ('entry' in row) await writeEntry(row.entry, row.change);
  else if ('moment' in row) await writeWords(async (seal) => addToMoment(row.moment, await sealChange(row.change, row.moment.id, seal)));
  else await writeWords(async (seal) => addSlip(await sealCircumstances(row.slip, row.slip.id, seal)));
}
