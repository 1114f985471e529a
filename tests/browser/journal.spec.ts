import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Entry } from '../../src/core/entry.ts';
import type { Settings } from '../../src/core/settings.ts';
import { logName } from '../../src/stores/log.ts';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway } from './people.ts';
import { untilSettled } from './settled.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** The journal, its lock, and the check-in of the day. */

const passphrase = 'teapot harbour violin moss';
const another = 'lantern gravel eleven plum';

const withJournal = (journal: Settings['journal'] = {}): Settings => ({ ...keepingRowanAway, journal });

async function openJournal(stage: Stage): Promise<Page> {
  const page = await stage.openOwn('dashboard.html');
  await expect(page.locator('#journal .card').first()).toBeVisible();
  return page;
}

/** The tab is closed, and the page opened in another: nothing is left of what it had in memory. */
async function reopen(stage: Stage, page: Page): Promise<Page> {
  await page.close();
  return openJournal(stage);
}

const journal = (page: Page) => page.locator('#journal');
const words = async (stage: Stage) => JSON.stringify(await stage.log());

async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByLabel('A few lines about the day').fill(text);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(journal(page).getByText(text, { exact: true })).toBeVisible();
}

async function lockWith(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Lock the journal with a passphrase' }).click();
  await page.getByLabel('New passphrase', { exact: true }).fill(text);
  await page.getByLabel('New passphrase, once more').fill(text);
  await page.getByRole('button', { name: 'Lock it from now on' }).click();
  await expect(page.getByText('It is open now.')).toBeVisible();
}

async function tryPassphrase(page: Page, text: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** As if it had been written over months. */
async function fillJournal(stage: Stage, entries: readonly Entry[]): Promise<void> {
  await stage.keeper.evaluate(
    async ([name, entries]) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const adding = database.transaction('entries', 'readwrite');
      for (const entry of entries) adding.objectStore('entries').put(entry);
      await new Promise<void>((done) => {
        adding.oncomplete = () => done();
      });
      database.close();
    },
    [logName, entries] as const,
  );
}

const hourMs = 3_600_000;
const manyNotes = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `note-${index}`,
    kind: 'note',
    at: Date.now() - (index + 1) * 20 * hourMs,
    offset: 0,
    words: `Walk number ${index}, ${'and nothing much besides. '.repeat(12)}`,
  }));

test('a note is written, is there after a reload, can be set right and removed', async ({ stage }) => {
  await stage.settle(withJournal());
  let page = await openJournal(stage);
  await writeNote(page, 'Soup, and a long walk.');
  page = await reopen(stage, page);
  await expect(journal(page).getByText('Soup, and a long walk.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit the entry of' }).click();
  const field = page.getByLabel('Edit the entry of');
  await expect(field).toBeFocused();
  await field.fill('Soup, and a short walk.');
  await journal(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(journal(page).getByText('Soup, and a long walk.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit the entry of' }).click();
  await field.fill('Soup, and a short walk.');
  await journal(page).getByRole('button', { name: 'Save' }).click();
  await expect(journal(page).getByText('Soup, and a short walk.')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Remove the entry of' }).click();
  await page.getByRole('group', { name: 'Remove the entry of' }).getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  expect((await stage.log()).entries).toEqual([]);
});

test('what was typed and not kept is there again after the tab was closed, and can be let go', async ({ stage }) => {
  await stage.settle(withJournal());
  const page = await openJournal(stage);
  const field = page.getByLabel('A few lines about the day');
  await field.fill('Half a sen');
  await expect(page.getByText('What you type is saved.')).toBeVisible();
  await field.fill('Half a sentence');
  await expect.poll(async () => (await stage.log()).entries).toMatchObject([{ kind: 'note', draft: 'Half a sentence' }]);
  await stage.closeTabs();
  const again = await openJournal(stage);
  await expect(again.getByLabel('A few lines about the day')).toHaveValue('Half a sentence');
  await expect(again.getByText('Nothing is written yet.')).toBeVisible();
  await again.getByRole('button', { name: 'Let it go' }).click();
  await expect(again.getByText('Gone.', { exact: true })).toBeVisible();
  await expect.poll(async () => (await stage.log()).entries).toEqual([]);
});

test('letters of the journal and of the quiet page are sealed in one place, and can be removed', async ({ stage }) => {
  await stage.settle({ ...withJournal(), plan: { since: Date.now(), coping: { tools: ['letter'] } } });
  await keepLetterOnPause(stage, 'Written on the quiet page.');
  const page = await openJournal(stage);
  await journal(page).getByText('An unsent letter').click();
  await page.getByLabel('What would you like to say?').fill('Written in the journal.');
  await page.getByRole('button', { name: 'Seal and keep it' }).click();
  await expect(page.getByText('Sealed. It stays on this device and leads nowhere.')).toBeVisible();
  const letters = page.locator('.card', { has: page.getByRole('heading', { name: 'Sealed letters' }) });
  await expect(letters.getByRole('button', { name: 'Open Letter of' })).toHaveCount(2);
  await expect(page.getByText('Written in the journal.')).toBeHidden();
  expect(await letters.getByRole('button').allTextContents()).not.toContain('Send');
  await letters.getByRole('button', { name: 'Open Letter of' }).first().click();
  await expect(letters.getByText('Written in the journal.')).toBeVisible();
  await letters.getByRole('button', { name: 'Open Letter of' }).click();
  await expect(letters.getByText('Written on the quiet page.')).toBeVisible();
  await isAccessible(page);
  await letters.getByRole('button', { name: 'Remove' }).first().click();
  await letters.getByRole('group', { name: 'Remove' }).getByRole('button', { name: 'Remove' }).click();
  await expect(letters.getByRole('button', { name: 'Close Letter of' })).toHaveCount(1);
  expect(await words(stage)).not.toContain('Written in the journal.');
});

async function keepLetterOnPause(stage: Stage, text: string): Promise<void> {
  const page = await stage.openOwn('pause.html?a=rowan');
  await page.getByRole('button', { name: 'An unsent letter' }).waitFor();
  await untilSettled(page);
  await page.getByRole('button', { name: 'An unsent letter' }).click();
  await page.getByLabel('What would you like to say?').fill(text);
  await page.getByRole('button', { name: 'Seal and keep it' }).click();
  await expect(page.getByText('Sealed. It stays on this device and leads nowhere.')).toBeFocused();
}

test('a passphrase locks every word that is there and that comes, and opens them again', async ({ stage }) => {
  await stage.settle({ ...withJournal(), plan: { since: Date.now(), coping: { tools: ['letter'] } } });
  await keepLetterOnPause(stage, 'A letter from before.');
  let page = await openJournal(stage);
  await writeNote(page, 'A note from before.');
  await page.getByRole('button', { name: 'Lock the journal with a passphrase' }).click();
  await page.getByLabel('New passphrase', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Lock it from now on' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'At least 10 characters, please.' })).toBeVisible();
  await page.getByLabel('New passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('New passphrase, once more').fill(another);
  await page.getByRole('button', { name: 'Lock it from now on' }).click();
  await expect(page.getByText('These two are not the same.')).toBeVisible();
  await isAccessible(page);
  await page.getByText('Show what I type').click();
  await expect(page.getByLabel('New passphrase, once more')).toBeHidden();
  await page.getByRole('button', { name: 'Lock it from now on' }).click();
  await expect(page.getByText('It is open now.')).toBeVisible();
  await expect(journal(page).getByText('A note from before.')).toBeVisible();
  expect(await words(stage)).not.toMatch(/from before/);

  await page.getByRole('button', { name: 'Lock it now' }).click();
  await expect(page.getByRole('heading', { name: 'The journal is locked' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/from before/);
  await keepLetterOnPause(stage, 'A letter of tonight.');
  expect(await words(stage)).not.toMatch(/tonight/);
  await isAccessible(page);

  await tryPassphrase(page, another);
  await expect(page.getByText('This passphrase does not open it. Nothing has changed.')).toBeVisible();
  await tryPassphrase(page, passphrase);
  await expect(journal(page).getByText('A note from before.')).toBeVisible();
  for (const letter of ['A letter of tonight.', 'A letter from before.']) {
    await page.getByRole('button', { name: 'Open Letter of' }).first().click();
    await expect(page.getByText(letter)).toBeVisible();
  }
  // Nothing of a key outlives the page.
  page = await reopen(stage, page);
  await expect(page.getByRole('heading', { name: 'The journal is locked' })).toBeVisible();
});

test('it locks by itself when nobody touches it, and keeps what was being typed', async ({ stage }) => {
  await stage.settle(withJournal({ lockMinutes: 1 / 12 }));
  const page = await openJournal(stage);
  await lockWith(page, passphrase);
  await page.getByLabel('A few lines about the day').fill('Half a sentence');
  await expect(page.getByRole('heading', { name: 'The journal is locked' })).toBeVisible({ timeout: 20_000 });
  await expect.poll(async () => (await stage.log()).entries.length).toBe(1);
  expect(await words(stage)).not.toContain('Half');
  await tryPassphrase(page, passphrase);
  await expect(page.getByLabel('A few lines about the day')).toHaveValue('Half a sentence');
});

test('whoever is cut off while changing the passphrase has the old one or the new one, and every word', async ({ stage }) => {
  test.setTimeout(120_000);
  await stage.settle(withJournal());
  let page = await openJournal(stage);
  await fillJournal(stage, manyNotes(30));
  page = await reopen(stage, page);
  await expect(page.getByText('Walk number 0,')).toBeVisible();
  await lockWith(page, passphrase);
  let [current, next] = [passphrase, another];
  for (const moment of ['at once', 'while it is checked', 'while it is written', 'when it is done'] as const) {
    const changing = await openJournal(stage);
    await tryPassphrase(changing, current);
    await changing.getByRole('button', { name: 'Change the passphrase' }).click();
    await changing.getByLabel('Passphrase', { exact: true }).fill(current);
    await changing.getByLabel('New passphrase', { exact: true }).fill(next);
    await changing.getByLabel('New passphrase, once more').fill(next);
    await changing.evaluate(markWriting);
    await changing.getByRole('button', { name: 'Change the passphrase' }).click();
    if (moment === 'while it is checked') await changing.getByText('One moment.').waitFor();
    if (moment === 'while it is written') await changing.locator('html[data-writing]').waitFor();
    if (moment === 'when it is done') await changing.getByText('It is open now.').waitFor();
    await changing.close();

    const after = await openJournal(stage);
    await tryPassphrase(after, next);
    const opened = after.getByText('Walk number 0,');
    const wrong = after.getByText('This passphrase does not open it.');
    await expect(opened.or(wrong)).toBeVisible();
    if (await opened.isVisible()) [current, next] = [next, current];
    else await tryPassphrase(after, current);
    await expect(opened).toBeVisible();
    await after.getByLabel('Look for words').fill('walk');
    await expect(after.getByText('30 entries with these words'), moment).toBeVisible();
    await after.close();
  }
});

test('the lock can be taken off again with the passphrase', async ({ stage }) => {
  await stage.settle(withJournal());
  const page = await openJournal(stage);
  await writeNote(page, 'A note of today.');
  await lockWith(page, passphrase);
  await page.getByRole('button', { name: 'Take the lock off' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(another);
  await page.getByRole('button', { name: 'Take the lock off' }).click();
  await expect(page.getByText('This passphrase does not open it. Nothing has changed.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Take the lock off' }).click();
  await expect(page.getByText('Without a lock, whoever uses this browser can read what you wrote.')).toBeVisible();
  expect(await stage.log()).toMatchObject({ entries: [{ words: 'A note of today.' }], locks: [] });
});

test('the sentence of a way through that waits is locked with the rest at once, and open again when the lock is off', async ({ stage }) => {
  await stage.settle(withJournal());
  const page = await openJournal(stage);
  const body = { account: 'rowan', intention: 'To read the note.', heldMs: 60_000 };
  await page.evaluate((body) => browser.runtime.sendMessage({ name: 'askThrough', body }), body);
  const intention = async () => (await stage.waits()).openings[0]?.intention;
  expect(await intention()).toBe('To read the note.');
  await lockWith(page, passphrase);
  expect(await intention()).toMatchObject({ to: (await stage.log()).locks[0]?.id });
  await page.getByRole('button', { name: 'Take the lock off' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Take the lock off' }).click();
  await expect(page.getByText('Without a lock, whoever uses this browser can read what you wrote.')).toBeVisible();
  expect(await intention()).toBe('To read the note.');
});

test.describe('a browser that crashes while the passphrase is changed', () => {
  test.use({ newBrowser: true });

  test('has the old one or the new one, and every word', async ({ stage }) => {
    test.slow();
    await stage.settle(withJournal());
    const page = await openJournal(stage);
    await fillJournal(stage, manyNotes(30));
    await lockWith(page, passphrase);
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('New passphrase', { exact: true }).fill(another);
    await page.getByLabel('New passphrase, once more').fill(another);
    await page.evaluate(markWriting);
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await page.locator('html[data-writing]').waitFor();
    await stage.crash();
    const after = await openJournal(stage);
    await tryPassphrase(after, another);
    const opened = after.getByText('Walk number 0,');
    await expect(opened.or(after.getByText('This passphrase does not open it.'))).toBeVisible();
    if (!(await opened.isVisible())) await tryPassphrase(after, passphrase);
    await expect(opened).toBeVisible();
    await after.getByLabel('Look for words').fill('walk');
    await expect(after.getByText('30 entries with these words')).toBeVisible();
  });
});

/** Runs in a page: says when it begins to write. */
function markWriting(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...values) {
    document.documentElement.dataset.writing = 'yes';
    return put.apply(this, values);
  };
}

test('a passphrase that is forgotten is answered honestly, and only what it locks can be erased', async ({ stage }) => {
  await stage.settle(withJournal());
  let page = await openJournal(stage);
  await page.getByRole('button', { name: 'So-so' }).click();
  await expect(page.getByRole('button', { name: 'So-so' })).toHaveAttribute('aria-pressed', 'true');
  await writeNote(page, 'A note of today.');
  await lockWith(page, passphrase);
  page = await reopen(stage, page);
  await page.getByText('I do not know it any more').click();
  await expect(page.getByText('Then nothing can open it: not we, and nobody else.')).toBeVisible();
  await page.getByRole('button', { name: 'Erase what is locked' }).click();
  await page.getByRole('group', { name: 'Erase what is locked' }).getByRole('button', { name: 'Erase what is locked' }).click();
  await expect(page.getByText('Without a lock, whoever uses this browser can read what you wrote.')).toBeVisible();
  const { entries, locks } = await stage.log();
  expect(entries).toMatchObject([{ kind: 'check-in', mood: 3 }]);
  expect(locks).toEqual([]);
});

test('four hundred entries are read page by page, and searched', async ({ stage }) => {
  await stage.settle(withJournal());
  const first = await openJournal(stage);
  await fillJournal(stage, manyNotes(400));
  await first.close();
  const page = await stage.openOwn('dashboard.html');
  await expect(page.getByText('Walk number 0,')).toBeVisible();
  await expect(journal(page).locator('.day li')).toHaveCount(12);
  await page.getByRole('button', { name: 'Older' }).click();
  await expect(page.getByText('Page 2 of 34')).toBeVisible();
  await expect(page.getByText('Walk number 12,')).toBeVisible();
  await page.getByLabel('Look for words').fill('NUMBER 37');
  await expect(page.getByText('14 entries with these words')).toBeVisible();
  await page.getByLabel('Look for words').fill('rain');
  await expect(page.getByText('Nothing with these words.')).toBeVisible();
  await page.getByLabel('Look for words').fill('');
  await lockWith(page, passphrase);
  await expect(page.getByText('Walk number 0,')).toBeVisible();
  await page.getByRole('button', { name: 'Lock it now' }).click();
  await tryPassphrase(page, passphrase);
  await expect(page.getByText('Walk number 0,')).toBeVisible();
});

test('a check-in takes one tap, a number and a line are for who likes, and it is shown back quietly', async ({ stage }) => {
  await stage.settle(withJournal());
  let page = await openJournal(stage);
  const cardOn = (page: Page) => page.locator('.check-in');
  let card = cardOn(page);
  await card.getByRole('button', { name: 'Hard', exact: true }).click();
  await expect(card.getByText('Kept.')).toBeVisible();
  await expect.poll(async () => (await stage.log()).entries).toMatchObject([{ kind: 'check-in', mood: 2 }]);
  await card.getByRole('button', { name: 'All right' }).click();
  await card.getByLabel('How strong is the urge to look?').selectOption('4');
  await card.getByLabel('One line').fill('Slept well.');
  await card.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await stage.log()).entries).toMatchObject([{ mood: 4, urge: 4, words: 'Slept well.' }]);
  await expect(card.locator('svg')).toBeHidden();
  await expect(journal(page).getByText('All right · Urge 4')).toBeVisible();
  await isAccessible(page);

  const moods = [1, 3, 5] as const;
  await fillJournal(
    stage,
    moods.map((mood, days) => ({ id: `c${days}`, kind: 'check-in', at: Date.now() - (days + 1) * 24 * hourMs, offset: 0, mood })),
  );
  page = await reopen(stage, page);
  card = cardOn(page);
  await expect(card.getByRole('button', { name: 'All right' })).toHaveAttribute('aria-pressed', 'true');
  await expect(card.locator('circle')).toHaveCount(4);
  await card.getByText('As a table').click();
  await expect(card.getByRole('row')).toHaveText([/Day/, /All right4Slept well\./, /Very hard/, /So-so/, /Good/]);
  await isAccessible(page);
  await page.getByText('How the journal is').click();
  await page.getByText('Offer a check-in under "Today"').click();
  await expect(card).toBeHidden();
});

test('questions change on request and can be turned off; the timer says a soft word and closes nothing', async ({ stage }) => {
  await stage.settle(withJournal({ minutes: 1 / 60 }));
  const page = await openJournal(stage);
  const question = page.locator('.question p');
  const asked = await question.textContent();
  await page.getByRole('button', { name: 'Another question' }).click();
  await expect(question).not.toHaveText(asked ?? '');
  const field = page.getByLabel('A few lines about the day');
  await field.fill('Soup.');
  await expect(page.getByText('This is a good place to stop')).toBeVisible();
  await field.fill('Soup, and bread.');
  await expect(field).toHaveValue('Soup, and bread.');
  await page.getByText('How the journal is').click();
  await page.getByText('Show a question when I write').click();
  await expect(question).toBeHidden();
  await expect(field).toHaveValue('Soup, and bread.');
});

test('a private window has no journal, and nothing of it is written there', async ({ stage }) => {
  test.skip(
    stage.browserName === 'firefox',
    'A test cannot type an address of ours into a private window of Firefox: the visit never ends for it.',
  );
  await stage.settle(withJournal());
  await openJournal(stage).then((page) => writeNote(page, 'A note of today.'));
  const page = await stage.openPrivate(stage.keeper.url().replace(/[^/]*$/, 'dashboard.html'));
  await expect(page.getByText('In a private window there is no journal.')).toBeVisible();
  await expect(page.locator('.check-in')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('A note of today.');
  await page.evaluate(() =>
    browser.runtime.sendMessage({ name: 'entry', body: { id: 'x', kind: 'note', words: 'Private.' } }).catch(() => undefined),
  );
  expect((await stage.log()).entries).toHaveLength(1);
});

test('with the keyboard alone, on a narrow window, everything is reached', async ({ stage }) => {
  await stage.settle(withJournal());
  const page = await openJournal(stage);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByLabel('A few lines about the day').focus();
  await page.keyboard.type('Soup.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(journal(page).getByText('Soup.', { exact: true })).toBeVisible();
  await expect(page.getByLabel('A few lines about the day')).toBeFocused();
  await page.getByRole('button', { name: 'Lock the journal with a passphrase' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The lock' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is open now.')).toBeVisible();
  await page.getByText('What the lock covers, and what not').click();
  await page.getByText('How the journal is').click();
  await isAccessible(page);
});
