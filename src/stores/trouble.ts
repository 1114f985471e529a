import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the user should be told, as the worker left it in `storage.session`: in memory, so it needs no disk, survives the worker and is gone with the browser session. */

const at = v.number();
const schema = v.object({
  /** The log could not be written, since this moment (epoch milliseconds). */
  log: v.optional(at),
  /** Match patterns that the browser no longer lets us cover. */
  permissions: v.optional(v.array(v.string())),
  /** Protection was off between these moments. */
  gap: v.optional(v.object({ from: at, to: at })),
});

export type Trouble = v.InferOutput<typeof schema>;

const key = 'trouble';

/** Never throws: a page of ours must not fail over a note that it cannot read. */
export async function readTrouble(): Promise<Trouble> {
  const stored = await browser.storage.session.get(key).catch(() => ({ [key]: {} }));
  const parsed = v.safeParse(schema, stored[key] ?? {});
  return parsed.success ? parsed.output : {};
}

/** For the worker. Sets what is given; `undefined` clears it. */
export async function setTrouble(change: { [Name in keyof Trouble]: Trouble[Name] | undefined }): Promise<void> {
  await browser.storage.session.set({ [key]: JSON.parse(JSON.stringify({ ...(await readTrouble()), ...change })) });
}
