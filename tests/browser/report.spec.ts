import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { year } from '../../tools/year.ts';
import { isAccessible } from './accessible.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** A report on paper, for oneself or for somebody who helps. */

async function openReport(stage: Stage, words: object[] = []): Promise<Page> {
  const { settings, ...log } = year(Date.now(), -new Date().getTimezoneOffset(), { people: 3, attempts: 600, moments: 200, letters: 5 });
  await stage.settle(settings);
  await stage.writeLog(log);
  await stage.keeper.evaluate(async (words) => {
    for (const body of words) await browser.runtime.sendMessage({ name: 'entry', body });
  }, words);
  const page = await stage.openOwn('dashboard.html');
  // What stands above it is loaded when it comes near, and moves it.
  await page.locator('#report').scrollIntoViewIfNeeded();
  await page.locator('#back .finding').first().waitFor();
  await page.locator('#report').getByRole('button', { name: 'Make a report' }).click();
  await expect(page.locator('#report').getByLabel('From', { exact: true })).toBeFocused();
  return page;
}

const paper = (page: Page) => page.getByRole('article', { name: /^Looking back:/ });

test('it names nobody and no site unless that was chosen, and has no letter in it', async ({ stage }) => {
  const page = await openReport(stage);
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(page.getByRole('heading', { name: /^Looking back:/ })).toBeFocused();
  await expect(paper(page).getByRole('heading', { name: 'By day and hour' })).toBeVisible();
  await isAccessible(page);
  await expect(paper(page)).not.toContainText(/Person|Instagram|Facebook|TikTok|listed|invented letter|exhibition|sleep better/i);
  await page.getByLabel('Sites by name').check();
  await expect(paper(page)).toBeHidden();
  await page.getByLabel('What you call people').check();
  await page.getByLabel('Your own words').check();
  await page.getByRole('checkbox', { name: 'By day and hour' }).uncheck();
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(paper(page)).toContainText(/Instagram/);
  await expect(paper(page)).toContainText(/Person 1/);
  await expect(paper(page)).toContainText('I sleep better');
  await expect(paper(page).getByRole('heading', { name: 'By day and hour' })).toBeHidden();
});

test('the journal is in it where it was chosen; a locked one once it is open, and only as long', async ({ stage }) => {
  const page = await openReport(stage, [
    { id: 'e', kind: 'note', words: 'Soup, and a long walk.' },
    { id: 'f', kind: 'letter', words: 'An unsent one.' },
  ]);
  const passphrase = 'teapot harbour violin moss';
  const journal = page.locator('#journal');
  const choice = page.locator('#report').getByLabel('Journal', { exact: true });
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(paper(page).getByRole('heading', { name: 'By day and hour' })).toBeVisible();
  await expect(paper(page)).not.toContainText('Soup');
  await choice.check();
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(paper(page).getByText('Soup, and a long walk.')).toBeVisible();
  await expect(paper(page)).not.toContainText('An unsent one.');

  await page.getByRole('button', { name: 'Lock the journal with a passphrase' }).click();
  await journal.getByLabel('New passphrase', { exact: true }).fill(passphrase);
  await journal.getByLabel('New passphrase, once more').fill(passphrase);
  await journal.getByRole('button', { name: 'Lock it from now on' }).click();
  await journal.getByRole('button', { name: 'Lock it now' }).click();
  await expect(paper(page)).toBeHidden();
  await expect(choice).toBeDisabled();
  await expect(page.getByText('The journal is locked. Once you unlock it on this page, it can be chosen.')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(paper(page)).not.toContainText('Soup');
  await journal.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await journal.getByRole('button', { name: 'Unlock' }).click();
  await expect(choice).toBeEnabled();
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(paper(page).getByText('Soup, and a long walk.')).toBeVisible();
  await journal.getByRole('button', { name: 'Lock it now' }).click();
  await expect(paper(page)).toBeHidden();
});

test('only the report is printed, on white paper', async ({ stage }) => {
  const page = await openReport(stage);
  await page.getByRole('button', { name: 'Show the report' }).click();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  test.skip(!(await page.evaluate(() => matchMedia('print').matches)), 'Driven by a test, this browser shows no page as on paper.');
  await expect(paper(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'People' })).toBeHidden();
  await expect(page.locator('#report').getByText('Make a report')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: null });
});

test('it says so where its days do not fit, and fits on a phone', async ({ stage }) => {
  const page = await openReport(stage);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('#report').getByLabel('From', { exact: true }).fill('2026-11-20');
  await page.locator('#report').getByLabel('Until').fill('2026-11-19');
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(page.getByText('Two days are needed, the first one first.')).toBeVisible();
  await page.locator('#report').getByLabel('From', { exact: true }).fill('2026-01-01');
  await page.locator('#report').getByLabel('Until').fill('2027-01-01');
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(paper(page)).toBeVisible();
  await isAccessible(page);
});
