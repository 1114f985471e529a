import type { Browser } from 'webextension-polyfill';
import { account, person, settings } from './people.ts';
import { test } from './stage.ts';

declare const browser: Browser;
test.use({ newBrowser: true });
test('shots', async ({ stage }) => {
  test.setTimeout(120_000);
  const ex = account('instagram', [{ kind: 'handle', value: 'ex.person' }], 'ex');
  const x = account('x', [{ kind: 'handle', value: 'ex_person' }], 'x');
  const away = settings([person([ex, x], ['Ex Person'])], ['duckduckgo.com', 'club.example']);
  for (const url of ['https://www.instagram.com/ex.person/', 'https://duckduckgo.com/?q=ex.person']) {
    stage.serve(url, '<h1>x</h1>');
    await stage.open(url);
  }
  stage.serve(
    'https://x.com/home',
    '<main><div data-testid="cellInnerDiv"><div><article data-testid="tweet"><a href="/ada">Ada</a></article></div></div></main>',
  );
  await stage.settle(away);
  await stage.open('https://x.com/home');
  await stage.keeper.evaluate(() =>
    browser.storage.local.set({ misses: { x: { posts: { visits: 3, hour: Math.floor(Date.now() / 3_600_000) - 2 } } } }),
  );
  const page = await stage.openOwn('dashboard.html');
  await page.getByText('What is protected here').first().click();
  await page.getByText('What is protected here').nth(2).click();
  await page.locator('#history').getByRole('button', { name: 'Look in my history' }).click();
  await page
    .locator('#history')
    .getByText(/in your history lead/)
    .waitFor();
  await page.getByRole('button', { name: 'Make a report' }).click();
  await page.getByLabel('This is all of it').waitFor();
  for (const [name, width, scheme, dir] of [
    ['light', 900, 'light', 'ltr'],
    ['dark', 900, 'dark', 'ltr'],
    ['narrow', 320, 'light', 'ltr'],
    ['rtl', 600, 'light', 'rtl'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, dir);
    await page.locator('#cover').screenshot({ path: `/tmp/w/doors-shot-cover-${name}.png` });
    await page.locator('#report').screenshot({ path: `/tmp/w/doors-shot-report-${name}.png` });
  }
  await stage.allowPrivate(false);
  const again = await stage.openOwn('dashboard.html');
  await again.setViewportSize({ width: 900, height: 900 });
  await again.locator('#cover').screenshot({ path: '/tmp/w/doors-shot-private.png' });
});
