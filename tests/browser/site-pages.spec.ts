import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inWords, leaks } from './leaks.ts';
import { painted } from './painted.ts';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

/**
 * Every page of every site, as it would be on that site: what is marked `gone` is not painted, what is marked `keep` is,
 * and of what is marked `part` only that which names the person is missing.
 */

interface SitePages {
  pages: { file: string; url: string }[];
  person: { names: string[]; accounts: { realm: string; aliases: Parameters<typeof account>[1]; route?: string }[] };
  hosts: string[];
}

/**
 * A row that stays is called after all that stands in it, by `aria-labelledby`, and browsers read out a line that is hidden where a
 * name points at that very line. Nothing of a site is rewritten, so only the whole row could go.
 */
const readOut: ReadonlySet<string> = new Set(['aria-labelledby: Trip Ex Person is typing… (group in which target is typing)']);

// As many pages as all other stories together: every worker takes its share.
test.describe.configure({ mode: 'parallel' });

const folder = join(import.meta.dirname, '../pages');

for (const site of readdirSync(folder)) {
  const { pages, person: them, hosts } = JSON.parse(readFileSync(join(folder, site, 'page.json'), 'utf8')) as SitePages;
  const accounts = them.accounts.map(({ realm, aliases, ...route }) => ({ ...account(realm, aliases), ...route }));
  for (const { file, url } of pages) {
    test(`${site}: ${file}`, async ({ stage }) => {
      const words = [
        ...them.names,
        ...accounts.flatMap(({ aliases }) => aliases.filter(({ kind }) => kind === 'handle').map(({ value }) => value)),
      ];
      const keepingThemAway = settings([person(accounts, them.names)], hosts);
      stage.serve(url, readFileSync(join(folder, site, file), 'utf8'));
      const page = await stage.open(url);
      const without = await painted(page);
      await stage.settle(keepingThemAway);
      await stage.visit(page, url);
      await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
      expect(await wrongMarks(page, words)).toEqual([]);
      const { traces, losses } = leaks(await painted(page), without, keepingThemAway, url);
      const said = traces.map(inWords).filter((each) => !readOut.has(each));
      expect({ traces: said, losses: losses.map(inWords) }).toEqual({ traces: [], losses: [] });
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
