import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { WaitsAnswer } from '../../src/messages.ts';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway } from './people.ts';
import { untilSettled } from './settled.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** The way through: small, slow, always there; and nothing but it leads through. */

const profile = 'https://home.example/@rowan@far.example';

test.beforeEach(async ({ stage }) => {
  stage.serve('https://home.example/*', '<title>Home</title>');
  await stage.settle(keepingRowanAway);
});

async function openPause(stage: Stage): Promise<Page> {
  const page = await stage.openOwn('pause.html?a=rowan');
  await isSettled(page);
  return page;
}

/** Past its first moments, in which no click counts. */
async function isSettled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What was behind it?' })).toBeVisible();
  await untilSettled(page);
}

const sentence = 'See whether the exhibition is on';
const hold = (page: Page) => page.getByRole('button', { name: /Hold for|Keep holding/ });
const waits = (page: Page) => page.getByRole('heading', { name: 'It opens in a while' });

async function say(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I want to look anyway' }).click();
  await page.getByLabel('What do you want to do there? One sentence.').fill(sentence);
}

/** Says the sentence and holds for the three seconds of the first time. */
async function askThrough(page: Page): Promise<void> {
  await say(page);
  await hold(page).scrollIntoViewIfNeeded();
  await hold(page).hover();
  await page.mouse.down();
  await expect(waits(page)).toBeVisible();
  await page.mouse.up();
}

test('a sentence and a hand that stays lead to a wait, which goes on without the page', async ({ stage }) => {
  const page = await openPause(stage);
  await say(page);
  await expect(page.getByText('10 minutes of waiting, then it is open for 15 minutes')).toBeVisible();
  await isAccessible(page);
  await hold(page).hover();
  await page.mouse.down();
  await expect(page.getByRole('button', { name: 'Keep holding' })).toBeVisible();
  await expect(waits(page)).toBeFocused();
  await page.mouse.up();
  await expect(page.getByText('About 10 minutes left.')).toBeVisible();
  await isAccessible(page);
  await page.close();
  const again = await openPause(stage);
  await expect(waits(again)).toBeVisible();
  // It waits; it does not open.
  await stage.paused(await stage.open(profile));
});

test('whoever lets go has asked for nothing', async ({ stage }) => {
  const page = await openPause(stage);
  await say(page);
  await hold(page).hover();
  await page.mouse.down();
  await expect(page.getByRole('button', { name: 'Keep holding' })).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Hold for 3 seconds' })).toBeVisible();
  await expect(waits(page)).toBeHidden();
});

test('without a sentence it asks for one', async ({ stage }) => {
  const page = await openPause(stage);
  await page.getByRole('button', { name: 'I want to look anyway' }).click();
  await hold(page).hover();
  await page.mouse.down();
  await expect(page.getByText('One sentence first, please.')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByLabel('What do you want to do there? One sentence.')).toBeFocused();
});

test('it can be held with the keyboard', async ({ stage }) => {
  const page = await openPause(stage);
  await say(page);
  await hold(page).focus();
  await page.keyboard.down('Space');
  await expect(page.getByRole('button', { name: 'Keep holding' })).toBeVisible();
  await expect(waits(page)).toBeFocused();
  await page.keyboard.up('Space');
  await expect(waits(page)).toBeVisible();
});

test('who cannot hold presses twice, as far apart', async ({ stage }) => {
  const page = await openPause(stage);
  await say(page);
  await page.getByRole('button', { name: 'I cannot hold a button' }).click();
  const button = page.getByRole('button', { name: 'Press, wait 3 seconds, press again' });
  await isAccessible(page);
  await button.click();
  const began = Date.now();
  await page.getByRole('button', { name: 'Wait a little' }).click();
  await expect(waits(page)).toBeHidden();
  await expect(page.getByText('You can go on now.')).toBeVisible();
  expect(Date.now() - began).toBeGreaterThan(2500);
  await page.getByRole('button', { name: 'Press again to go on' }).press('Enter');
  await expect(waits(page)).toBeVisible();
});

test('no script holds it, and no second tab makes it shorter', async ({ stage }) => {
  const page = await openPause(stage);
  await say(page);
  await page.evaluate(() => {
    const button = document.querySelector('.hold');
    button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0, pointerId: 1, isPrimary: true }));
    button?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }));
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
  });
  await expect(page.getByRole('button', { name: 'Hold for 3 seconds' })).toBeVisible();
  await page.getByRole('button', { name: 'Lonely' }).click();
  await askThroughFrom(page);
  const other = await openPause(stage);
  await expect(waits(other)).toBeVisible();
  await expect(other.getByRole('button', { name: 'I want to look anyway' })).toBeHidden();
});

async function askThroughFrom(page: Page): Promise<void> {
  await hold(page).hover();
  await page.mouse.down();
  await expect(waits(page)).toBeVisible();
  await page.mouse.up();
}

test('it can be taken back', async ({ stage }) => {
  const page = await openPause(stage);
  await askThrough(page);
  await page.getByRole('button', { name: 'I have changed my mind' }).click();
  await expect(page.getByText('Taken back. Nothing is open.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'I want to look anyway' })).toBeVisible();
});

test('a pass skips the wait, at a cost that can be seen; then it is open, for this account, and names nobody', async ({ stage }) => {
  const page = await openPause(stage);
  await askThrough(page);
  await page.getByRole('button', { name: 'Use a pass and skip the wait. You have 2' }).click();
  await expect(page.getByRole('heading', { name: /It is open until/ })).toBeVisible();
  await isAccessible(page);
  const all = await page.evaluate(() => `${document.title} ${location.href} ${document.documentElement.outerHTML}`);
  expect(all).not.toMatch(/@|far\.example|home\.example|ashby|Person 1/i);
  await page.getByRole('button', { name: 'Go there' }).click({ noWaitAfter: true });
  await expect.poll(() => stage.requests).toContain('home.example/@rowan@far.example');
});

test('afterwards there is one kind question, and only "Yes" is contact', async ({ stage }) => {
  const page = await openPause(stage);
  for (const [answer, thanks, slips] of [
    ['No', 'Your days stay as they are.', 0],
    ['Yes', 'every free day you had stays yours', 1],
  ] as const) {
    await say(page);
    await askThroughFrom(page);
    await page.getByRole('button', { name: /Use a pass/ }).click();
    await page.getByRole('button', { name: 'Close it now' }).click();
    await expect(page.getByText('Was there contact?')).toBeVisible();
    await isAccessible(page);
    await page.getByRole('button', { name: answer, exact: true }).click();
    await expect(page.getByText(thanks)).toBeVisible();
    await expect.poll(async () => (await stage.log()).slips).toHaveLength(slips);
  }
});

test('the hold grows with each way through of the day', async ({ stage }) => {
  const page = await openPause(stage);
  for (const seconds of [6, 12]) {
    const { waits } = await tell(stage, 'askThrough', { account: 'rowan', intention: sentence, heldMs: 60_000 });
    await tell(stage, 'usePass', { for: waits.openings.at(-1)?.id });
    await tell(stage, 'takeBack', { id: waits.openings.at(-1)?.id });
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByRole('button', { name: 'I want to look anyway' }).click();
    await expect(page.getByRole('button', { name: `Hold for ${seconds} seconds` })).toBeVisible();
    // The next question takes its place.
    await expect(page.getByLabel('What do you want to do there? One sentence.')).toBeFocused();
  }
  const short = await tell(stage, 'askThrough', { account: 'rowan', intention: sentence, heldMs: 11_000 });
  expect(short.refused).toBe('short');
});

test('it opens by itself when its wait is over, with the page closed and the worker killed in the middle', async ({ stage }) => {
  test.slow();
  const page = await openPause(stage);
  await askThrough(page);
  await page.close();
  await stage.killWorker();
  await stage.paused(await stage.open(profile));
  await stage.serveWaits(1_000);
  await stage.killWorker();
  // The alarm was set for half a minute.
  await expect.poll(async () => (await stage.waits()).openings[0]?.stage, { timeout: 60_000 }).toBe('open');
  const { ms } = (await stage.waits()).openings[0]?.wait ?? { ms: Number.NaN };
  expect(ms).toBe(15 * 60_000);
  await expect(await stage.open(profile)).toHaveTitle('Home');
});

test('two pages at once say the same, whichever is pressed, however often, and however they are reloaded', async ({ stage }) => {
  const page = await openPause(stage);
  const reloaded = await openPause(stage);
  await askThrough(page);
  await expect(waits(reloaded)).toBeVisible();
  await reloaded.evaluate(() => setTimeout(() => location.reload()));
  await stage.paused(reloaded);
  // In Firefox a test loses sight of a page of ours that was reloaded.
  const other = await openPause(stage);
  await expect(waits(other)).toBeVisible();
  // Twice in one breath costs one pass.
  await other.getByRole('button', { name: /Use a pass/ }).dblclick();
  for (const each of [page, other]) await expect(each.getByRole('heading', { name: /It is open until/ })).toBeVisible();
  expect((await stage.waits()).passes).toHaveLength(1);
  await page.getByRole('button', { name: 'Close it now' }).click();
  for (const each of [page, other]) await expect(each.getByText('Was there contact?')).toBeVisible();
  await other.getByRole('button', { name: 'Yes', exact: true }).dblclick();
  await expect(page.getByText('Was there contact?')).toBeHidden();
  expect((await stage.log()).slips).toHaveLength(1);
  expect((await stage.waits()).openings).toHaveLength(1);
});

const tell = (stage: Stage, name: string, body: unknown): Promise<WaitsAnswer> =>
  stage.keeper.evaluate((message) => browser.runtime.sendMessage(message), { name, body });

test('in a private window the way through works, and leaves no words behind', async ({ stage }) => {
  const page = await stage.openPrivate('https://home.example/');
  await stage.visit(page, profile);
  await stage.paused(page);
  await isSettled(page);
  await say(page);
  await expect(page.getByText('In a private window this sentence is not kept.')).toBeVisible();
  await askThroughFrom(page);
  const stored = await stage.keeper.evaluate(async () => JSON.stringify(await browser.storage.local.get()));
  expect(stored).not.toContain('exhibition');
  expect((await stage.log()).moments).toEqual([]);
});

test('a question that an ordinary window left keeps nobody in a private one from the way through', async ({ stage }) => {
  const page = await openPause(stage);
  await askThrough(page);
  await page.getByRole('button', { name: /Use a pass/ }).click();
  await page.getByRole('button', { name: 'Close it now' }).click();
  await expect(page.getByText('Was there contact?')).toBeVisible();
  const secret = await stage.openPrivate('https://home.example/');
  await stage.visit(secret, profile);
  await stage.paused(secret);
  await isSettled(secret);
  await expect(secret.getByText('Was there contact?')).toBeHidden();
  await secret.getByRole('button', { name: 'I want to look anyway' }).click();
  await expect(secret.getByRole('button', { name: 'Hold for 6 seconds' })).toBeVisible();
  // Outside it is asked as before.
  await expect(page.getByText('Was there contact?')).toBeVisible();
});

test('a page that is about nobody on the list offers no way through', async ({ stage }) => {
  const page = await stage.openOwn('pause.html?a=nobody');
  await expect(page.getByRole('heading', { name: 'What was behind it?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'I want to look anyway' })).toBeHidden();
});

test('at the width of a phone the way through fits', async ({ stage }) => {
  const page = await openPause(stage);
  await page.setViewportSize({ width: 320, height: 480 });
  await say(page);
  await isAccessible(page);
  await askThroughFrom(page);
  await isAccessible(page);
});
