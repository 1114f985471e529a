import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../src/core/settings.ts';
import { frames, watched } from './frames.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

/** The stage itself: what the stories rely on. */

const feed = 'https://www.instagram.com/';
const theirs = `${feed}rook.amsel/`;
const settings: Settings = {
  version: 1,
  people: [
    {
      id: 'person-1',
      label: 'R.',
      circle: 'them',
      since: 1,
      accounts: [{ id: 'account-1', realm: 'instagram', since: 1, aliases: [{ kind: 'handle', value: 'rook.amsel' }] }],
      names: [],
    },
  ],
  hosts: [],
};

test('serves pages for real hostnames, and nothing else', async ({ stage }) => {
  stage.serve(feed, '<h1>Feed</h1>');
  const page = await stage.open(feed);
  await expect(page.locator('h1')).toHaveText('Feed');
  expect(await page.evaluate(async () => (await fetch('/rook/')).status)).toBe(404);
  expect(stage.requests).toEqual(['www.instagram.com/', 'www.instagram.com/rook/']);
});

test('answers by function, with any status and headers, over http as well', async ({ stage }) => {
  stage.serve('http://mastodon.example/*', ({ url }) => ({
    status: 302,
    headers: { location: `https://mastodon.example${url.pathname}` },
  }));
  stage.serve('https://mastodon.example/*', ({ url }) => `<h1>${url.pathname}</h1>`);
  const page = await stage.open('http://mastodon.example/@rook');
  await expect(page.locator('h1')).toHaveText('/@rook');
});

test('opens our pages', async ({ stage }) => {
  const popup = await stage.openOwn('popup.html');
  await expect(popup).toHaveTitle('Stillwater');
  await popup.close();
});

test('starts every test with nothing stored and no tab', async ({ stage }) => {
  await stage.settle(settings);
  await stage.openOwn('popup.html');
  await stage.clear();
  const page = await stage.openOwn('popup.html');
  const stored = await page.evaluate(() => browser.storage.local.get('settings'));
  expect(stored).toEqual({ settings: { version: 1, people: [], hosts: [] } });
  expect(await page.evaluate(async () => (await browser.tabs.query({})).length)).toBe(2);
  expect(await stage.log()).toEqual({ attempts: [], sightings: [], slips: [], moments: [], entries: [], locks: [] });
});

test('the extension has acted when the settings are settled', async ({ stage }) => {
  await stage.settle(settings);
  const page = await stage.openOwn('popup.html');
  const ids = await page.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  expect(ids).toContain('site-instagram');
});

test('a visit to a named profile ends on the pause page', async ({ stage }) => {
  stage.serve(theirs, '<h1>Rook</h1>');
  await stage.settle(settings);
  const page = await stage.open(theirs);
  await stage.paused(page);
  expect(stage.requests).toEqual([]);
});

test('the worker can be stopped, and wakes for a change', async ({ stage }) => {
  await stage.killWorker();
  expect(await stage.workerRuns()).toBe(false);
  await stage.settle(settings);
  expect(await stage.workerRuns()).toBe(true);
});

test('opens private windows', async ({ stage }) => {
  stage.serve(feed, '<h1>Feed</h1>');
  const page = await stage.openPrivate(feed);
  await expect(page.locator('h1')).toHaveText('Feed');
});

test.describe('in a browser of its own', () => {
  test.use({ newBrowser: true });

  test('nothing was ever decided', async ({ stage }) => {
    const page = await stage.openOwn('popup.html');
    expect(await page.evaluate(() => browser.storage.local.get('settings'))).toEqual({});
  });
});

test.describe('counts the frames that show a marked node', () => {
  const cases = [
    ['from the start', '<p data-watch>Rook</p>', true],
    ['for a moment', '<p data-watch>Rook</p><script>setTimeout(() => document.querySelector("p").remove(), 200)</script>', true],
    ['not: display none', '<p data-watch style="display:none">Rook</p>', false],
    ['not: inside what is transparent', '<style>body{opacity:0}</style><p data-watch>Rook</p>', false],
    ['not: removed before it is drawn', '<p data-watch>Rook</p><script>document.querySelector("p").remove()</script>', false],
  ] as const;
  for (const [how, html, seen] of cases) {
    test(how, async ({ stage }) => {
      stage.serve(feed, watched(html));
      const page = await stage.open(feed);
      await frames(page, 30);
      expect((await stage.framesSeen(page)) > 0).toBe(seen);
    });
  }
});
