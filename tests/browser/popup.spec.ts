import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../src/core/settings.ts';
import { isAccessible } from './accessible.ts';
import { account, keepingRowanAway, person, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** The popup, opened as a tab: it speaks of the page that was looked at last. */

declare const browser: Browser;

const stored = (page: Awaited<ReturnType<Stage['openOwn']>>): Promise<Settings> =>
  page.evaluate(async () => (await browser.storage.local.get('settings')).settings as never);

test.beforeEach(({ stage }) => {
  stage.serve('https://www.instagram.com/*', '<title>Instagram</title>');
  stage.serve('https://plain.example/', '<title>Plain</title>');
});

test('before anybody is named it asks who, and a pasted link is all it takes', async ({ stage }) => {
  const popup = await stage.openOwn('popup.html');
  await isAccessible(popup);
  await popup.getByLabel('Links or handles').fill('it is https://www.instagram.com/Rowan.Ash/?igsh=x');
  await expect(popup.getByText('rowan.ash')).toBeVisible();
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
  await expect(popup.getByText('0 of 30 days')).toBeVisible();
  expect(await stored(popup)).toMatchObject({
    people: [{ label: 'Person 1', accounts: [{ realm: 'instagram', aliases: [{ kind: 'handle', value: 'rowan.ash' }] }] }],
    plan: { goalDays: 30 },
  });
  await expect(popup.locator('body')).not.toContainText(/rowan/i);
});

test('what cannot be named is answered beside it, and stays in the field', async ({ stage }) => {
  const popup = await stage.openOwn('popup.html');
  const field = popup.getByLabel('Links or handles');
  await field.fill('https://www.instagram.com/rowan.ash\nhttps://www.instagram.com/p/CabcdE1/\n@rowan');
  await expect(popup.getByText('This leads to a post.')).toBeVisible();
  await expect(popup.getByText('Which site is this on?')).toBeVisible();
  await isAccessible(popup);
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByText('Saved 1 account.')).toBeVisible();
  await expect(field).toHaveValue('https://www.instagram.com/p/CabcdE1/\n@rowan');
  await field.fill('@rowan');
  await popup.getByLabel('Which site are these handles on?').selectOption('Instagram');
  await expect(popup.getByLabel('Who is it?')).toHaveValue(/./);
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
  expect((await stored(popup)).people.map(({ accounts }) => accounts.length)).toEqual([2]);
});

test('an empty field and a megabyte are answered kindly', async ({ stage }) => {
  const popup = await stage.openOwn('popup.html');
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByText('There is no link and no @handle')).toBeVisible();
  const isLetIn = await popup.evaluate(() => {
    const data = 'https://www.instagram.com/rowan '.repeat(32_000);
    const pasted = new InputEvent('beforeinput', { inputType: 'insertFromPaste', data, bubbles: true, cancelable: true });
    return document.querySelector('textarea')?.dispatchEvent(pasted);
  });
  expect(isLetIn).toBe(false);
  await expect(popup.getByText('This is a lot of text.')).toBeVisible();
  await popup.getByLabel('Links or handles').fill('instagram.com/rowan');
  await expect(popup.getByText('This is a lot of text.')).toBeHidden();
});

test('on the fediverse it asks on which server the user reads', async ({ stage }) => {
  const popup = await stage.openOwn('popup.html');
  await popup.getByLabel('Links or handles').fill('@rowan@far.example');
  await popup.getByLabel('Which server do you read on?').fill('not a server');
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByText('This does not look like a server')).toBeVisible();
  await popup.getByLabel('Which server do you read on?').fill('https://Home.example/home');
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
  expect((await stored(popup)).hosts).toEqual(['home.example']);
});

test('on somebody’s profile it offers to keep them away, in two steps', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  await stage.open('https://www.instagram.com/somebody.else/');
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByText('Nobody you named is on Instagram.')).toBeVisible();
  await popup.getByRole('button', { name: 'Keep this person off my screen' }).click();
  await expect(popup.getByLabel('What should Stillwater call them?')).toHaveValue('Person 2');
  await isAccessible(popup);
  expect((await stored(popup)).people).toHaveLength(1);
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByText('Instagram is covered.')).toBeVisible();
  expect((await stored(popup)).people.map(({ label }) => label)).toEqual(['Person 1', 'Person 2']);
});

test('it shows run, goal, best run, free days and times turned back, and whether the page is covered', async ({ stage }) => {
  const since = Date.now() - 12 * 86_400_000;
  await stage.settle({
    ...settings([person([account('instagram', [{ kind: 'handle', value: 'rowan' }], 'rowan')])]),
    plan: { since, goalDays: 30 },
  });
  await stage.paused(await stage.open('https://www.instagram.com/rowan/'));
  await expect.poll(async () => (await stage.log()).attempts).toHaveLength(1);
  await stage.open('https://www.instagram.com/explore/');
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByRole('heading', { name: '12 days' })).toBeVisible();
  await expect(popup.getByText('12 of 30 days')).toBeVisible();
  await expect(popup.getByText('Next: 14 days')).toBeVisible();
  await expect(popup.locator('dl')).toHaveText(/12 days\s*Best run|Best run\s*12 days/);
  await expect(popup.locator('dl')).toContainText('Free days in all (100%)');
  await expect(popup.locator('dl')).toContainText('1 time');
  await expect(popup.getByText('Instagram is covered.')).toBeVisible();
  await isAccessible(popup);
});

test('contact is noted without a word too many, keeps what was, and can be taken back', async ({ stage }) => {
  const since = Date.now() - 12 * 86_400_000;
  await stage.settle({ ...keepingRowanAway, plan: { since, goalDays: 30 } });
  const popup = await stage.openOwn('popup.html');
  await popup.getByRole('button', { name: 'I had contact' }).click();
  await isAccessible(popup);
  await popup.getByRole('button', { name: 'Note it' }).click();
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
  await expect(popup.locator('dl')).toContainText('12 days');
  await isAccessible(popup);
  const again = await stage.openOwn('popup.html');
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(again.getByRole('heading', { name: '12 days' })).toBeVisible();
  await expect(again.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('a few words more about contact are asked for, and kept, only where the user likes', async ({ stage }) => {
  await stage.settle({ ...keepingRowanAway, plan: { since: Date.now() - 12 * 86_400_000, goalDays: 30 } });
  const popup = await stage.openOwn('popup.html');
  await popup.getByRole('button', { name: 'I had contact' }).click();
  await expect(popup.getByLabel('What was behind it?')).toBeHidden();
  await popup.getByText('A few words more, if you like').click();
  await popup.getByLabel('Where was it?').selectOption('In person');
  await popup.getByLabel('What was behind it?').selectOption('A date that matters');
  await popup.getByLabel('What has helped you at other times?').fill('  A long walk ');
  await isAccessible(popup);
  await popup.getByRole('button', { name: 'Note it' }).click();
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
  expect((await stage.log()).slips).toMatchObject([{ where: 'in-person', trigger: 'date', helped: 'A long walk' }]);
});

test('a long log is not read anew each time, and the number is right whatever becomes of it', async ({ stage }) => {
  const dayMs = 86_400_000;
  const visits = (count: number, ago: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ at: Date.now() - ago * dayMs - index * 3_600_000, offset: 0, site: 'instagram', account: 'rowan' },
      ...{ kind: 'profile' as const, door: 'load' as const, active: true },
    }));
  const turnedBack = async (times: string) => {
    const popup = await stage.openOwn('popup.html');
    await expect(popup.locator('dl')).toContainText(`${times} times`);
    await popup.close();
  };
  const known = () => stage.keeper.evaluate(async () => (await browser.storage.local.get('settled')).settled);
  await stage.settle({ ...keepingRowanAway, plan: { since: Date.now() - 12 * dayMs, goalDays: 30 } });
  await stage.writeLog({ attempts: visits(1200, 3) });
  await turnedBack('1,200');
  await expect.poll(known).toMatchObject({ attempts: 1200, turnedBack: 1200 });
  // One more; then some from a file, of long ago.
  await stage.writeLog({ attempts: visits(1, 0) });
  await turnedBack('1,201');
  await stage.writeLog({ attempts: visits(20, 200) });
  await turnedBack('1,221');
  // Whoever counts sees what is there.
  await stage.keeper.evaluate(() =>
    browser.storage.local.set({ settled: { until: Date.now(), attempts: 5, moments: 0, turnedBack: 5, views: [] } }),
  );
  await turnedBack('1,221');
});

test('it can be used with the keyboard alone', async ({ stage }) => {
  const popup = await stage.openOwn('popup.html');
  await popup.getByLabel('Links or handles').focus();
  await popup.keyboard.type('https://www.instagram.com/rowan.ash');
  await popup.keyboard.press('Tab');
  await expect(popup.getByLabel('What should Stillwater call them?')).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
});

test('settings that cannot be read are said so, and left alone', async ({ stage }) => {
  const before = await stage.openOwn('popup.html');
  await before.evaluate(() => browser.storage.local.set({ settings: { version: 99 } }));
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByRole('heading', { name: 'Something is in the way' })).toBeVisible();
  expect(await stored(popup)).toEqual({ version: 99 });
  await popup.evaluate(() => browser.storage.local.remove('settings'));
});
