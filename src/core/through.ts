import { calendarDay } from './calendar.ts';
import { withQuiet } from './quiet.ts';
import { listedIn } from './settings.ts';
import { beginWait } from './wait.ts';
import type { Opening, State, Waits } from './waits.ts';
import { waitMinutesOf } from './weakening.ts';

/** The way through to one account, or to who is listed by name alone: small, slow and always there. Nobody is locked out for good. */

export const longestIntention = 200;
const firstHoldMs = 3_000;
const longestHoldMs = 60_000;

/** How long the button has to be held: 3 s, twice as long with each way through that was asked for today, at most a minute. @param zone IANA name. */
export function holdMs({ openings }: Waits, now: number, zone: string): number {
  const today = calendarDay(now, zone);
  const uses = openings.filter(({ askedAt }) => calendarDay(askedAt, zone) === today).length;
  return Math.min(longestHoldMs, firstHoldMs * 2 ** uses);
}

/** One sentence, as it is kept. @returns undefined for one that says nothing, or too much. */
export function readIntention(text: string): string | undefined {
  const sentence = text.replace(/\s+/g, ' ').trim();
  return sentence === '' || sentence.length > longestIntention ? undefined : sentence;
}

/** Why it cannot be asked for: nobody is listed so, nothing was said, it was not held long enough. */
export type Refusal = 'nobody' | 'empty' | 'short';

export interface Asked {
  /** Random. */
  id: string;
  account: string;
  intention: string;
  heldMs: number;
  /** Private windows leave no words behind. */
  inPrivate: boolean;
}

/** Asks for a way through. One that waits or is open already is not asked for twice. */
export function askThrough(
  { settings, waits }: State,
  { id, account, intention, heldMs, inPrivate }: Asked,
  now: number,
  zone: string,
): Waits | Refusal {
  if (!listedIn(settings).includes(account)) return 'nobody';
  if (openingOf(waits, account)) return waits;
  const sentence = readIntention(intention);
  if (sentence === undefined) return 'empty';
  if (!(heldMs >= holdMs(waits, now, zone))) return 'short';
  const wait = beginWait(withQuiet(settings.plan ?? {}, waitMinutesOf(settings) * 60_000, now, zone), now);
  const opening: Opening = {
    ...{ id, account, intention: inPrivate ? '' : sentence, askedAt: now, stage: 'waiting', wait },
    ...(inPrivate && { inPrivate }),
  };
  return { ...waits, openings: [...waits.openings, opening] };
}

/** The way through to an account that waits or is open. */
export const openingOf = ({ openings }: Waits, account: string): Opening | undefined =>
  openings.find((opening) => opening.account === account && opening.stage !== 'over');

/**
 * Somebody went through: a page of theirs was opened while it was open, not in private. Where it was asked for means nothing then.
 * @returns the same where that is known, or it is not open.
 */
export function use(waits: Waits, account: string, now: number): Waits {
  const isNew = (each: Opening): boolean => each.account === account && each.stage === 'open' && each.usedAt === undefined;
  if (!waits.openings.some(isNew)) return waits;
  const used = ({ inPrivate: _, ...opening }: Opening): Opening => ({ ...opening, usedAt: now });
  return { ...waits, openings: waits.openings.map((each) => (isNew(each) ? used(each) : each)) };
}

/** Those that were opened and are over, and about which nobody was asked yet: was that contact? Not of private windows. */
export const unanswered = ({ openings }: Waits): Opening[] =>
  openings.filter(
    ({ stage, openedAt, wasContact, inPrivate }) => stage === 'over' && openedAt !== undefined && wasContact === undefined && !inPrivate,
  );

/** The one that is asked about where somebody looks for this account; first what is open, or waits, has its say. */
export const questionOf = (waits: Waits, account: string | undefined): Opening | undefined =>
  account === undefined || openingOf(waits, account) ? undefined : unanswered(waits).find((each) => each.account === account);

/** Those that went by while the browser was closed. */
export const missed = ({ openings }: Waits): Opening[] =>
  openings.filter(({ stage, openedAt }) => stage === 'over' && openedAt === undefined);

/** Keeps the answer. */
export const answerThrough = (waits: Waits, id: string, wasContact: boolean): Waits => ({
  ...waits,
  openings: waits.openings.map((opening) => (opening.id === id && opening.stage === 'over' ? { ...opening, wasContact } : opening)),
});
