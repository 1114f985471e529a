import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { WaitsAnswer } from '../../src/messages.ts';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway, rowan } from './people.ts';
import { untilSettled } from './settled.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** Somebody who chose that going through to look begins their days anew. */

const profile = 'https://home.example/@rowan@far.example';
const since = Date.now() - 12 * 86_400_000;

test.beforeEach(async ({ stage }) => {
  stage.serve('https://home.example/*', '<!doctype html><title>Somebody</title><h1>Somebody</h1>');
  const people = keepingRowanAway.people.map((person) => ({ ...person, since, accounts: [{ ...rowan, since }] }));
  await stage.settle({ ...keepingRowanAway, people, plan: { since, goalDays: 30, counting: 'views' } });
});

const tell = (stage: Stage, name: string, body: unknown): Promise<WaitsAnswer> =>
  stage.keeper.evaluate((message) => browser.runtime.sendMessage(message), { name, body });

/** Asks for the way through, and opens it with a pass. @returns closes it. */
async function goThrough(stage: Stage): Promise<() => Promise<unknown>> {
  const { waits } = await tell(stage, 'askThrough', { account: 'rowan', intention: 'To read the note.', heldMs: 60_000 });
  const id = waits.openings.at(-1)?.id;
  await tell(stage, 'usePass', { for: id });
  return () => tell(stage, 'takeBack', { id });
}

async function answerNo(page: Page): Promise<void> {
  await expect(page.getByText('Was there contact?')).toBeVisible();
  await untilSettled(page);
  await page.getByRole('button', { name: 'No', exact: true }).click();
}

test('a way through that nobody went changes nothing; one on which something was seen begins the days anew, and says so', async ({
  stage,
}) => {
  await stage.paused(await stage.open(profile));
  await expect.poll(async () => (await stage.log()).attempts).toHaveLength(1);

  await (await goThrough(stage))();
  const pause = await stage.openOwn('pause.html?a=rowan');
  await answerNo(pause);
  await expect(pause.getByText('Your days stay as they are.')).toBeVisible();
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByRole('heading', { name: '12 days' })).toBeVisible();
  await expect(popup.locator('dl')).toContainText('1 time');

  const close = await goThrough(stage);
  const seen = await stage.open(profile);
  await expect(seen.getByRole('heading')).toHaveText('Somebody');
  await expect.poll(async () => (await stage.log()).moments.map(({ through }) => through?.seen)).toEqual(expect.arrayContaining([true]));
  await close();
  await answerNo(pause);
  await expect(pause.getByText('so with this they did. Every free day you had stays yours.')).toBeVisible();
  await isAccessible(pause);
  expect((await stage.log()).slips).toEqual([]);
  const later = await stage.openOwn('popup.html');
  await expect(later.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
  await expect(later.locator('dl')).toContainText('12 days');
  // The visit went on: it is no success. The tab that was left open when it closed is one.
  await expect(later.locator('dl')).not.toContainText('2 times');
});
