import type { Plan, Settings } from './settings.ts';
import { accountsOf, listedIn } from './settings.ts';
import { advance, advanceOpen, alarmMs, beginWait, isOver, isSpent, type Span, type Wait } from './wait.ts';
import { apply, firmnessMs, firmnessOf, isSame, isWeaker, type Weakening } from './weakening.ts';
import type { Words } from './words.ts';

/** A weakening that waits. */
export interface Pending {
  id: string;
  change: Weakening;
  /** Epoch milliseconds. */
  askedAt: number;
  wait: Wait;
  /** It changes a channel that is there: once that is closed, there is nothing to open wider. */
  widens?: true;
}

/** A way through to one account: it waits, then it is open for a while, then it is over and one question is left. */
export interface Opening {
  id: string;
  account: string;
  /** In the user's words, one sentence. Empty where a private window asked for it. */
  intention: Words;
  askedAt: number;
  stage: 'waiting' | 'open' | 'over';
  /** Of the stage that it is in. Once it is over: how long the question may still be asked. */
  wait: Wait;
  /** None where its whole window went by while the browser was closed: it was never open. */
  openedAt?: number;
  /** When a page of theirs was first opened meanwhile. Without it, nobody went through. */
  usedAt?: number;
  /** The question was answered: was that contact? */
  wasContact?: boolean;
  inPrivate?: true;
}

/** A pass that was spent. It comes back when its wait is over. */
export interface Pass {
  id: string;
  spentAt: number;
  wait: Wait;
}

/** All that waits, as one value that only the worker writes. */
export interface Waits {
  pending: Pending[];
  openings: Opening[];
  passes: Pass[];
  /** The plan as it stood before it was last made stronger, and when that was. */
  before?: { plan: Plan; at: number };
}

export const noWaits: Waits = { pending: [], openings: [], passes: [] };

/** What is decided, and what waits. Functions give the same parts back where nothing changes. */
export interface State {
  settings: Settings;
  waits: Waits;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** What was just added can be taken back at once for so long: mistakes happen. */
export const graceMs = 15 * minuteMs;
export const mostPasses = 2;
export const passMs = 30 * dayMs;

/** A moment, as the worker knows it. `latest`: the latest that the clock has shown; one that was set back makes nothing new again. */
export interface Moment {
  now: number;
  latest: number;
  /** When that was learned which is asked to be forgotten. */
  learnedAt?: number | undefined;
}

/**
 * Asks for a change. What weakens nothing, and what takes back a mistake, is done at once; everything else waits as long as the plan
 * says. Asking twice for the same is asking once.
 * @param id of what then waits.
 */
export function ask({ settings, waits }: State, change: Weakening, id: string, moment: Moment): State {
  const after = apply(settings, change);
  // Whoever decides for what is there, or for more, has decided against less.
  const decided = { ...waits, pending: waits.pending.filter((each) => !isAbout(each.change, change)) };
  if (after === settings) return { settings, waits: decided };
  if (!isWeaker(settings, after)) return { settings: after, waits: remember(decided, settings, after, moment) };
  if (isMistake({ settings, waits }, change, after, moment)) return { settings: after, waits };
  if (isPending(waits, change)) return { settings, waits };
  const { now } = moment;
  const wait = beginWait(firmnessMs[firmnessOf(settings)], now);
  const pending: Pending = { id, change, askedAt: now, wait, ...(isThere(settings, change) && { widens: true }) };
  return { settings, waits: { ...waits, pending: [...waits.pending, pending] } };
}

/** Whether both set the same thing, each to its own value. */
function isAbout(one: Weakening, other: Weakening): boolean {
  switch (other.kind) {
    case 'firmness':
    case 'wait':
    case 'counting':
    case 'goal':
    case 'mentions':
      return one.kind === other.kind;
    case 'switch-off':
      return one.kind === other.kind && one.person === other.person;
    case 'quiet':
      return (one.kind === 'quiet' && one.quiet.id === other.quiet.id) || (one.kind === 'drop-quiet' && one.quiet === other.quiet.id);
    case 'open-channel':
      return one.kind === other.kind && one.person === other.person && one.channel.id === other.channel.id;
    default:
      return false;
  }
}

/** Whether it changes a channel that is open now. */
const isThere = ({ people }: Settings, change: Weakening): boolean =>
  change.kind === 'open-channel' &&
  people.some(({ id, channels = [] }) => id === change.person && channels.some((channel) => channel.id === change.channel.id));

/** Whether this very change waits. */
export const isPending = ({ pending }: Waits, change: Weakening): boolean => pending.some((each) => isSame(each.change, change));

export const isFresh = (since: number | undefined, { now, latest }: Moment): boolean =>
  since !== undefined && since <= now && now - since <= graceMs && now >= latest - minuteMs;

/** Whether a change only takes back what was added, or made stronger, a few minutes ago. */
function isMistake({ settings, waits }: State, change: Weakening, after: Settings, moment: Moment): boolean {
  const { people } = settings;
  if (people.every(({ since }) => isFresh(since, moment))) return true;
  switch (change.kind) {
    case 'remove-person':
      return isFresh(people.find(({ id }) => id === change.person)?.since, moment);
    case 'remove-account':
      return isFresh(accountsOf(settings).find(({ id }) => id === change.account)?.since, moment);
    case 'refuse':
      return isFresh(moment.learnedAt, moment);
    case 'drop-name': {
      const person = people.find(({ id }) => id === change.person);
      return isFresh(person?.named?.[change.name] ?? person?.since, moment);
    }
    case 'firmness':
    case 'wait':
    case 'counting':
    case 'goal':
    case 'quiet':
    case 'drop-quiet':
      return waits.before !== undefined && isFresh(waits.before.at, moment) && !isWeaker({ ...settings, plan: waits.before.plan }, after);
    default:
      return false;
  }
}

/** Keeps the plan as it was before it gets stronger. */
export function remember(waits: Waits, { plan }: Settings, after: Settings, moment: Moment): Waits {
  if (!plan || after.plan === plan || isFresh(waits.before?.at, moment)) return waits;
  return { ...waits, before: { plan, at: moment.now } };
}

/** Takes back what waits: a weakening, or a way through, also one that is open already; or lets go of one that was never open. */
export function takeBack(waits: Waits, id: string): Waits {
  const pending = waits.pending.filter((each) => each.id !== id);
  const openings = waits.openings.flatMap((each) => {
    if (each.id !== id || (each.stage === 'over' && each.openedAt !== undefined)) return [each];
    return each.stage === 'open' ? [{ ...each, wait: { ...each.wait, served: each.wait.ms } }] : [];
  });
  return { ...waits, pending, openings };
}

/** Spends a pass on something that waits: it has waited enough. Without one left, or for what does not wait, nothing changes. */
export function usePass(waits: Waits, waiting: string, id: string, now: number): Waits {
  const isMeant = (each: Pending | Opening): boolean => each.id === waiting && (!('stage' in each) || each.stage === 'waiting');
  if (passesLeft(waits) === 0 || ![...waits.pending, ...waits.openings].some(isMeant)) return waits;
  const serve = <Each extends Pending | Opening>(each: Each): Each =>
    isMeant(each) ? { ...each, wait: { ...each.wait, served: each.wait.ms } } : each;
  return {
    ...waits,
    pending: waits.pending.map(serve),
    openings: waits.openings.map(serve),
    passes: [...waits.passes, { id, spentAt: now, wait: beginWait(passMs, now) }],
  };
}

export const passesLeft = ({ passes }: Waits): number => Math.max(0, mostPasses - passes.length);

/** Counts the time that went by for everything that waits. */
export function advanceAll(waits: Waits, now: number, span: Span): Waits {
  const count = <Each extends { wait: Wait }>(each: Each): Each => ({ ...each, wait: advance(each.wait, now, span) });
  const countOpening = (each: Opening): Opening =>
    each.stage === 'open' ? { ...each, wait: advanceOpen(each.wait, now, span) } : count(each);
  return { ...waits, pending: waits.pending.map(count), openings: waits.openings.map(countOpening), passes: waits.passes.map(count) };
}

/**
 * Does what has waited enough, and lets go of what means nothing any more: a weakening of something that is gone. Doing it again
 * changes nothing.
 */
export function settle({ settings, waits }: State, now: number): State {
  let decided = settings;
  const pending = waits.pending.filter(({ change, wait, widens }) => {
    if (widens && !isThere(settings, change)) return false;
    if (isOver(wait)) decided = apply(decided, change);
    return !isOver(wait);
  });
  const listed = new Set(listedIn(decided));
  return {
    settings: decided,
    waits: {
      ...waits,
      pending: pending.filter(({ change }) => apply(decided, change) !== decided),
      openings: waits.openings.filter(({ account }) => listed.has(account)).flatMap((opening) => stepOn(opening, now)),
      passes: waits.passes.filter(({ wait }) => !isOver(wait)),
    },
  };
}

/** The window of a way through. */
export const windowMs = 15 * minuteMs;
/** The question is asked as long as somebody can be expected to remember. */
const questionMs = 7 * dayMs;

/** An opening in the stage that it has come to. */
function stepOn(opening: Opening, now: number): Opening[] {
  const { stage, wait, wasContact, inPrivate, openedAt } = opening;
  const over = (): Opening => ({ ...opening, stage: 'over', wait: beginWait(questionMs, now) });
  if (stage === 'waiting' && isOver(wait)) {
    const open = { ...beginWait(windowMs, now), served: wait.served - wait.ms };
    return [isSpent(open) ? over() : { ...opening, stage: 'open', openedAt: now, wait: open }];
  }
  if (stage === 'open' && isSpent(wait)) return [over()];
  // To the end of the day it counts for the next hold.
  const isDone = wasContact !== undefined || inPrivate || openedAt === undefined;
  return stage === 'over' && (isSpent(wait) || (isDone && wait.served + wait.doubt >= dayMs)) ? [] : [opening];
}

/** Everything that an alarm has to ring for. */
export const nextAlarmMs = ({ pending, openings, passes }: Waits): number | undefined =>
  alarmMs([...pending, ...openings, ...passes].map(({ wait }) => wait));

/** The accounts that are not guarded now. */
export const openAccounts = ({ openings }: Waits): ReadonlySet<string> =>
  new Set(openings.filter(({ stage }) => stage === 'open').map(({ account }) => account));

/** Whether other accounts are open than before. */
export const opensOthers = (before: Waits, after: Waits): boolean =>
  [...openAccounts(before)].sort().join() !== [...openAccounts(after)].sort().join();
