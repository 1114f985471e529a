import type { Browser } from 'webextension-polyfill';
import { feed, keepingRowanAway, post } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

/** A time in which the extension was switched off. */

test.use({ newBrowser: true });

const home = 'https://home.example/';
const minuteMs = 60_000;

test.beforeEach(async ({ stage }) => {
  stage.serve(home, feed(post('rowan@far.example', 'Rowan Ashby', 'id="theirs"') + post('ada', 'Ada Finch', 'id="hers"')));
  await stage.settle(keepingRowanAway);
});

for (const [how, minutes, isSaid] of [
  ['of an hour is said, in neutral words', 60, true],
  ['of a minute is not worth a word', 1, false],
] as const) {
  test(`a time ${how}, and tabs that were opened in it are covered`, async ({ stage }) => {
    await stage.open(home);
    // The last sign of life lies so long ago.
    await stage.keeper.evaluate((lastAlive) => browser.storage.local.set({ lastAlive }), Date.now() - minutes * minuteMs);
    const page = await stage.whileSwitchedOff(async (bare) => {
      const opened = await bare.newPage();
      await opened.goto(home);
      await expect(opened.locator('#theirs')).toBeVisible();
      return opened;
    });
    // The last that is done after such a time.
    await expect(page.locator('#theirs')).toBeHidden();
    await expect(page.locator('#hers')).toBeVisible();
    // The worker may be starting still while the popup is opened for the first time.
    await expect(async () => {
      const popup = await stage.openOwn('popup.html');
      const note = popup.getByText(/Stillwater was switched off from .+ to .+\./);
      await expect(note).toBeVisible({ visible: isSaid, timeout: 2_000 });
      await expect(popup.locator('body')).not.toContainText(/rowan|ashby|fail|slip/i);
    }).toPass({ timeout: 20_000 });
  });
}

test('a visit that was made in it is stopped afterwards, and is none that the user makes now', async ({ stage }) => {
  stage.serve(`${home}@*`, '<!doctype html><title>Somebody</title><h1>Somebody</h1>');
  await stage.whileSwitchedOff(async (bare) => {
    const page = await bare.newPage();
    await page.goto(`${home}@rowan@far.example`);
    await expect(page.locator('h1')).toHaveText('Somebody');
  });
  await expect.poll(async () => (await stage.shown()).filter((address) => address.includes('/pause.html'))).toHaveLength(1);
  const active = async () => (await stage.log()).attempts.map(({ active }) => active);
  await expect.poll(active).toEqual([false]);
});

test('a page that stays open meanwhile is left alone', async ({ stage }) => {
  const page = await stage.open(home);
  await expect(page.locator('#theirs')).toBeHidden();
  await stage.whileSwitchedOff(async () => {
    await page.evaluate(
      (html) => document.querySelector('main,[role="feed"],body')?.insertAdjacentHTML('beforeend', html),
      post('rowan@far.example', 'Rowan Ashby', 'id="late"'),
    );
    await expect(page.locator('#late')).toBeVisible();
  });
  await expect(page.locator('#late')).toBeHidden();
  await expect(page.locator('#hers')).toBeVisible();
});
