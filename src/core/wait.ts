/**
 * A time that has to be waited out, whatever is done to the machine's clock meanwhile.
 *
 * It is served in about a hundred portions, and while the browser runs each of them is proven by an alarm of the browser that was
 * set for no longer. What the clock claims beyond that nobody saw pass: the machine was asleep, or its clock was moved, and no
 * browser can tell the two apart. That time is doubtful. It is believed bit by bit, as long as the clock stays as it is; a clock
 * that is set back takes it away again. While the browser is closed, its clock is all there is, and it is believed.
 */
export interface Wait {
  /** How long it is, in milliseconds. */
  ms: number;
  /** How much of it is over. */
  served: number;
  /** What the clock claims besides. */
  doubt: number;
  /** What the clock said when this was counted last. */
  at: number;
}

/** How the time since the last count went by. */
export type Span = 'running' | 'closed';

/** Browsers let no alarm ring sooner (Chromium). */
export const shortestPortionMs = 30_000;
const portions = 100;
/** Alarms ring late, most of all on a busy machine: twice a portion is taken for one. */
const patience = 2;
/** So much of a wait is proven at least, whatever the clock claims. */
const leastProvenMs = 5 * 60_000;
/** So much doubtful time is believed at most with each proven hour: a night asleep within the next one, a clock moved by a day in two. */
const mostBelief = 12;
const beliefRate = ({ ms }: Wait): number => Math.min(mostBelief, Math.max(0, ms / leastProvenMs - 1));

export const beginWait = (ms: number, now: number): Wait => ({ ms, served: 0, doubt: 0, at: now });

/** How long an alarm may be set for that proves a portion. */
const portionMs = ({ ms }: Wait): number => Math.max(shortestPortionMs, ms / portions);

/** A wait as it stands now. Never less served than before. @param span how the time since the last count went by. */
export function advance(wait: Wait, now: number, span: Span): Wait {
  const { ms, served, doubt, at } = wait;
  const passed = now - at;
  if (passed < 0) return { ...wait, at: now, doubt: Math.max(0, doubt + passed) };
  if (span === 'closed') return { ...wait, at: now, served: served + passed };
  const most = portionMs(wait) * patience;
  const seen = Math.min(passed, most);
  const believed = passed <= most ? Math.min(doubt, seen * beliefRate(wait)) : 0;
  return { ms, at: now, served: served + seen + believed, doubt: doubt + passed - seen - believed };
}

/** The same for a time in which something is open: a clock that is set back makes it no longer. */
export const advanceOpen = (wait: Wait, now: number, span: Span): Wait =>
  now < wait.at ? { ...wait, at: now, doubt: wait.doubt + wait.at - now } : advance(wait, now, span);

export const isOver = ({ ms, served }: Wait): boolean => served >= ms;

/** The same for a time in which something is open: doubtful time ends it. */
export const isSpent = ({ ms, served, doubt }: Wait): boolean => served + doubt >= ms;

/** When it will be over, should the clock stay as it is and the browser or the machine be off no longer. Epoch milliseconds. */
export function endsAt(wait: Wait): number {
  const { ms, served, doubt, at } = wait;
  const left = Math.max(0, ms - served);
  return at + Math.max(left - doubt, left / (1 + beliefRate(wait)));
}

/** How long the next alarm has to be set for, so that it proves a portion of each of these; undefined where nothing waits. */
export function alarmMs(waits: readonly Wait[]): number | undefined {
  if (waits.length === 0) return undefined;
  const each = waits.map((wait) => {
    const left = endsAt(wait) - wait.at;
    const portion = portionMs(wait);
    // The last stretch in one go, rather than ring too late for it.
    return left <= portion * (patience - 0.5) ? left : portion;
  });
  return Math.max(shortestPortionMs, Math.min(...each));
}
