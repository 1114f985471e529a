import type { Browser } from 'webextension-polyfill';
import { isAccessible } from './accessible.ts';
import { account, person, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** A site that is built otherwise than its file says: the user is told what is not sure, and what still holds. */

const home = 'https://x.com/home';
const them = account('x', [{ kind: 'handle', value: 'target_user' }], 'x');
const away = settings([person([them], ['Target Person'])]);
const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Home</title></head><body><main>${body}</main></body></html>`;

const posts = (as: (handle: string) => string): string => page(['ada', 'bee', 'target_user', 'cleo'].map(as).join(''));
const link = (handle: string): string => `<a href="/${handle}">${handle}</a><a href="/${handle}/status/1"><time>1h</time></a>`;
const asKnown = posts(
  (handle) =>
    `<div data-testid="cellInnerDiv"><div><article data-testid="tweet"><div data-testid="User-Name">${link(handle)}</div></article></div></div>`,
);
const asChanged = posts((handle) => `<section class="q7">${link(handle)}<p>Words</p></section>`);

const misses = (stage: Stage) => stage.keeper.evaluate(async () => (await browser.storage.local.get('misses')).misses);
/** As if so many visits had been like that before. Of one hour, one counts. */
const seed = (stage: Stage, visits: number, hoursAgo = 2) =>
  stage.keeper.evaluate(
    ([visits, hoursAgo]) => {
      const hour = Math.floor(Date.now() / 3_600_000) - hoursAgo;
      return browser.storage.local.set({ misses: { x: { posts: { visits, hour } } } });
    },
    [visits, hoursAgo] as const,
  );

test('after several visits the dashboard says so in plain words, until all is there again', async ({ stage }) => {
  // A page is looked at twice, some seconds apart.
  test.setTimeout(180_000);
  stage.serve(home, asChanged);
  await stage.settle(away);
  await stage.open(home);
  await expect.poll(() => misses(stage), { timeout: 45_000 }).toMatchObject({ x: { posts: { visits: 1 } } });
  const dashboard = await stage.openOwn('dashboard.html');
  const row = dashboard.locator('.places li').filter({ hasText: /^X/ });
  await expect(row).toContainText('Covered');
  await expect(row).not.toContainText('Not sure');
  await seed(stage, 2);
  await stage.open(home);
  await expect(row.getByText(/Not sure: posts\. .*Visits and searches are still stopped/)).toBeVisible({ timeout: 45_000 });
  await row.getByText('What is protected here').click();
  await expect(row.getByText('Not sure', { exact: true })).toBeVisible();
  await isAccessible(dashboard);
  // What is known says nothing of whom or what was looked at.
  expect(JSON.stringify(await misses(stage))).toMatch(
    /^\{"x":\{"posts":\{"hour":\d+,"visits":3\}\}\}$|^\{"x":\{"posts":\{"visits":3,"hour":\d+\}\}\}$/,
  );
  stage.serve(home, asKnown);
  await stage.open(home);
  await expect.poll(() => misses(stage), { timeout: 45_000 }).toBeUndefined();
  await expect(row).not.toContainText('Not sure');
});

test('the popup says it, too, and what still holds', async ({ stage }) => {
  // It is looked at while the popup is read, whenever that is, and adds nothing to what was counted this hour.
  stage.serve(home, asChanged);
  await stage.settle(away);
  await stage.open(home);
  await seed(stage, 2, 0);
  const sure = await stage.openOwn('popup.html');
  await expect(sure.getByText('X is covered.')).toBeVisible();
  await expect(sure.getByText(/Not sure/)).toBeHidden();
  await seed(stage, 3, 0);
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByRole('status')).toHaveText(
    /^X Not sure: posts\. .*Visits and searches are still stopped, and links to them are still hidden\.$/,
  );
  await isAccessible(popup);
});

test('even there, what links to them is hidden, and a visit is stopped', async ({ stage }) => {
  stage.serve(home, asChanged);
  await stage.settle(away);
  const opened = await stage.open(home);
  await expect(opened.locator('html')).toHaveAttribute('data-veil', 'open');
  await expect(opened.getByText('ada', { exact: true })).toBeVisible();
  await expect(opened.getByText('target_user', { exact: true })).toBeHidden();
  await stage.paused(await stage.open('https://x.com/target_user'));
});

test('a login page, an empty feed and a private window are no alarm', async ({ stage }) => {
  test.setTimeout(180_000);
  stage.serve('https://x.com/home?login', page('<form><input type="password" aria-label="Password"></form>'));
  stage.serve(
    'https://x.com/home?empty',
    page('<p>Nothing here yet</p><aside><a href="/ada">Ada</a><a href="/bee">Bee</a><a href="/cleo">Cleo</a></aside>'),
  );
  stage.serve(home, asChanged);
  await stage.settle(away);
  await stage.open('https://x.com/home?login');
  // Firefox opens the next tab in the window that is in front.
  const opened = await stage.open('https://x.com/home?empty');
  await stage.openPrivate(home);
  // The last of all that could be told comes from this page.
  await seed(stage, 1);
  await stage.visit(opened, home);
  await expect.poll(() => misses(stage), { timeout: 45_000 }).toMatchObject({ x: { posts: { visits: 2 } } });
  expect(Object.keys((await misses(stage)) as object)).toEqual(['x']);
});

test('erasing everything erases it', async ({ stage }) => {
  await stage.settle(away);
  await seed(stage, 3);
  const dashboard = await stage.openOwn('dashboard.html');
  await expect(dashboard.getByText(/Not sure: posts/)).toBeVisible();
  await dashboard.getByRole('button', { name: 'Erase everything' }).click();
  await dashboard.getByRole('group', { name: 'Erase everything' }).getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(() => misses(stage)).toBeUndefined();
});
