import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../core/settings.ts';
import type { Waits } from '../core/waits.ts';
import type { WaitsAnswer } from '../messages.ts';
import { makeLock } from '../stores/journal-lock.ts';
import { eraseLog, readMoments, readSlips, readViews } from '../stores/log.ts';
import { openRows } from '../stores/open-rows.ts';
import { relock, type Tell } from '../stores/relock.ts';
import { readSettings } from '../stores/settings.ts';
import { readWaits } from '../stores/waits.ts';

vi.mock('./sync.ts', () => ({ sync: vi.fn(async () => {}), expectSync: vi.fn(async () => {}) }));

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const noon = Date.UTC(2026, 10, 20, 12);

const settings: Settings = {
  version: 1,
  hosts: ['home.example'],
  people: [
    {
      ...{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: [] },
      accounts: [
        { id: 'a', realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value: 'ann' }] },
        { id: 'b', realm: 'x', since: 0, aliases: [{ kind: 'handle', value: 'ann' }] },
      ],
    },
  ],
  plan: { since: 0 },
};

/** A worker of its own: what it remembers lives in its modules. */
async function startWorker() {
  vi.resetModules();
  const { onMessage } = await import('./router.ts');
  const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/dashboard.html') };
  return {
    ...(await import('./waits.ts')),
    ask: (name: string, body: unknown, tab?: { incognito: boolean }) =>
      onMessage({ name, body }, { ...own, ...(tab && { tab }) }) as Promise<WaitsAnswer>,
  };
}

type Worker = Awaited<ReturnType<typeof startWorker>>;

const removal = { change: { kind: 'remove-account', account: 'a' } };
const through = { account: 'a', intention: 'To read the note.', heldMs: 3_000 };
const accounts = async () => (await readSettings()).people.flatMap((person) => person.accounts.map(({ id }) => id));
const stages = async () => (await readWaits()).openings.map(({ stage }) => stage);

/** The browser runs for so long, and every alarm rings as it was set. */
async function run(worker: Worker, ms: number): Promise<void> {
  const end = Date.now() + ms;
  for (let alarm = await fakeBrowser.alarms.get(worker.alarmName); alarm && alarm.scheduledTime <= end; ) {
    vi.setSystemTime(alarm.scheduledTime);
    await worker.keepWaiting();
    alarm = await fakeBrowser.alarms.get(worker.alarmName);
  }
  vi.setSystemTime(end);
}

/** The browser is closed for so long, and started again. */
async function restart(ms: number): Promise<Worker> {
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.alarms.clearAll();
  vi.setSystemTime(Date.now() + ms);
  const worker = await startWorker();
  worker.onBrowserStart();
  await worker.resumeWaiting();
  return worker;
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(noon);
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  await eraseLog();
  await fakeBrowser.storage.local.set({ settings });
  // The browser has been running for a while.
  await fakeBrowser.storage.session.set({ waitsSeen: true });
});

describe('a weakening', () => {
  test('waits a day, while alarms ring, and then happens by itself', async () => {
    const worker = await startWorker();
    expect((await worker.ask('weaken', removal)).waits.pending).toHaveLength(1);
    await run(worker, 23 * hourMs);
    expect(await accounts()).toEqual(['a', 'b']);
    await run(worker, hourMs + minuteMs);
    expect(await accounts()).toEqual(['b']);
    expect((await readWaits()).pending).toEqual([]);
    expect(await fakeBrowser.alarms.get(worker.alarmName)).toBeUndefined();
  });

  test('waits on while the browser is closed', async () => {
    await (await startWorker()).ask('weaken', removal);
    await restart(23 * hourMs);
    expect(await accounts()).toEqual(['a', 'b']);
    await restart(hourMs);
    expect(await accounts()).toEqual(['b']);
  });

  test('is not done earlier because the clock is moved', async () => {
    const worker = await startWorker();
    await worker.ask('weaken', removal);
    vi.setSystemTime(noon + 25 * hourMs);
    await worker.keepWaiting();
    await worker.ask('takeBack', { id: 'nothing' });
    expect(await accounts()).toEqual(['a', 'b']);
  });

  test('is not done earlier because the clock is moved and the extension is switched off and on', async () => {
    await (await startWorker()).ask('weaken', removal);
    await fakeBrowser.storage.session.clear();
    vi.setSystemTime(noon + 25 * hourMs);
    await (await startWorker()).resumeWaiting();
    expect(await accounts()).toEqual(['a', 'b']);
  });

  test('of what is long there is no mistake by a clock set back, and a browser started anew', async () => {
    const { stayPresent } = await import('./presence.ts');
    await stayPresent(noon);
    const since = noon - 24 * hourMs;
    const people = settings.people.map((person) => ({ ...person, accounts: person.accounts.map((each) => ({ ...each, since })) }));
    await fakeBrowser.storage.local.set({ settings: { ...settings, people } });
    const worker = await restart(-24 * hourMs + minuteMs);
    expect((await worker.ask('weaken', removal)).waits.pending).toHaveLength(1);
    expect(await accounts()).toEqual(['a', 'b']);
  });

  test('goes on after a worker was killed, and after an alarm got lost', async () => {
    await (await startWorker()).ask('weaken', removal);
    await fakeBrowser.alarms.clearAll();
    const worker = await startWorker();
    await worker.resumeWaiting();
    expect(await fakeBrowser.alarms.get(worker.alarmName)).toBeDefined();
    await run(worker, 24 * hourMs + minuteMs);
    expect(await accounts()).toEqual(['b']);
  });

  test('goes on after the clock was set back', async () => {
    await (await startWorker()).ask('weaken', removal);
    vi.setSystemTime(noon - 48 * hourMs);
    const worker = await startWorker();
    await worker.resumeWaiting();
    await run(worker, 24 * hourMs + 30 * minuteMs);
    expect(await accounts()).toEqual(['b']);
  });

  test('goes on after the clock was set back under a worker that stayed awake', async () => {
    const worker = await startWorker();
    await worker.ask('weaken', removal);
    worker.watchClock(Date.now());
    const alarm = await fakeBrowser.alarms.get(worker.alarmName);
    vi.setSystemTime(noon - 48 * hourMs);
    worker.watchClock(Date.now());
    await vi.waitFor(async () => {
      expect((await fakeBrowser.alarms.get(worker.alarmName))?.scheduledTime).toBeLessThan((alarm?.scheduledTime ?? 0) - 47 * hourMs);
    });
  });

  test('can be taken back, and costs nothing', async () => {
    const worker = await startWorker();
    const { waits } = await worker.ask('weaken', removal);
    await worker.ask('takeBack', { id: waits.pending[0]?.id });
    await run(worker, 72 * hourMs);
    expect(await accounts()).toEqual(['a', 'b']);
  });

  test('is done at once for a pass, as long as there is one', async () => {
    const worker = await startWorker();
    const spend = async (change: unknown) => {
      const { waits } = await worker.ask('weaken', { change });
      return worker.ask('usePass', { for: waits.pending[0]?.id });
    };
    await spend(removal.change);
    expect(await accounts()).toEqual(['b']);
    expect((await spend({ kind: 'drop-host', host: 'home.example' })).waits.passes).toHaveLength(2);
    expect(await spend({ kind: 'remove-person', person: 'p' })).toMatchObject({ refused: 'none' });
    expect(await accounts()).toEqual(['b']);
  });

  test('of a server that the browser never let us cover is none', async () => {
    Object.assign(fakeBrowser.permissions, { contains: async () => false });
    await (await startWorker()).ask('weaken', { change: { kind: 'drop-host', host: 'home.example' } });
    expect((await readSettings()).hosts).toEqual([]);
  });

  test('by a backup waits, and nothing that is no backup is taken', async () => {
    const worker = await startWorker();
    const nobody = { version: 1, people: [], hosts: [] };
    await worker.ask('restore', { settings: nobody, waits: null, learned: null, isWhole: false });
    expect((await readWaits()).pending).toEqual([]);
    await worker.ask('restore', { settings: nobody, waits: null, learned: null, isWhole: true });
    expect(await accounts()).toEqual(['a', 'b']);
    await worker.ask('restore', { settings: { version: 1, people: 'nobody' }, waits: null, learned: null, isWhole: true });
    expect((await readWaits()).pending).toHaveLength(1);
    await run(worker, 25 * hourMs);
    expect(await accounts()).toEqual([]);
  });

  test('by undoing what a site taught waits, but not while it is new', async () => {
    const [old, fresh] = ['17845000000000001', '17845000000000002'].map((value) => ({ kind: 'thread' as const, value }));
    const learned = [
      { account: 'a', ...old, at: noon - 16 * minuteMs, usedAt: noon },
      { account: 'a', ...fresh, at: noon - 14 * minuteMs, usedAt: noon },
    ];
    await fakeBrowser.storage.local.set({ learned });
    const worker = await startWorker();
    const refusals = async () => (await readSettings()).people[0]?.accounts[0]?.refused;
    const refuse = (alias: unknown) => worker.ask('weaken', { change: { kind: 'refuse', account: 'a', alias } });
    expect((await refuse(fresh)).waits.pending).toEqual([]);
    expect(await refusals()).toEqual([fresh]);
    const { pending } = (await refuse(old)).waits;
    expect(pending).toHaveLength(1);
    expect(await refusals()).toEqual([fresh]);
    await worker.ask('takeBack', { id: pending[0]?.id });
    await refuse(old);
    await run(worker, 25 * hourMs);
    expect(await refusals()).toEqual([fresh, old]);
  });

  test('that stays without meaning is gone after the settings have changed', async () => {
    const worker = await startWorker();
    await worker.ask('weaken', removal);
    await fakeBrowser.storage.local.set({ settings: { ...settings, people: [] } });
    await worker.countAgain();
    expect((await readWaits()).pending).toEqual([]);
  });
});

describe('a way through', () => {
  test('waits, opens, closes, and is in the log', async () => {
    const worker = await startWorker();
    await worker.ask('askThrough', through);
    await run(worker, 9 * minuteMs);
    expect(await stages()).toEqual(['waiting']);
    await run(worker, 2 * minuteMs);
    expect(await stages()).toEqual(['open']);
    expect(await readMoments()).toMatchObject([{ account: 'a', through: { intention: 'To read the note.' } }]);
    await run(worker, 16 * minuteMs);
    expect(await stages()).toEqual(['over']);
    expect(await readMoments()).toHaveLength(1);
  });

  test('closes in time though nothing can be written, and what weakens waits on', async () => {
    const worker = await startWorker();
    await worker.ask('askThrough', through);
    await run(worker, 11 * minuteMs);
    await fakeBrowser.storage.local.set({ settings: { ...settings, plan: { since: 0, firmness: 'gentle' } } });
    await worker.ask('weaken', removal);
    expect(await stages()).toEqual(['open']);
    const { sync } = await import('./sync.ts');
    vi.mocked(sync).mockClear();
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await run(worker, 20 * minuteMs);
    expect(await stages()).toEqual(['over']);
    expect(sync).toHaveBeenCalled();
    expect(await accounts()).toEqual(['a', 'b']);
    full.mockRestore();
    await run(worker, minuteMs);
    expect(await accounts()).toEqual(['b']);
    expect((await fakeBrowser.storage.local.get('waits')).waits).toMatchObject({ pending: [] });
    expect(await stages()).toEqual([]);
    silence.mockRestore();
  });

  test('can be asked for, taken back and passed to on a full disk, though something else has waited enough and cannot be decided', async () => {
    const worker = await startWorker();
    await worker.ask('weaken', removal);
    await fakeBrowser.storage.local.set({ settings: { ...settings, plan: { since: 0, firmness: 'gentle' } } });
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    await run(worker, 24 * hourMs - minuteMs);
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await run(worker, 5 * minuteMs);
    const [id] = (await worker.ask('askThrough', through)).waits.openings.map((opening) => opening.id);
    expect(await stages()).toEqual(['waiting']);
    await worker.ask('usePass', { for: id });
    expect(await stages()).toEqual(['open']);
    await worker.ask('takeBack', { id });
    expect(await stages()).toEqual(['over']);
    expect(await accounts()).toEqual(['a', 'b']);
    const [change] = (await readWaits()).pending.map((each) => each.id);
    await worker.ask('takeBack', { id: change });
    full.mockRestore();
    await run(worker, minuteMs);
    expect(await accounts()).toEqual(['a', 'b']);
    silence.mockRestore();
  });

  test('that was asked for in a private window and used in an ordinary one is in the log', async () => {
    const worker = await startWorker();
    await worker.ask('askThrough', through, { incognito: true });
    await run(worker, 11 * minuteMs);
    expect(await readMoments()).toEqual([]);
    Object.assign(fakeBrowser.tabs, { get: async () => ({ incognito: false }) });
    await worker.noteUse({ tabId: 1, frameId: 0, url: 'https://www.instagram.com/ann/' });
    expect(await readMoments()).toMatchObject([{ through: { intention: '', seen: true } }]);
    expect(await readViews()).toHaveLength(1);
  });

  test('is contact only when the user says so', async () => {
    const worker = await startWorker();
    const [id] = (await worker.ask('askThrough', through)).waits.openings.map((opening) => opening.id);
    await run(worker, 30 * minuteMs);
    expect(await readSlips()).toEqual([]);
    await worker.ask('answerThrough', { opening: id, wasContact: true });
    await worker.ask('answerThrough', { opening: id, wasContact: true });
    expect(await readSlips()).toMatchObject([{ id, where: 'site', realm: 'instagram' }]);
    expect(await readMoments()).toMatchObject([{ through: { intention: 'To read the note.', wasContact: true } }]);
  });

  test('was used only once a page of theirs was opened meanwhile, in no private window', async () => {
    const worker = await startWorker();
    await worker.ask('askThrough', through);
    const visit = (url: string, incognito = false) => {
      Object.assign(fakeBrowser.tabs, { get: async () => ({ incognito }) });
      return worker.noteUse({ tabId: 1, frameId: 0, url });
    };
    const theirs = 'https://www.instagram.com/ann/';
    await visit(theirs);
    await run(worker, 11 * minuteMs);
    await visit('https://www.instagram.com/somebody.else/');
    await visit('https://x.com/ann');
    await visit(theirs, true);
    expect(await readViews()).toEqual([]);
    await visit(theirs);
    const [{ openedAt, usedAt } = {}] = (await readWaits()).openings;
    expect(usedAt).toBe(Date.now());
    expect(await readViews()).toEqual([openedAt]);
    expect(await readMoments()).toMatchObject([{ through: { intention: 'To read the note.', seen: true } }]);
  });

  test('whose answer a worker was killed over is in the log, once, and asked for again', async () => {
    const worker = await startWorker();
    const [id] = (await worker.ask('askThrough', through)).waits.openings.map((opening) => opening.id);
    await run(worker, 30 * minuteMs);
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const killed = vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValue(new Error('killed'));
    await worker.ask('answerThrough', { opening: id, wasContact: true });
    killed.mockRestore();
    silence.mockRestore();
    expect(await readSlips()).toHaveLength(1);
    await worker.ask('answerThrough', { opening: id, wasContact: true });
    expect(await readSlips()).toHaveLength(1);
    expect((await readWaits()).openings).toMatchObject([{ wasContact: true }]);
  });

  test('that was open when the browser was closed is over before anything is brought in line at its start', async () => {
    const worker = await startWorker();
    await worker.ask('askThrough', through);
    await run(worker, 11 * minuteMs);
    expect(await stages()).toEqual(['open']);
    const seen: string[] = [];
    const { sync } = await import('./sync.ts');
    vi.mocked(sync).mockImplementation(async () => void seen.push(...(await stages())));
    await fakeBrowser.storage.session.clear();
    vi.setSystemTime(Date.now() + hourMs);
    // The module of before stands for the one that the browser starts.
    vi.doMock('./sync.ts', () => ({ sync, expectSync: async () => {} }));
    await (await startWorker()).onBrowserStart();
    vi.doMock('./sync.ts', () => ({ sync: vi.fn(async () => {}), expectSync: vi.fn(async () => {}) }));
    expect(new Set(seen)).toEqual(new Set(['over']));
  });

  test('is in the log before it is open: whatever happens to the worker then, it is written again as the same', async () => {
    const worker = await startWorker();
    const { waits } = await worker.ask('askThrough', through);
    const written = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      if ('waits' in items) expect(await readMoments()).toHaveLength(1);
    });
    await worker.ask('usePass', { for: waits.openings[0]?.id });
    expect(written).toHaveBeenCalled();
    written.mockRestore();
    await worker.ask('usePass', { for: waits.openings[0]?.id });
    expect(await stages()).toEqual(['open']);
    expect(await readMoments()).toHaveLength(1);
  });

  test('that went by while the browser was closed is told, and leaves nothing in the log', async () => {
    await (await startWorker()).ask('askThrough', through);
    const worker = await restart(hourMs);
    const [opening] = (await readWaits()).openings;
    expect(opening).toMatchObject({ stage: 'over' });
    expect(opening).not.toHaveProperty('openedAt');
    expect(await readMoments()).toEqual([]);
    await worker.ask('takeBack', { id: opening?.id });
    expect((await readWaits()).openings).toEqual([]);
  });

  test('that nobody answered for, or with no, is no contact', async () => {
    const worker = await startWorker();
    const [id] = (await worker.ask('askThrough', through)).waits.openings.map((opening) => opening.id);
    await run(worker, 30 * minuteMs);
    await worker.ask('answerThrough', { opening: id, wasContact: false });
    expect(await readSlips()).toEqual([]);
  });

  test.each([
    ['nobody', { ...through, account: 'unknown' }],
    ['empty', { ...through, intention: '  ' }],
    ['short', { ...through, heldMs: 10 }],
  ])('is refused: %s', async (refused, body) => {
    expect(await (await startWorker()).ask('askThrough', body)).toMatchObject({ refused });
    expect((await readWaits()).openings).toEqual([]);
  });

  test('whose journal is locked leaves its sentence nowhere to be read, but to who has the passphrase', async () => {
    const { lock, keys } = await makeLock('four quiet words here');
    await relock(undefined, lock, new Map(), async () => {});
    const worker = await startWorker();
    await worker.ask('askThrough', through);
    expect(JSON.stringify(await readWaits())).not.toContain('note.');
    await run(worker, 12 * minuteMs);
    const moments = await readMoments();
    expect(JSON.stringify([moments, await readWaits()])).not.toContain('note.');
    expect((await openRows({ entries: [], slips: [], moments }, keys)).moments).toMatchObject([
      { through: { intention: 'To read the note.' } },
    ]);
  });

  describe('that waits while the lock of the journal changes', () => {
    const passphrase = 'four quiet words here';
    const intentions = async () => (await readWaits()).openings.map(({ intention }) => intention);
    const telling =
      (worker: Worker): Tell =>
      (said) =>
        worker.ask('intentions', { intentions: said });

    test('has its sentence sealed at once when one is set', async () => {
      const worker = await startWorker();
      await worker.ask('askThrough', through);
      const { lock } = await makeLock(passphrase);
      await relock(undefined, lock, new Map(), telling(worker));
      expect(await intentions()).toMatchObject([{ to: lock.id }]);
    });

    test('has it under the new one when the passphrase is changed, and in the open when the lock is taken off', async () => {
      const worker = await startWorker();
      await worker.ask('askThrough', through);
      const first = await makeLock(passphrase);
      await relock(undefined, first.lock, new Map(), telling(worker));
      const second = await makeLock('some other quiet words', first.ring);
      await relock(first.lock, second.lock, first.keys, telling(worker));
      expect(await intentions()).toMatchObject([{ to: second.lock.id }]);
      await relock(second.lock, undefined, second.keys, telling(worker));
      expect(await intentions()).toEqual(['To read the note.']);
      await run(worker, 12 * minuteMs);
      expect(await readMoments()).toMatchObject([{ through: { intention: 'To read the note.' } }]);
    });

    test('keeps it under the lock that stays, where the page is killed before the lock is off', async () => {
      const worker = await startWorker();
      const { lock, keys } = await makeLock(passphrase);
      await relock(undefined, lock, new Map(), telling(worker));
      await worker.ask('askThrough', through);
      const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
        throw new DOMException('The page is gone', 'AbortError');
      });
      await expect(relock(lock, undefined, keys, telling(worker))).rejects.toThrow();
      remove.mockRestore();
      await worker.waitsSettled();
      expect(await intentions()).toMatchObject([{ to: lock.id }]);
    });
  });

  test('of a private window leaves nothing in the log', async () => {
    const worker = await startWorker();
    await worker.ask('askThrough', through, { incognito: true });
    await run(worker, 12 * minuteMs);
    expect((await readWaits()).openings).toMatchObject([{ stage: 'open', intention: '' }]);
    expect(await readMoments()).toEqual([]);
  });
});

describe('nobody else is heard', () => {
  const page = { id: fakeBrowser.runtime.id, url: 'https://www.instagram.com/', tab: { incognito: false } };

  test.each([
    ['weaken', removal],
    ['takeBack', { id: 'x' }],
    ['usePass', { for: 'x' }],
    ['askThrough', through],
    ['answerThrough', { opening: 'x', wasContact: true }],
    ['intentions', { intentions: [{ id: 'x', text: 'Mine' }] }],
  ])('a page that sends %s', async (name, body) => {
    const { onMessage } = await import('./router.ts');
    expect(onMessage({ name, body }, page)).toBeUndefined();
    expect(onMessage({ name, body }, { ...page, id: 'somebody-else' })).toBeUndefined();
    expect(await readWaits()).toEqual({ pending: [], openings: [], passes: [] } satisfies Waits);
  });

  test.each([
    { kind: 'firmness', to: 'none' },
    { kind: 'wait', minutes: 0 },
    { kind: 'goal', days: -1 },
    { kind: 'erase' },
    { kind: 'remove-person', person: 'p', more: 1 },
  ])('for %j', async (change) => {
    const worker = await startWorker();
    expect(worker.ask('weaken', { change })).toBeUndefined();
  });
});
