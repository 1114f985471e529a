import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../core/settings.ts';
import { isNews, learn, learnedNow, noteMet, readPeople } from './learning.ts';
import { onMessage } from './router.ts';

const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      ...{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: [] },
      accounts: [{ id: 'acc', realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value: 'ann.invented' }] }],
    },
  ],
};
const thread = { kind: 'thread', value: '17845000000000001' } as const;
const taught = [{ account: 'acc', shown: [{ kind: 'handle', value: 'ann.invented' } as const, thread] }];
const message = { name: 'learned', body: { taught } };
const page = (url = 'https://www.instagram.com/direct/inbox/', incognito = false) => ({
  id: fakeBrowser.runtime.id,
  url,
  tab: { incognito },
});
const stored = async () => (await fakeBrowser.storage.local.get('learned')).learned;

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ settings });
});

test('what a page of the site reports is kept, apart from what the user entered', async () => {
  await onMessage(message, page());
  expect(await stored()).toMatchObject([{ account: 'acc', ...thread }]);
  expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual(settings);
  expect((await readPeople()).people[0]?.accounts[0]?.aliases).toContainEqual(thread);
});

test.each([
  ['a page of another site', page('https://www.facebook.com/')],
  ['a page of a site that shares no people with it', page('https://x.com/home')],
  ['a host that only ends like it', page('https://notinstagram.com/')],
  ['a host that the site has for something else', page('https://about.instagram.com/')],
  ['a page that anybody on the way could have changed', page('http://www.instagram.com/')],
  ['a private window', page(undefined, true)],
  ['one of our pages', { id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/dashboard.html' }],
  ['another extension', { ...page(), id: 'somebody-else' }],
])('nothing is learned from %s', async (_, sender) => {
  await onMessage(message, sender);
  expect(await stored()).toBeUndefined();
});

test.each([
  ['a kind that there is not', { taught: [{ account: 'acc', shown: [{ kind: 'name', value: 'Ann' }] }] }],
  ['a value without end', { taught: [{ account: 'acc', shown: [{ kind: 'post', value: 'a'.repeat(301) }] }] }],
  ['more than a page shows', { taught: Array.from({ length: 201 }, () => taught[0]) }],
  ['more in it', { taught, more: 1 }],
])('a report with %s is not heard', (_, body) => {
  expect(onMessage({ name: 'learned', body }, page())).toBeUndefined();
});

test('reports that come at once are all kept', async () => {
  const more = Array.from({ length: 20 }, (_, index) => [
    { account: 'acc', shown: [...(taught[0]?.shown.slice(0, 1) ?? []), { kind: 'post', value: `Cpost${100 + index}` } as const] },
  ]);
  await Promise.all(more.map((each) => learn(each, 'https://www.instagram.com/')));
  expect(await stored()).toHaveLength(20);
});

test('what is acted on is no news, and what nobody is listed for any more is forgotten', async () => {
  await onMessage(message, page());
  const learned = await learnedNow(settings);
  expect(learned).toHaveLength(1);
  expect(isNews(learned)).toBe(false);
  expect(isNews(learned.map((each) => ({ ...each, usedAt: each.usedAt + 1 })))).toBe(false);
  expect(isNews(learned.slice(1))).toBe(true);
  await fakeBrowser.storage.local.set({ settings: { ...settings, people: [] } });
  expect(await learnedNow({ ...settings, people: [] })).toEqual([]);
  expect(await stored()).toBeUndefined();
});

test('who is met at an address is known by it for another year', async () => {
  await onMessage(message, page());
  const [learned] = (await stored()) as { usedAt: number }[];
  await fakeBrowser.storage.local.set({ learned: [{ ...learned, at: 1, usedAt: Date.now() - 300 * 86_400_000 }] });
  await noteMet('acc', [thread]);
  expect(((await stored()) as { usedAt: number }[])[0]?.usedAt).toBeGreaterThan(Date.now() - 60_000);
});

test("what is stored and cannot be read stands in nobody's way", async () => {
  await fakeBrowser.storage.local.set({ learned: 'nonsense' });
  expect(await readPeople()).toEqual(settings);
  await onMessage(message, page());
  expect(await stored()).toHaveLength(1);
});
