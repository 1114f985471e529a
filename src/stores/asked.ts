import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the user was offered and does not want to be offered again: one value in `storage.local`, the time of each answer. */

export const askedKey = 'asked';
const at = v.pipe(v.number(), v.minValue(0));
export const askedSchema = v.looseObject({ privateWindows: v.optional(at) });

export type Asked = v.InferOutput<typeof askedSchema>;

/** Empty where it cannot be read: then it is offered once more. */
export async function readAsked(): Promise<Asked> {
  const parsed = v.safeParse(askedSchema, (await browser.storage.local.get(askedKey))[askedKey] ?? {});
  return parsed.success ? parsed.output : {};
}

export async function setAsked(answer: keyof Asked & string, now: number): Promise<void> {
  await browser.storage.local.set({ [askedKey]: { ...(await readAsked()), [answer]: now } });
}
