import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Attempt, Moment } from '../../src/core/log.ts';
import type { Plan, Settings } from '../../src/core/settings.ts';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway, rowan } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** What the log says: pictures that are tables, one sentence each, one offer each. */

declare const browser: Browser;

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** Somebody who named Rowan half a year ago. */
function begun(plan: Partial<Plan> = {}): Settings {
  const since = Date.now() - 180 * dayMs;
  const people = keepingRowanAway.people.map((person) => ({ ...person, since, accounts: [{ ...rowan, since }] }));
  const motives = [{ at: Date.now(), motive: 'unsaid' as const }];
  return { ...keepingRowanAway, people, plan: { since, goalDays: 400, renewedAt: Date.now() - 5 * dayMs, motives, ...plan } };
}

/** So many weeks ago, on the last Sunday before that, by the clock on the wall. */
function sunday(weeksAgo: number, hour: number): number {
  const day = new Date(Date.now() - dayMs);
  day.setHours(hour, 5, 0, 0);
  day.setDate(day.getDate() - day.getDay() - weeksAgo * 7);
  return day.getTime();
}

const attempt = (at: number): Attempt => ({
  ...{ at, offset: -new Date(at).getTimezoneOffset(), site: 'fediverse', account: 'rowan', kind: 'profile', door: 'load', active: true },
});
const sundays = (count: number): Attempt[] =>
  Array.from({ length: count }, (_, week) => [attempt(sunday(week, 22)), attempt(sunday(week, 23))]).flat();
const lonely = (count: number): Moment[] =>
  Array.from({ length: count }, (_, day) => ({ id: `m${day}`, at: Date.now() - (day + 1) * dayMs, offset: 0, trigger: 'lonely' as const }));

async function lookBack(stage: Stage): Promise<Page> {
  const page = await stage.openOwn('dashboard.html');
  await page.getByRole('link', { name: 'Looking back' }).click();
  await expect(page.getByRole('heading', { name: 'By day and hour' })).toBeVisible();
  return page;
}

const storedPlan = (page: Page): Promise<Plan> =>
  page.evaluate(async () => ((await browser.storage.local.get('settings')).settings as Settings).plan as never);
const finding = (page: Page, name: string) => page.getByRole('article', { name });

test('where little is noted it says so, and offers nothing', async ({ stage }) => {
  await stage.settle(begun());
  await stage.writeLog({ attempts: [attempt(sunday(0, 22))] });
  const page = await lookBack(stage);
  await expect(page.getByText('You turned back once.')).toBeVisible();
  await expect(finding(page, 'By day and hour').getByText('Too little is noted in this time to say more.')).toBeVisible();
  await expect(page.locator('#back').getByRole('button')).toHaveCount(0);
  await isAccessible(page);
});

test('a pattern is said in one sentence, and can become quiet hours', async ({ stage }) => {
  await stage.settle(begun());
  await stage.writeLog({ attempts: sundays(10) });
  const page = await lookBack(stage);
  const when = finding(page, 'By day and hour');
  await expect(when.getByText('Most of these moments come at one time: Sunday, after 10:00 PM.')).toBeVisible();
  await when.getByRole('button', { name: 'Add quiet hours' }).click();
  await expect(when.getByLabel('Quiet from')).toHaveValue('22:00');
  await expect(when.getByLabel('Quiet until')).toHaveValue('00:00');
  await expect(when.getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
  await expect(when.getByRole('checkbox', { name: 'Monday' })).not.toBeChecked();
  await isAccessible(page);
  await when.getByLabel('Quiet until').fill('06:00');
  await when.getByRole('button', { name: 'Add quiet hours' }).click();
  await expect(when.getByText('Saved')).toBeVisible();
  await expect(when.getByRole('button', { name: 'Add quiet hours' })).toBeFocused();
  expect(await storedPlan(page)).toMatchObject({ quiet: [{ hours: { from: 1320, to: 360 }, days: [0] }] });
  await expect(page.locator('#plan').getByText('Sunday: 10:00 PM to 6:00 AM')).toBeVisible();
});

test('the pictures are tables, in which every number can be read', async ({ stage }) => {
  await stage.settle(begun());
  await stage.writeLog({ attempts: sundays(10), sightings: [{ day: localDay(Date.now()), site: 'x', count: 12 }] });
  const page = await lookBack(stage);
  const week = page.getByRole('table', { name: 'How often you turned back, by weekday and hour' });
  await expect(week.getByRole('columnheader', { name: '10 PM' })).toHaveCount(1);
  await expect(week.getByRole('row', { name: /^Sun/ }).getByRole('cell').nth(22)).toHaveText('10');
  const weeks = page.getByRole('table', { name: 'Week by week' });
  await expect(weeks.getByRole('columnheader')).toHaveCount(12);
  await expect(
    weeks
      .getByRole('row', { name: /^Hidden for you/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('12');
  const kinds = page.getByRole('table', { name: 'By kind of page' });
  await expect(kinds.getByRole('row', { name: /Profile/ }).getByRole('cell')).toHaveText('20');
});

test('what was behind it can become an if-then plan, in the words of the user', async ({ stage }) => {
  await stage.settle(begun());
  await stage.writeLog({ moments: lonely(9) });
  const page = await lookBack(stage);
  const behind = finding(page, 'What was behind it?');
  await expect(behind.getByText('What was behind it most often: Lonely.')).toBeVisible();
  await behind.getByRole('button', { name: 'Make it an if-then plan' }).click();
  await expect(behind.getByLabel('If', { exact: true })).toHaveValue('I feel lonely in the evening');
  await behind.getByLabel('then I').fill('call Kim');
  await isAccessible(page);
  await behind.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(behind.getByText('A plan of yours is about this already.')).toBeVisible();
  expect((await storedPlan(page)).ifThen?.map((plan) => [plan.when, plan.then])).toEqual([['I feel lonely in the evening', 'call Kim']]);
});

test('where it leads, the urge and what helped are each said in one sentence, with one offer', async ({ stage }) => {
  await stage.settle(begun());
  const moments = lonely(12).map((each, day): Moment => ({ ...each, tools: [day < 10 ? 'breathe' : 'urge'], urgeBefore: 7, urgeAfter: 4 }));
  await stage.writeLog({ attempts: sundays(10), moments });
  const page = await lookBack(stage);
  for (const [title, sentence, when, then] of [
    ['Where', /^Most often it is on .?Mastodon.?\.$/, /^I open .?Mastodon.?$/, 'do the one thing I came for and close it again'],
    ['The urge, before and after', '12 of 12 times it was weaker afterwards.', 'the wish to look comes up', /three minutes/],
    ['What helped', /^You stayed away most often with this: .?Breathe slowly.?\.$/, 'the wish to look comes up', /Breathe slowly/],
  ] as const) {
    const article = finding(page, title);
    await expect(article.getByText(sentence)).toBeVisible();
    await expect(article.getByRole('button')).toHaveCount(1);
    await article.getByRole('button', { name: 'Make it an if-then plan' }).click();
    await expect(article.getByLabel('If', { exact: true })).toHaveValue(when);
    await expect(article.getByLabel('then I')).toHaveValue(then);
  }
  await expect(page.getByRole('table', { name: 'What helped' }).getByRole('row').nth(1)).toContainText(/Breathe slowly\s*10\s*10\s*7 to 4/);
  await isAccessible(page);
});

test('every time is in the list, page by page', async ({ stage }) => {
  await stage.settle(begun());
  await stage.writeLog({ attempts: Array.from({ length: 40 }, (_, each) => attempt(Date.now() - each * 3_600_000)) });
  const page = await lookBack(stage);
  await page.getByText('Every time', { exact: true }).click();
  const rows = page.getByRole('table', { name: 'Every time' }).getByRole('row');
  await expect(rows).toHaveCount(31);
  await page.getByRole('button', { name: 'Older' }).click();
  await expect(rows).toHaveCount(11);
  await expect(page.getByRole('button', { name: 'Older' })).toBeDisabled();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Newer' }).click();
  await expect(rows).toHaveCount(31);
});

test('it looks back as far as was chosen', async ({ stage }) => {
  await stage.settle(begun());
  await stage.writeLog({ attempts: sundays(16) });
  const page = await lookBack(stage);
  await page.getByLabel('How far back').selectOption('The last 4 weeks');
  await expect(page.getByRole('table', { name: 'Week by week' }).getByRole('columnheader')).toHaveCount(4);
  await page.getByLabel('How far back').selectOption('The last 52 weeks');
  await expect(page.getByText('You turned back 32 times.')).toBeVisible();
});

test('today says what is coming, and what was hidden as one number', async ({ stage }) => {
  await stage.settle(begun());
  const today = localDay(Date.now());
  await stage.writeLog({
    sightings: [
      { day: today, site: 'fediverse', count: 30 },
      { day: today, site: 'x', count: 12 },
      { day: localDay(Date.now() - weekMs), site: 'x', count: 500 },
    ],
  });
  const page = await stage.openOwn('dashboard.html');
  const section = page.locator('#today');
  await expect(section.getByText('Hidden today: 42')).toBeVisible();
  await expect(section.getByText('Next: 270 days')).toBeVisible();
  const renewal = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(Date.now() + 25 * dayMs);
  await expect(section.getByText(`The plan is looked at again on ${renewal}.`)).toBeVisible();
  await page.evaluate(() => browser.runtime.sendMessage({ name: 'weaken', body: { change: { kind: 'goal' } } }));
  await expect(section.getByRole('link', { name: '1 change waits' })).toBeVisible();
  await isAccessible(page);
});

test('at the width of a phone, and from right to left, nothing is cut off', async ({ stage }) => {
  await stage.settle(begun());
  await stage.writeLog({ attempts: sundays(10), moments: lonely(9) });
  const page = await lookBack(stage);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByLabel('How far back').selectOption('The last 52 weeks');
  const weeks = page.getByRole('table', { name: 'Week by week' }).getByRole('columnheader');
  // By the day of the week, a year is 52 weeks or parts of 53.
  await expect.poll(() => weeks.count(), { timeout: 15_000 }).toBeGreaterThanOrEqual(26);
  await isAccessible(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await isAccessible(page);
  // Time runs as the language is read: the first hour is on the right.
  const hours = page.locator('.grid tbody tr').first().locator('td');
  const [first, last] = [await hours.first().boundingBox(), await hours.last().boundingBox()];
  expect(first?.x).toBeGreaterThan(last?.x ?? 0);
});

const pad = (value: number): string => String(value).padStart(2, '0');
function localDay(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

test.describe('on a slow machine', () => {
  test.use({ newBrowser: true });

  test('it comes also where the browser tells at once that it was far and is near', async ({ stage }) => {
    await stage.settle(begun());
    await stage.keeper.context().addInitScript(() => {
      const late: IntersectionObserverEntry[] = [];
      globalThis.IntersectionObserver = class extends IntersectionObserver {
        constructor(tell: IntersectionObserverCallback, how?: IntersectionObserverInit) {
          super((entries, self) => {
            late.push(...entries);
            if (entries.some(({ isIntersecting }) => isIntersecting)) tell(late.splice(0), self);
          }, how);
        }
      };
    });
    await lookBack(stage);
  });
});
