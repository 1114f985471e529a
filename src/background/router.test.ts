import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../core/settings.ts';
import { readEntries } from '../stores/entries.ts';
import { makeLock } from '../stores/journal-lock.ts';
import { eraseLog, openLog, readAttempts, readMoments, readSlips } from '../stores/log.ts';
import { openRows } from '../stores/open-rows.ts';
import { relock } from '../stores/relock.ts';
import { onMessage } from './router.ts';

const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      id: 'p',
      label: 'Person 1',
      circle: 'them',
      since: 0,
      names: [],
      accounts: [{ id: 'acc', realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value: 'ann' }] }],
    },
  ],
};

const page = () => ({ id: fakeBrowser.runtime.id, url: 'https://www.instagram.com/', tab: { incognito: false } });
const own = () => ({ id: fakeBrowser.runtime.id, url: `${fakeBrowser.runtime.getURL('/popup.html')}` });
const visit = { site: 'instagram', kind: 'profile', door: 'in-page', active: true };
const paused = { name: 'paused', body: { account: 'acc', visit } };

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseLog();
  await fakeBrowser.storage.local.set({ settings });
});

describe('messages', () => {
  test('the pause page reports the visit that led to it', async () => {
    await onMessage(paused, own());
    expect(await readAttempts()).toMatchObject([{ site: 'instagram', account: 'acc', door: 'in-page', active: true }]);
  });

  test('a visit of which the events of the browser were lost is a visit', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: own().url });
    await onMessage({ name: 'paused', body: { account: 'acc' } }, { ...own(), tab: { id, incognito: false } });
    expect(await readAttempts()).toMatchObject([{ door: 'network', active: true }]);
  });

  test.each([
    ['another extension', paused, { id: 'somebody-else', url: own().url }],
    ['a page, where only our pages may', paused, page()],
    ['one of our pages, where only a guard may', { name: 'sighted', body: { site: 'instagram', count: 1 } }, own()],
    ['a name that every object has', { name: 'constructor', body: {} }, own()],
    ['nothing', undefined, own()],
    ['a body with a wrong door', { name: 'paused', body: { account: 'acc', visit: { ...visit, door: 'network' } } }, own()],
    ['a body with more in it', { name: 'paused', body: { ...paused.body, more: 1 } }, own()],
    ['a body that is far too long', { name: 'paused', body: { account: 'a'.repeat(65) } }, own()],
    ['a count that is no count', { name: 'sighted', body: { site: 'instagram', count: -5 } }, page()],
    ['an urge beyond ten', { name: 'moment', body: { id: 'm', urgeBefore: 11 } }, own()],
    ['a trigger that nobody offers', { name: 'moment', body: { id: 'm', trigger: 'theirs' } }, own()],
    ['a letter longer than its field', { name: 'moment', body: { id: 'm', letter: 'x'.repeat(4001) } }, own()],
    ['a moment from a web page', { name: 'moment', body: { id: 'm', trigger: 'bored' } }, page()],
    ['a sender without an address', paused, { id: fakeBrowser.runtime.id }],
  ])('%s is not heard', async (_, message, sender) => {
    expect(onMessage(message, sender)).toBeUndefined();
    expect(await readAttempts()).toEqual([]);
    expect(await readMoments()).toEqual([]);
  });

  test('a report about an account that is on no list is dropped', async () => {
    await onMessage({ name: 'paused', body: { account: 'unknown', visit } }, own());
    expect(await readAttempts()).toEqual([]);
  });

  test('a report from a site that the account is not on is dropped', async () => {
    await onMessage({ name: 'paused', body: { account: 'acc', visit: { ...visit, site: 'x' } } }, own());
    expect(await readAttempts()).toEqual([]);
  });

  test('a report from a private window is dropped', async () => {
    await onMessage(paused, { ...own(), tab: { incognito: true } });
    await onMessage({ name: 'sighted', body: { site: 'instagram', count: 1 } }, { ...page(), tab: { incognito: true } });
    expect(await readAttempts()).toEqual([]);
    expect(await (await openLog()).count('sightings')).toBe(0);
  });

  test('a slip is noted, never in the future, and can be taken back', async () => {
    const { id } = (await onMessage({ name: 'slip', body: { at: Date.now() + 1e9 } }, own())) as { id: string };
    const [slip] = await readSlips();
    expect(slip?.at).toBeLessThanOrEqual(Date.now());
    expect(await onMessage({ name: 'undoSlip', body: { id } }, own())).toEqual({ undone: true });
    expect(await readSlips()).toEqual([]);
  });

  test('what the user adds to a slip is kept, and can be set right', async () => {
    const circumstances = { where: 'site', realm: 'instagram', trigger: 'lonely', helped: 'Calling Kim' };
    const { id } = (await onMessage({ name: 'slip', body: { at: 1000, ...circumstances } }, own())) as { id: string };
    expect(await readSlips()).toMatchObject([{ at: 1000, ...circumstances }]);
    expect(await onMessage({ name: 'editSlip', body: { id, at: 2000, where: 'phone' } }, own())).toEqual({ edited: true });
    const [slip] = await readSlips();
    expect(slip).toMatchObject({ id, at: 2000, where: 'phone' });
    expect(slip).not.toHaveProperty('trigger');
    expect(await onMessage({ name: 'editSlip', body: { id: 'another', at: 2000 } }, own())).toEqual({ edited: false });
  });

  test.each([
    ['a trigger that nobody offered', { at: 1, trigger: 'envy' }],
    ['a place that nobody offered', { at: 1, where: 'moon' }],
    ['a text that is far too long', { at: 1, helped: 'a'.repeat(401) }],
    ['a moment before all time', { at: -1 }],
  ])('a slip with %s is not heard', async (_, body) => {
    expect(onMessage({ name: 'slip', body }, own())).toBeUndefined();
    expect(onMessage({ name: 'editSlip', body: { id: 'x', ...body } }, own())).toBeUndefined();
    expect(onMessage({ name: 'slip', body: { at: 1 } }, page())).toBeUndefined();
    expect(await readSlips()).toEqual([]);
  });

  test('what the user says of a moment is kept as one, and can be changed', async () => {
    const moment = (body: object) => onMessage({ name: 'moment', body: { id: 'm', account: 'acc', ...body } }, own());
    expect(await moment({ trigger: 'bored' })).toEqual({ kept: true });
    await moment({ trigger: 'lonely', tool: 'urge', urgeBefore: 7 });
    await moment({ letter: 'Today was long.' });
    expect(await readMoments()).toMatchObject([
      { id: 'm', account: 'acc', trigger: 'lonely', tools: ['urge'], urgeBefore: 7, letter: 'Today was long.' },
    ]);
  });

  test('a moment about an account that is on no list says nothing of it', async () => {
    await onMessage({ name: 'moment', body: { id: 'm', account: 'somebody', trigger: 'bored' } }, own());
    expect(await readMoments()).toEqual([{ id: 'm', at: expect.any(Number), offset: expect.any(Number), trigger: 'bored' }]);
  });

  test('nothing of a moment in a private window is kept', async () => {
    const sender = { ...own(), tab: { incognito: true } };
    expect(await onMessage({ name: 'moment', body: { id: 'm', letter: 'Today was long.' } }, sender)).toBeUndefined();
    expect(await readMoments()).toEqual([]);
  });
});

describe('the journal', () => {
  const entry = (body: object) => onMessage({ name: 'entry', body: { id: 'e', kind: 'note', ...body } }, own());

  test('what is typed is a draft, what is kept is an entry, and it can be removed', async () => {
    expect(await entry({ draft: 'Half' })).toEqual({ kept: true });
    expect(await readEntries()).toMatchObject([{ id: 'e', kind: 'note', draft: 'Half' }]);
    await entry({ words: 'All', draft: null });
    const [kept] = await readEntries();
    expect(kept).toMatchObject({ words: 'All' });
    expect(kept).not.toHaveProperty('draft');
    expect(await onMessage({ name: 'removeEntry', body: { id: 'e' } }, own())).toEqual({ removed: true });
    expect(await readEntries()).toEqual([]);
  });

  test.each([
    ['of a kind that there is not', { kind: 'diary', words: 'x' }],
    ['longer than its field', { words: 'x'.repeat(20_001) }],
    ['with a mood beyond the best', { kind: 'check-in', mood: 6 }],
    ['with words that claim to be sealed', { words: { to: 'k', from: 'f', seal: 's', text: 't' } }],
  ])('takes no entry %s', (_, body) => {
    expect(entry(body)).toBeUndefined();
  });

  test('hears no web page, and nothing from a private window', async () => {
    const body = { id: 'e', kind: 'note', words: 'x' };
    expect(onMessage({ name: 'entry', body }, { ...own(), url: 'https://a.example/', tab: { id: 1, incognito: false } })).toBeUndefined();
    expect(await onMessage({ name: 'entry', body }, { ...own(), tab: { incognito: true } })).toBeUndefined();
    expect(await readEntries()).toEqual([]);
  });

  test('seals what it is told while there is a lock, what helped at a slip too, and an edit takes nothing away unseen', async () => {
    const { lock, keys } = await makeLock('four quiet words here');
    await relock(undefined, lock, new Map(), async () => {});
    await entry({ words: 'Soup.' });
    const { id } = (await onMessage({ name: 'slip', body: { at: 1000, helped: 'A walk' } }, own())) as { id: string };
    await onMessage({ name: 'editSlip', body: { id, at: 1000, where: 'phone' } }, own());
    const sealed = { entries: await readEntries(), moments: [], slips: await readSlips() };
    expect(JSON.stringify(sealed)).not.toMatch(/Soup|walk/);
    const { entries, slips } = await openRows(sealed, keys);
    expect([entries, slips]).toMatchObject([[{ words: 'Soup.' }], [{ where: 'phone', helped: 'A walk' }]]);
    await onMessage({ name: 'editSlip', body: { id, at: 1000, helped: '' } }, own());
    expect((await readSlips())[0]).not.toHaveProperty('helped');
  });
});
