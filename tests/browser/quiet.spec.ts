import type { Page } from '@playwright/test';
import type { Quiet } from '../../src/core/quiet.ts';
import type { Settings } from '../../src/core/settings.ts';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway } from './people.ts';
import { untilSettled } from './settled.ts';
import { expect, type Stage, test } from './stage.ts';

/** Hours of the plan in which the way through stays closed. */

const minutesADay = 1440;

/** Hours that began an hour ago and end in some. */
function aroundNow(hours: number): Quiet {
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes();
  return { id: 'q', hours: { from: (minute + minutesADay - 60) % minutesADay, to: (minute + hours * 60) % minutesADay } };
}

const withQuiet = (...quiet: Quiet[]): Settings => ({
  ...keepingRowanAway,
  plan: { since: Date.UTC(2026, 8, 1), goalDays: 30, quiet },
});

async function askThrough(stage: Stage): Promise<Page> {
  const page = await stage.openOwn('pause.html?a=rowan');
  await expect(page.getByRole('heading', { name: 'What was behind it?' })).toBeVisible();
  await untilSettled(page);
  await page.getByRole('button', { name: 'I want to look anyway' }).click();
  await page.getByLabel('What do you want to do there? One sentence.').fill('See whether the exhibition is on');
  return page;
}

async function hold(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Hold for/ }).hover();
  await page.mouse.down();
  await expect(page.getByRole('heading', { name: 'It opens in a while' })).toBeVisible();
  await page.mouse.up();
}

test('in quiet hours the wait begins when they are over, and a pass still works', async ({ stage }) => {
  await stage.settle(withQuiet(aroundNow(4)));
  const page = await askThrough(stage);
  await expect(page.getByText(/These are your quiet hours, until .* A pass still works\./)).toBeVisible();
  await isAccessible(page);
  await hold(page);
  await expect(page.getByText('About 5 hours left.')).toBeVisible();
  await page.getByRole('button', { name: /Use a pass/ }).click();
  await expect(page.getByRole('heading', { name: /It is open until/ })).toBeVisible();
});

test('outside of them everything is as it was', async ({ stage }) => {
  const { to } = aroundNow(5).hours;
  await stage.settle(withQuiet({ id: 'q', hours: { from: to, to: (to + 60) % minutesADay } }));
  const page = await askThrough(stage);
  await expect(page.getByText('These are your quiet hours')).toBeHidden();
  await hold(page);
  await expect(page.getByText('About 10 minutes left.')).toBeVisible();
});

test('adding them is done at once', async ({ stage }) => {
  await stage.settle(withQuiet());
  const page = await stage.openOwn('dashboard.html');
  const card = page.locator('#quiet');
  await card.getByRole('button', { name: 'Add quiet hours' }).click();
  await expect(card.getByLabel('Quiet from')).toHaveValue('22:00');
  await card.getByRole('checkbox', { name: 'Monday' }).uncheck();
  await isAccessible(page);
  await card.getByRole('button', { name: 'Add quiet hours' }).click();
  await expect(card.getByText('Saved')).toBeVisible();
  await expect(card.getByRole('listitem')).toContainText('10:00 PM to 7:00 AM');
  // Only just now: a mistake is put right at once.
  await card.getByRole('button', { name: 'Remove' }).click();
  await expect(card.getByRole('listitem')).toHaveCount(0);
});

test('removing them waits', async ({ stage }) => {
  await stage.settle(withQuiet(aroundNow(4)));
  const page = await stage.openOwn('dashboard.html');
  const card = page.locator('#quiet');
  await card.getByRole('button', { name: 'Remove' }).click();
  await expect(card.getByText('This makes it softer, so it waits.')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Remove quiet hours, every day/ })).toBeVisible();
  await expect(card.getByRole('listitem')).toHaveCount(1);
  await isAccessible(page);
});
