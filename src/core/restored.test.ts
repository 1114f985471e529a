import { describe, expect, test } from 'vitest';
import type { Channel } from './channel.ts';
import { type Restoring, restored } from './restored.ts';
import { noSettings, type Person, type Settings } from './settings.ts';
import { beginWait } from './wait.ts';
import { noWaits, type Pass, type State, settle } from './waits.ts';
import { firmnessMs } from './weakening.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const now = Date.UTC(2026, 10, 20, 12);
const old = now - 40 * dayMs;
const moment = { now, latest: now };

const channel: Channel = { id: 'c', kind: 'messages', site: 'instagram', hours: { from: 480, to: 1200 }, purpose: 'pets' };
const theirs = { id: 'p-a', realm: 'instagram', since: old, aliases: [{ kind: 'handle' as const, value: 'p.invented' }] };
const person = (id: string, change: Partial<Person> = {}): Person => ({
  ...{ id, label: `Person ${id}`, circle: 'them', since: old, names: [] },
  accounts: [{ id: `${id}-a`, realm: 'instagram', since: old, aliases: [{ kind: 'handle', value: `${id}.invented` }] }],
  ...change,
});
const settings = (people: Person[], change: Partial<Settings> = {}): Settings => ({
  ...{ version: 1, people, hosts: [], plan: { since: old, goalDays: 30 } },
  ...change,
});
const pass = (id: string, served = 0): Pass => ({ id, spentAt: old, wait: { ms: 30 * dayMs, served, doubt: 0, at: old } });

let ids = 0;
const restore = (state: Partial<State>, file: Partial<Restoring> & { there: Settings }): State =>
  restored(
    { settings: noSettings, waits: noWaits, ...state },
    { pending: [], passes: [], isWhole: false, ...file },
    () => `new-${ids++}`,
    moment,
  );

describe('a backup', () => {
  test('holds whole and at once where nobody is named yet, with what it opens and how soft it is', () => {
    const there = settings([person('p', { channels: [channel] })], { plan: { since: old, firmness: 'gentle' }, mentions: 'part' });
    const after = restore({}, { there });
    expect(after.settings).toEqual(there);
    expect(after.waits).toEqual(noWaits);
  });

  test('holds at once where the same person was named a minute ago', () => {
    const there = settings([person('p', { channels: [channel] })], { plan: { since: old, firmness: 'gentle', goalDays: 20 } });
    const fresh = person('new', {
      since: now - 60_000,
      accounts: [{ ...theirs, since: now - 60_000, id: 'x' }],
    });
    const after = restore({ settings: settings([fresh], { plan: { since: now - 60_000, goalDays: 30 } }) }, { there });
    expect(after.settings.people).toMatchObject([{ id: 'new', channels: [channel] }]);
    expect(after.settings.plan).toEqual({ since: old, firmness: 'gentle', goalDays: 20 });
    expect(after.waits.pending).toEqual([]);
  });

  test('makes stronger at once, and lets what it opens wait', () => {
    const here = settings([person('p')]);
    const there = settings([person('p', { channels: [channel] }), person('q')], { plan: { since: old, firmness: 'strict' } });
    const { settings: after, waits } = restore({ settings: here }, { there });
    expect(after.people.map(({ id, channels }) => [id, channels])).toEqual([
      ['p', undefined],
      ['q', undefined],
    ]);
    expect(after.plan?.firmness).toBe('strict');
    expect(waits.pending).toMatchObject([
      { change: { kind: 'restore', changes: [{ kind: 'open-channel', person: 'p' }] }, wait: { ms: firmnessMs.strict, served: 0 } },
    ]);
  });

  test('that is weaker takes nothing away, unless it is asked for: then it waits as one', () => {
    const here = settings([person('p'), person('q')], { plan: { since: old, goalDays: 60, firmness: 'strict' } });
    const there = settings([person('p')], { plan: { since: old, goalDays: 30, firmness: 'gentle' } });
    expect(restore({ settings: here }, { there })).toEqual({ settings: here, waits: noWaits });
    const { settings: after, waits } = restore({ settings: here }, { there, isWhole: true });
    expect(after).toBe(here);
    expect(waits.pending).toHaveLength(1);
    const [pending] = waits.pending;
    expect(pending?.wait.ms).toBe(firmnessMs.strict);
  });

  test('does not take away what was added while it waited', () => {
    const here = settings([person('p'), person('q')]);
    const { settings: after, waits } = restore({ settings: here }, { there: settings([person('p')]), isWhole: true });
    const added = { ...after, people: [...after.people, person('r')], hosts: ['home.example'] };
    const served = waits.pending.map((each) => ({ ...each, wait: { ...each.wait, served: each.wait.ms } }));
    const later = settle({ settings: added, waits: { ...waits, pending: served } }, now + dayMs);
    expect(later.settings).toEqual({ ...added, people: [person('p'), person('r')] });
    expect(later.waits.pending).toEqual([]);
  });

  test('asked for twice is asked for once, and does not begin its wait anew', () => {
    const file = { there: settings([person('p')]), isWhole: true };
    const once = restore({ settings: settings([person('p'), person('q')]) }, file);
    expect(restore(once, file)).toEqual(once);
  });

  test('lets what waited in it wait anew, and whole', () => {
    const there = settings([person('p'), person('q')]);
    const pending = [{ kind: 'remove-person', person: 'p' } as const, { kind: 'remove-account', account: 'q-a' } as const];
    const { settings: after, waits } = restore({}, { there, pending });
    expect(after).toEqual(there);
    expect(waits.pending.map(({ change, wait }) => [change.kind, wait.served, wait.ms])).toEqual([
      ['remove-person', 0, firmnessMs.firm],
      ['remove-account', 0, firmnessMs.firm],
    ]);
  });

  test('leaves the wait of what waits here as it is', () => {
    const here = settings([person('p')]);
    const change = { kind: 'remove-person', person: 'p' } as const;
    const waiting = { id: 'w', change, askedAt: old, wait: { ...beginWait(dayMs, now), served: 5 * hourMs } };
    const waits = { ...noWaits, pending: [waiting] };
    expect(restore({ settings: here, waits }, { there: here, pending: [change] })).toEqual({ settings: here, waits });
  });

  test('gives no pass back: those spent in it are spent, those spent here too', () => {
    const here = settings([person('p')]);
    const { waits } = restore(
      { settings: here, waits: { ...noWaits, passes: [pass('a', hourMs)] } },
      { there: here, passes: [pass('a'), pass('b', 99 * dayMs)] },
    );
    expect(waits.passes).toEqual([
      pass('a', hourMs),
      { id: 'b', spentAt: old, wait: { ms: 30 * dayMs, served: 30 * dayMs, doubt: 40 * dayMs, at: now } },
    ]);
  });

  test('names what waits by the ids that are used here', () => {
    const mine = person('mine', { accounts: [{ ...theirs, id: 'mine-a' }] });
    const pending = [{ kind: 'remove-account', account: 'p-a' } as const];
    const { waits } = restore({ settings: settings([mine]) }, { there: settings([person('p')]), pending });
    expect(waits.pending.map(({ change }) => change)).toEqual([{ kind: 'remove-account', account: 'mine-a' }]);
  });

  test('can be taken back in so far as it made the plan stronger, for a quarter of an hour', () => {
    const here = settings([person('p')]);
    const { waits } = restore({ settings: here }, { there: settings([person('p')], { plan: { since: old, firmness: 'strict' } }) });
    expect(waits.before).toEqual({ plan: here.plan, at: now });
  });
});
