import { browser } from 'wxt/browser';
import { accountsOf } from '../core/settings.ts';
import { answerThrough, askThrough, unanswered, use } from '../core/through.ts';
import type { Span, Wait } from '../core/wait.ts';
import {
  advanceAll,
  ask,
  nextAlarmMs,
  type Opening,
  opensOthers,
  type State,
  settle,
  takeBack,
  usePass,
  type Waits,
} from '../core/waits.ts';
import { apply } from '../core/weakening.ts';
import { isSealed } from '../core/words.ts';
import type { MessageBody, WaitsAnswer } from '../messages.ts';
import { report } from '../report.ts';
import { latestSeen } from '../stores/latest.ts';
import { changeSettings, readSettings } from '../stores/settings.ts';
import { readWaits, writeWaits } from '../stores/waits.ts';
import { intentionOf } from '../stores/word-rows.ts';
import { writeWords } from '../stores/write-words.ts';
import { zoneHere } from './hours.ts';
import { write } from './journal.ts';
import { learnedSince } from './learning.ts';
import { isPrivateWorker, passOn } from './relay.ts';
import { expectSync, sync } from './sync.ts';
import { type Navigation, offsetAt, openAt } from './visits.ts';

/**
 * Everything that waits, and the clock that it waits by (`core/wait.ts`). The worker is the only writer; where private windows have
 * a worker of their own (Chromium), that one passes everything on to this one (`relay.ts`).
 */

export const alarmName = 'wait';
const markKey = 'waitsSeen';
/** The event of a browser's start arrives within this time. */
const startMs = 1_000;

let browserStarted: () => void;
const start = new Promise<Span>((resolve) => {
  browserStarted = () => resolve('closed');
});
let span: Promise<Span> | undefined;

/** The browser was started: until now it was closed. What was open then is over before anything is opened by it. */
export async function onBrowserStart(): Promise<void> {
  browserStarted();
  await keepWaiting();
  await sync();
}

/**
 * How the time since the last count went by. Memory is empty after a start of the browser, and also after the extension was off;
 * only the first comes with an event. Whoever switches the extension off and on gains nothing.
 */
async function spanUntilNow(): Promise<Span> {
  const mark = (await browser.storage.session.get(markKey))[markKey];
  if (mark !== undefined) return 'running';
  const unexplained = new Promise<Span>((resolve) => setTimeout(() => resolve('running'), startMs));
  const found = await Promise.race([start, unexplained]);
  await browser.storage.session.set({ [markKey]: true });
  return found;
}

let turn: Promise<unknown> = Promise.resolve();

/** Counts the time, does what has waited enough, takes a step, and sets the alarm for the next count. One after the other. */
export function act(step: (state: State, now: number) => State): Promise<Waits> {
  const next = turn.then(() => actNow(step));
  turn = next.catch(() => undefined);
  return next;
}

async function actNow(step: (state: State, now: number) => State): Promise<Waits> {
  const first = span === undefined;
  span ??= spanUntilNow();
  const passed = await span;
  const now = Date.now();
  const before = advanceAll(await readWaits(), now, first ? passed : 'running');
  let waits = before;
  let unchanged: State | undefined;
  let failed: unknown;
  // First what is decided, then what waits: a worker that is killed between them does the same again, which changes nothing.
  await changeSettings((settings) => {
    const after = settle(step(settle({ settings, waits: before }, now), now), now);
    waits = after.waits;
    unchanged = settleOpen({ settings, waits: before }, now);
    return after.settings;
  }).catch((error: unknown) => {
    // On a full disk nothing is decided. What is open closes all the same, and a step that decides nothing is taken.
    const taken = unchanged && step(unchanged, now);
    const isTaken = taken !== undefined && taken.settings === unchanged?.settings && taken.waits !== unchanged.waits;
    waits = isTaken ? settleOpen(taken, now).waits : (unchanged?.waits ?? before);
    if (isTaken) report(error, 'deciding what has waited enough');
    else failed = error;
  });
  const isOpening = opensOthers(before, waits);
  // In the log it is the same entry each time; a worker that is killed after this writes it again.
  await noteWays(before, waits);
  if (isOpening) await expectSync();
  await writeWaits(await withSealedIntentions(waits));
  await setAlarm(waits);
  // Who asked may go there as soon as we answer.
  if (isOpening) await sync();
  if (failed !== undefined) throw failed;
  return waits;
}

/** What `settle` does, but for what changes the settings. */
function settleOpen({ settings, waits }: State, now: number): State {
  return { settings, waits: { ...settle({ settings, waits: { ...waits, pending: [] } }, now).waits, pending: waits.pending } };
}

/** They lie there for days; where the journal has a lock, they are its words too. */
async function withSealedIntentions(waits: Waits): Promise<Waits> {
  if (waits.openings.every(({ intention }) => intention === '' || isSealed(intention))) return waits;
  try {
    return await writeWords(async (seal) => {
      const openings = waits.openings.map(async (each) => ({ ...each, intention: await seal(each.intention, intentionOf(each.id)) }));
      return { ...waits, openings: await Promise.all(openings) };
    });
  } catch (error) {
    // What waits has to be written, whatever has become of the log.
    report(error, 'sealing a sentence');
    return waits;
  }
}

async function setAlarm(waits: Waits): Promise<void> {
  const ms = nextAlarmMs(waits);
  if (ms === undefined) await browser.alarms.clear(alarmName);
  else browser.alarms.create(alarmName, { delayInMinutes: ms / 60_000 });
}

/** A way through that has just opened, or was just used, is in the log. */
async function noteWays(before: Waits, after: Waits): Promise<void> {
  for (const opening of after.openings) {
    const was = before.openings.find(({ id }) => id === opening.id);
    if (opening.openedAt !== was?.openedAt || opening.usedAt !== was?.usedAt) await noteWay(opening);
  }
}

/** All that is known of it, each time. */
async function noteWay({ id, account, intention, openedAt: at, usedAt, wasContact, inPrivate }: Opening): Promise<void> {
  if (at === undefined || inPrivate) return;
  const through = { intention, ...(usedAt !== undefined && { seen: true as const }), ...(wasContact !== undefined && { wasContact }) };
  await write({ moment: { id, at, offset: offsetAt(at), account }, change: { through } });
}

/** A page of theirs is open, which a way through led to. */
export async function noteUse(navigation: Navigation): Promise<void> {
  const account = await openAt(navigation);
  if (account !== undefined) await act(({ settings, waits }, now) => ({ settings, waits: use(waits, account, now) }));
}

/** The alarm rang, or the browser was started. */
export const keepWaiting = (): Promise<unknown> => act((state) => state).catch((error: unknown) => report(error, 'counting what waits'));

let lastSeen = 0;

/** Called with whatever wakes the worker: after the clock was set back, Chromium's alarm would ring only when it has caught up. */
export function watchClock(now: number): void {
  if (now < lastSeen) void countAgain();
  lastSeen = now;
}

/** Something else has changed: the clock, or the settings, by which what waits may mean nothing any more. */
export async function countAgain(): Promise<void> {
  if ((await anyWaits()).length > 0) await (isPrivateWorker() ? passOn({ name: 'count', body: {} }) : keepWaiting());
}

async function anyWaits(): Promise<{ wait: Wait }[]> {
  const { pending, openings, passes } = await readWaits();
  return [...pending, ...openings, ...passes];
}

/** Called once for each start of the worker: after a start of the browser, with an alarm that is gone, or a clock that was set back. */
export async function resumeWaiting(): Promise<void> {
  const all = await anyWaits();
  if (all.length === 0) {
    await browser.storage.session.set({ [markKey]: true });
    return;
  }
  const isMarked = (await browser.storage.session.get(markKey))[markKey] !== undefined;
  const isLate = all.some(({ wait }) => wait.at > Date.now());
  if (!isMarked || isLate || !(await browser.alarms.get(alarmName))) await keepWaiting();
}

/** Resolves when nothing is being counted or written. */
export const waitsSettled = (): Promise<unknown> => turn;

/** What our pages may ask for. */
export const waitsAnswers = {
  async weaken({ change }: MessageBody<'weaken'>): Promise<WaitsAnswer> {
    const latest = await latestSeen(Date.now());
    const learnedAt = change.kind === 'refuse' ? await learnedSince(change.account, change.alias) : undefined;
    const isIdle = change.kind === 'drop-host' && !(await browser.permissions.contains({ origins: [`*://${change.host}/*`] }));
    return {
      waits: await act(({ settings, waits }, now) => {
        // Where the browser never let us in, nothing gets weaker.
        if (isIdle) return { settings: apply(settings, change), waits };
        return ask({ settings, waits }, change, crypto.randomUUID(), { now, latest, learnedAt });
      }),
    };
  },
  async takeBack({ id }: MessageBody<'takeBack'>): Promise<WaitsAnswer> {
    return { waits: await act(({ settings, waits }) => ({ settings, waits: takeBack(waits, id) })) };
  },
  async usePass({ for: id }: MessageBody<'usePass'>): Promise<WaitsAnswer> {
    let spent = false;
    const waits = await act((state, now) => {
      const after = usePass(state.waits, id, crypto.randomUUID(), now);
      spent = after !== state.waits;
      return { settings: state.settings, waits: after };
    });
    // Pressed twice: what is open already needs none.
    const isOpen = waits.openings.some((each) => each.id === id && each.stage === 'open');
    return { waits, ...(!spent && !isOpen && { refused: 'none' }) };
  },
  async askThrough(body: MessageBody<'askThrough'>, inPrivate: boolean): Promise<WaitsAnswer> {
    let refused: WaitsAnswer['refused'];
    const waits = await act((state, now) => {
      const asked = askThrough(state, { ...body, id: crypto.randomUUID(), inPrivate }, now, zoneHere());
      if (typeof asked !== 'string') return { settings: state.settings, waits: asked };
      refused = asked;
      return state;
    });
    return { waits, ...(refused && { refused }) };
  },
  /** `actNow` seals them where there is a lock by then. */
  async intentions({ intentions }: MessageBody<'intentions'>): Promise<WaitsAnswer> {
    const texts = new Map(intentions.map(({ id, text }) => [id, text]));
    const said = (each: Opening): Opening => ({ ...each, intention: texts.get(each.id) ?? each.intention });
    return { waits: await act(({ settings, waits }) => ({ settings, waits: { ...waits, openings: waits.openings.map(said) } })) };
  },
  count: countAgain,
  async answerThrough({ opening: id, wasContact }: MessageBody<'answerThrough'>): Promise<WaitsAnswer> {
    const opening = unanswered(await readWaits()).find((each) => each.id === id);
    // First the log, in which writing it again changes nothing: the answer is what keeps the question from being asked again.
    if (opening?.openedAt !== undefined) {
      const { openedAt: at, account } = opening;
      await noteWay({ ...opening, wasContact });
      const realm = accountsOf(await readSettings()).find((each) => each.id === account)?.realm;
      const slip = { id, at, offset: offsetAt(at), notedAt: Date.now(), where: 'site' as const, ...(realm && { realm }) };
      if (wasContact) await write({ slip });
    }
    return { waits: await act(({ settings, waits }) => ({ settings, waits: answerThrough(waits, id, wasContact) })) };
  },
};
