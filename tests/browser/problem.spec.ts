import type { Page } from '@playwright/test';
import { isAccessible } from './accessible.ts';
import { account, person, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** "Report a problem": the structure of a page, all of it shown, and nothing that anybody wrote. */

const home = 'https://x.com/home';
const them = account('x', [{ kind: 'handle', value: 'target_user' }], 'x');
const away = settings([person([them], ['Target Person'])]);
const card = (handle: string, name: string): string =>
  `<div data-testid="cellInnerDiv"><div><article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/${handle}">${name}</a>
   <a href="/${handle}/status/1234567890${handle.length}"><time datetime="2026-11-20">1h</time></a></div><div data-testid="tweetText">Secret words of ${name}</div></article></div></div>`;

async function made(stage: Stage, problem: string): Promise<{ dashboard: Page; text: string }> {
  const dashboard = await stage.openOwn('dashboard.html#problem');
  await dashboard.getByText(problem).click();
  await dashboard.locator('#problem').getByRole('button', { name: 'Make a report' }).click();
  const field = dashboard.getByLabel('This is all of it');
  await expect(field).toBeVisible();
  return { dashboard, text: await field.inputValue() };
}

test('a report shows how the page is built, and is copied as it is shown', async ({ stage, browserName }) => {
  stage.serve(
    home,
    `<!doctype html><title>Home</title><main>${card('ada_finch', 'Ada Finch')}${card('target_user', 'Target Person')}</main>`,
  );
  await stage.settle(away);
  const page = await stage.open(home);
  await expect(page.getByText('Target Person').first()).toBeHidden();
  const { dashboard, text } = await made(stage, 'They are still there');
  expect(text).toMatch(/^Stillwater \d+\.\d+\.\d+, (?:Chrome|Firefox) \d+\nProblem: they are still there\nSite: x/);
  expect(text).toContain('post or reply: 2, 1 hidden');
  expect(text).toContain('article role=article data-testid=tweet');
  expect(text).toContain('a href:profile text');
  expect(text).toContain('a href:post > time datetime text');
  expect(text).toContain('(hidden: gone)');
  expect(text).not.toMatch(/finch|target|secret|home\b|1234567890|2026/i);
  await isAccessible(dashboard);
  if (browserName === 'chromium') await dashboard.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dashboard.getByRole('button', { name: 'Copy' }).click();
  await expect(dashboard.getByText('Copied', { exact: true })).toBeVisible();
  await expect(dashboard.locator('#problem')).toContainText('Stillwater sends nothing');
  await expect(dashboard.locator('#problem')).toContainText('Paste it where you got Stillwater');
  expect(stage.requests).toEqual(['x.com/home']);
});

test('a page full of names, wherever a name can stand, tells none of them', async ({ stage }) => {
  const name = 'zyxanna';
  const attributes = [
    ...['id', 'class', 'role', 'name', 'href', 'src', 'alt', 'title', 'lang', 'dir', 'slot', 'style', 'value', 'placeholder', 'datetime'],
    ...[
      'aria-label',
      'aria-description',
      'aria-owns',
      'data-testid',
      'data-test-id',
      'data-e2e',
      'data-pagelet',
      'data-view-name',
      'data-type',
    ],
    ...['data-fold', 'data-veil', 'data-id', `data-${name}`, `aria-${name}`, name, 'itemprop', 'property', 'part', 'is'],
  ];
  const all = (value: string) => attributes.map((each) => `${each}="${value}"`).join(' ');
  const element = (tag: string, value: string) => `<${tag} ${all(value)}>${name}</${tag}>`;
  const values = [name, `post-${name}`, `${name}Card`, `User${name}Name`, `${name.toUpperCase()}_ROW`, `цветок ${name}`, `a1${name}2b`];
  const tags = ['div', 'article', 'a', 'span', 'li', `x-${name}`, `post-${name}-card`, name, 'svg', 'button'];
  const body = tags.flatMap((tag) => values.map((value) => element(tag, value))).join('');
  const script = `<script>for (const tag of ['x-${name}', 'div']) {
    const host = document.createElement(tag);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p title="${name}" data-testid="${name}">${name}</p>';
    document.querySelector('main').prepend(host);
  }</script>`;
  stage.serve(
    `https://x.com/${name}/status/1`,
    `<!doctype html><html class="${name}"><title>${name}</title><body ${all(name)}><main>${body}</main>${script}</body></html>`,
  );
  await stage.settle(away);
  const page = await stage.open(`https://x.com/${name}/status/1`);
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  const { text } = await made(stage, 'Somebody else is gone');
  expect(text).toContain('Problem: somebody else is gone');
  expect(text).toContain('Site: x, post');
  expect(text).toContain('#shadow');
  expect(text.split('\n').length).toBeGreaterThan(15);
  expect(text).not.toMatch(new RegExp(`${name}|цветок`, 'i'));
  // Nor anything that is not one of our own words.
  expect(text).not.toMatch(/[^\x20-\x7e\n×…]/);
});

test('where no page is open it says so', async ({ stage }) => {
  await stage.settle(away);
  const dashboard = await stage.openOwn('dashboard.html#problem');
  await dashboard.locator('#problem').getByRole('button', { name: 'Make a report' }).click();
  await expect(dashboard.getByText('Open the page in another tab first.')).toBeVisible();
});
