import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

/**
 * Every page of every site, as it would be on that site: what is marked `gone` is not painted, what is marked `keep` is,
 * and of what is marked `part` only that which names the person is missing.
 */

interface SitePages {
  pages: { file: string; url: string }[];
  person: { names: string[]; accounts: { realm: string; aliases: Parameters<typeof account>[1] }[] };
  hosts: string[];
}

const folder = join(import.meta.dirname, '../pages');

for (const site of readdirSync(folder)) {
  const { pages, person: them, hosts } = JSON.parse(readFileSync(join(folder, site, 'page.json'), 'utf8')) as SitePages;
  const accounts = them.accounts.map(({ realm, aliases }) => account(realm, aliases));
  for (const { file, url } of pages) {
    test(`${site}: ${file}`, async ({ stage }) => {
      const words = [
        ...them.names,
        ...accounts.flatMap(({ aliases }) => aliases.filter(({ kind }) => kind === 'handle').map(({ value }) => value)),
      ];
      stage.serve(url, readFileSync(join(folder, site, file), 'utf8'));
      await stage.settle(settings([person(accounts, them.names)], hosts));
      const page = await stage.open(url);
      await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
      expect(await wrongMarks(page, words)).toEqual([]);
    });
  }
}

/** Every mark of the page that does not hold, in words. */
function wrongMarks(page: Page, words: string[]): Promise<string[]> {
  return page.evaluate((named) => {
    const inAll = (within: ParentNode, selector: string): Element[] => [
      ...within.querySelectorAll(selector),
      ...[...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inAll(shadowRoot, selector) : [])),
    ];
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const hasSize = (element: Element) => isShown(element) && [element, ...element.querySelectorAll('*')].some(isShown);
    const speaks = (text: string | null) => named.some((word) => text?.toLowerCase().includes(word.toLowerCase()));
    const shownTraces = (unit: Element) =>
      inAll(unit, '*')
        .filter(isShown)
        .flatMap((element) => {
          const own = [...element.childNodes]
            .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
            .map(({ textContent }) => textContent ?? '');
          return [...own, element.getAttribute('alt'), element.getAttribute('aria-label'), element.getAttribute('title')].filter((text) =>
            speaks(text),
          );
        });
    const marks = inAll(document, '[data-expect]');
    if (marks.length === 0) return ['no mark on this page'];
    return marks.flatMap((unit) => {
      const expected = unit.getAttribute('data-expect');
      const name = `${unit.getAttribute('data-fx') ?? ''} ${unit.textContent?.trim().slice(0, 60)}`;
      if (expected === 'gone') return hasSize(unit) ? [`still there: ${name}`] : [];
      if (!isShown(unit)) return [`missing: ${name}`];
      return expected === 'part' ? shownTraces(unit).map((trace) => `names them: ${name}: ${trace}`) : [];
    });
  }, words);
}
