import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../core/settings.ts';
import { readMisses } from '../stores/canary.ts';
import { countAnew } from './canary.ts';
import { onMessage } from './router.ts';

const settings: Settings = {
  version: 1,
  hosts: [],
  people: [{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: [], accounts: [] }],
};
const watched = { name: 'watched', body: { missing: ['posts'], shown: [] } };
const page = (url: string, incognito = false) => ({ id: fakeBrowser.runtime.id, url, tab: { incognito } });

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ settings });
});

describe('what a page did not show', () => {
  test('is counted for its own site, and says nothing of the page', async () => {
    await onMessage(watched, page('https://x.com/somebody/status/1'));
    expect(Object.keys(await readMisses())).toEqual(['x']);
    expect(JSON.stringify(await fakeBrowser.storage.local.get('misses'))).not.toContain('somebody');
  });

  test.each([
    ['in a private window', watched, page('https://x.com/home', true)],
    ['of a part that nobody knows', { ...watched, body: { missing: ['ann'], shown: [] } }, page('https://x.com/home')],
    ['said by one of our pages', watched, { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }],
  ])('%s is not counted', async (_, message, sender) => {
    await onMessage(message, sender);
    expect(await readMisses()).toEqual({});
  });

  test('is not counted where nobody is to be kept away, and what was counted is gone', async () => {
    await onMessage(watched, page('https://x.com/home'));
    await fakeBrowser.storage.local.set({ settings: { ...settings, people: [] } });
    await onMessage(watched, page('https://www.instagram.com/'));
    expect(await readMisses()).toEqual({});
  });

  test('is counted anew after an update, and where it cannot be read', async () => {
    await onMessage(watched, page('https://x.com/home'));
    await countAnew();
    expect(await readMisses()).toEqual({});
    await fakeBrowser.storage.local.set({ misses: { x: 'many' } });
    await onMessage(watched, page('https://x.com/home'));
    expect((await readMisses()).x?.posts?.visits).toBe(1);
  });
});
