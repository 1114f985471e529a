import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { groupId, groupNames } from '../src/ui/dashboard/frame/groups.ts';
import { fullLife, live, openScreen, ownScreens, type Screen } from '../tests/browser/own-screens.ts';
import { Stage } from '../tests/browser/stage.ts';

/**
 * `npm run screens`: a picture of every page of ours, with a year of invented data that ends on the same evening each time, into
 * `docs/screens`. With languages (`npm run screens -- de ar`) everything that our pages can look like, also dark and as wide as a phone, into
 * `screenshots/screens`, for whoever looks for what does not fit.
 */

// The same evening everywhere; browsers take it over.
process.env.TZ = 'Europe/Berlin';

const root = join(import.meta.dirname, '..');
const languages = process.argv.slice(2);

const evening = new Date('2026-11-15T20:15:00+01:00').getTime();
const wide = { width: 1100, height: 760 };
const small = { width: 360, height: 440 };
const phone = { width: 320, height: 640 };
const sizeOf = ({ path }: Screen) => (path.startsWith('popup') ? small : wide);

/** What stands in the documentation, by its file. The dashboard is one page: each of its groups is a picture. */
const documented: Record<string, string> = { popup: 'popup', pause: 'pause, urge', welcome: 'welcome, nobody yet', practice: 'practice' };

/** For our pages it is always that moment. (Playwright's own clock, 1.64, takes the beginning of 1970 for now.) */
function standStill(at: number): void {
  const { Date: Moving } = globalThis;
  const Still = class extends Moving {
    constructor(...parts: [] | [number]) {
      super(...(parts.length === 0 ? ([at] as const) : parts));
    }
    static override now = () => at;
  };
  Object.assign(globalThis, { Date: Still });
}

async function look(page: Page, size: { width: number; height: number }, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize(size);
}

async function takeDocumented(stage: Stage, screens: readonly Screen[], folder: string): Promise<void> {
  for (const [file, name] of Object.entries(documented)) {
    const screen = screens.find((each) => each.name === name);
    if (!screen) throw new Error(`No screen is called "${name}".`);
    // As it opens, with nothing done on it yet.
    const { open: _, ...unopened } = screen;
    const page = await openScreen(stage, unopened);
    await look(page, sizeOf(screen), 'light');
    await page.screenshot({ path: join(folder, `${file}.png`) });
    await page.close();
  }
  const dashboard = screens.find(({ name }) => name === 'dashboard');
  if (!dashboard) throw new Error('The dashboard is not in the list.');
  const page = await openScreen(stage, dashboard);
  await look(page, wide, 'light');
  for (const group of groupNames) {
    // Twice: what comes near is laid out, and moves what stands below it.
    for (const _ of [1, 2]) await page.locator(`#${groupId(group)}`).evaluate((each) => each.scrollIntoView());
    await page.screenshot({ path: join(folder, `${group}.png`) });
  }
  await page.close();
}

async function takeAll(stage: Stage, screens: readonly Screen[], folder: string): Promise<void> {
  for (const screen of screens) {
    const page = await openScreen(stage, screen);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [suffix, size] of [
        ['', sizeOf(screen)],
        ['-phone', phone],
      ] as const) {
        await look(page, size, colorScheme);
        const file = (part: string) => join(folder, `${screen.name.replaceAll(/\W+/g, '-')}${part}-${colorScheme}${suffix}.png`);
        const groups = page.locator('.group:not(:empty)');
        // All of it is in the picture, however far down.
        await groups.evaluateAll((all: HTMLElement[]) => {
          for (const each of all) each.style.setProperty('content-visibility', 'visible');
        });
        if ((await groups.count()) < 2) await page.screenshot({ path: file(''), fullPage: true });
        else for (const group of groupNames) await page.locator(`#${groupId(group)}`).screenshot({ path: file(`-${group}`) });
      }
    }
    await page.close();
  }
}

const stage = await Stage.build('chromium');
try {
  for (const language of languages.length > 0 ? languages : ['en']) {
    const folder = join(root, languages.length > 0 ? `screenshots/screens/${language}` : 'docs/screens');
    await mkdir(folder, { recursive: true });
    await stage.restart({ language });
    await stage.clear();
    const now = languages.length > 0 ? Date.now() : evening;
    if (now === evening) await stage.keeper.context().addInitScript(standStill, evening);
    const life = fullLife(now);
    await live(stage, life);
    const { waits: _, ...values } = life.values;
    // The worker keeps its own time: what waits would be over.
    const screens = ownScreens(now === evening ? { ...life, values } : life);
    await (languages.length > 0 ? takeAll : takeDocumented)(stage, screens, folder);
    console.log(`${language}: ${folder.replace(`${root}/`, '')}`);
  }
} finally {
  await stage.strike();
}
