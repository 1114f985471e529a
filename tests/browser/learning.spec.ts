import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Learned } from '../../src/core/learned.ts';
import { isAccessible } from './accessible.ts';
import { account, person, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** Some places carry nothing but a number. A site that shows it beside somebody on the list teaches us whose it is. */

declare const browser: Browser;

const keepingAway = settings([
  person([
    account('instagram', [{ kind: 'handle', value: 'ex.person' }]),
    account('facebook', [{ kind: 'id', value: '100009000000001' }]),
    account('x', [{ kind: 'handle', value: 'target_user' }]),
    account('reddit', [{ kind: 'id', value: 't2_target' }]),
  ]),
]);

const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`;

const user = (pk: string, username: string) => ({ pk, username, full_name: 'Somebody' });
const media = (code: string, by: ReturnType<typeof user>) => ({ node: { media: { code, user: by, owner: by } } });
const ex = user('5550001111', 'Ex.Person');
const friend = user('5550002222', 'bestfriend');
const island = (json: unknown): string =>
  `<script type="application/json" data-sjs>${JSON.stringify({ require: [{ __bbox: json }] })}</script>`;

const instagram = 'https://www.instagram.com';
const feed = page(`${island({ edges: [media('CtargetA1', ex), media('Cother001', friend)] })}<main><p>A day by the sea</p></main>`);

/** The pages of the site tests, with all the look-alikes in them: exactly this is learned of one person. */
const lessons: { realm: string; knownBy: string; url: string; file: string; learned: string[] }[] = [
  {
    ...{ realm: 'x', knownBy: 'target_user', url: 'https://x.com/home', file: 'x/home.html' },
    learned: ['post 19000000001', 'post 19000000003', 'post 19000000008'],
  },
  {
    ...{ realm: 'youtube', knownBy: 'targetuser', url: 'https://www.youtube.com/', file: 'youtube/home.html' },
    learned: ['post vvvvvvvv001', 'post vvvvvvvv016'],
  },
  {
    ...{ realm: 'bluesky', knownBy: 'target.bsky.social', url: 'https://bsky.app/messages', file: 'bluesky/messages.html' },
    learned: ['id did:plc:targettargettargettarge1', 'thread 3abc'],
  },
  {
    // The author of one post is known by the number that another has shown.
    ...{ realm: 'reddit', knownBy: 'target_user', url: 'https://www.reddit.com/', file: 'reddit/home.html' },
    learned: ['id t2_target', 'post zz001', 'post zz003', 'post zz004', 'post zz018'],
  },
  {
    ...{ realm: 'tiktok', knownBy: 'target.user', url: 'https://www.tiktok.com/search?q=hat', file: 'tiktok/search.html' },
    learned: ['post 7300000000000000001', 'post 7300000000000000004'],
  },
  {
    ...{ realm: 'discord', knownBy: '222222222222222222', url: 'https://discord.com/channels/900/901', file: 'discord/channel.html' },
    learned: ['thread 333333333333333333', 'thread 333333333333333335'],
  },
  {
    ...{ realm: 'telegram', knownBy: '444444444', url: 'https://web.telegram.org/k/#@goesbyanothername', file: 'telegram/k-chat.html' },
    learned: ['handle goesbyanothername'],
  },
  {
    // Two profiles stand there: the address is that of neither.
    ...{
      realm: 'linkedin',
      knownBy: 'ACoAABtargetURN000000000000',
      url: 'https://www.linkedin.com/in/anew/',
      file: 'linkedin/profile-renamed.html',
    },
    learned: [],
  },
  {
    ...{ realm: 'instagram', knownBy: 'ex.person', url: 'https://www.threads.com/', file: 'threads/home-feed.html' },
    learned: ['post CexA', 'post CexB', 'post CexC', 'post CexQ'],
  },
];

const stored = (stage: Stage): Promise<string> => stage.keeper.evaluate(async () => JSON.stringify(await browser.storage.local.get()));

async function awaitLearned(stage: Stage, value: string): Promise<void> {
  const list = () => stage.keeper.evaluate(async () => JSON.stringify((await browser.storage.local.get('matching')).matching));
  await expect.poll(list, { message: `${value} should be learned`, timeout: 20_000 }).toContain(value);
}

const row = (thread: string, name: string) =>
  `<div role="row" id="row-${thread}"><div role="gridcell"><a href="/messages/e2ee/t/${thread}/"><span dir="auto">${name}</span></a></div></div>`;
const chats = page(`<div role="grid">${row('7300000000000001', 'Facebook user')}${row('7300000000000009', 'Facebook user')}</div>`);
const chat = (profile: string) =>
  page(`<div role="main"><a href="/${profile}/" role="link"><h3>Somebody</h3></a>
    <div role="log"><div role="article"><div dir="auto">hello</div></div></div></div>`);

test('a post that only a code leads to is guarded, once the feed has shown whose it is', async ({ stage }) => {
  stage.serve(`${instagram}/`, feed);
  stage.serve(`${instagram}/p/*`, page('<p>A picture</p>'));
  await stage.settle(keepingAway);
  const before = await stage.open(`${instagram}/p/CtargetA1/`);
  await expect(before.getByText('A picture')).toBeVisible();
  await stage.open(`${instagram}/`);
  await awaitLearned(stage, 'instagram:post:CtargetA1');
  await stage.paused(await stage.open(`${instagram}/p/CtargetA1/`));
  const other = await stage.open(`${instagram}/p/Cother001/`);
  await expect(other.getByText('A picture')).toBeVisible();
});

test('a chat row that has a number and no name is hidden, once the chat has shown whose it is', async ({ stage }) => {
  stage.serve('https://www.facebook.com/messages/', chats);
  stage.serve('https://www.facebook.com/messages/e2ee/t/7300000000000001/', chat('100009000000001'));
  stage.serve('https://www.facebook.com/messages/e2ee/t/7300000000000009/', chat('100009000000009'));
  await stage.settle(keepingAway);
  const list = await stage.open('https://www.facebook.com/messages/');
  await expect(list.locator('#row-7300000000000001')).toBeVisible();
  await stage.open('https://www.facebook.com/messages/e2ee/t/7300000000000009/');
  await stage.open('https://www.facebook.com/messages/e2ee/t/7300000000000001/');
  await awaitLearned(stage, 'facebook:thread:7300000000000001');
  // The list is open all the while.
  await expect(list.locator('#row-7300000000000001')).toBeHidden();
  await expect(list.locator('#row-7300000000000009')).toBeVisible();
  await stage.paused(await stage.open('https://www.facebook.com/messages/e2ee/t/7300000000000001/'));
});

test('nothing of anybody else is stored anywhere', async ({ stage }) => {
  stage.serve(`${instagram}/*`, feed);
  await stage.settle(keepingAway);
  await stage.open(`${instagram}/`);
  await awaitLearned(stage, 'instagram:post:CtargetA1');
  const everything = await stage.keeper.evaluate(async () =>
    JSON.stringify([await browser.storage.local.get(), await browser.storage.session.get(), Object.entries(localStorage)]),
  );
  expect(everything).toContain('5550001111');
  expect(everything).not.toMatch(/bestfriend|5550002222|Cother001/);
});

test('who goes by a new name is known by the number', async ({ stage }) => {
  const post = (author: string, id: string) =>
    `<article><shreddit-post author="${author}" author-id="${id}" id="t3_${author.slice(0, 4)}1"></shreddit-post></article>`;
  stage.serve('https://www.reddit.com/*', page(`${post('anew_name', 't2_target')}${post('somebody_else', 't2_other')}<p>Hats</p>`));
  await stage.settle(keepingAway);
  await stage.open('https://www.reddit.com/');
  await awaitLearned(stage, 'reddit:handle:anew_name');
  await stage.paused(await stage.open('https://www.reddit.com/user/Anew_Name'));
  const other = await stage.open('https://www.reddit.com/user/somebody_else');
  await expect(other.getByText('Hats')).toBeVisible();
});

test('a private window teaches nothing', async ({ stage }) => {
  const inPrivate = page(island({ edges: [media('CprivateA1', ex)] }));
  stage.serve(`${instagram}/private/`, inPrivate);
  stage.serve(`${instagram}/`, feed);
  await stage.settle(keepingAway);
  stage.serve('https://plain.example/', page('<p>Plain</p>'));
  // Opened first: Firefox opens a tab in the window that was used last.
  const ordinary = await stage.open('https://plain.example/');
  await stage.openPrivate(`${instagram}/private/`);
  await stage.visit(ordinary, `${instagram}/`);
  await awaitLearned(stage, 'instagram:post:CtargetA1');
  expect(await stored(stage)).not.toContain('CprivateA1');
});

test('what stands there from the chat before teaches nothing of the one that the address has now', async ({ stage }) => {
  const header = `<section><div data-pagelet="IGDInboxHeaderOffMsys"><a href="/ex.person/">Somebody</a></div></section>`;
  const moves = `<script>addEventListener('load', () => history.pushState({}, '', '/direct/t/17845000000000002/'))</script>`;
  stage.serve(`${instagram}/direct/*`, page(`${header}${moves}<main></main>`));
  await stage.settle(keepingAway);
  const client = await stage.open(`${instagram}/direct/t/17845000000000001/`);
  const shows = (code: string) =>
    client.evaluate(
      (html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
      `<article><a href="/ex.person/">Somebody</a><a href="/p/${code}/"><time>1h</time></a></article>`,
    );
  // Two looks, with more time between them than it takes to be believed.
  await shows('Cmarker01');
  await awaitLearned(stage, 'instagram:post:Cmarker01');
  await shows('Cmarker02');
  await awaitLearned(stage, 'instagram:post:Cmarker02');
  await shows('Cmarker03');
  await awaitLearned(stage, 'instagram:post:Cmarker03');
  expect(await stored(stage)).not.toContain('1784500000000000');
});

const video = (id: string): string =>
  `<ytd-video-renderer><a href="/watch?v=${id}&amp;pp=hats">Hats</a><a href="/@targetuser">Somebody</a></ytd-video-renderer>`;
const tweet = (id: string): string =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/target_user/status/${id}"><time>1h</time></a></div></article>`;
const owner = '<ytd-video-owner-renderer><a href="/@targetuser">Somebody</a></ytd-video-owner-renderer>';

/** Pages on which somebody made something up, and what the site itself shows there, by a number. */
const crafted: { what: string; url: string; body: string; shows: (id: string) => string }[] = [
  {
    ...{ what: 'a link with two numbers', url: 'https://www.youtube.com/watch?v=vshown00001&v=6660001xxxx' },
    ...{ body: owner, shows: video },
  },
  {
    ...{ what: 'a parameter within another', url: 'https://www.youtube.com/watch?x=%26v%3D6660001xxxx&v=vshown00001' },
    ...{ body: owner, shows: video },
  },
  {
    ...{ what: 'the title of a video', url: 'https://www.youtube.com/results?q=hats', shows: video },
    body: `<ytd-video-renderer><h3><a href="/watch?v=6660001xxxx">with</a> <a href="/@targetuser">@targetuser</a></h3>
      <a href="/channel/UC6660001666000166600016">Another</a></ytd-video-renderer>`,
  },
  {
    ...{ what: 'a name with a handle in it', url: 'https://x.com/messages', shows: tweet },
    body: '<div data-testid="dm-conversation-item-6660001" aria-description="Fan, @target_user, hi, @another, hello, 2h"></div>',
  },
];

const onBothSites = settings([
  person([account('youtube', [{ kind: 'handle', value: 'targetuser' }]), account('x', [{ kind: 'handle', value: 'target_user' }])]),
]);

for (const { what, url, body, shows } of crafted) {
  test(`what anybody can write teaches nothing: ${what}`, async ({ stage }) => {
    stage.serve(url, page(`${body}<main></main>`));
    await stage.settle(onBothSites);
    const client = await stage.open(url);
    // As many looks as it takes for an address to be believed.
    for (const id of ['77700000001', '77700000002', '77700000003']) {
      await client.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), shows(id));
      await awaitLearned(stage, `:post:${id}`);
    }
    expect(await stored(stage)).not.toContain('6660001');
  });
}

async function learnedSection(stage: Stage): Promise<Page> {
  const own = await stage.openOwn('dashboard.html');
  await expect(own.getByRole('heading', { name: 'Noted along the way' })).toBeVisible();
  return own;
}

test('what was learned is counted on the People page, covered until asked for, and can be undone for good', async ({ stage }) => {
  const link = (code: string) => `<a href="/p/${code}/" id="${code}"><img alt="" width="40" height="40"></a>`;
  stage.serve(`${instagram}/explore/`, page(`<main>${link('CtargetA1')}${link('Cother001')}</main>`));
  stage.serve(`${instagram}/`, feed);
  stage.serve(`${instagram}/later/`, page(island({ edges: [media('CtargetA1', ex), media('ClaterA01', ex)] })));
  await stage.settle(keepingAway);
  await stage.open(`${instagram}/`);
  await awaitLearned(stage, 'instagram:post:CtargetA1');
  const grid = await stage.open(`${instagram}/explore/`);
  await expect(grid.locator('#CtargetA1')).toBeHidden();

  const own = await learnedSection(stage);
  const section = own.locator('#learned');
  await expect(section.getByRole('heading', { name: 'Person 1, Instagram' })).toBeVisible();
  await expect(section.getByText('1 post and 1 account number').or(section.getByText('1 account number and 1 post'))).toBeVisible();
  expect(await own.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/CtargetA1|5550001111|ex\.person/);
  await isAccessible(own);
  await section.getByRole('button', { name: 'Show' }).click();
  await own.setViewportSize({ width: 320, height: 640 });
  await isAccessible(own);
  // Noted a while ago, it waits as everything does.
  await stage.keeper.evaluate(async () => {
    const { learned } = (await browser.storage.local.get('learned')) as { learned: Learned[] };
    await browser.storage.local.set({ learned: learned.map((each) => ({ ...each, at: each.at - 16 * 60_000 })) });
  });
  await section.getByRole('button', { name: 'Undo CtargetA1' }).click();
  const row = own.getByRole('group', { name: 'Forget something that was noted of Person 1' });
  await expect(row.getByText(/^Takes effect/)).toBeVisible();
  await expect(section.getByRole('link', { name: 'Waits to be removed' })).toBeVisible();
  await isAccessible(own);
  await expect(grid.locator('#CtargetA1')).toBeHidden();
  await row.getByRole('button', { name: 'Use a pass' }).click();
  await expect(section.getByText('CtargetA1')).toBeHidden();
  await expect(grid.locator('#CtargetA1')).toBeVisible();

  // The site shows it again, with something new.
  await stage.open(`${instagram}/later/`);
  await awaitLearned(stage, 'instagram:post:ClaterA01');
  expect(await stage.keeper.evaluate(async () => JSON.stringify((await browser.storage.local.get('matching')).matching))).not.toContain(
    'CtargetA1',
  );
  await expect(section.getByRole('button', { name: 'Undo ClaterA01' })).toBeVisible();
  await expect(section.getByText('CtargetA1')).toBeHidden();
});

test('it goes with the account, and with everything', async ({ stage }) => {
  stage.serve(`${instagram}/`, feed);
  await stage.settle(keepingAway);
  await stage.open(`${instagram}/`);
  await awaitLearned(stage, 'instagram:post:CtargetA1');
  await stage.settle(settings([person([account('x', [{ kind: 'handle', value: 'target_user' }])])]));
  await expect.poll(() => stored(stage)).not.toContain('CtargetA1');

  await stage.settle(keepingAway);
  await stage.open(`${instagram}/`);
  await awaitLearned(stage, 'instagram:post:CtargetA1');
  const own = await learnedSection(stage);
  await own.getByRole('button', { name: 'Erase everything' }).click();
  await own.getByRole('group', { name: 'Erase everything' }).getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(() => stored(stage)).not.toMatch(/CtargetA1|5550001111/);
});

test('on the pages of many sites, exactly what belongs to one person is learned', async ({ stage }) => {
  for (const { url, file } of lessons)
    stage.serve(url.split('#', 1)[0] as string, readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8'));
  await stage.settle(
    settings([
      person(lessons.map(({ realm, knownBy: value }) => account(realm, [{ kind: /^\d+$|^AC/.test(value) ? 'id' : 'handle', value }]))),
    ]),
  );
  for (const { url } of lessons) await stage.open(url);
  const learned = () =>
    stage.keeper.evaluate(async () =>
      ((await browser.storage.local.get('learned')).learned as Learned[] | undefined)
        ?.map((each) => `${each.account} ${each.kind} ${each.value}`)
        .sort(),
    );
  const expected = lessons.flatMap(({ realm, learned }) => learned.map((each) => `${realm}-account ${each}`)).sort();
  await expect.poll(learned, { timeout: 30_000 }).toEqual(expected);
});
