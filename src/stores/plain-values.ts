import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { askedKey, askedSchema } from './asked.ts';
import { cleanupKey, cleanupSchema } from './cleanup.ts';
import { disguiseKey, disguiseSchema } from './disguise.ts';
import { seenKey, seenSchema } from './seen.ts';
import { welcomeKey, welcomeSchema } from './welcome.ts';

/**
 * The values of `storage.local` that a backup brings back by one plain rule: what is here stays, what is missing is added. The list, what
 * waits and what was learned have rules of their own. A value that is in neither is saved with the rest but never brought back
 * (`backup.test.ts` looks for it).
 */
export const plainValues: readonly { key: string; schema: v.GenericSchema }[] = [
  { key: askedKey, schema: askedSchema },
  { key: seenKey, schema: seenSchema },
  { key: welcomeKey, schema: welcomeSchema },
  { key: cleanupKey, schema: cleanupSchema },
  { key: disguiseKey, schema: disguiseSchema },
];

export async function addValues(values: Readonly<Record<string, unknown>>): Promise<void> {
  for (const { key, schema } of plainValues) {
    const theirs = v.safeParse(schema, values[key]);
    if (!theirs.success) continue;
    await navigator.locks.request(key, async () => {
      const mine = (await browser.storage.local.get(key))[key];
      const next = both(mine, theirs.output);
      if (next !== mine) await browser.storage.local.set({ [key]: next });
    });
  }
}

/** Whether anything of them is missing. @param mine, theirs values of `storage.local`. */
export const addsValues = (mine: Readonly<Record<string, unknown>>, theirs: Readonly<Record<string, unknown>>): boolean =>
  plainValues.some(({ key, schema }) => {
    const read = v.safeParse(schema, theirs[key]);
    return read.success && both(mine[key], read.output) !== mine[key];
  });

/** @returns the same where nothing is missing. */
export function both(mine: unknown, theirs: unknown): unknown {
  if (mine === undefined) return theirs;
  if (!isPlain(mine) || !isPlain(theirs)) return mine;
  let next: Record<string, unknown> = mine;
  for (const [name, value] of Object.entries(theirs)) {
    const part = both(Object.hasOwn(mine, name) ? mine[name] : undefined, value);
    if (part !== next[name] || !Object.hasOwn(next, name)) next = { ...next, [name]: part };
  }
  return next;
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
