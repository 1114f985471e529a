import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Stage } from '../tests/browser/stage.ts';
import { fullYear, year } from './year.ts';

/**
 * `npm run screens`: pictures of every page of ours, with a year of invented data, into `docs/screens`. With languages
 * (`npm run screens -- de ar`) also dark and as wide as a phone, into `screenshots/screens`, for whoever looks for what does not fit.
 */

const root = join(import.meta.dirname, '..');
const languages = process.argv.slice(2);

interface Screen {
  name: string;
  path: string;
  /** In pixels; a phone's is taken where everything is tried. */
  size: { width: number; height: number };
  prepare?: (page: Page) => Promise<void>;
}

const wide = { width: 1100, height: 760 };
const phone = { width: 320, height: 640 };
const groups = ['today', 'people', 'looking', 'journal', 'plan', 'cleanup', 'settings'];

const screens: Screen[] = [
  { name: 'popup', path: 'popup.html', size: { width: 360, height: 440 } },
  { name: 'pause', path: 'pause.html', size: wide },
  { name: 'welcome', path: 'welcome.html', size: wide },
  { name: 'practice', path: 'practice.html', size: wide },
  ...groups.map((group) => ({ name: group, path: `dashboard.html#group-${group}`, size: wide, prepare: settle })),
];

/** What is loaded when it comes into view is loaded, and the page stands still where its address says. */
async function settle(page: Page): Promise<void> {
  const group = new URL(page.url()).hash.slice(1);
  await page.waitForFunction(() => document.querySelector('main'));
  for (let round = 0; round < 3; round++) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), group);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1_000 })));
  }
}

async function take(
  stage: Stage,
  folder: string,
  { name, path, size, prepare }: Screen,
  schemes: readonly ('light' | 'dark')[],
): Promise<void> {
  const page = await stage.openOwn(path);
  for (const colorScheme of schemes) {
    for (const [suffix, viewport] of schemes.length > 1
      ? ([
          ['', size],
          ['-phone', phone],
        ] as const)
      : ([['', size]] as const)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await page.locator('h1, h2').first().waitFor();
      await prepare?.(page);
      const look = colorScheme === 'dark' ? '-dark' : '';
      await page.screenshot({ path: join(folder, `${name}${look}${suffix}.png`) });
    }
  }
  await page.close();
}

const stage = await Stage.build('chromium');
try {
  const { settings, ...log } = year(Date.now(), -new Date().getTimezoneOffset(), { ...fullYear, people: 2 });
  for (const language of languages.length > 0 ? languages : ['en']) {
    const folder = join(root, languages.length > 0 ? `screenshots/screens/${language}` : 'docs/screens');
    await mkdir(folder, { recursive: true });
    await stage.restart({ language });
    await stage.clear();
    await stage.settle(settings);
    await stage.writeLog(log);
    for (const screen of screens) await take(stage, folder, screen, languages.length > 0 ? ['light', 'dark'] : ['light']);
    console.log(`${language}: ${folder.replace(`${root}/`, '')}`);
  }
} finally {
  await stage.strike();
}
