import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

/** A page that comes in piece by piece ends up with the same boxes closed as one that was there at once. */

interface SitePages {
  pages: { file: string; url: string }[];
  person: { names: string[]; accounts: { realm: string; aliases: Parameters<typeof account>[1]; route?: string }[] };
  hosts: string[];
}

const folder = join(import.meta.dirname, '../pages');

for (const site of readdirSync(folder)) {
  const { pages, person: them, hosts } = JSON.parse(readFileSync(join(folder, site, 'page.json'), 'utf8')) as SitePages;
  const accounts = them.accounts.map(({ realm, aliases, ...route }) => ({ ...account(realm, aliases), ...route }));
  const { file, url } = pages.at(-1) as { file: string; url: string };

  test(`${site}: ${file}, piece by piece`, async ({ stage }) => {
    const html = readFileSync(join(folder, site, file), 'utf8').replace(/<script>[\s\S]*?<\/script>/g, '');
    await stage.settle(settings([person(accounts, them.names)], hosts));
    stage.serve(url, html);
    const page = await stage.open(url);
    const atOnce = await painted(page);
    expect(atOnce).not.toEqual([]);
    stage.serve(url, inPieces(html));
    await stage.visit(page, url);
    await expect(page.locator('html')).toHaveAttribute('data-whole', '');
    expect(await painted(page)).toEqual(atOnce);
  });
}

/** The same page, which builds itself node after node, seventeen at a time. */
function inPieces(html: string): string {
  return `<!doctype html><meta charset="utf-8"><body><script>
    const whole = new DOMParser().parseFromString(${JSON.stringify(html).replaceAll('<', '\\u003c')}, 'text/html').body;
    let count = 0;
    async function grow(from, to) {
      for (const node of from.childNodes) {
        const copy = node.cloneNode(false);
        to.append(copy);
        if (++count % 17 === 0) await undefined;
        await grow(node, copy);
      }
    }
    addEventListener('load', async () => {
      await grow(whole, document.body);
      document.documentElement.setAttribute('data-whole', '');
    });
  </script></body>`;
}

/** What can be seen of the marked units, in words. */
async function painted(page: Page): Promise<string[]> {
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-expect], [data-expect] *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => `${element.tagName} ${element.getAttribute('data-fx') ?? ''} ${element.textContent?.trim().slice(0, 40)}`),
  );
}
