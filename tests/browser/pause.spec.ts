import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { logName } from '../../src/stores/log.ts';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway } from './people.ts';
import { untilSettled } from './settled.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

/** The page that meets a visit which was stopped. */

const profile = 'https://home.example/@rowan@far.example';

test.beforeEach(async ({ stage }) => {
  stage.serve('https://home.example/*', '<title>Home</title>');
  await stage.settle(keepingRowanAway);
});

test('it names nobody: not in its words, its title or its address', async ({ stage }) => {
  const page = await stage.open(profile);
  await stage.paused(page);
  await expect(page.getByRole('button', { name: 'Not now' })).toBeVisible();
  const all = await page.evaluate(() => `${document.title} ${location.href} ${document.documentElement.outerHTML}`);
  expect(all).not.toMatch(/@|far\.example|home\.example|ashby|Person 1/i);
  await isAccessible(page);
});

test('it says how often the user turned back this month, this time included', async ({ stage }) => {
  const page = await stage.open(profile);
  await stage.paused(page);
  await expect(page.getByText('You turned back once this month.')).toBeVisible();
});

test('the words fit no time, once, a few and many, and never reproach', async ({ stage }) => {
  // About nobody on the list: nothing was stopped.
  const none = await stage.openOwn('pause.html?a=nobody');
  await expect(none.getByText('You are here, and that is enough.')).toBeVisible();
  for (const [before, words] of [
    [3, 'You turned back 4 times this month.'],
    [11, 'You turned back 12 times this month. Every one of them counts.'],
  ] as const) {
    const page = await stage.openOwn('pause.html?a=nobody');
    await stage.writeLog({ attempts: Array.from({ length: before }, (_, index) => ({ ...attempt, at: startOfMonth() + index * 40_000 })) });
    await page.close();
    const met = await stage.openOwn('pause.html?a=rowan');
    await expect(met.getByText(words)).toBeVisible();
    await stage.clear();
    await stage.settle(keepingRowanAway);
  }
});

const attempt = { offset: 0, site: 'fediverse', account: 'rowan', kind: 'profile', door: 'network', active: true } as const;
const startOfMonth = (): number => new Date(new Date().getFullYear(), new Date().getMonth(), 1).getTime();

test('without a network it meets the visit all the same, with everything on it', async ({ stage }) => {
  const page = await stage.open('https://home.example/about');
  await page.context().setOffline(true);
  try {
    await stage.visit(page, profile);
    await stage.paused(page);
    await expect(page.getByRole('button', { name: 'Not now' })).toBeVisible();
    await expect(page.getByText('You turned back once this month.')).toBeVisible();
    await untilSettled(page);
    await page.getByRole('button', { name: 'Breathe slowly' }).click();
    await expect(page.getByText('In for 4, out for 6, about 12 times.')).toBeVisible();
  } finally {
    await page.context().setOffline(false);
  }
});

test('"Not now" leads to a new tab, and nothing of the visit is one step back', async ({ stage }) => {
  const page = await stage.open(profile);
  await stage.paused(page);
  await expect(page.getByText('You turned back')).toBeVisible();
  await page.waitForFunction(() => performance.now() > 1000);
  await page.getByRole('button', { name: 'Not now' }).click({ noWaitAfter: true });
  // Asked of the browser: in Firefox, Playwright hears of a closed tab much later.
  const own = await stage.openOwn('dashboard.html');
  const addresses = () => own.evaluate(async () => (await browser.tabs.query({})).map(({ url }) => url ?? 'a new tab'));
  await expect.poll(async () => (await addresses()).filter((url) => url.includes('pause.html'))).toEqual([]);
  expect(await addresses(), 'the keeper, the dashboard, the new tab').toHaveLength(3);
  expect(stage.requests.filter((request) => request.includes('home.example'))).toEqual([]);
});

test('two presses of "Not now" lead to one place', async ({ stage }) => {
  const page = await stage.open(profile);
  await stage.paused(page);
  await expect(page.getByText('You turned back')).toBeVisible();
  await page.waitForFunction(() => performance.now() > 1000);
  const own = await stage.openOwn('dashboard.html');
  const tabs = () => own.evaluate(async () => (await browser.tabs.query({})).length);
  const before = await tabs();
  await page.bringToFront();
  await page.waitForFunction(() => document.visibilityState === 'visible');
  await page.waitForFunction((since) => performance.now() > since + 400, await page.evaluate(() => performance.now()));
  await page
    .getByRole('button', { name: 'Not now' })
    .dblclick({ noWaitAfter: true })
    .catch(() => undefined);
  await expect.poll(async () => (await stage.shown()).filter((url) => url.includes('pause.html'))).toEqual([]);
  expect(await tabs()).toBe(before);
});

test('a click that no person made does nothing', async ({ stage }) => {
  const page = await stage.open(profile);
  await stage.paused(page);
  await page.waitForFunction(() => performance.now() > 1000);
  await page.evaluate(() => document.querySelector('button')?.click());
  await expect(page.getByText('You turned back')).toBeVisible();
  expect(page.isClosed()).toBe(false);
});

test('a worker that is not running is woken, and keeps nobody waiting', async ({ stage }) => {
  await stage.killWorker();
  const page = await stage.openOwn('pause.html?a=rowan');
  await expect(page.getByRole('button', { name: 'Not now' })).toBeVisible();
  // What led here the browser has told nobody, so somebody came by themselves.
  await expect(page.getByText('You turned back once this month.')).toBeVisible();
});

test('with a log that cannot be opened, only the numbers are missing, and what waited is written afterwards', async ({ stage }) => {
  const own = await stage.openOwn('dashboard.html');
  await onDatabase(own, 'spoil');
  const page = await stage.openOwn('pause.html?a=rowan');
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByText('The log cannot be read right now.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Not now' })).toBeVisible();
  await expect(page.locator('.month')).toHaveText('');
  await onDatabase(own, 'delete');
  const logged = async () => {
    // A worker that was put to sleep meanwhile tries again when it is woken.
    await own.evaluate(() => browser.runtime.sendMessage({ name: 'undoSlip', body: { id: 'none' } }));
    return (await stage.log()).attempts.length;
  };
  await expect.poll(logged, { timeout: 20_000 }).toBe(1);
});

/** `spoil`: as a future version might leave it, which this one cannot read. */
function onDatabase(own: Page, what: 'spoil' | 'delete'): Promise<void> {
  return own.evaluate(
    ([what, name]) =>
      new Promise<void>((done, failed) => {
        const request = what === 'delete' ? indexedDB.deleteDatabase(name) : indexedDB.open(name, 99);
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          if (what === 'spoil') request.result.close();
          done();
        };
      }),
    [what, logName] as const,
  );
}

test('in a private window it says nothing of a log', async ({ stage }) => {
  const page = await stage.openPrivate('https://home.example/');
  await stage.visit(page, profile);
  await stage.paused(page);
  await expect(page.getByRole('button', { name: 'Not now' })).toBeVisible();
  await page.waitForFunction(() => performance.now() > 2000);
  await expect(page.locator('.month')).toHaveText('');
  expect((await stage.log()).attempts).toEqual([]);
});

test('at the width of a phone, and twice as large, nothing is cut off', async ({ stage }) => {
  const page = await stage.openOwn('pause.html?a=rowan');
  await page.setViewportSize({ width: 320, height: 480 });
  await isAccessible(page);
});
