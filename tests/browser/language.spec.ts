import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isAccessible } from './accessible.ts';
import { keepingRowanAway, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** The browser speaks another language, and so do we: the right way round, with nothing cut off on a narrow screen. */

const root = new URL('../../public/_locales/', import.meta.url);
const languages = readdirSync(root).filter((language) => language !== 'en');
/** A start of Firefox takes long, so there it is one language of each kind: long words, from right to left, other scripts. */
const inFirefox = ['de', 'fa', 'hi', 'ja'];
const wordsIn = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, root), 'utf8'));

test.use({ newBrowser: true });

const tenDays = { ...keepingRowanAway, plan: { since: Date.now() - 10 * 86_400_000, goalDays: 30 } };

test('the popup speaks German, with German plurals', async ({ stage }) => {
  await stage.restart({ language: 'de' });
  await stage.settle(tenDays);
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByRole('heading', { name: '10 Tage' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Ich hatte Kontakt' })).toBeVisible();
  expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['de', 'ltr']);
  await isAccessible(popup);
});

test('the popup speaks Arabic, from right to left', async ({ stage }) => {
  await stage.restart({ language: 'ar' });
  await stage.settle(tenDays);
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByRole('heading', { name: '10 أيام' })).toBeVisible();
  expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);
  await isAccessible(popup);
  // Latin names are set apart from the Arabic around them.
  const dashboard = await stage.openOwn('dashboard.html');
  await expect(dashboard.getByText('حساب واحد على \u2068Mastodon\u2069')).toBeVisible();
});

test('every language is spoken, and fits a narrow screen on every page', async ({ stage, browserName }) => {
  const tried = browserName === 'firefox' ? inFirefox : languages;
  test.setTimeout(tried.length * (browserName === 'firefox' ? 90_000 : 40_000));
  for (const language of tried) {
    await test.step(language, () => fits(stage, language));
  }
});

async function fits(stage: Stage, language: string): Promise<void> {
  const words = wordsIn(language);
  await stage.restart({ language });
  await stage.settle(settings([]));
  const welcome = await stage.openOwn('popup.html');
  await nothingStandsOut(welcome, `${language}: the first popup`);
  await stage.settle(tenDays);
  for (const [path, key] of [
    ['popup.html', 'hadContact'],
    ['pause.html', 'notNow'],
    ['dashboard.html', 'groupSettings'],
  ] as const) {
    const page = await stage.openOwn(path);
    await expect(page.getByText(words[key]?.message ?? '').first(), `${language}: ${path}`).toBeVisible();
    await nothingStandsOut(page, `${language}: ${path}`);
  }
  await stage.closeTabs();
}

/** Nothing is wider than the window, and no text wider than what it stands in. */
async function nothingStandsOut(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.locator('h1').first(), where).toBeVisible();
  const wide = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => each.checkVisibility() && !each.closest('svg'));
    const isHidden = (each: HTMLElement) => each.clientWidth <= 1 || getComputedStyle(each).overflowX !== 'visible';
    // The edges of quiet buttons reach a little beyond what they stand in, so that their words do not.
    const isCut = (each: HTMLElement) => !isHidden(each) && each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 5;
    const page = document.documentElement;
    const name = (each: HTMLElement) => `${each.localName}.${each.className}: ${each.textContent?.slice(0, 60)}`;
    return [...all.filter(isCut).map(name), ...(page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} wide`] : [])];
  });
  expect(wide, where).toEqual([]);
}
