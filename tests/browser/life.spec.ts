import type { Browser } from 'webextension-polyfill';
import { feed, keepingRowanAway, post } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

/** What the extension lives through: updates, a dead worker, tabs that outlast it. */

const home = 'https://home.example/';
const theirs = (id: string) => post('rowan@far.example', 'Rowan Ashby', `id="${id}"`);

test.describe('an update', () => {
  test.use({ newBrowser: true });

  test('leaves open tabs covered: what comes late is hidden, and a visit is stopped', async ({ stage }) => {
    stage.serve(home, feed(theirs('first')));
    await stage.settle(keepingRowanAway);
    const page = await stage.open(home);
    await expect(page.locator('#first')).toBeHidden();
    const own = await stage.openOwn('dashboard.html');
    await own.evaluate(() => browser.runtime.reload()).catch(() => undefined);
    await expect(async () => {
      await page.evaluate((html) => {
        document.querySelector('#late')?.remove();
        document.querySelector('[role="feed"]')?.insertAdjacentHTML('beforeend', html);
      }, theirs('late'));
      await expect(page.locator('#late')).toBeHidden({ timeout: 500 });
      await expect(page.locator('#first')).toBeHidden({ timeout: 500 });
      // The new guard, not the one that was left behind.
      expect(await page.evaluate(() => document.documentElement.dataset.veil)).toBe('open');
    }).toPass({ timeout: 15_000 });
  });
});

test('without a living worker a feed is hidden and a move within the page is stopped', async ({ stage }) => {
  stage.serve(home, feed(theirs('first') + post('ada', 'Ada Finch', 'id="hers"')));
  await stage.settle(keepingRowanAway);
  await stage.killWorker();
  const page = await stage.open(home);
  await expect(page.locator('#first')).toBeHidden();
  await expect(page.locator('#hers')).toBeVisible();
  await stage.killWorker();
  await page.evaluate(() => setTimeout(() => history.pushState({}, '', '/@rowan@far.example')));
  await stage.paused(page);
  await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ door: 'in-page' }]);
});

test('a page goes by what is stored, should what it began with be older', async ({ stage }) => {
  stage.serve(home, feed(theirs('first')));
  await stage.settle(keepingRowanAway);
  const own = await stage.openOwn('dashboard.html');
  // As if the worker had been killed between writing the one and the other.
  await own.evaluate(() => browser.storage.local.set({ matching: { version: 1, keys: {}, names: [] } }));
  const page = await stage.open(home);
  await expect(page.locator('#first')).toBeVisible();
});

test('two tabs that are stopped at once, for two people, are two attempts', async ({ stage }) => {
  const other = {
    ...keepingRowanAway.people[0],
    id: 'person-2',
    accounts: [{ id: 'robin', realm: 'instagram', since: 0, aliases: [{ kind: 'handle' as const, value: 'robin.invented' }] }],
  };
  await stage.settle({ ...keepingRowanAway, people: [...keepingRowanAway.people, other as (typeof keepingRowanAway.people)[0]] });
  const pages = await Promise.all([
    stage.open('https://home.example/@rowan@far.example'),
    stage.open('https://www.instagram.com/robin.invented/'),
  ]);
  for (const page of pages) await stage.paused(page);
  await expect.poll(async () => (await stage.log()).attempts.map(({ account }) => account).sort()).toEqual(['robin', 'rowan']);
});

test('a story that plays on into theirs is stepped past, and is no attempt', async ({ stage }) => {
  const robin = { id: 'robin', realm: 'instagram', since: 0, aliases: [{ kind: 'handle' as const, value: 'robin.invented' }] };
  stage.serve('https://www.instagram.com/', '<title>Home</title><h1>Home</h1>');
  stage.serve('https://www.instagram.com/stories/ada.finch/1/', '<title>Story</title><h1>Story</h1>');
  await stage.settle({
    ...keepingRowanAway,
    people: [{ ...keepingRowanAway.people[0], accounts: [robin] } as (typeof keepingRowanAway.people)[0]],
  });
  const page = await stage.open('https://www.instagram.com/stories/ada.finch/1/');
  await expect(page.locator('h1')).toHaveText('Story');
  await page.evaluate(() => setTimeout(() => history.replaceState({}, '', '/stories/robin.invented/2/')));
  await expect(page.locator('h1')).toHaveText('Home');
  expect((await stage.log()).attempts).toEqual([]);
});

test('a redirect from elsewhere onto theirs is stopped, and is no attempt of the user', async ({ stage }) => {
  stage.serve('https://short.example/x', { status: 302, headers: { location: 'https://home.example/@rowan@far.example' } });
  await stage.settle(keepingRowanAway);
  const page = await stage.open('https://short.example/x');
  await stage.paused(page);
  expect(stage.requests).toEqual(['short.example/x']);
  await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ active: false }]);
});
