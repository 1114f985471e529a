import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { account, feed, keepingRowanAway, person, post, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** Every other way on which somebody comes to a page of theirs: none of them leads there. What is typed, clicked or pushed: guard.spec.ts. */

const home = 'https://home.example/';
const profile = `${home}@rowan@far.example`;
const elsewhere = 'https://elsewhere.example/';
const theirs = '<!doctype html><meta charset="utf-8"><title>Rowan Ashby</title><h1>Rowan Ashby</h1>';
const nobody = settings([person([account('fediverse', [{ kind: 'handle', value: 'nobody@far.example' }], 'nobody')])], ['home.example']);

const ex = account(
  'instagram',
  [
    { kind: 'handle', value: 'ex.person' },
    { kind: 'thread', value: '340282366841710300' },
    { kind: 'bucket', value: '17900000000000001' },
  ],
  'ex',
);
const onX = account('x', [{ kind: 'handle', value: 'ex_person' }], 'x');
const onTelegram = account('telegram', [{ kind: 'handle', value: 'ex_person' }], 'telegram');
const keepingExAway = (...hosts: string[]) => settings([person([ex, onX, onTelegram], ['Ex Person'])], hosts);

const pauses = async (stage: Stage) => (await stage.shown()).filter((address) => address.includes('/pause.html')).length;
const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Somewhere</title><main>${body}</main>`;
/** Afterwards the test has not to wait for what the page does. */
const later = (opened: Page, act: (to: string) => void, to: string) =>
  opened.evaluate(([how, to]) => void setTimeout(() => new Function(`return (${how})`)()(to)), [act.toString(), to] as const);

test.beforeEach(async ({ stage }) => {
  stage.serve(home, feed(post('ada', 'Ada Finch', 'id="hers"') + post('rowan@far.example', 'Rowan Ashby')));
  stage.serve(`${home}@*`, theirs);
  stage.serve(elsewhere, page('<h1>Elsewhere</h1>'));
});

test.describe('within a page', () => {
  for (const [what, act] of [
    ['the Navigation API', (to) => void (window as unknown as { navigation: { navigate(to: string): void } }).navigation.navigate(to)],
    ['location.assign', (to) => location.assign(to)],
    ['location.replace', (to) => location.replace(to)],
    ['window.open into the same tab', (to) => void window.open(to, '_self')],
  ] as [string, (to: string) => void][]) {
    test(`${what} is stopped before anything is asked of the site`, async ({ stage }) => {
      await stage.settle(keepingRowanAway);
      const opened = await stage.open(home);
      await later(opened, act, profile);
      await stage.paused(opened);
      expect(stage.requests).toEqual(['home.example/']);
    });
  }

  test('a fragment that is an address, as Telegram has them, is stopped', async ({ stage }) => {
    stage.serve('https://web.telegram.org/k/', page('<h1>Chats</h1>'));
    await stage.settle(keepingExAway());
    const opened = await stage.open('https://web.telegram.org/k/');
    await expect(opened.locator('html')).toHaveAttribute('data-veil', 'open');
    await later(
      opened,
      (to) => {
        location.hash = to;
      },
      '@ex_person',
    );
    await stage.paused(opened);
    await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ site: 'telegram', kind: 'chat', door: 'in-page' }]);
  });

  test('Back, to where the page had them before they were named, is stopped', async ({ stage }) => {
    await stage.settle(nobody);
    const opened = await stage.open(home);
    await opened.evaluate((to) => {
      history.pushState({}, '', to);
      history.pushState({}, '', '/explore');
    }, profile);
    await stage.settle(keepingRowanAway);
    await later(opened, () => history.back(), '');
    await stage.paused(opened);
  });

  test('a chat that is opened by its number is stopped, loaded or moved to', async ({ stage }) => {
    const inbox = 'https://www.instagram.com/direct/inbox/';
    stage.serve(inbox, page('<h1>Messages</h1>'));
    await stage.settle(keepingExAway());
    const opened = await stage.open('https://www.instagram.com/direct/t/340282366841710300/');
    await stage.paused(opened);
    expect(stage.requests).toEqual([]);
    const moved = await stage.open(inbox);
    await later(moved, (to) => history.pushState({}, '', to), '/direct/t/340282366841710300/');
    await stage.paused(moved);
    const other = await stage.open(inbox);
    await other.evaluate(() => history.pushState({}, '', '/direct/t/340282366841710301/'));
    await expect(other.locator('h1')).toBeVisible();
  });

  test("a search in the site's own box is stopped, by a form or by a move within the page", async ({ stage }) => {
    stage.serve('https://x.com/home', page('<form action="/search"><input name="q"></form><h1>Home</h1>'));
    stage.serve('https://x.com/search', page('<h1>Results</h1>'));
    await stage.settle(keepingExAway());
    const opened = await stage.open('https://x.com/home');
    await opened.locator('input').fill('hats');
    await opened.locator('input').press('Enter');
    await expect(opened.locator('h1')).toHaveText('Results');
    const again = await stage.open('https://x.com/home');
    await again.locator('input').fill('from:ex_person hats');
    await later(again, () => document.querySelector('form')?.submit(), '');
    await stage.paused(again);
    const moved = await stage.open('https://x.com/home');
    await later(moved, (to) => history.pushState({}, '', to), '/search?q=%40ex_person&f=user');
    await stage.paused(moved);
    await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ site: 'x', kind: 'search', account: 'x' }]);
  });
});

test.describe('from outside', () => {
  test('a link in a new tab, by the middle button, is stopped there', async ({ stage }) => {
    // A link to them would not be there; one that only leads to them is.
    stage.serve('https://short.example/x', { status: 302, headers: { location: profile } });
    stage.serve(`${home}links`, page('<a id="there" href="https://short.example/x">There</a>'));
    await stage.settle(keepingRowanAway);
    const opened = await stage.open(`${home}links`);
    await opened.locator('#there').click({ button: 'middle' });
    await expect.poll(() => pauses(stage)).toBe(1);
    await expect(opened.locator('#there')).toBeVisible();
    expect(stage.requests).toEqual(['home.example/links', 'short.example/x']);
  });

  test('a window that a page opens is stopped', async ({ stage }) => {
    stage.serve(
      `${home}opens`,
      page('<button type="button">Open</button>').replace('<button', `<button onclick="window.open('${profile}')"`),
    );
    await stage.settle(keepingRowanAway);
    const opened = await stage.open(`${home}opens`);
    await opened.locator('button').click();
    await expect.poll(() => pauses(stage)).toBe(1);
    expect(stage.requests).toEqual(['home.example/opens']);
  });

  test('an address that the browser takes by itself, as from a link that is dragged to a tab or a bookmark, is stopped', async ({
    stage,
  }) => {
    await stage.settle(keepingRowanAway);
    const opened = await stage.open(elsewhere);
    const tab = await tabOf(stage, elsewhere);
    await stage.keeper.evaluate(([tab, url]) => void browser.tabs.update(tab, { url }), [tab, profile] as const);
    await stage.paused(opened);
    await stage.keeper.evaluate((url) => void browser.tabs.create({ url, active: false }), profile);
    await expect.poll(() => pauses(stage)).toBe(2);
    expect(stage.requests).toEqual(['elsewhere.example/']);
  });

  for (const [what, body] of [
    ['by script', `<script>setTimeout(() => location.replace('${profile}'), 50)</script>`],
    ['by a refresh', `<meta http-equiv="refresh" content="0; url=${profile}">`],
  ] as const) {
    test(`a short link that leads to them ${what} is judged where it leads`, async ({ stage }) => {
      stage.serve('https://short.example/x', page(body));
      await stage.settle(keepingRowanAway);
      const opened = await stage.open('https://short.example/x');
      await stage.paused(opened);
      expect(stage.requests).toEqual(['short.example/x']);
    });
  }

  test('Back to their page, which the browser kept from before they were named, is stopped', async ({ stage }) => {
    await stage.settle(nobody);
    const opened = await stage.open(profile);
    await expect(opened.locator('h1')).toBeVisible();
    await stage.visit(opened, elsewhere);
    await stage.settle(keepingRowanAway);
    await later(opened, () => history.back(), '');
    await stage.paused(opened);
  });

  test('a tab that the browser put to sleep on their page wakes up stopped', async ({ stage, browserName }) => {
    test.skip(browserName === 'chromium', 'a tab that sleeps is lost to the test');
    await stage.settle(nobody);
    await stage.open(profile);
    const tab = await tabOf(stage, profile);
    await stage.open(elsewhere);
    await stage.keeper.evaluate((tab) => browser.tabs.discard(tab), tab);
    await stage.settle(keepingRowanAway);
    await stage.keeper.evaluate((tab) => void browser.tabs.update(tab, { active: true }), tab);
    await expect.poll(() => pauses(stage)).toBe(1);
  });
});

test.describe('in frames of others', () => {
  for (const [what, address] of [
    ['a post of theirs that somebody embeds', `${home}@rowan@far.example/111111111111111111/embed`],
    ['their profile by a path that network rules cannot read', `${home}%40%72owan@far.example`],
  ] as const) {
    test(`${what} stays closed, and is no attempt`, async ({ stage }) => {
      stage.serve(`${home}%40*`, theirs);
      stage.serve(elsewhere, page(`<h1>Elsewhere</h1><iframe src="${address}"></iframe><p>After</p>`));
      await stage.settle(keepingRowanAway);
      const opened = await stage.open(elsewhere);
      await expect(opened.getByText('After')).toBeVisible();
      const frame = opened.frameLocator('iframe').locator('h1');
      await expect(frame).toBeHidden();
      // Time in which what loads could come up.
      await opened.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(await frame.evaluateAll((all) => all.filter((each) => each.checkVisibility({ opacityProperty: true })).length)).toBe(0);
      expect((await stage.log()).attempts.filter(({ active }) => active)).toEqual([]);
    });
  }

  test('a frame of somebody else stays open', async ({ stage }) => {
    stage.serve(`${home}@ada`, page('<h1>Ada Finch</h1>'));
    stage.serve(elsewhere, page(`<iframe src="${home}@ada"></iframe>`));
    await stage.settle(keepingRowanAway);
    const opened = await stage.open(elsewhere);
    await expect(opened.frameLocator('iframe').locator('h1')).toBeVisible();
  });
});

test.describe('by way of others', () => {
  for (const [what, address, host] of [
    ['a translated page', 'https://www-instagram-com.translate.goog/ex.person/?_x_tr_sl=de', 'www-instagram-com.translate.goog'],
    ['a translator', 'https://translate.google.com/translate?sl=de&u=https://www.instagram.com/ex.person/', 'translate.google.com'],
    ['a mirror of X', 'https://nitter.net/ex_person', 'nitter.net'],
    ['a post on a mirror of X', 'https://nitter.net/ex_person/status/1', 'nitter.net'],
    ['a viewer of stories', 'https://imginn.com/stories/ex.person/', 'imginn.com'],
    ['an archive that keeps one copy', 'https://archive.ph/2024/https://x.com/ex_person', 'archive.ph'],
  ] as const) {
    test(`${what} is stopped on the host that was added`, async ({ stage }) => {
      stage.serve(address, theirs);
      await stage.settle(keepingExAway(host));
      const opened = await stage.open(address);
      await stage.paused(opened);
    });
  }
});

/** The number of the tab that shows an address. */
async function tabOf(stage: Stage, address: string): Promise<number> {
  const tab = await stage.keeper.evaluate(
    async (address) => (await browser.tabs.query({})).find(({ url }) => url === address)?.id,
    address,
  );
  if (tab === undefined) throw new Error(`No tab shows ${address}`);
  return tab;
}
