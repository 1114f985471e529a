import { readdirSync, readFileSync } from 'node:fs';
import { isAccessible, nothingCutOff } from './accessible.ts';
import { fullLife, live, openScreen, ownScreens } from './own-screens.ts';
import { keepingRowanAway } from './people.ts';
import { expect, test } from './stage.ts';

/** The browser speaks another language, and so do we: the right way round, with nothing cut off on a narrow screen. */

const root = new URL('../../public/_locales/', import.meta.url);
const languages = readdirSync(root).filter((language) => language !== 'en');
const wordsOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, root), 'utf8'));
/**
 * One language of each kind: long words, from right to left, other scripts. They go through every screen, the others through those with the most
 * words. A start of Firefox takes long: there it is two, on the same few.
 */
const ofEachKind = ['de', 'fa', 'hi', 'ja'];
const inFirefox = ['de', 'fa'];
const mostWords = /^(?:popup|popup, contact|pause|dashboard, all of it open|welcome, \w+)$/;

const tenDays = { ...keepingRowanAway, plan: { since: Date.now() - 10 * 86_400_000, goalDays: 30 } };

test.describe('German', () => {
  test.use({ newBrowser: { language: 'de' } });
  test('is spoken by the popup, with its plurals', async ({ stage }) => {
    await stage.settle(tenDays);
    const popup = await stage.openOwn('popup.html');
    await expect(popup.getByRole('heading', { name: '10 Tage' })).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Ich hatte Kontakt' })).toBeVisible();
    expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['de', 'ltr']);
    await isAccessible(popup);
  });
});

test.describe('Arabic', () => {
  test.use({ newBrowser: { language: 'ar' } });
  test('is spoken by the popup, from right to left', async ({ stage }) => {
    await stage.settle(tenDays);
    const popup = await stage.openOwn('popup.html');
    await expect(popup.getByRole('heading', { name: '10 أيام' })).toBeVisible();
    expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);
    await isAccessible(popup);
    // Latin names are set apart from the Arabic around them.
    const dashboard = await stage.openOwn('dashboard.html');
    await expect(dashboard.getByText('حساب واحد على \u2068Mastodon\u2069')).toBeVisible();
    // Nobody who grew up with it has read it yet, and that is said.
    await expect(dashboard.locator('#group-settings').getByText(wordsOf('ar').languageHelp?.message ?? '')).toBeVisible();
  });
});

const life = fullLife(Date.now());
// A page as it opens says nothing that it does not say with all of it open; the practice feed speaks the language of its town.
const screens = ownScreens(life).filter(({ name }) => name !== 'dashboard' && name !== 'practice');

for (const language of languages) {
  test.describe(language, () => {
    test.use({ newBrowser: { language } });
    test.skip(
      ({ browserName }) => browserName === 'firefox' && !inFirefox.includes(language),
      'In Firefox, one of each direction is enough.',
    );
    test('is spoken, and fits a narrow screen', async ({ stage, browserName }) => {
      const isThorough = ofEachKind.includes(language) && browserName === 'chromium';
      test.setTimeout(300_000);
      await live(stage, life);
      for (const screen of isThorough ? screens : screens.filter(({ name }) => mostWords.test(name))) {
        const page = await openScreen(stage, screen);
        expect(await page.evaluate(() => document.documentElement.lang), screen.name).toBe(language.replace('_', '-'));
        expect(await page.evaluate(undirected), screen.name).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        await nothingCutOff(page, screen.name);
        await page.close();
      }
    });
  });
}

/** Fields for the user's own words, or for an address, which would run in the direction of the page. */
function undirected(): string[] {
  const fields = document.querySelectorAll<HTMLElement>(
    'textarea, input:is(:not([type]), [type="text"], [type="search"], [type="password"])',
  );
  // The practice feed stands for a site, and is not ours.
  return [...fields]
    .filter((each) => !each.dir && !each.closest('#mastodon'))
    .map((each) => (each as HTMLInputElement).labels?.[0]?.textContent ?? each.id);
}
