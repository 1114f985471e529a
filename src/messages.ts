import * as v from 'valibot';
import { tools } from './core/coping.ts';
import { entryKinds, longestWords, moods } from './core/entry.ts';
import { minutesADay } from './core/hours.ts';
import { mostHelped, triggers } from './core/log.ts';
import { longestLetter } from './core/moment.ts';
import { parts } from './core/parts.ts';
import { purposes } from './core/purpose.ts';
import { firmnesses, type Plan } from './core/settings.ts';
import { aliasKinds } from './core/site.ts';
import { longestIntention, type Refusal } from './core/through.ts';
import type { Waits } from './core/waits.ts';

/**
 * Every message there is. Content scripts report (`page`: sent from a web page's isolated world), our own pages ask
 * (`own`); nothing commands. Each body is validated by its schema before anybody looks at it.
 */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const kind = v.picklist(['profile', 'story', 'post', 'chat', 'search', 'short', 'other']);
const at = v.pipe(v.number(), v.integer(), v.minValue(0));
const circumstances = {
  where: v.exactOptional(v.picklist(['site', 'phone', 'in-person', 'mail'])),
  // The realm of a site that no file describes is its host.
  realm: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(253))),
  trigger: v.exactOptional(v.picklist(triggers)),
  helped: v.exactOptional(v.pipe(v.string(), v.maxLength(mostHelped))),
};
const journalWords = v.pipe(v.string(), v.maxLength(longestWords));
const urge = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(minutesADay - 1));
const hours = v.strictObject({ from: minuteOfDay, to: minuteOfDay });
const weekdays = v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))));
const channel = v.strictObject({
  id,
  kind: v.picklist(['thread', 'messages', 'outside']),
  site: v.exactOptional(id),
  aliases: v.exactOptional(v.array(v.strictObject({ kind: v.picklist(aliasKinds), value: name }))),
  hours,
  days: weekdays,
  purpose: v.picklist(purposes),
  hints: v.exactOptional(v.literal(true)),
});
/** Also what a backup says of what waited. */
export const weakening = v.variant('kind', [
  v.strictObject({ kind: v.literal('remove-person'), person: id }),
  v.strictObject({ kind: v.literal('remove-account'), account: id }),
  v.strictObject({ kind: v.literal('drop-name'), person: id, name }),
  v.strictObject({ kind: v.literal('drop-host'), host: name }),
  v.strictObject({ kind: v.literal('open-channel'), person: id, channel }),
  v.strictObject({
    kind: v.literal('refuse'),
    account: id,
    alias: v.strictObject({ kind: v.picklist(aliasKinds), value: name }),
  }),
  v.strictObject({ kind: v.literal('switch-off'), person: id, off: v.pipe(v.array(v.picklist(['hiding', 'guard'])), v.maxLength(2)) }),
  v.strictObject({ kind: v.literal('mentions'), to: v.picklist(['post', 'part']) }),
  v.strictObject({ kind: v.literal('firmness'), to: v.picklist(firmnesses) }),
  v.strictObject({ kind: v.literal('wait'), minutes }),
  v.strictObject({ kind: v.literal('counting'), to: v.picklist(['slips', 'views']) }),
  v.strictObject({ kind: v.literal('goal'), days: v.exactOptional(days) }),
  v.strictObject({ kind: v.literal('quiet'), quiet: v.strictObject({ id, hours, days: weekdays }) }),
  v.strictObject({ kind: v.literal('drop-quiet'), quiet: id }),
]);
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const shown = v.strictObject({
  kind: v.picklist(['handle', 'id', 'opaque', 'thread', 'bucket', 'highlight', 'post', 'phone']),
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
});

const someParts = v.pipe(v.array(v.picklist(parts)), v.maxLength(parts.length));

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
  /** What a page of a site did not show, and what it did show after it had been missing. */
  watched: { from: 'page', body: v.strictObject({ missing: someParts, shown: someParts }) },
  /** The pause page is on screen, with what its address says. */
  paused: {
    from: 'own',
    body: v.strictObject({
      account: id,
      visit: v.optional(v.strictObject({ site: id, kind, door: v.picklist(['load', 'in-page']), active: v.boolean() })),
    }),
  },
  /** What the user says of the moment in which the pause page met them; every part may be left out, and changed later. */
  moment: {
    from: 'own',
    body: v.strictObject({
      id,
      account: v.optional(id),
      trigger: v.optional(v.nullable(v.picklist(triggers))),
      tool: v.optional(v.picklist(tools)),
      urgeBefore: v.optional(urge),
      urgeAfter: v.optional(urge),
      letter: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(longestLetter)))),
    }),
  },
  /** What the user writes in the journal, or checks in with. What is not spoken of stays; `null` takes it away. */
  entry: {
    from: 'own',
    body: v.strictObject({
      id,
      kind: v.picklist(entryKinds),
      words: v.optional(v.nullable(journalWords)),
      draft: v.optional(v.nullable(journalWords)),
      mood: v.optional(v.picklist(moods)),
      urge: v.optional(v.nullable(urge)),
    }),
  },
  /** Removes an entry, for good. */
  removeEntry: { from: 'own', body: v.strictObject({ id }) },
  /** The user says that there was contact. Answers with the id of the slip. */
  slip: { from: 'own', body: v.strictObject({ at, ...circumstances }) },
  /** The user sets a slip right, or adds what was behind it. What is not said is taken away. */
  editSlip: { from: 'own', body: v.strictObject({ id, at, ...circumstances }) },
  /** Takes a slip back, within 48 hours. */
  undoSlip: { from: 'own', body: v.strictObject({ id }) },
  /** The user asks for a change of what is protected or planned. What weakens waits. */
  weaken: { from: 'own', inPrivate: true, body: v.strictObject({ change: weakening }) },
  /** What list, plan and learned aliases of a backup would become. The worker reads them as it reads what is stored. */
  look: { from: 'own', body: v.strictObject({ settings: v.unknown(), learned: v.unknown() }) },
  /** The user brings these back, and what waited. `isWhole`: with what is softer in the file. */
  restore: {
    from: 'own',
    body: v.strictObject({ settings: v.unknown(), waits: v.unknown(), learned: v.unknown(), isWhole: v.boolean() }),
  },
  /** Everything is being erased. The worker, which may be writing, erases once more what it may have written. */
  erase: { from: 'own', inPrivate: true, body: v.strictObject({}) },
  /** The user takes back what waits. */
  takeBack: { from: 'own', inPrivate: true, body: v.strictObject({ id }) },
  /** The clock was set back, as a private window noticed: what waits, or is open, is counted. */
  count: { from: 'own', inPrivate: true, body: v.strictObject({}) },
  /** A pass for something that waits, by its id. */
  usePass: { from: 'own', inPrivate: true, body: v.strictObject({ for: id }) },
  /** The user asks for the way through to an account. */
  askThrough: {
    from: 'own',
    inPrivate: true,
    body: v.strictObject({ account: id, intention: v.pipe(v.string(), v.maxLength(longestIntention * 2)), heldMs: v.number() }),
  },
  /** The lock of the journal has changed: the sentences of ways through that wait, in the clear. */
  intentions: {
    from: 'own',
    body: v.strictObject({
      intentions: v.pipe(v.array(v.strictObject({ id, text: v.pipe(v.string(), v.maxLength(longestIntention * 2)) })), v.maxLength(500)),
    }),
  },
  /** After a way through: was that contact? */
  answerThrough: { from: 'own', body: v.strictObject({ opening: id, wasContact: v.boolean() }) },
} as const satisfies Record<string, { from: 'page' | 'own'; inPrivate?: true; body: v.GenericSchema }>;

export type MessageName = keyof typeof messages;
export type MessageBody<Name extends MessageName> = v.InferOutput<(typeof messages)[Name]['body']>;
export type Message = { [Name in MessageName]: { name: Name; body: MessageBody<Name> } }[MessageName];

/** What the worker answers to those that ask. */
export interface Answers {
  paused: { heard: true };
  moment: { kept: boolean };
  entry: { kept: boolean };
  removeEntry: { removed: boolean };
  slip: { id: string };
  editSlip: { edited: boolean };
  undoSlip: { undone: boolean };
  weaken: WaitsAnswer;
  look: { list: ListLook | NoLook };
  /** With what accounts of the file are called here. */
  restore: WaitsAnswer & { accounts: [string, string][] };
  erase: { erased: true };
  takeBack: WaitsAnswer;
  usePass: WaitsAnswer;
  askThrough: WaitsAnswer;
  intentions: WaitsAnswer;
  answerThrough: WaitsAnswer;
}

/** What waits now. `refused`: why nothing changed; `none`: no pass is left, or nothing waits by that name. */
export interface WaitsAnswer {
  waits: Waits;
  refused?: Refusal | 'none';
}

/** What list and plan of a backup would become. Nobody is named. */
export interface ListLook {
  /** How much of each is new, and how much is here already. */
  counts: { what: string; added: number; here: number }[];
  /** What accounts of the file are called here. */
  accounts: [string, string][];
  /** As it will be, where that is another. */
  plan?: Plan;
  /** List or plan will be another, in whatever way. */
  isMore: boolean;
  /** Channels that would open, after a wait. */
  channels: number;
  /** In how many things the file is softer, or lacks what is here. */
  softer: number;
  /** How much stays out, since it cannot be read or would do harm. */
  left: number;
  isUnread: boolean;
}

/** Written by a newer version, there or here. */
export type NoLook = 'newer' | 'newerHere';
