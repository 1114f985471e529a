import type { Browser } from 'webextension-polyfill';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

const neutral = 'https://www.wikipedia.org/';
const pages = ['dashboard.html', 'pause.html', 'welcome.html', 'practice.html', 'popup.html'];

for (const path of pages) {
  test(`${path} can be left at once, and is not one step back`, async ({ stage }) => {
    stage.serve(neutral, '<title>An encyclopedia</title>');
    await stage.settle(keepingRowanAway);
    const other = await stage.openOwn('dashboard.html');
    await expect(other.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
    const page = await stage.openOwn(path);
    await page.setViewportSize({ width: 320, height: 640 });
    const exit = page.getByRole('button', { name: 'Leave this page' });
    await expect(exit).toBeInViewport({ ratio: 0.99 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(exit).toBeInViewport({ ratio: 0.99 });
    const before = await page.evaluate(() => history.length);
    // Nothing lies over it.
    await exit.click();
    await expect.poll(() => page.url()).toBe(neutral);
    expect(await page.evaluate(() => history.length)).toBe(before);
    // Nothing of ours is left but the page through which the test looks.
    await expect.poll(async () => (await stage.shown()).filter((url) => /extension:/.test(url))).toHaveLength(1);
  });
}

test('Shift three times leaves as well, writing in capitals does not; a site of the user’s own is where it leads', async ({ stage }) => {
  stage.serve('https://weather.example/*', '<title>Weather</title>');
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html#disguise');
  // It says what it cannot do, and what to think of where the device is watched.
  const section = page.locator('#disguise');
  await expect(section.getByRole('heading', { name: 'What this cannot do' })).toBeVisible();
  await expect(section.getByText('A program that watches this device sees everything that you see.')).toBeVisible();
  await section.getByText('If somebody checks or controls this device').click();
  await expect(section.getByText('Look for help on a device that they cannot reach')).toBeVisible();
  const field = page.getByLabel('Where it leads');
  await field.fill('weather.example');
  await page.locator('#disguise').getByRole('button', { name: 'Save' }).click();
  await expect(field).toHaveValue('https://weather.example/');
  await field.focus();
  for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByRole('heading', { name: 'If somebody else sees this screen' })).toBeVisible();
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  await expect.poll(() => page.url()).toBe('https://weather.example/');
});

test('the plain look: titles, icons and pages without pictures, until it is taken off', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html#disguise');
  const shownAs = () => page.evaluate(() => browser.action.getTitle({}));
  await expect(page).toHaveTitle('Stillwater');
  await page.getByLabel(/^Look like plain notes/).check();
  await expect(page).toHaveTitle('Notes');
  await expect.poll(shownAs).toBe('Notes');
  await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', '/icons/notes-32.png');
  for (const path of ['popup.html', 'pause.html', 'welcome.html', 'practice.html']) {
    const other = await stage.openOwn(path);
    await expect(other).toHaveTitle('Notes');
    await expect(other.locator('.light:visible')).toHaveCount(0);
    if (path !== 'practice.html') await isAccessible(other);
  }
  await page.getByLabel(/^Look like plain notes/).uncheck();
  await expect(page).toHaveTitle('Stillwater');
  await expect.poll(shownAs).toBe('Stillwater');
});
