import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { noWaits, opensOthers, type Waits } from '../core/waits.ts';

/**
 * What waits, as one value in `storage.local`: private windows see it too. The worker writes it, our pages read and watch it. What a
 * full disk does not take stands in memory until it does: what is open has to close in time.
 */

const key = 'waits';
const amount = v.pipe(v.number(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(400));
const wait = v.looseObject({ ms: amount, served: amount, doubt: amount, at: v.number() });

// An intention, which is text or sealed words, is only carried on: nothing is read from it.
const schema = v.looseObject({
  pending: v.array(v.looseObject({ id: text, change: v.looseObject({ kind: text }), askedAt: v.number(), wait })),
  openings: v.array(
    v.looseObject({
      ...{ id: text, account: text, askedAt: v.number(), wait },
      stage: v.picklist(['waiting', 'open', 'over']),
      openedAt: v.optional(v.number()),
      usedAt: v.optional(v.number()),
      wasContact: v.optional(v.boolean()),
      inPrivate: v.optional(v.literal(true)),
    }),
  ),
  passes: v.array(v.looseObject({ id: text, spentAt: v.number(), wait })),
  before: v.optional(v.looseObject({ plan: v.looseObject({ since: v.number() }), at: v.number() })),
});

/** Never throws: what cannot be read waits no more, and nothing gets weaker by it. */
export async function readWaits(): Promise<Waits> {
  const { session, local } = browser.storage;
  const [unwritten, stored] = await Promise.all([session.get(key), local.get(key)]);
  return waitsIn(unwritten[key] ?? stored[key]);
}

/** Never throws: of what cannot be read nothing waits. */
export function waitsIn(stored: unknown): Waits {
  const parsed = v.safeParse(schema, stored ?? noWaits);
  // The schema says less of a change than its type; what nobody knows changes nothing.
  return parsed.success ? (parsed.output as unknown as Waits) : noWaits;
}

/** For the worker. */
export async function writeWaits(waits: Waits): Promise<void> {
  const { session, local } = browser.storage;
  const isWritten = await local.set({ [key]: waits }).then(
    () => true,
    () => false,
  );
  // What is in memory goes last: a worker that is killed on the way has one or the other.
  await (isWritten ? session.remove(key) : session.set({ [key]: waits }));
}

export function watchWaits(changed: (waits: Waits) => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (changes[key]) void readWaits().then(changed);
  });
}

/** Only when other accounts are open than before: time is counted more often. */
export function watchOpen(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const waits = changes[key];
    if (waits && opensOthers(waitsIn(waits.oldValue), waitsIn(waits.newValue))) changed();
  });
}
