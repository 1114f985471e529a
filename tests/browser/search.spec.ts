import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { WaitsAnswer } from '../../src/messages.ts';
import { isAccessible } from './accessible.ts';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

/** Search engines, viewers and archives: guarded where the user added them, left alone where not. */

const ex = account('instagram', [{ kind: 'handle', value: 'ex.person' }], 'ex');
const keepingAway = (...hosts: string[]) => settings([person([ex], ['Ex Person'])], hosts);
const plain = '<!doctype html><meta charset="utf-8"><title>Hats</title><main><p>Hats</p></main>';

for (const [what, address, host] of [
  ['a search for their handle', 'https://www.google.com/search?q=ex.person+instagram', 'www.google.com'],
  ['a search for their name', 'https://duckduckgo.com/?q=ex+person&ia=web', 'duckduckgo.com'],
  ['a search on an engine that no file knows', 'https://searx.far.example/search?q=%40ex.person', 'searx.far.example'],
  ['a viewer', 'https://imginn.com/ex.person/', 'imginn.com'],
  ['an archive', 'https://web.archive.org/web/2024/https://www.instagram.com/ex.person/', 'web.archive.org'],
] as const) {
  test(`${what} is stopped and noted once`, async ({ stage }) => {
    stage.serve(address, plain);
    await stage.settle(keepingAway(host));
    const page = await stage.open(address);
    await stage.paused(page);
    await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ account: 'ex', active: true }]);
  });

  test(`${what} is not ours where the host was never added`, async ({ stage }) => {
    stage.serve(address, plain);
    await stage.settle(keepingAway());
    const page = await stage.open(address);
    await expect(page.locator('main')).toBeVisible();
    expect((await stage.log()).attempts).toEqual([]);
  });
}

test('a search within a page of results is stopped as well', async ({ stage }) => {
  stage.serve('https://duckduckgo.com/?q=hats', plain);
  await stage.settle(keepingAway('duckduckgo.com'));
  const page = await stage.open('https://duckduckgo.com/?q=hats');
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  await page.evaluate(() => setTimeout(() => history.pushState({}, '', '/?q=%40ex.person')));
  await stage.paused(page);
  await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ site: 'search', kind: 'search', door: 'in-page' }]);
});

for (const [what, submit] of [
  ['by the user', (page: Page) => page.getByRole('textbox').press('Enter')],
  ['by a script', (page: Page) => page.evaluate(() => void setTimeout(() => document.querySelector('form')?.submit()))],
] as const) {
  test(`a search that is posted ${what}, so that no address says what it is for, is stopped`, async ({ stage }) => {
    const start = 'https://www.startpage.com/';
    const form =
      '<form action="/sp/search?lui=english" method="post"><input name="query"><input type="hidden" name="cat" value="web"></form>';
    stage.serve(start, plain.replace('<main>', `<main>${form}`));
    stage.serve('https://www.startpage.com/sp/search', plain.replace('<p>Hats', '<p>Results'));
    await stage.settle(keepingAway('www.startpage.com'));
    const page = await stage.open(start);
    await page.getByRole('textbox').fill('ex person hats');
    await submit(page);
    await stage.paused(page);
    expect(stage.requests).toEqual(['www.startpage.com/']);
    await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ site: 'search', kind: 'search', account: 'ex' }]);
    const again = await stage.open(start);
    await again.getByRole('textbox').fill('hats of an ex-personage');
    await submit(again);
    await expect(again.locator('p')).toHaveText('Results');
  });
}

test('somebody named on a site that no file knows is stopped and hidden there', async ({ stage }) => {
  const there = { ...account('club.example', [{ kind: 'handle', value: 'ex_person' }], 'club'), route: '/people/:handle/*' };
  const row = (handle: string) => `<div class="row"><a href="/people/${handle}/">${handle}</a> <span>Lake</span></div>`;
  stage.serve(
    'https://www.club.example/',
    `<!doctype html><main><div>${['friend', 'ex_person', 'ex_person2', 'other'].map(row).join('')}</div></main>`,
  );
  await stage.settle(settings([person([there])]));
  const page = await stage.open('https://www.club.example/');
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  await expect(page.locator('.row:visible a')).toHaveText(['friend', 'ex_person2', 'other']);
  await stage.visit(page, 'https://www.club.example/people/EX_person/albums');
  await stage.paused(page);
  expect(stage.requests).toEqual(['www.club.example/']);
  await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ site: 'club.example', account: 'club', kind: 'profile' }]);
});

test('who is listed by name alone is looked for in vain, but by a way through that is small, slow and there', async ({ stage }) => {
  const address = 'https://duckduckgo.com/?q=nell+example';
  stage.serve(address, plain);
  await stage.settle(settings([person([ex]), person([], ['Nell Example'], 'nell')], ['duckduckgo.com']));
  const page = await stage.open(address);
  await stage.paused(page);
  await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ account: 'nell', kind: 'search', active: true }]);
  await expect(page.getByRole('button', { name: 'I want to look anyway' })).toBeVisible();
  const tell = (name: string, body: object) =>
    stage.keeper.evaluate((message) => browser.runtime.sendMessage(message), { name, body }) as Promise<WaitsAnswer>;
  const { waits } = await tell('askThrough', { account: 'nell', intention: 'To find the number.', heldMs: 60_000 });
  await expect(page.getByRole('heading', { name: 'It opens in a while' })).toBeVisible();
  await tell('usePass', { for: waits.openings[0]?.id });
  await expect(page.getByRole('heading', { name: /It is open until/ })).toBeVisible();
  // There is no page of theirs to go to.
  await expect(page.getByRole('button', { name: 'Go there' })).toBeHidden();
  await isAccessible(page);
  await expect((await stage.open(address)).locator('main')).toBeVisible();
});

test('a search engine is added on the dashboard, and a search there is stopped from then on', async ({ stage }) => {
  const address = 'https://duckduckgo.com/?q=ex.person';
  stage.serve(address, plain);
  await stage.settle(keepingAway());
  const page = await stage.open(address);
  await expect(page.locator('main')).toBeVisible();
  const own = await stage.openOwn('dashboard.html');
  await own.getByRole('group', { name: 'Search engines' }).getByRole('button', { name: 'DuckDuckGo' }).click();
  await expect(own.getByRole('list').filter({ hasText: 'duckduckgo.com' })).toBeVisible();
  // Also the search that was open all the while.
  await stage.paused(page);
  await stage.paused(await stage.open(address));
});
