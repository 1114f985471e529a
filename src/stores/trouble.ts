import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the user should be told, as the worker left it in `storage.session`: gone with the browser session. */

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

/** Never throws: a page of ours must not fail over a note that it cannot read. */
export async function readTrouble(): Promise<Trouble> {
  const stored = await browser.storage.session.get('trouble').catch(() => ({ trouble: {} }));
  const parsed = v.safeParse(schema, stored.trouble ?? {});
  return parsed.success ? parsed.output : {};
}
