import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Slip } from '../core/log.ts';
import { isWhole, nothingSettled, type Rows, type Settled, settle, type Totals, totals } from '../core/settled.ts';
import { openLog } from './log.ts';
import { readSettings, settingsLock } from './settings.ts';

/** What the whole log comes to, for pages that must not wait for a year of it. */

const key = 'settled';
const count = v.pipe(v.number(), v.minValue(0));
const schema = v.object({ until: v.number(), attempts: count, moments: count, turnedBack: count, views: v.array(v.number()) });

/** @returns also the slips that stand, oldest first. @throws where the log cannot be read. */
export async function readTotals(now: number): Promise<Totals & { slips: Slip[] }> {
  const [known, log] = await Promise.all([readSettled(), openLog()]);
  // In one transaction: what is counted and what is read is one log.
  const tx = log.transaction(['attempts', 'moments', 'slips']);
  const [attempts, moments] = [tx.objectStore('attempts').index('at'), tx.objectStore('moments').index('at')];
  const read = async (range?: IDBKeyRange): Promise<Rows> => {
    const [visits, urges] = await Promise.all([attempts.getAll(range), moments.getAll(range)]);
    return { attempts: visits, moments: urges };
  };
  const before = IDBKeyRange.upperBound(known.until);
  const [slips, visits, urges, since] = await Promise.all([
    tx.objectStore('slips').index('at').getAll(),
    attempts.count(before),
    moments.count(before),
    read(IDBKeyRange.lowerBound(known.until, true)),
  ]);
  const isKnown = isWhole(known, { attempts: visits, moments: urges }, since);
  const [settled, rows] = isKnown ? [known, since] : [nothingSettled, await read()];
  const next = settle(settled, rows, now);
  // Nobody waits for it: what is not kept is counted again.
  if (next !== settled) keep(next).catch(() => undefined);
  return { ...totals(settled, rows), slips: slips.filter(({ undoneAt }) => undoneAt === undefined) };
}

async function readSettled(): Promise<Settled> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : nothingSettled;
}

/** In a turn in which nothing is erased, nor after it. */
function keep(settled: Settled): Promise<void> {
  return navigator.locks.request(settingsLock, async () => {
    const { people } = await readSettings();
    if (people.length > 0) await browser.storage.local.set({ [key]: settled });
  });
}
