import type { Browser } from 'webextension-polyfill';
import { isAccessible, nothingCutOff } from './accessible.ts';
import { keepingRowanAway } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

/** What differs in Firefox for Android, as far as a Firefox can show it that says it is that one. */

test.use({ newBrowser: { android: true } });
test.skip(({ browserName }) => browserName === 'chromium', 'Chrome for Android takes no extensions.');

test('what only a desktop has is not offered, and where to find things is said as it is there', async ({ stage }) => {
  await stage.allowPrivate(false);
  await stage.settle(keepingRowanAway);
  await stage.keeper.evaluate(() => browser.storage.local.set({ welcome: { step: 'access', answers: {} } }));
  const welcome = await stage.openOwn('welcome.html');
  await welcome.setViewportSize({ width: 320, height: 640 });
  await expect(welcome.getByText('In Firefox for Android it is in the menu')).toBeVisible();
  await expect(welcome.getByText('puzzle piece')).toBeHidden();
  await expect(welcome.getByText('Extensions and themes')).toBeHidden();
  await isAccessible(welcome);
  const page = await stage.openOwn('dashboard.html');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('heading', { name: 'Private windows' })).toBeVisible();
  await expect(page.getByText('In Firefox for Android it is in the menu')).toBeVisible();
  // No extension reaches its history.
  await expect(page.getByRole('heading', { name: 'What your address bar remembers' })).toHaveCount(0);
  await nothingCutOff(page, 'on a phone');
});
