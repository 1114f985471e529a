import type { Browser } from 'webextension-polyfill';
import { isAccessible } from './accessible.ts';
import { account, keepingRowanAway, person, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** What is protected where, and what is offered beside it. */

const ex = account('instagram', [{ kind: 'handle', value: 'ex.person' }], 'ex');
const away = settings([person([ex], ['Ex Person'])], ['duckduckgo.com', 'club.example']);

test('each site says what is stopped, what is hidden, and since when that is known to work', async ({ stage }) => {
  await stage.settle(away);
  const page = await stage.openOwn('dashboard.html');
  const row = (name: string) => page.locator('.places > li').filter({ has: page.getByText(name, { exact: true }) });
  for (const name of ['Instagram', 'Threads', 'duckduckgo.com', 'club.example'])
    await row(name).getByText('What is protected here').click();
  await expect(row('Instagram')).toContainText('Visits to them, and searches for them, by any link or address.');
  await expect(row('Instagram')).toContainText(/Known to work in \w+ 20\d\d: .*posts/);
  await expect(row('duckduckgo.com')).toContainText(/Known to work in \w+ 20\d\d: search results/);
  await expect(row('club.example')).toContainText('Whatever links to them. Nothing more is known of this site.');
  await isAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await isAccessible(page);
});

test.describe('private windows', () => {
  test.use({ newBrowser: true });

  test('are said to be covered where they are; where not, how to allow it is offered once', async ({ stage }) => {
    test.slow();
    await stage.settle(keepingRowanAway);
    const before = await stage.openOwn('dashboard.html');
    await expect(before.getByText('Private windows are covered too.')).toBeVisible();
    await stage.allowPrivate(false);
    const page = await stage.openOwn('dashboard.html');
    await expect(page.getByText(/Only you can allow it, in your browser\./)).toBeVisible();
    await expect(page.getByText(/Allow in Incognito|Run in Private Windows/)).toBeVisible();
    await isAccessible(page);
    await page.getByRole('button', { name: 'Leave it as it is' }).click();
    await expect(page.getByText(/Allow in Incognito|Run in Private Windows/)).toBeHidden();
    const again = await stage.openOwn('dashboard.html');
    await expect(again.getByRole('button', { name: 'Leave it as it is' })).toBeHidden();
    await again.getByRole('button', { name: 'How to allow it' }).click();
    await expect(again.getByText(/Allow in Incognito|Run in Private Windows/)).toBeVisible();
    await stage.allowPrivate(true);
    const after = await stage.openOwn('dashboard.html');
    await expect(after.getByText('Private windows are covered too.')).toBeVisible();
  });
});

test.describe('the history of the browser', () => {
  test.use({ newBrowser: true });

  const theirs = [
    'https://www.instagram.com/ex.person/',
    'https://www.instagram.com/ex.person/reels/',
    'https://duckduckgo.com/?q=ex.person+instagram',
  ];
  const others = ['https://www.instagram.com/ex.person.fan/', 'https://elsewhere.example/'];
  const mayLook = (stage: Stage) => stage.keeper.evaluate(() => browser.permissions.contains({ permissions: ['history'] }));

  test('is looked through on request, and only pages of theirs are removed', async ({ stage }) => {
    test.slow();
    for (const url of [...theirs, ...others]) {
      stage.serve(url, '<!doctype html><title>Ex Person</title><h1>Somewhere</h1>');
      await stage.open(url);
    }
    await stage.closeTabs();
    await stage.settle(away);
    expect(await mayLook(stage)).toBe(false);
    const page = await stage.openOwn('dashboard.html');
    const card = page.locator('#history');
    await card.getByRole('button', { name: 'Look in my history' }).click();
    await expect(card.getByText('3 pages and searches in your history lead to them.')).toBeVisible();
    await expect(card.getByRole('listitem')).toHaveText(['Instagram: 2', 'Web search: 1']);
    await expect(card).not.toContainText(/ex.?person/i);
    await isAccessible(page);
    await card.getByRole('button', { name: 'Remove them' }).click();
    await expect(card.getByText('3 entries were removed. Stillwater has given the permission back.')).toBeVisible();
    expect(await mayLook(stage)).toBe(false);
    await card.getByRole('button', { name: 'Look in my history' }).click();
    await expect(card.getByText('There is nothing of theirs in your history.')).toBeVisible();
    await expect.poll(() => mayLook(stage)).toBe(false);
  });
});
