import { describe, expect, test } from 'vitest';
import type { Channel } from './channel.ts';
import type { Person, Settings } from './settings.ts';
import { missed, unanswered, use } from './through.ts';
import { beginWait } from './wait.ts';
import {
  advanceAll,
  ask,
  graceMs,
  nextAlarmMs,
  noWaits,
  type Opening,
  openAccounts,
  passesLeft,
  type State,
  settle,
  takeBack,
  usePass,
  windowMs,
} from './waits.ts';
import type { Weakening } from './weakening.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const now = Date.UTC(2026, 10, 20, 12);
const long = now - 40 * dayMs;

const person = (id: string, since: number, accounts = [`${id}-account`]): Person => ({
  ...{ id, label: id, circle: 'them', since, names: [] },
  accounts: accounts.map((account) => ({ id: account, realm: 'x', since, aliases: [{ kind: 'handle', value: account }] })),
});
const settings: Settings = { version: 1, people: [person('p', long)], hosts: [], plan: { since: long, goalDays: 60 } };
const state: State = { settings, waits: noWaits };
const removal: Weakening = { kind: 'remove-person', person: 'p' };
const moment = { now, latest: now };
const asked = (change: Weakening, from = state) => ask(from, change, 'one', moment);

/** So much later, with the browser closed in between. */
const later = ({ settings, waits }: State, ms: number): State =>
  settle({ settings, waits: advanceAll(waits, now + ms, 'closed') }, now + ms);

const opening: Opening = {
  ...{ id: 'o', account: 'p-account', intention: 'To read the note.', askedAt: now, stage: 'waiting' },
  wait: beginWait(10 * minuteMs, now),
};
const opened: State = { settings, waits: { ...noWaits, openings: [opening] } };

describe('a change that is asked for', () => {
  test.each([
    ['gentle', 10 * minuteMs],
    [undefined, dayMs],
    ['firm', dayMs],
    ['strict', 3 * dayMs],
  ] as const)('and weakens waits as long as the plan says: %s', (firmness, ms) => {
    const from = { settings: { ...settings, plan: { since: long, ...(firmness && { firmness }) } }, waits: noWaits };
    const after = asked(removal, from);
    expect(after.settings).toBe(from.settings);
    expect(after.waits.pending).toMatchObject([{ id: 'one', change: removal, askedAt: now }]);
    expect(later(after, ms - 1).settings.people).toHaveLength(1);
    const done = later(after, ms);
    expect(done.settings.people).toEqual([]);
    expect(done.waits.pending).toEqual([]);
  });

  test('and strengthens is done at once', () => {
    const after = asked({ kind: 'firmness', to: 'strict' });
    expect(after.settings.plan?.firmness).toBe('strict');
    expect(after.waits.pending).toEqual([]);
  });

  test('twice waits once', () => {
    const once = asked(removal);
    expect(asked(removal, once).waits).toBe(once.waits);
  });

  test('waits by what the plan says when it is asked for: a softer plan that is still waiting helps nothing', () => {
    const softer = ask(state, { kind: 'firmness', to: 'gentle' }, 'softer', moment);
    const both = ask(softer, removal, 'removal', moment);
    expect(later(both, 20 * minuteMs).settings).toEqual(settings);
  });

  test('that means nothing any more is let go of', () => {
    const waiting = ask(asked(removal), { kind: 'remove-account', account: 'p-account' }, 'two', moment);
    const gone = settle({ settings: { ...settings, people: [] }, waits: waiting.waits }, now);
    expect(gone.waits.pending).toEqual([]);
  });

  test('and was done is not done again by a worker that was killed in between', () => {
    const over = advanceAll(asked(removal).waits, now + dayMs, 'closed');
    const done = settle({ settings, waits: over }, now + dayMs);
    expect(settle({ settings: done.settings, waits: over }, now + dayMs)).toEqual(done);
  });

  test('against something that waits ends that, and so does deciding for what is there', () => {
    const goals = asked({ kind: 'goal', days: 30 });
    expect(asked({ kind: 'firmness', to: 'strict' }, goals).waits.pending).toHaveLength(1);
    expect(asked({ kind: 'goal', days: 60 }, goals).waits.pending).toEqual([]);
    const more = asked({ kind: 'goal', days: 180 }, goals);
    expect(more.settings.plan?.goalDays).toBe(180);
    expect(later(more, 2 * dayMs).settings.plan?.goalDays).toBe(180);
    const softer = later(ask(asked({ kind: 'firmness', to: 'gentle' }), { kind: 'firmness', to: 'strict' }, 'two', moment), 4 * dayMs);
    expect(softer.settings.plan?.firmness).toBe('strict');
  });

  test('for a way to talk opens it no wider once it is closed, and opens it where it was not open', () => {
    const channel: Channel = { id: 'c', kind: 'messages', site: 'x', hours: { from: 480, to: 1200 }, purpose: 'children' };
    const wider: Weakening = { kind: 'open-channel', person: 'p', channel: { ...channel, hours: { from: 480, to: 1320 } } };
    const talking: State = { ...state, settings: { ...settings, people: [{ ...person('p', long), channels: [channel] }] } };
    const waiting = asked(wider, talking);
    expect(later(waiting, 2 * dayMs).settings.people[0]?.channels).toMatchObject([{ hours: { to: 1320 } }]);
    const closed = settle({ ...waiting, settings }, now);
    expect(closed.waits.pending).toEqual([]);
    expect(later({ ...waiting, settings }, 2 * dayMs).settings.people[0]?.channels).toBeUndefined();
    expect(later(asked(wider), 2 * dayMs).settings.people[0]?.channels).toMatchObject([{ hours: { to: 1320 } }]);
  });

  test('can be taken back', () => {
    const after = takeBack(asked(removal).waits, 'one');
    expect(later({ settings, waits: after }, 9 * dayMs).settings).toEqual(settings);
  });
});

describe('a mistake', () => {
  const fresh = now - graceMs;
  const added: State = { settings: { ...settings, people: [...settings.people, person('q', fresh)] }, waits: noWaits };

  test.each<[string, Weakening]>([
    ['a person', { kind: 'remove-person', person: 'q' }],
    ['an account', { kind: 'remove-account', account: 'q-account' }],
  ])('%s that was just added is gone at once, and waits a moment later', (_, change) => {
    expect(asked(change, added).settings.people.flatMap(({ accounts }) => accounts)).toHaveLength(1);
    expect(ask(added, change, 'one', { now: now + 1, latest: now + 1 }).settings).toBe(added.settings);
  });

  test('is none after the clock was set back to when they were added', () => {
    expect(ask(added, { kind: 'remove-person', person: 'q' }, 'one', { now, latest: now + dayMs }).settings).toBe(added.settings);
  });

  test('is none when somebody seems to have been added in the future', () => {
    const odd = { settings: { ...settings, people: [...settings.people, person('q', now + 1)] }, waits: noWaits };
    expect(asked({ kind: 'remove-person', person: 'q' }, odd).settings).toBe(odd.settings);
  });

  test('in a name is put right at once', () => {
    const people = [{ ...person('p', long), names: ['Old Name', 'New Nmae'], named: { 'New Nmae': fresh, 'Old Name': long } }];
    const from = { settings: { ...settings, people }, waits: noWaits };
    expect(asked({ kind: 'drop-name', person: 'p', name: 'New Nmae' }, from).settings.people[0]?.names).toEqual(['Old Name']);
    expect(asked({ kind: 'drop-name', person: 'p', name: 'Old Name' }, from).settings).toBe(from.settings);
  });

  test('in the plan is put right at once, and no further than it stood', () => {
    const strict = asked({ kind: 'firmness', to: 'strict' });
    const longer = ask(strict, { kind: 'wait', minutes: 60 }, 'two', { now: now + minuteMs, latest: now + minuteMs });
    const soon = { now: now + graceMs, latest: now + graceMs };
    expect(ask(longer, { kind: 'firmness', to: 'firm' }, 'x', soon).settings.plan?.firmness).toBe('firm');
    expect(ask(longer, { kind: 'firmness', to: 'gentle' }, 'x', soon).settings).toBe(longer.settings);
    const late = { now: soon.now + 1, latest: soon.now + 1 };
    expect(ask(longer, { kind: 'firmness', to: 'firm' }, 'x', late).settings).toBe(longer.settings);
  });

  test('in quiet hours is put right at once, and later waits', () => {
    const quiet = asked({ kind: 'quiet', quiet: { id: 'night', hours: { from: 1320, to: 420 } } });
    expect(quiet.settings.plan?.quiet).toHaveLength(1);
    const removal: Weakening = { kind: 'drop-quiet', quiet: 'night' };
    expect(ask(quiet, removal, 'x', moment).settings.plan).toEqual(settings.plan);
    const late = { now: now + graceMs + 1, latest: now + graceMs + 1 };
    expect(ask(quiet, removal, 'x', late).waits.pending).toHaveLength(1);
  });

  test('is anything while nothing has stood for longer', () => {
    const first: State = { settings: { ...settings, people: [person('q', fresh)] }, waits: noWaits };
    expect(asked({ kind: 'goal' }, first).settings.plan).toEqual({ since: long });
  });
});

describe('a way through', () => {
  test('waits, is open for a quarter of an hour, and then leaves a question', () => {
    const running = ({ settings, waits }: State, ms: number) =>
      settle({ settings, waits: advanceAll(waits, now + ms, ms % minuteMs === 0 ? 'running' : 'closed') }, now + ms);
    let at = opened;
    const stages: (string | undefined)[] = [];
    for (let minutes = 1; minutes <= 26; minutes++) {
      at = running(at, minutes * minuteMs);
      stages.push(at.waits.openings[0]?.stage);
    }
    expect(stages.indexOf('open')).toBe(9);
    expect(stages.indexOf('over')).toBe(24);
    expect(at.waits.openings[0]).toMatchObject({ openedAt: now + 10 * minuteMs, account: 'p-account' });
  });

  test('only leaves out the account that it leads to, and only while it is open', () => {
    expect([...openAccounts(opened.waits)]).toEqual([]);
    const open = later(opened, 10 * minuteMs);
    expect([...openAccounts(open.waits)]).toEqual(['p-account']);
    expect([...openAccounts(later(open, 10 * minuteMs + windowMs).waits)]).toEqual([]);
  });

  test('whose window went by while the browser was closed was never open; that is told for a day, and until it is seen', () => {
    const passed = later(opened, 10 * minuteMs + windowMs);
    expect(missed(passed.waits)).toMatchObject([{ id: 'o', stage: 'over' }]);
    expect(unanswered(passed.waits)).toEqual([]);
    expect(missed(takeBack(passed.waits, 'o'))).toEqual([]);
    const next = advanceAll(passed.waits, now + 2 * dayMs, 'closed');
    expect(missed(settle({ settings, waits: next }, now + 2 * dayMs).waits)).toEqual([]);
  });

  test('is used once a page of theirs was opened, and only while it is open', () => {
    expect(use(opened.waits, 'p-account', now)).toBe(opened.waits);
    const open = later(opened, 10 * minuteMs).waits;
    const used = use(open, 'p-account', now + 11 * minuteMs);
    expect(used.openings).toMatchObject([{ usedAt: now + 11 * minuteMs }]);
    expect(use(used, 'p-account', now + 12 * minuteMs)).toBe(used);
    expect(use(open, 'q-account', now)).toBe(open);
  });

  test('is open no longer for a clock that is set back, however little and often', () => {
    const open = later(opened, 10 * minuteMs);
    const at = now + 10 * minuteMs;
    const stageAfter = (clock: readonly number[]): string | undefined => {
      let state = open;
      for (const now of clock) state = settle({ settings, waits: advanceAll(state.waits, now, 'running') }, now);
      return state.waits.openings[0]?.stage;
    };
    expect(stageAfter([at - 3 * hourMs])).toBe('over');
    expect(stageAfter([at - minuteMs, at, at - minuteMs])).toBe('open');
    const often = Array.from({ length: 40 }, (_, times) => at + (times % 2 === 0 ? 30_000 : 0));
    expect(stageAfter(often.slice(0, 10))).toBe('open');
    expect(stageAfter(often)).toBe('over');
  });

  test('that was asked for in a private window and used in an ordinary one leaves its question', () => {
    const open = later({ settings, waits: { ...noWaits, openings: [{ ...opening, intention: '', inPrivate: true }] } }, 10 * minuteMs);
    const closed = (from: State) => later(from, 10 * minuteMs + windowMs).waits;
    expect(closed(open).openings).toMatchObject([{ stage: 'over' }]);
    expect(unanswered(closed(open))).toEqual([]);
    const used = { settings, waits: use(open.waits, 'p-account', now + 11 * minuteMs) };
    expect(unanswered(closed(used))).toHaveLength(1);
  });

  test('that was half over then is open for the rest', () => {
    const open = later(opened, 20 * minuteMs);
    expect(open.waits.openings[0]?.wait.served).toBe(10 * minuteMs);
  });

  test('can be taken back while it waits, and closed while it is open', () => {
    expect(takeBack(opened.waits, 'o').openings).toEqual([]);
    const open = later(opened, 10 * minuteMs);
    const closed = settle({ settings, waits: takeBack(open.waits, 'o') }, now + 11 * minuteMs);
    expect(closed.waits.openings).toMatchObject([{ stage: 'over' }]);
  });

  test('to who is listed by name alone opens, until an account of theirs is listed', () => {
    const named = { ...settings, people: [...settings.people, { ...person('name', long, []), names: ['Nell Example'] }] };
    const open = later({ settings: named, waits: { ...noWaits, openings: [{ ...opening, account: 'name' }] } }, 10 * minuteMs);
    expect([...openAccounts(open.waits)]).toEqual(['name']);
    const listed = { ...named, people: [...settings.people, person('name', now)] };
    expect(settle({ settings: listed, waits: open.waits }, now + 10 * minuteMs).waits.openings).toEqual([]);
  });

  test('goes with the account', () => {
    expect(settle({ settings: { ...settings, people: [] }, waits: opened.waits }, now).waits.openings).toEqual([]);
  });

  test('is forgotten a week after nobody answered, and a day after somebody did', () => {
    const left = (change: Partial<Opening>, ms: number) => {
      const waits = { ...noWaits, openings: [{ ...opening, stage: 'over' as const, wait: beginWait(7 * dayMs, now), ...change }] };
      return later({ settings, waits }, ms).waits.openings.length;
    };
    const asked = { openedAt: now - hourMs };
    expect([left(asked, 7 * dayMs - 1), left(asked, 7 * dayMs)]).toEqual([1, 0]);
    expect([left({ wasContact: false }, dayMs - 1), left({ wasContact: false }, dayMs)]).toEqual([1, 0]);
    expect([left({ inPrivate: true }, dayMs - 1), left({ inPrivate: true }, dayMs)]).toEqual([1, 0]);
  });
});

describe('a pass', () => {
  test('ends any wait, and comes back after 30 days', () => {
    const waiting = { settings, waits: { ...asked(removal).waits, openings: [opening] } };
    const spent = usePass(usePass(waiting.waits, 'one', 'pass-1', now), 'o', 'pass-2', now);
    const done = settle({ settings, waits: spent }, now);
    expect(done.settings.people).toEqual([]);
    expect(passesLeft(done.waits)).toBe(0);
    expect(passesLeft(later(done, 30 * dayMs - 1).waits)).toBe(0);
    expect(passesLeft(later(done, 30 * dayMs).waits)).toBe(2);
  });

  test('opens a way through at once', () => {
    const open = settle({ settings, waits: usePass(opened.waits, 'o', 'pass', now) }, now);
    expect([...openAccounts(open.waits)]).toEqual(['p-account']);
  });

  test('is not spent on nothing, on what is open, nor without one', () => {
    const open = later(opened, 10 * minuteMs).waits;
    expect(usePass(open, 'o', 'pass', now)).toBe(open);
    expect(usePass(open, 'unknown', 'pass', now)).toBe(open);
    const none = { ...opened.waits, passes: [1, 2].map((id) => ({ id: `${id}`, spentAt: now, wait: beginWait(30 * dayMs, now) })) };
    expect(usePass(none, 'o', 'pass', now)).toBe(none);
  });
});

test('alarms ring often enough for what is shortest, and not at all for nothing', () => {
  expect(nextAlarmMs(noWaits)).toBeUndefined();
  expect(nextAlarmMs(asked(removal).waits)).toBe(dayMs / 100);
  expect(nextAlarmMs(opened.waits)).toBe(30_000);
});
