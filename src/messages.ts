import * as v from 'valibot';
import { browser } from 'wxt/browser';

/**
 * Every message there is. Content scripts report (`page`: sent from a web page's isolated world), our own pages ask
 * (`own`); nothing commands. Each body is validated by its schema before anybody looks at it.
 */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const kind = v.picklist(['profile', 'story', 'post', 'chat', 'search', 'short', 'other']);
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const shown = v.strictObject({
  kind: v.picklist(['handle', 'id', 'opaque', 'thread', 'bucket', 'highlight', 'post', 'phone']),
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
});

export const messages = {
  /** Things were hidden that nobody looked for. */
  sighted: { from: 'page', body: v.strictObject({ site: id, count }) },
  /** A site showed aliases of somebody on the list together. Whether that is to be believed, the worker knows. */
  learned: {
    from: 'page',
    body: v.strictObject({
      taught: v.pipe(
        v.array(v.strictObject({ account: id, shown: v.pipe(v.array(shown), v.minLength(1), v.maxLength(8)) })),
        v.maxLength(200),
      ),
    }),
  },
  /** The pause page is on screen, with what its address says. */
  paused: {
    from: 'own',
    body: v.strictObject({
      account: id,
      visit: v.optional(v.strictObject({ site: id, kind, door: v.picklist(['load', 'in-page']), active: v.boolean() })),
    }),
  },
  /** The user says that there was contact. Answers with the id of the slip. */
  slip: { from: 'own', body: v.strictObject({ at: v.pipe(v.number(), v.integer(), v.minValue(0)) }) },
  /** Takes a slip back, within 48 hours. */
  undoSlip: { from: 'own', body: v.strictObject({ id }) },
} as const satisfies Record<string, { from: 'page' | 'own'; body: v.GenericSchema }>;

export type MessageName = keyof typeof messages;
export type MessageBody<Name extends MessageName> = v.InferOutput<(typeof messages)[Name]['body']>;
export type Message = { [Name in MessageName]: { name: Name; body: MessageBody<Name> } }[MessageName];

/** What the worker answers to those that ask. */
export interface Answers {
  slip: { id: string };
  undoSlip: { undone: boolean };
}

/** Sends a message of one of our pages to the worker. @returns undefined where the worker has nothing to say. */
export function send<Name extends MessageName>(
  name: Name,
  body: MessageBody<Name>,
): Promise<(Name extends keyof Answers ? Answers[Name] : unknown) | undefined> {
  return browser.runtime.sendMessage({ name, body });
}
