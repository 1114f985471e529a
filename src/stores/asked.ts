import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the user was offered and does not want to be offered again: one value in `storage.local`, the time of each answer. */

const key = 'asked';
const at = v.pipe(v.number(), v.minValue(0));
const schema = v.looseObject({ privateWindows: v.optional(at) });

export type Asked = v.InferOutput<typeof schema>;

/** Empty where it cannot be read: then it is offered once more. */
export async function readAsked(): Promise<Asked> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(key))[key] ?? {});
  return parsed.success ? parsed.output : {};
}

export async function setAsked(answer: keyof Asked & string, now: number): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readAsked()), [answer]: now } });
}
