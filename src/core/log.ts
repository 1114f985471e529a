import type { Tool } from './coping.ts';
import type { Kind } from './site.ts';

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

/** Contact that happened, as the user confirmed it. */
export interface Slip {
  id: string;
  at: number;
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
  letter?: string;
}

/** Visits to the same account closer together than this are one attempt. */
export const repeatWindowMs = 30_000;
/** A slip can be taken back this long. */
export const undoWindowMs = 48 * 3_600_000;
