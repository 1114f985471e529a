import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe says of colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** A page of ours as axe sees it, light and dark: nothing to object to; nothing wider than the window, nothing too small to hit. */
export async function isAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await axeFindsNothing(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  // Firefox, driven by a test, stays as it was: `every-page.spec.ts` starts it dark.
  if (await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)) await axeFindsNothing(page, 'dark', ofColours);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(smallTargets)).toEqual([]);
}

/** @param rules the names of those that are asked; all, if none are given. */
export async function axeFindsNothing(page: Page, look: string, rules?: string[]): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const asked = rules && { runOnly: { type: 'rule', values: rules } as const };
    // What passes is not asked for, nor what other documents hold.
    const { violations } = await axe.run({ ...asked, resultTypes: ['violations'], preload: false, iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' ')}`);
  }, rules);
  expect(found, look).toEqual([]);
}

/** What is to be clicked or tapped, and smaller than 24 px. What belongs to a label is as large as that; a link, as its longest line. */
export function smallTargets(): string[] {
  const smallest = 24;
  const shown = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter((each) =>
    each.checkVisibility(),
  );
  return shown.flatMap((each) => {
    const boxes = [...(each.closest('label') ?? each).getClientRects()];
    const isLarge = boxes.some(({ width, height }) => Math.min(width, height) >= smallest - 0.1);
    const sizes = boxes.map(({ width, height }) => `${width} x ${height}`);
    return isLarge ? [] : [`${each.localName}.${each.className} ${sizes}: ${each.textContent?.slice(0, 40)}`];
  });
}

/** Nothing is wider than the window, and no text larger than what it stands in. */
export async function nothingCutOff(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    // What is far down is laid out only now; until then Firefox (153) goes by how it was before the window changed.
    const far = [...document.querySelectorAll<HTMLElement>('.group')];
    for (const group of far) group.style.setProperty('content-visibility', 'visible');
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => each.checkVisibility() && !each.closest('svg'));
    const isSaidOnly = (each: HTMLElement) => each.clientWidth <= 1 || getComputedStyle(each).clipPath !== 'none';
    // The practice feed shortens long handles, as the site does that it stands for.
    const isShortened = (each: HTMLElement) => each.closest('#mastodon') !== null && getComputedStyle(each).textOverflow === 'ellipsis';
    // What scrolls by itself shows all of it; fields do.
    const scrolls = (each: HTMLElement) => /auto|scroll/.test(getComputedStyle(each).overflow) || each.matches('input, select, textarea');
    const texts = (each: HTMLElement) => {
      const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
      const found: DOMRect[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const range = document.createRange();
        range.selectNode(text);
        found.push(...range.getClientRects());
      }
      return found;
    };
    const hides = (each: HTMLElement) => {
      const { top, bottom } = each.getBoundingClientRect();
      return getComputedStyle(each).overflowY !== 'visible' && texts(each).some((text) => text.top < top - 2 || text.bottom > bottom + 2);
    };
    // Written over what follows it, on purpose.
    const isMark = (each: HTMLElement) => each.querySelector(':scope > .mark') !== null;
    // The edges of quiet buttons reach a little beyond what they stand in, so that their words do not.
    const reach = 0.35 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isCut = (each: HTMLElement) =>
      each.clientWidth > 0 && ((each.scrollWidth > each.clientWidth + reach && !isMark(each)) || hides(each));
    const page = document.documentElement;
    const name = (each: HTMLElement) => `${each.localName}.${each.className}: ${each.textContent?.slice(0, 60)}`;
    const cut = all.filter((each) => !isSaidOnly(each) && !isShortened(each) && !scrolls(each) && isCut(each)).map(name);
    const found = [...cut, ...(page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} wide`] : [])];
    for (const group of far) group.style.removeProperty('content-visibility');
    return found;
  });
  expect(wide, where).toEqual([]);
}
