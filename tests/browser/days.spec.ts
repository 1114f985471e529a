import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Plan, Settings } from '../../src/core/settings.ts';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway, rowan } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** What the dashboard says today: the picture of a milestone, the check, the look back, contact that was noted. */

declare const browser: Browser;

const dayMs = 86_400_000;
const daysAgo = (days: number): number => Date.now() - days * dayMs;

/** Somebody who named Rowan so many days ago, and answered the check of today. */
function begun(days: number, plan: Partial<Plan> = {}): Settings {
  const since = daysAgo(days);
  const people = keepingRowanAway.people.map((person) => ({ ...person, since, accounts: [{ ...rowan, since }] }));
  return { ...keepingRowanAway, people, plan: { since, goalDays: 60, motives: [{ at: Date.now(), motive: 'unsaid' }], ...plan } };
}

const note = (page: Page, body: object): Promise<unknown> =>
  page.evaluate((body) => browser.runtime.sendMessage({ name: 'slip', body }), body);

const storedPlan = (page: Page): Promise<Plan> =>
  page.evaluate(async () => ((await browser.storage.local.get('settings')).settings as Settings).plan as never);

const today = (page: Page) => page.locator('#today');

test('a milestone is shown once, and again when it is asked for', async ({ stage }) => {
  await stage.settle(begun(7));
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByText('7 days: there is a picture for it.')).toBeVisible();
  await isAccessible(popup);
  const page = await stage.openOwn('dashboard.html');
  await expect(page.getByRole('heading', { name: '7 days, one at a time' })).toBeVisible();
  await expect(page.getByRole('img', { name: '7 days' })).toBeVisible();
  await isAccessible(page);
  const again = await stage.openOwn('dashboard.html');
  await expect(again.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  await expect(again.getByRole('img')).toBeHidden();
  await again.getByRole('button', { name: 'Picture for 7 days' }).click();
  await expect(again.getByRole('heading', { name: '7 days, one at a time' })).toBeFocused();
  await again.getByRole('button', { name: 'Close' }).click();
  await expect(again.getByRole('img')).toBeHidden();
  const later = await stage.openOwn('popup.html');
  await expect(later.getByRole('heading', { name: '7 days' })).toBeVisible();
  await expect(later.getByText('there is a picture')).toBeHidden();
});

test('the picture can be kept, says how many days, and not of what', async ({ stage }) => {
  await stage.settle(begun(30));
  const page = await stage.openOwn('dashboard.html');
  const kept = (button: string) => keptBy(page, button);
  expect(await kept('Download')).toMatchObject({ name: 'still-water-30.png', type: 'image/png', width: 1600, height: 1200 });
  const drawing = await kept('Download as SVG');
  expect(drawing).toMatchObject({ name: 'still-water-30.svg', type: 'image/svg+xml', width: 800, height: 600 });
  expect(drawing.text.replace(/<[^>]*>/g, '')).toBe('30 days');
});

test('the picture is handed to the device to share, with not a word about why', async ({ stage }) => {
  await stage.settle(begun(30));
  const page = await stage.openOwn('dashboard.html');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  // Where the device has no sheet to share with, nothing is offered; the sheet itself is the device's own.
  await page.evaluate(() => Object.assign(navigator, { canShare: undefined }));
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Picture for 30 days' }).click();
  await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeVisible();
  await expect(share).toBeHidden();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.evaluate(() => {
    const canShare = ({ files = [] }: ShareData) => files.every(({ type }) => type === 'image/png');
    const closed = new DOMException('Nobody was chosen.', 'AbortError');
    const handed: unknown[] = [];
    const share = async ({ files = [], ...words }: ShareData) => {
      handed.push({ words, files: files.map(({ name, type, size }) => ({ name, type, isEmpty: size === 0 })) });
      throw handed.length === 1 ? closed : new Error('The sheet is broken.');
    };
    Object.assign(navigator, { canShare, share });
    Object.assign(globalThis, { handed });
  });
  await page.getByRole('button', { name: 'Picture for 30 days' }).click();
  const handed = () => page.evaluate(() => (globalThis as unknown as { handed: unknown[] }).handed);
  const picture = { words: {}, files: [{ name: 'still-water-30.png', type: 'image/png', isEmpty: false }] };
  await share.click();
  await expect.poll(handed).toEqual([picture]);
  await isAccessible(page);
  // A sheet that was closed again is no fault, and says nothing.
  await expect(page.getByText('That did not work. The picture is still here.')).toBeHidden();
  await share.click();
  await expect.poll(handed).toEqual([picture, picture]);
  await expect(page.getByText('That did not work. The picture is still here.')).toBeVisible();
});

/** What a button offers as a file. The browser's own dialogue about it is not ours. */
async function keptBy(page: Page, button: string) {
  await page.evaluate(() => {
    const kept: Kept = {};
    URL.createObjectURL = (blob) => {
      kept.blob = blob as Blob;
      return '#';
    };
    HTMLAnchorElement.prototype.click = function click() {
      kept.name = this.download;
    };
    Object.assign(globalThis, { kept });
  });
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForFunction(() => (globalThis as unknown as { kept: Kept }).kept.name, null, { polling: 50 });
  return page.evaluate(async () => {
    const { kept } = globalThis as unknown as { kept: Required<Kept> };
    const reader = new FileReader();
    await new Promise((done) => {
      reader.onload = done;
      reader.readAsDataURL(kept.blob);
    });
    const image = new Image();
    image.src = reader.result as string;
    await image.decode();
    return { name: kept.name, type: kept.blob.type, text: await kept.blob.text(), width: image.naturalWidth, height: image.naturalHeight };
  });
}

interface Kept {
  blob?: Blob;
  name?: string;
}

test('the check is asked at set-up, and the answer changes what is said', async ({ stage }) => {
  await stage.settle(begun(0, { motives: [] }));
  const page = await stage.openOwn('dashboard.html');
  await expect(page.getByRole('heading', { name: 'What is this for, right now?' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'To win them back' }).click();
  await expect(page.getByText('waiting for somebody keeps the hope alive')).toBeVisible();
  await expect(page.getByText('You said: To win them back')).toBeFocused();
  await isAccessible(page);
  expect(await storedPlan(page)).toMatchObject({ motives: [{ motive: 'winBack' }] });
  const again = await stage.openOwn('dashboard.html');
  await expect(again.getByText('You said: To win them back')).toBeVisible();
  await expect(again.getByText('waiting for somebody keeps the hope alive')).toBeHidden();
  await again.getByText('You said: To win them back').click();
  await again.getByRole('button', { name: 'Answer anew' }).click();
  await again.getByRole('button', { name: 'For my safety' }).click();
  await expect(again.getByText('is not a safety plan')).toBeVisible();
  await expect(today(again).getByRole('link', { name: 'lila.help' })).toBeVisible();
  await isAccessible(again);
});

test('who would rather not say is not asked again that day, and is after a week', async ({ stage }) => {
  await stage.settle(begun(0, { motives: [] }));
  const page = await stage.openOwn('dashboard.html');
  await page.getByRole('button', { name: 'Rather not say' }).click();
  await expect(page.getByRole('heading', { name: 'What is this for' })).toBeHidden();
  await expect(page.getByText('You said')).toBeHidden();
  // An open dashboard would show the picture, and then it is shown.
  await stage.closeTabs();
  await stage.settle(begun(8, { motives: [{ at: daysAgo(8), motive: 'unsaid' }] }));
  const later = await stage.openOwn('dashboard.html');
  await later.getByRole('button', { name: 'Close' }).click();
  await expect(later.getByRole('heading', { name: 'What is this for' })).toBeVisible();
});

test('after a month the plan is looked back on, and the large answer is to stay', async ({ stage }) => {
  stage.serve('https://home.example/*', '<title>Home</title>');
  await stage.settle(begun(31, { goalDays: 90 }));
  await stage.paused(await stage.open('https://home.example/@rowan@far.example'));
  await expect.poll(async () => (await stage.log()).attempts).toHaveLength(1);
  await note(stage.keeper, { at: daysAgo(28), trigger: 'lonely' });
  for (const days of [20, 21]) await note(stage.keeper, { at: daysAgo(days), trigger: 'lonely', where: 'phone' });
  const page = await stage.openOwn('dashboard.html');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('heading', { name: 'A look back' })).toBeVisible();
  await expect(today(page).locator('.back > li')).toHaveText([
    '28 of 31 days were free.',
    'The longest run in this time: 20 days.',
    'You turned back once.',
    'There was contact 3 times.',
    'What was behind it most often: Lonely.',
  ]);
  await isAccessible(page);
  await page.getByRole('button', { name: 'Stay as you are' }).click();
  await expect(page.getByRole('heading', { name: 'A look back' })).toBeHidden();
  expect((await storedPlan(page)).renewedAt).toBeGreaterThan(daysAgo(1));
});

test('at the goal, and whenever it is asked, "Is it time?" begins with staying', async ({ stage }) => {
  await stage.settle(begun(60, { motives: [{ at: daysAgo(1), motive: 'winBack' }] }));
  const page = await stage.openOwn('dashboard.html');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('heading', { name: 'You reached your goal of 60 days.' })).toBeVisible();
  await expect(page.getByText('Able to hear no')).toBeVisible();
  await expect(page.getByText('Hope can feel very much like being ready.')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Stay as you are' }).click();
  await expect(page.getByText('Able to hear no')).toBeHidden();
  await page.getByRole('button', { name: 'Is it time?' }).click();
  await expect(page.getByRole('heading', { name: 'Is it time?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Stay as you are' })).toBeFocused();
  await isAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Able to hear no')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeFocused();
});

test('contact that was noted can be set right, and taken back', async ({ stage }) => {
  await stage.settle(begun(12));
  const page = await stage.openOwn('dashboard.html');
  await page.getByRole('button', { name: 'I had contact' }).click();
  await page.getByText('A few words more, if you like').click();
  await page.getByLabel('Where was it?').selectOption('Mastodon');
  await page.getByLabel('What was behind it?').selectOption('Had a drink');
  await page.getByLabel('What has helped you at other times?').fill('Calling Kim');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
  await expect(page.getByText('Best run: 12 days')).toBeVisible();
  await expect(page.getByText('100% of all days')).toBeVisible();
  await expect(page.getByText('Mastodon · Had a drink')).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByLabel('Date and time')).toBeFocused();
  await expect(page.getByLabel('What has helped you at other times?')).toHaveValue('Calling Kim');
  await page.getByLabel('Date and time').fill(localField(daysAgo(4)));
  await page.getByLabel('Where was it?').selectOption('By phone');
  await isAccessible(page);
  await page.locator('.slips').getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('header').getByRole('heading', { name: '4 days' })).toBeVisible();
  await expect(page.getByText('By phone · Had a drink')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('header').getByRole('heading', { name: '12 days' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Contact you noted' })).toBeHidden();
});

const pad = (value: number): string => String(value).padStart(2, '0');
function localField(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T12:00`;
}

test('a page that was left open since yesterday asks about today', async ({ stage }) => {
  await stage.settle(begun(12));
  const page = await stage.openOwn('dashboard.html');
  await expect(page.getByRole('button', { name: 'I had contact' })).toBeVisible();
  await page.evaluate((ms) => {
    const then = Date.now;
    Date.now = () => then() + ms;
  }, dayMs);
  await page.getByRole('button', { name: 'I had contact' }).click();
  const when = page.getByLabel('Date and time');
  const tomorrow = localField(daysAgo(-1)).slice(0, 10);
  await expect(when).toHaveValue(new RegExp(`^${tomorrow}`));
  expect((await when.getAttribute('max'))?.slice(0, 10)).toBe(tomorrow);
});

test('two presses in one breath note contact once, on the dashboard and in the popup', async ({ stage }) => {
  await stage.settle(begun(12));
  for (const [place, count] of [
    ['dashboard.html', 1],
    ['popup.html', 2],
  ] as const) {
    const page = await stage.openOwn(place);
    await page.getByRole('button', { name: 'I had contact' }).click();
    await page.getByRole('button', { name: 'Note it' }).dblclick();
    await expect(page.getByRole('button', { name: 'Note it' })).toBeHidden();
    await expect.poll(async () => (await stage.log()).slips).toHaveLength(count);
  }
});

test('after 48 hours the time stays, and what was behind it can still be written', async ({ stage }) => {
  await stage.settle(begun(12));
  await note(stage.keeper, { at: daysAgo(5) });
  await ageNotes(stage, 3 * dayMs);
  const page = await stage.openOwn('dashboard.html');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByLabel('Date and time')).toBeDisabled();
  await page.getByLabel('What was behind it?').selectOption('A dream');
  await page.locator('.slips').getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.slips').getByText('A dream')).toBeVisible();
  await expect(page.locator('header').getByRole('heading', { name: '5 days' })).toBeVisible();
});

/** As if contact had been noted so much earlier. */
const ageNotes = (stage: Stage, ms: number): Promise<void> =>
  stage.keeper.evaluate(async (ms) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('stillwater');
      opening.onsuccess = () => done(opening.result);
    });
    const aging = database.transaction('slips', 'readwrite');
    aging.objectStore('slips').openCursor().onsuccess = (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
      cursor?.update({ ...cursor.value, notedAt: cursor.value.notedAt - ms });
      cursor?.continue();
    };
    await new Promise<void>((done) => {
      aging.oncomplete = () => done();
    });
    database.close();
  }, ms);

test('at the width of a phone nothing of it is cut off', async ({ stage }) => {
  await stage.settle(begun(60));
  await note(stage.keeper, { at: daysAgo(59.9), where: 'in-person', trigger: 'date', helped: 'A walk' });
  const page = await stage.openOwn('dashboard.html');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('img')).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Is it time?' }).click();
  await isAccessible(page);
});

test('in a private window there are no numbers, rather than wrong ones', async ({ stage }) => {
  test.skip(
    stage.browserName === 'firefox',
    'A test cannot type an address of ours into a private window of Firefox: the visit never ends for it.',
  );
  await stage.settle(begun(12));
  await note(stage.keeper, { at: daysAgo(2) });
  const popup = await stage.openPrivate(stage.keeper.url().replace(/[^/]*$/, 'popup.html'));
  await expect(popup.getByText('In a private window nothing is kept.')).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Stillwater' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'I had contact' })).toBeHidden();
  await isAccessible(popup);
});
