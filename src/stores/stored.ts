import { browser } from 'wxt/browser';
import { readDatabase } from './database.ts';
import { logName } from './log.ts';
import { plainValues } from './plain-values.ts';

/** Everything that is stored, as it lies there: nothing is parsed, so that a backup can be made of what cannot be read any more. */
export interface Stored {
  /** `storage.local`, without what the worker derives. */
  values: Record<string, unknown>;
  /** The log, by its stores. */
  rows: Record<string, unknown[]>;
  /** What even the browser could not read. */
  unread: string[];
}

/** What is made anew of the rest, or holds for this device alone. */
const isPassing = (key: string): boolean => /^(?:matching|synced|lastAlive|misses|settled|request-.*|answer-.*)$/.test(key);

const keys = ['settings', 'waits', 'learned', ...plainValues.map(({ key }) => key)];

/** Never throws. */
export async function readStored(): Promise<Stored> {
  const [values, log] = await Promise.all([readValues(), readDatabase(logName).catch(() => ({ rows: {}, unread: ['log'] }))]);
  return { values: values.read, rows: log.rows, unread: [...values.unread, ...log.unread] };
}

async function readValues(): Promise<{ read: Record<string, unknown>; unread: string[] }> {
  const { local } = browser.storage;
  const unread: string[] = [];
  const all = await local.get().catch(async () => {
    // One that is damaged must not keep the others.
    const each = await Promise.all(
      keys.map((key) =>
        local.get(key).catch(() => {
          unread.push(key);
          return {};
        }),
      ),
    );
    return Object.assign({}, ...each) as Record<string, unknown>;
  });
  return { read: Object.fromEntries(Object.entries(all).filter(([key]) => !isPassing(key))), unread };
}
