import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inWords, leaks } from './leaks.ts';
import { painted } from './painted.ts';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

/**
 * Pages as real clients painted them, with an invented cast. They are no part of the project: where they are not at hand
 * there is nothing to test. Nothing that names Marlowe Quint stays painted, and a namesake loses nothing.
 */

const folder = join(import.meta.dirname, '../../../shared/fixtures/real');
const origins: Record<string, string> = {
  bluesky: 'https://bsky.app',
  mastodon: 'https://mastodon.social',
  elk: 'https://elk.zone',
  lemmy: 'https://lemmy.world',
};
const marlowe = [
  account(
    'bluesky',
    [
      { kind: 'handle', value: 'marloweq.bsky.social' },
      { kind: 'id', value: 'did:plc:5kpnpxg33fcea77uxhjh26pf' },
    ],
    'bluesky-account',
  ),
  account('fediverse', [{ kind: 'handle', value: 'marloweq@mastodon.social' }], 'mastodon-account'),
  account('fediverse', [{ kind: 'handle', value: 'marloweq@lemmy.world' }], 'lemmy-account'),
];
const keepingMarloweAway = settings([person(marlowe, ['Marlowe Quint'])], ['mastodon.social', 'lemmy.world', 'elk.zone']);
const them = 'marloweq(?![a-z])|5kpnpxg33fcea77uxhjh26pf|marlowe quint(?!ero)';
const namesake = 'marlowe ?quintero';

const files = existsSync(folder)
  ? Object.keys(origins).flatMap((site) => readdirSync(join(folder, site)).map((file): [string, string] => [site, file]))
  : [];

for (const [site, file] of files) {
  test(`${site}: ${file} names nobody whom it should not`, async ({ stage }) => {
    const address = `${origins[site]}/some/page`;
    stage.serve(address, readFileSync(join(folder, site, file), 'utf8'));
    const page = await stage.open(address);
    const named = await traces(page, namesake);
    const without = await painted(page);
    expect(await traces(page, them), 'without us they are there').not.toEqual([]);
    await stage.settle(keepingMarloweAway);
    await stage.visit(page, address);
    await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
    expect(await traces(page, them)).toEqual([]);
    expect(await traces(page, namesake)).toEqual(named);
    const found = leaks(await painted(page), without, keepingMarloweAway, address);
    // A page of theirs is called after them; at its own address, which is not this one, it is guarded.
    const shown = found.traces.filter(({ how }) => how !== 'title of the page' || !file.startsWith('thread-target'));
    expect({ traces: shown.map(inWords), losses: found.losses.map(inWords) }).toEqual({ traces: [], losses: [] });
  });
}

/** Everything on the page that can be seen, heard or pointed at and speaks of somebody. */
function traces(page: Page, words: string): Promise<string[]> {
  return page.evaluate((source) => {
    const speaks = new RegExp(source, 'i');
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const said = (element: Element) => [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? ''),
      ...['alt', 'aria-label', 'title', 'placeholder', 'href', 'src'].map((name) => element.getAttribute(name) ?? ''),
    ];
    const shown = [...document.body.querySelectorAll('*:not(script, style, noscript, noscript *)')].filter(isShown);
    return shown.flatMap(said).filter((each) => speaks.test(each.replace(/\p{Cf}/gu, '')));
  }, words);
}
