import { calendarDay } from '../../src/core/calendar.ts';
import { keepingBothAway } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** The browser is quit and started again; meanwhile tabs come back, the zone changes, the clock is set. */

test.use({ newBrowser: true });

const home = 'https://home.example/';
const rowans = `${home}@rowan@far.example`;
const robins = 'https://www.instagram.com/robin.invented/';
const dayMs = 86_400_000;

const logged = async (stage: Stage) =>
  (await stage.log()).attempts.map(({ account, active }) => `${account}, ${active ? 'active' : 'passive'}`);
const pauses = async (stage: Stage) => (await stage.shown()).filter((address) => address.includes('/pause.html')).length;

test.beforeEach(({ stage }) => {
  stage.serve(`${home}*`, '<!doctype html><title>Somebody</title><h1>Somebody</h1>');
});

test.describe('a pause page that comes back is no visit', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'driven by a test, Firefox brings no tabs back');

  test('after a visit that the network rules stopped; a private one does not come back', async ({ stage }) => {
    await stage.settle(keepingBothAway);
    await stage.paused(await stage.open(rowans));
    await expect.poll(() => logged(stage)).toEqual(['rowan, active']);
    await stage.paused(await stage.openPrivate(robins));
    await stage.ageLog(dayMs);
    await stage.restart({ restoring: true });
    await expect.poll(() => pauses(stage)).toBe(1);
    await stage.paused(await stage.open(robins));
    await expect.poll(() => logged(stage)).toEqual(['rowan, active', 'robin, active']);
  });

  test('after a move within a page', async ({ stage }) => {
    await stage.settle(keepingBothAway);
    const page = await stage.open(home);
    await page.evaluate((to) => setTimeout(() => history.pushState({}, '', to)), rowans);
    await stage.paused(page);
    await expect.poll(() => logged(stage)).toEqual(['rowan, active']);
    await stage.ageLog(dayMs);
    await stage.restart({ restoring: true });
    await expect.poll(() => pauses(stage)).toBe(1);
    await stage.paused(await stage.open(robins));
    await expect.poll(() => logged(stage)).toEqual(['rowan, active', 'robin, active']);
  });
});

test('a pause page that is reloaded a day later is no visit', async ({ stage }) => {
  await stage.settle(keepingBothAway);
  const page = await stage.open(home);
  await page.evaluate((to) => setTimeout(() => history.pushState({}, '', to)), rowans);
  await stage.paused(page);
  await expect.poll(() => logged(stage)).toEqual(['rowan, active']);
  // Told: from here on it is an old page.
  await expect(page.getByText('You turned back once this month.')).toBeVisible();
  await stage.ageLog(dayMs);
  await page.evaluate(() => setTimeout(() => location.reload()));
  await stage.paused(page);
  await stage.paused(await stage.open(robins));
  await expect.poll(() => logged(stage)).toEqual(['rowan, active', 'robin, active']);
});

test('in another zone entries keep the offset that they had, and days are those of the new zone', async ({ stage }) => {
  // Three starts of the browser.
  test.slow();
  const since = Date.now() - 12 * dayMs;
  await stage.settle({ ...keepingBothAway, plan: { since, goalDays: 30 } });
  for (const [zone, address] of [
    ['Asia/Tokyo', rowans],
    ['America/Phoenix', robins],
  ] as const) {
    await stage.restart({ zone });
    await stage.paused(await stage.open(address));
    await expect
      .poll(async () => (await stage.log()).attempts.map(({ account }) => account))
      .toContain(address === rowans ? 'rowan' : 'robin');
    const popup = await stage.openOwn('popup.html');
    const days = calendarDay(Date.now(), zone) - calendarDay(since, zone);
    await expect(popup.getByRole('heading', { name: `${days} days` })).toBeVisible();
  }
  expect((await stage.log()).attempts.map(({ account, offset }) => [account, offset])).toEqual([
    ['rowan', 540],
    ['robin', -420],
  ]);
});

test('after the clock was set back nothing is lost, and no day is negative', async ({ stage }) => {
  // All that is stored lies in the future.
  await stage.settle({ ...keepingBothAway, plan: { since: Date.now() + 2 * dayMs, goalDays: 30 } });
  await stage.paused(await stage.open(rowans));
  await expect.poll(() => logged(stage)).toEqual(['rowan, active']);
  await stage.ageLog(-2 * dayMs);
  await stage.paused(await stage.open(rowans));
  await expect.poll(() => logged(stage)).toEqual(['rowan, active', 'rowan, active']);
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
  await expect(popup.locator('dl')).toContainText('2 times');
  await expect(popup.locator('body')).not.toContainText('-');
});
