import { existsSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFindsNothing, isAccessible, nothingCutOff, smallTargets } from './accessible.ts';
import { fullLife, live, openScreen, ownScreens, type Screen } from './own-screens.ts';
import { expect, type Stage, test } from './stage.ts';

/** What every page of ours has to be able to do, tried on all that they can look like. A new screen is a line in `own-screens.ts`. */

const life = fullLife(Date.now());
const screens = ownScreens(life);
const mostControls = /^(?:popup|pause|welcome, who|dashboard, all of it open)$/;

test('every page of ours is in the list', () => {
  const entrypoints = new URL('../../entrypoints/', import.meta.url);
  const pages = readdirSync(entrypoints).filter((name) => existsSync(new URL(`${name}/index.html`, entrypoints)));
  expect(pages.filter((name) => !screens.some(({ path }) => path.startsWith(`${name}.html`)))).toEqual([]);
});

for (const screen of screens) {
  test(`${screen.name}: fits, at any width, in any look`, async ({ stage, browserName }) => {
    test.skip(browserName === 'firefox' && !mostControls.test(screen.name), 'What all of them are to axe in Firefox is told below.');
    const page = await open(stage, screen);
    await isAccessible(page);
    for (const [width, height] of [
      [640, 480],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await nothingCutOff(page, `${width} px wide`);
    }
    expect(await page.evaluate(smallTargets)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await nothingCutOff(page, 'letters twice as large');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    // Firefox, driven by a test, does not pass wishes on: it is started with them, below.
    if (browserName === 'firefox') return;
    expect(await page.evaluate(moving)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(indistinct)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test(`${screen.name}: everything is reached by keyboard, in order, and seen`, async ({ stage, browserName }) => {
    test.skip(browserName === 'firefox' && !mostControls.test(screen.name), 'Where most is to be reached, it is tried again.');
    test.setTimeout(120_000);
    const page = await open(stage, screen);
    const all = await page.evaluate(number);
    expect(all.length).toBeGreaterThan(0);
    // The first has the focus, so that it begins there and not where the screen was opened.
    const met = all.slice(0, 1);
    for (let steps = 0; met.length < all.length && steps < 4 * all.length; steps++) {
      await page.keyboard.press('Tab');
      const { name } = await page.evaluate(focused);
      if (name === undefined) break;
      // A field for a date has parts of its own; and a page that has just come may still put the focus on its heading.
      if (name === met.at(-1) || name.startsWith('-1 ')) continue;
      await expect.poll(async () => (await page.evaluate(focused)).fault, name).toBe('');
      met.push(name);
    }
    expect(met).toEqual(all);
  });
}

test.describe('Firefox on a system that wants it otherwise', () => {
  test.skip(
    ({ browserName }) => browserName === 'chromium',
    'Chromium takes such wishes while it runs, and is looked at on every screen above.',
  );

  test.describe('dark and still', () => {
    test.use({ newBrowser: { wish: 'dark' } });
    test('there is nothing to object to, and nothing moves', async ({ stage }) => {
      test.setTimeout(300_000);
      await live(stage, life);
      for (const screen of screens) {
        const page = await openScreen(stage, screen);
        expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)').matches)).toBe(
          true,
        );
        await axeFindsNothing(page, screen.name);
        expect(await page.evaluate(moving), screen.name).toEqual([]);
        await page.close();
      }
    });
  });

  test.describe('with the few colours of the system', () => {
    test.use({ newBrowser: { wish: 'forced colours' } });
    test('everything can be told apart', async ({ stage }) => {
      test.setTimeout(300_000);
      await live(stage, life);
      for (const screen of screens) {
        const page = await openScreen(stage, screen);
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        expect(await page.evaluate(indistinct), screen.name).toEqual([]);
        await page.close();
      }
    });
  });
});

/** What leads away, what the system answers to, and what leaves nothing to press. */
const left = '.exit *, .not-now, .confirm :not(.plain)';
const leaving = /^(?:Dashboard|See it|Erase |Print|Share|Open their profile|Go there)/;

for (const name of ['dashboard', 'pause', 'welcome, who', 'popup']) {
  test(`${name}: whatever is pressed, the focus is somewhere`, async ({ stage }) => {
    test.setTimeout(240_000);
    const screen = screens.find((each) => each.name === name);
    if (!screen) throw new Error(`No screen is called "${name}".`);
    const page = await open(stage, screen);
    const pressed: string[] = [];
    for (;;) {
      const next = await page.evaluate(focusNext, [pressed, left, leaving.source] as const);
      if (next === undefined) break;
      if (!pressed.includes(next)) pressed.push(next);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(hasFocus), { message: `after "${next}"`, timeout: 3_000 }).toBe(true);
    }
    expect(pressed.length).toBeGreaterThan(3);
  });
}

/** To the next button that was not pressed yet: first of all what says yes to an open question. @returns where it is and what it says. */
function focusNext([pressed, left, leaving]: readonly [readonly string[], string, string]): string | undefined {
  const name = (each: HTMLElement) => `${each.closest('[id]:not(button)')?.id} ${each.textContent}`;
  const all = [...document.querySelectorAll<HTMLElement>('.confirm .plain'), ...document.querySelectorAll<HTMLElement>('button')].filter(
    (each) => each.checkVisibility() && !each.matches(`:disabled, ${left}`) && !new RegExp(leaving).test(each.textContent ?? ''),
  );
  // From a tool the way back is always the same.
  const next = all.find((each) => !pressed.includes(name(each))) ?? all.find((each) => each.matches('.stage .water > .quiet'));
  next?.focus();
  return next && name(next);
}

/** Not at the top of the page, and not after a moment either: what was pressed may have an answer that takes one. */
async function hasFocus(): Promise<boolean> {
  const has = () => document.activeElement !== null && document.activeElement !== document.body;
  for (let frames = 0; frames < 6; frames++) {
    await new Promise(requestAnimationFrame);
    if (!has()) return false;
  }
  return true;
}

/** With the log that belongs to it, where it shows one. */
async function open(stage: Stage, screen: Screen): Promise<Page> {
  if (screen.showsLog) await live(stage, life);
  return openScreen(stage, screen);
}

/**
 * With the few colours of the system, what is a button has an edge or a line, and what is chosen does not look like what is not. Contrast is the
 * system's then; axe (4.14) reads the colours that are not used.
 */
function indistinct(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('button, [aria-current]')].filter((each) => each.checkVisibility());
  const name = (each: HTMLElement) => `${each.localName}.${each.className}: ${each.textContent?.slice(0, 40)}`;
  const look = (each: HTMLElement) => {
    const { color, backgroundColor, borderColor, borderWidth, borderStyle } = getComputedStyle(each);
    return [color, backgroundColor, borderColor, borderWidth, borderStyle].join();
  };
  const isEdged = (each: HTMLElement) => {
    const { borderStyle, borderTopWidth, textDecorationLine } = getComputedStyle(each);
    return (borderStyle !== 'none' && borderTopWidth !== '0px') || textDecorationLine.includes('underline');
  };
  // Or a picture of its own.
  const edgeless = shown.filter((each) => each.matches('button') && !isEdged(each) && !each.querySelector('svg'));
  const chosen = shown.filter((each) => each.matches('[aria-pressed="true"], [aria-current]'));
  const unchosen = (each: HTMLElement) =>
    each.matches('[aria-current]')
      ? each.closest('ul')?.querySelector<HTMLElement>('a:not([aria-current])')
      : each.parentElement?.querySelector<HTMLElement>('[aria-pressed="false"]');
  const same = chosen.filter((each) => {
    const other = unchosen(each);
    return other && look(other) === look(each);
  });
  return [...edgeless.map((each) => `no edge: ${name(each)}`), ...same.map((each) => `not told apart: ${name(each)}`)];
}

/** What moves by itself, of which nothing may be left for whoever wants no motion. */
function moving(): string[] {
  return document.getAnimations().flatMap((each) => (each.playState === 'running' ? String((each as CSSAnimation).animationName) : []));
}

interface Numbered {
  stops?: HTMLElement[];
}

/** Every stop of the keyboard, in the order of the page. The first has the focus, which a view that has just opened took before. */
async function number(): Promise<string[]> {
  for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]');
  // The practice feed has no end, as the site that it stands for: ours is what stands above it.
  const isOurs = (each: HTMLElement) => !document.getElementById('mastodon') || each.closest('#guide');
  const shown = [...all].filter((each) => each.checkVisibility() && !each.matches(':disabled') && isOurs(each));
  const radios = shown.filter((each) => each instanceof HTMLInputElement && each.type === 'radio') as HTMLInputElement[];
  const group = ({ name, form }: HTMLInputElement) => radios.filter((other) => other.name === name && other.form === form);
  // Of radio buttons one is a stop: the one that is chosen, else the first.
  const isStop = (each: HTMLElement) => {
    if (!radios.includes(each as HTMLInputElement)) return true;
    const all = group(each as HTMLInputElement);
    return each === (all.find(({ checked }) => checked) ?? all[0]);
  };
  const stops = shown.filter(isStop);
  (globalThis as Numbered).stops = stops;
  stops[0]?.focus();
  return stops.map((each, index) => `${index} ${each.localName} ${(each.textContent || each.id).slice(0, 30)}`);
}

/** Where the keyboard is, and what is wrong with it there: nothing around it, or something over it. */
async function focused(): Promise<{ name?: string; fault: string }> {
  const each = document.activeElement;
  if (!(each instanceof HTMLElement) || each === document.body || each === document.documentElement) return { fault: '' };
  const { stops = [] } = globalThis as Numbered;
  const name = `${stops.indexOf(each)} ${each.localName} ${(each.textContent || each.id).slice(0, 30)}`;
  const marked = each.closest<HTMLElement>('.choice') ?? each;
  const faultNow = () => {
    const { outlineStyle, outlineWidth } = getComputedStyle(marked);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'no outline';
    const box = marked.getClientRects()[0];
    if (!box) return 'no box';
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    if (right <= left || bottom <= top) return `out of sight at ${box.top}`;
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return over && (marked.contains(over) || over.contains(marked)) ? '' : `under ${over?.outerHTML.slice(0, 80)}`;
  };
  // What comes near is laid out, and moves what stands below it.
  for (let frames = 0; frames < 10 && faultNow() !== ''; frames++) await new Promise(requestAnimationFrame);
  return { name, fault: faultNow() };
}
