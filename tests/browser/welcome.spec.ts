import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../src/core/settings.ts';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

const title = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' }).click();
const settingsOf = (page: Page) => page.evaluate(async () => (await browser.storage.local.get('settings')).settings as Settings);

test.describe('right after installing', () => {
  test.use({ newBrowser: true });

  test('the first page opens once, by itself', async ({ stage }) => {
    await expect.poll(async () => (await stage.shown()).filter((url) => url.endsWith('/welcome.html'))).toHaveLength(1);
    await stage.restart();
    expect((await stage.shown()).filter((url) => url.endsWith('/welcome.html'))).toEqual([]);
  });
});

test('the first minute: whom, how long, what stays open, is it safe', async ({ stage }) => {
  const page = await stage.openOwn('welcome.html');
  await expect(title(page, 'Who should be out of sight?')).toBeVisible();
  await isAccessible(page);
  await page.getByLabel('Links or handles').fill('https://www.instagram.com/somebody.invented/');
  await page.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(title(page, 'For how long?')).toBeFocused();
  await page.getByText('60 days').click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(title(page, 'What is this for, right now?')).toBeFocused();
  await page.getByLabel('To heal').check();
  await expect(page.getByText('Then these days are for you.')).toBeVisible();
  // Thought over: the last answer counts.
  await page.getByLabel('To win them back').check();
  await expect(page.getByText('waiting for somebody keeps the hope alive')).toBeVisible();
  await isAccessible(page);
  await goOn(page);
  await expect(title(page, 'What has to stay open?')).toBeFocused();
  // A question that has to be answered; that nothing fits is an answer.
  await goOn(page);
  await expect(page.getByText('One answer, please.')).toBeVisible();
  await page.getByLabel('Children').check();
  await expect(page.getByRole('article', { name: 'Person 1' })).toBeVisible();
  await isAccessible(page);
  await goOn(page);
  await expect(title(page, 'Are you safe?')).toBeFocused();
  await goOn(page);
  await expect(page.getByText('One answer, please.')).toBeVisible();
  await page.getByLabel('None of this').check();
  await goOn(page);
  await expect(title(page, 'What your browser has to allow')).toBeVisible();
  await expect(page.getByText('Every site of theirs is covered.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A switch of Firefox' })).toHaveCount(stage.browserName === 'firefox' ? 1 : 0);
  await isAccessible(page);
  await goOn(page);
  await expect(page.getByText('Apps on your phone')).toBeVisible();
  await goOn(page);
  await expect(title(page, 'See it work')).toBeVisible();
  await page.getByRole('link', { name: 'Dashboard' }).click();
  await expect(page.getByText('0 of 60 days').or(page.getByText('Today is the first day.')).first()).toBeVisible();
  const { people, plan } = await settingsOf(stage.keeper);
  expect(people).toHaveLength(1);
  expect(plan).toMatchObject({ goalDays: 60 });
  // Answered is answered: the dashboard asks it no second time.
  await expect(page.getByText('You said: To win them back')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is this for' })).toBeHidden();
});

test('who is not safe is told plainly, and shown where to find help', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('welcome.html');
  await goOn(page);
  await page.getByRole('button', { name: 'Leave it as it is' }).click();
  // What it is for may be passed over.
  await goOn(page);
  await page.getByLabel('None of this').check();
  await goOn(page);
  await page.getByLabel('They hurt, threatened or controlled me').check();
  await expect(page.getByText('Blocking or hiding somebody stops nobody')).toBeVisible();
  await expect(page.getByText('Keep what they sent as evidence')).toBeVisible();
  await expect(page.getByRole('link', { name: 'lila.help' })).toBeVisible();
  await expect(page.getByText('can see that Stillwater is installed')).toBeVisible();
  await page.getByLabel('Somebody else uses or checks this device').check();
  await page.getByLabel(/^Look like plain notes/).check();
  await expect(page).toHaveTitle('Notes');
  await expect.poll(async () => (await settingsOf(stage.keeper)).plan?.wasAbused).toBe(true);
  await isAccessible(page);
  // Taken back, it is gone.
  await page.getByLabel('They hurt, threatened or controlled me').uncheck();
  await expect.poll(async () => (await settingsOf(stage.keeper)).plan?.wasAbused).toBeUndefined();
});

test('closed midway, it goes on where it was; finished, it begins anew and nothing is lost', async ({ stage }) => {
  const page = await stage.openOwn('welcome.html');
  await page.getByRole('button', { name: 'Nobody for now' }).click();
  await expect(title(page, 'What has to stay open?')).toBeVisible();
  await page.getByLabel('Work').check();
  const answers = () => stage.keeper.evaluate(async () => JSON.stringify((await browser.storage.local.get('welcome')).welcome));
  await expect.poll(answers).toMatch(/"contact":\["work"\]/);
  await page.close();
  const again = await stage.openOwn('welcome.html');
  await expect(title(again, 'What has to stay open?')).toBeVisible();
  await expect(again.getByLabel('Work')).toBeChecked();
  await expect(again.getByLabel('None of this')).not.toBeChecked();
  await again.getByRole('button', { name: 'Back' }).click();
  await expect(title(again, 'Who should be out of sight?')).toBeVisible();
});

test('by keyboard, at the width of a phone, all the way', async ({ stage }) => {
  const page = await stage.openOwn('welcome.html');
  await page.setViewportSize({ width: 320, height: 640 });
  await isAccessible(page);
  await page.getByRole('button', { name: 'Nobody for now' }).press('Enter');
  for (const question of ['What has to stay open?', 'Are you safe?']) {
    await expect(title(page, question)).toBeFocused();
    await page.getByLabel('None of this').press('Space');
    await isAccessible(page);
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
  }
  await page.getByRole('button', { name: 'Go on' }).press('Enter');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Go on' }).press('Enter');
  await expect(title(page, 'See it work')).toBeFocused();
});

test('on the practice feed the real thing hides an invented person, and a visit meets the pause', async ({ stage }) => {
  const page = await stage.openOwn('practice.html');
  const feed = page.getByRole('feed');
  const posts = feed.locator('.status__wrapper').filter({ hasText: 'Found a valve radio at the tip' });
  await expect(posts.first()).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(posts.first()).toBeHidden();
  await expect(page.getByText(/^\d+ things on this page are hidden\.$/)).toBeVisible();
  // Those who are called alike stay.
  await expect(feed.getByText('Tree of the week').first()).toBeVisible();
  await page.getByRole('link', { name: 'Notifications' }).click();
  await expect(page.getByRole('heading', { name: 'Notifications' })).toBeVisible();
  await expect(page.locator('#mastodon a[href="/@rowan"]:visible')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open their profile' }).click();
  await stage.paused(page);
  // A click in the first moments was meant for what stood there before.
  await expect(async () => {
    await page.getByRole('button', { name: 'Not now' }).click({ timeout: 1000 });
    await expect(page.getByRole('heading', { name: 'That was the pause' })).toBeVisible({ timeout: 2000 });
  }).toPass();
  expect((await stage.log()).attempts).toEqual([]);
  expect(await page.evaluate(() => browser.storage.local.get('settings'))).toEqual(
    await stage.keeper.evaluate(() => browser.storage.local.get('settings')),
  );
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect(page.getByRole('heading', { name: 'A minute of practice' })).toBeVisible();
  await expect(posts.first()).toBeVisible();
});

test('a link on the practice feed that leads to them meets the pause as well', async ({ stage }) => {
  const page = await stage.openOwn('practice.html#/@maeve/500001');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(page.getByRole('heading', { name: 'Out of sight' })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '/@rowan/500000';
  });
  await stage.paused(page);
});
