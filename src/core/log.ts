import type { Tool } from './coping.ts';
import type { Kind } from './site.ts';
import { isSealed, type Words } from './words.ts';

/** Through which door a visit came. */
export type Door = 'network' | 'load' | 'in-page';

/** A visit that the guard stopped. `active`: the user started it; it is a success, never a failure. */
export interface Attempt {
  /** Epoch milliseconds. */
  at: number;
  /** Minutes east of UTC when it happened. */
  offset: number;
  site: string;
  /** `Account.id`. */
  account: string;
  kind: Kind;
  door: Door;
  active: boolean;
}

/** How many things were hidden that the user did not look for: only counted, never listed. */
export interface Sightings {
  /** Calendar day in the user's zone, `YYYY-MM-DD`. */
  day: string;
  site: string;
  count: number;
}

/** What the user may add about a slip, all of it optional. */
export interface Circumstances {
  where?: 'site' | 'phone' | 'in-person' | 'mail';
  /** The realm of accounts on which it was, where it was on one. */
  realm?: string;
  trigger?: Trigger;
  /** What helped at other times, in their own words. */
  helped?: Words;
}

/** Characters of `helped`. */
export const mostHelped = 400;

/** Contact that happened, as the user confirmed it. */
export interface Slip extends Circumstances {
  id: string;
  at: number;
  /** Minutes east of UTC, of the device, at that moment. */
  offset: number;
  /** When it was written down; it can be taken back for 48 hours from then. */
  notedAt: number;
  /** Taken back within 48 hours: it counts for nothing but is kept. */
  undoneAt?: number;
}

/** What was behind an urge, in one tap; never asked for twice. */
export const triggers = ['lonely', 'bored', 'saw', 'drank', 'date', 'dream', 'other'] as const;
export type Trigger = (typeof triggers)[number];

/** A moment of urge that the pause page met: what the user chose to say of it, and nothing else. */
export interface Moment {
  id: string;
  at: number;
  offset: number;
  /** `Account.id`. */
  account?: string;
  trigger?: Trigger;
  /** Coping tools that were begun, in the order in which they were first used. */
  tools?: Tool[];
  /** How strong the urge was, from 0 to 10, before and after the urge timer. */
  urgeBefore?: number;
  urgeAfter?: number;
  /** An unsent letter that the user chose to keep. It leads nowhere. */
  letter?: Words;
  /**
   * They took the way through, which was open from this moment on: for what, in their words; whether a page of theirs was opened
   * meanwhile; and whether it was contact.
   */
  through?: { intention: Words; seen?: true; wasContact?: boolean };
}

/** Visits to the same account closer together than this are one attempt. */
export const repeatWindowMs = 30_000;
/** A slip can be taken back this long. */
export const undoWindowMs = 48 * 3_600_000;

/** Whether it can be taken back, and its moment be set right. What was behind it can be written at any time. */
export const isUndoable = ({ notedAt, undoneAt }: Pick<Slip, 'notedAt' | 'undoneAt'>, now: number): boolean =>
  undoneAt === undefined && now - notedAt <= undoWindowMs;

/**
 * A slip as the user set it right. The circumstances replace what was there, save sealed words that nobody could see; the moment moves
 * only as long as the slip could be taken back altogether.
 */
export function amendSlip(
  slip: Slip,
  { at, offset, helped, ...circumstances }: Circumstances & Pick<Slip, 'at' | 'offset'>,
  now: number,
): Slip {
  const { id, notedAt, undoneAt } = slip;
  const moment = isUndoable(slip, now) ? { at: Math.min(at, now), offset } : { at: slip.at, offset: slip.offset };
  const words = helped ?? (isSealed(slip.helped) ? slip.helped : undefined);
  return { id, ...moment, notedAt, ...(undoneAt !== undefined && { undoneAt }), ...circumstances, ...(words && { helped: words }) };
}
