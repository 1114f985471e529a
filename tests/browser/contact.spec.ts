import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Channel } from '../../src/core/channel.ts';
import type { Settings } from '../../src/core/settings.ts';
import { isAccessible } from './accessible.ts';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

/** For people who must talk: one way stays open at its hours, and everything else is out of sight. */

const site = (file: string): string => readFileSync(join(import.meta.dirname, '../pages', file), 'utf8');
const fx = (page: Page, name: string) => page.locator(`[data-fx="${name}"]`);

const always = { from: 0, to: 0 };
/** Hours that begin in a while and are over soon. */
const notNow = (): Channel['hours'] => {
  const now = new Date();
  const minute = (now.getHours() * 60 + now.getMinutes() + 180) % 1440;
  return { from: minute, to: (minute + 60) % 1440 };
};

const robin = [
  account('instagram', [
    { kind: 'handle', value: 'ex.person' },
    { kind: 'id', value: '5550001111' },
  ]),
  account('whatsapp', [{ kind: 'phone', value: '447700900123' }]),
  account('facebook', [
    { kind: 'handle', value: 'experson9' },
    { kind: 'id', value: '100009000000001' },
  ]),
];

function keeping(channel: Partial<Channel>): Settings {
  const open: Channel = { id: 'channel-1', kind: 'messages', hours: always, purpose: 'children', ...channel };
  return settings([{ ...person(robin, ['Ex Person']), channels: [open] }]);
}

test('Instagram: their chat and its row are there, and nothing else of them', async ({ stage }) => {
  const thread = 'https://www.instagram.com/direct/t/17845000000000001/';
  stage.serve(thread, site('instagram/dm-thread-1to1.html'));
  stage.serve('https://www.instagram.com/direct/inbox/', site('instagram/dm-inbox.html'));
  stage.serve('https://www.instagram.com/', site('instagram/home.html'));
  stage.serve('https://www.instagram.com/stories/bestfriend/3900000000000000201/', site('instagram/story-viewer.html'));
  await stage.settle(keeping({ site: 'instagram' }));
  const page = await stage.open(thread);
  await expect(fx(page, 'chat-target')).toBeVisible();
  await expect(page.getByText('hey', { exact: true })).toBeVisible();
  await expect(fx(page, 'dm-target')).toBeVisible();
  await expect(fx(page, 'note-target')).toBeHidden();
  await expect(page.getByTitle('Ex Person, Best Friend and 2 others')).toBeHidden();
  await expect(fx(page, 'dm-decoy')).toBeVisible();

  const feed = await stage.open('https://www.instagram.com/');
  for (const hidden of await feed.locator('[data-expect="gone"]').all()) await expect(hidden).toBeHidden();
  const inbox = await stage.open('https://www.instagram.com/direct/inbox/');
  await expect(fx(inbox, 'dm-target')).toBeVisible();
  await expect(fx(inbox, 'note-target')).toBeHidden();
  // The address of the chat is learned meanwhile: outside the hours it is theirs, and the tab leaves it.
  const learned = () => stage.keeper.evaluate(() => browser.storage.local.get('learned'));
  await expect.poll(async () => JSON.stringify(await learned())).toContain('17845000000000001');
  await stage.settle(keeping({ site: 'instagram', hours: notNow() }));
  await stage.paused(page);
  await expect(fx(inbox, 'dm-target')).toBeHidden();
  await stage.settle(keeping({ site: 'instagram' }));
  await stage.visit(page, thread);
  await expect(fx(page, 'chat-target')).toBeVisible();
  await expect(fx(inbox, 'dm-target')).toBeVisible();
  const tried = async () => (await stage.log()).attempts.filter(({ active }) => active);
  expect(await tried()).toEqual([]);

  await stage.paused(await stage.open('https://www.instagram.com/ex.person/'));
  await expect.poll(tried).toMatchObject([{ kind: 'profile' }]);
  expect((await stage.log()).slips).toEqual([]);
});

test('Instagram: in a group their words stay hidden, unless its link is the channel', async ({ stage }) => {
  const group = 'https://www.instagram.com/direct/t/17845000000000002/';
  stage.serve(group, site('instagram/dm-thread-group.html'));
  await stage.settle(keeping({ site: 'instagram' }));
  const page = await stage.open(group);
  await expect(fx(page, 'message-other')).toBeVisible();
  await expect(fx(page, 'message-target')).toBeHidden();
  const aliases = [{ kind: 'thread' as const, value: '17845000000000002' }];
  await stage.settle(keeping({ kind: 'thread', site: 'instagram', aliases }));
  await expect(fx(page, 'message-target')).toBeVisible();
  await stage.settle(keeping({ kind: 'thread', site: 'instagram', aliases, hours: notNow(), days: [1, 3] }));
  await stage.paused(page);
  // When it opens again is said with its days.
  await expect(page.getByText(/opens again by itself: .+, Monday and Wednesday\./)).toBeVisible();
});

test('WhatsApp: their chat and its row are there; groups, status and contacts are as before', async ({ stage }) => {
  const chats = 'https://web.whatsapp.com/';
  stage.serve(chats, site('whatsapp/chats.html'));
  await stage.settle(keeping({ site: 'whatsapp' }));
  const page = await stage.open(chats);
  await expect(fx(page, 'chat with target')).toBeVisible();
  await expect(fx(page, 'wa-target')).toBeVisible();
  await expect(fx(page, 'wa-target-unsaved')).toBeVisible();
  await expect(page.getByTitle('Best Friend, Ex Person, You')).toBeHidden();
  await expect(page.getByText('Ex Person is typing…')).toBeHidden();
  await stage.settle(keeping({ site: 'whatsapp', hours: notNow() }));
  await expect(fx(page, 'chat with target')).toBeHidden();
  await expect(fx(page, 'wa-target')).toBeHidden();

  await stage.settle(keeping({ site: 'whatsapp' }));
  for (const file of ['status', 'drawers', 'group']) {
    stage.serve(chats, site(`whatsapp/${file}.html`));
    const other = await stage.open(chats);
    await expect(other.locator('html')).toHaveAttribute('data-veil', 'open');
    for (const hidden of await other.locator('[data-expect="gone"]:not([data-fx^="wa-"])').all()) await expect(hidden).toBeHidden();
  }
});

test('Messenger and Facebook: the address of the chat opens at its hours, and their profile never does', async ({ stage }) => {
  const chat = 'https://www.facebook.com/messages/t/100009000000001/';
  stage.serve(chat, site('facebook/messenger-1to1.html'));
  stage.serve('https://www.messenger.com/t/100009000000001/', site('facebook/messenger-1to1.html'));
  await stage.settle(keeping({ site: 'facebook' }));
  const page = await stage.open(chat);
  await expect(fx(page, 'chat-target')).toBeVisible();
  await expect(fx(page, 'dm-target-plain')).toBeVisible();
  await expect(fx(page, 'dm-other')).toBeVisible();
  await expect(fx(await stage.open('https://www.messenger.com/t/100009000000001/'), 'dm-target-plain')).toBeVisible();
  await stage.paused(await stage.open('https://www.facebook.com/experson9'));
  await stage.settle(keeping({ site: 'facebook', hours: notNow() }));
  const late = await stage.open(chat);
  await stage.paused(late);
  await expect(late.getByText('The way that you keep open for logistics opens again by itself')).toBeVisible();
  const kinds = async () => (await stage.log()).attempts.map(({ kind }) => kind);
  await expect.poll(kinds).toContain('profile');
});

test('more than one way stays open, each by itself, and what is said there never counts, however strictly days are counted', async ({
  stage,
}) => {
  const since = Date.now() - 12 * 86_400_000;
  const chat = 'https://www.facebook.com/messages/t/100009000000001/';
  stage.serve(chat, site('facebook/messenger-1to1.html'));
  stage.serve('https://web.whatsapp.com/', site('whatsapp/chats.html'));
  const [, whatsapp, facebook] = robin as [(typeof robin)[0], (typeof robin)[0], (typeof robin)[0]];
  const channels: Channel[] = [
    { id: 'c1', kind: 'messages', site: 'facebook', hours: always, purpose: 'children' },
    { id: 'c2', kind: 'messages', site: 'whatsapp', hours: notNow(), purpose: 'home' },
    { id: 'c3', kind: 'outside', hours: always, purpose: 'work' },
  ];
  const both = { ...person([whatsapp, facebook], ['Ex Person']), channels };
  await stage.settle({ ...settings([both]), plan: { since, goalDays: 30, counting: 'views' } });
  const page = await stage.open(chat);
  await expect(fx(page, 'chat-target')).toBeVisible();
  await expect(fx(await stage.open('https://web.whatsapp.com/'), 'chat with target')).toBeHidden();
  expect(await stage.log()).toMatchObject({ attempts: [], slips: [], moments: [] });
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByRole('heading', { name: '12 days' })).toBeVisible();
  const own = await stage.openOwn('dashboard.html');
  const listed = own.locator('#contact .channels > li');
  await expect(listed).toHaveCount(3);
  await expect(listed.last()).toContainText('Phone or mail');
  await isAccessible(own);
});

test('a draft is looked over in each of the five languages, and it is said that this is a list of words', async ({ stage }) => {
  await stage.settle(settings([person(robin, ['Ex Person'])]));
  const page = await stage.openOwn('dashboard.html#contact');
  const section = page.locator('#contact');
  await expect(section.getByText('This is a list of words, not a reader.')).toBeVisible();
  for (const [draft, words] of [
    ['You never listen to me, and it is your fault', ['You never', 'your fault']],
    ['Tú nunca llegas a la hora, y es por tu culpa', ['Tú nunca', 'por tu culpa']],
    ['Tu arrives toujours en retard, et c’est ta faute', ['Tu arrives toujours', 'c’est ta faute']],
    ['Du kommst immer zu spät, und das ist deine Schuld', ['Du kommst immer', 'deine Schuld']],
    ['Você nunca chega na hora, e isso é por sua culpa', ['Você nunca', 'por sua culpa']],
  ] as [string, string[]][]) {
    await section.getByLabel('Your message').fill(draft);
    await section.getByRole('button', { name: 'Check my draft' }).click();
    await expect(section.getByText('This may sound like blame.').first()).toBeVisible();
    await expect(section.locator('q')).toHaveText(words);
  }
});

test('the hours begin and end by themselves', async ({ stage }) => {
  await stage.settle(keeping({ site: 'whatsapp', hours: { from: 0, to: 0 } }));
  const alarm = () => stage.keeper.evaluate(async () => (await browser.alarms.get('hours'))?.scheduledTime);
  await expect.poll(alarm).toBeGreaterThan(Date.now());
  expect(await alarm()).toBeLessThanOrEqual(Date.now() + 3_600_000);
  await stage.keeper.evaluate(async () => {
    await browser.storage.local.remove('synced');
    browser.alarms.create('hours', { when: Date.now() });
  });
  await expect.poll(() => stage.keeper.evaluate(async () => 'synced' in (await browser.storage.local.get('synced')))).toBe(true);
  await stage.settle(settings([person(robin)]));
  await expect.poll(alarm).toBeUndefined();
});

test('a quiet line stands over an open chat, and the page can neither read it nor press it', async ({ stage }) => {
  stage.serve('https://web.whatsapp.com/', site('whatsapp/chats.html'));
  await stage.settle(keeping({ site: 'whatsapp' }));
  const page = await stage.open('https://web.whatsapp.com/');
  const line = () => page.locator('html > div').count();
  await expect.poll(line).toBe(1);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/logistics|stillwater/i);
  const seen = await page.evaluate(() => {
    const host = document.documentElement.querySelector(':scope > div');
    for (const type of ['click', 'keydown', 'change']) host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    return { root: host?.shadowRoot ?? null, isThere: host?.isConnected };
  });
  expect(seen).toEqual({ root: null, isThere: true });
  // The user hides it for this visit: the last button, at the end of the line.
  const end = await endOfLine(page);
  await page.mouse.click(end.x - 34, end.y);
  await expect.poll(line).toBe(0);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await expect(fx(page, 'chat with target')).toBeVisible();
  await expect.poll(line).toBe(0);
});

test('the line is gone where the chat on screen is not with them', async ({ stage }) => {
  stage.serve('https://web.whatsapp.com/', site('whatsapp/group.html'));
  await stage.settle(keeping({ site: 'whatsapp' }));
  const page = await stage.open('https://web.whatsapp.com/');
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  expect(await page.locator('html > div').count()).toBe(0);
});

test('a draft is checked in the page when asked, with the words it is about', async ({ stage, browserName }) => {
  test.skip(browserName === 'firefox', 'Only the debugger of Chromium sees into a closed shadow root.');
  stage.serve('https://web.whatsapp.com/', site('whatsapp/chats.html'));
  await stage.settle(keeping({ site: 'whatsapp', hints: true }));
  const page = await stage.open('https://web.whatsapp.com/');
  await expect.poll(() => shadowText(page)).toContain('Logistics only');
  const field = page.getByTestId('conversation-compose-box-input');
  await field.click();
  await field.pressSequentially('You never listen. Can you bring the coat at 5?');
  await expect.poll(() => shadowText(page)).toContain('Some words here may be worth a second look.');
  expect(await shadowText(page)).not.toContain('You never');
  const start = await startOfLine(page);
  await page.mouse.click(start.x + 230, start.y);
  await expect.poll(() => shadowText(page)).toMatch(/You never.*This may sound like blame/s);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('This may sound');
});

test('a way is opened on the dashboard when the plan lets it, closed at once, and a draft is looked over', async ({ stage }) => {
  await stage.settle(settings([person(robin, ['Ex Person'])]));
  const page = await stage.openOwn('dashboard.html#contact');
  const section = page.locator('#contact');
  await section.getByRole('button', { name: 'Leave a way open' }).click();
  await section.getByText('One chat, by its link').click();
  await section.getByLabel('Link to the chat').fill('https://www.instagram.com/ex.person/');
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByText('This is not the link to a chat.')).toBeVisible();
  await isAccessible(page);
  await section.getByText('Your chat with them on one site').click();
  await section.getByLabel('Site', { exact: true }).selectOption('WhatsApp');
  await section.getByLabel('Closes at').fill('19:30');
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByText('This makes it softer, so it waits. You find it under "Waitin')).toBeVisible();
  const stored = () => page.evaluate(async () => (await browser.storage.local.get('settings')).settings as Settings);
  expect((await stored()).people[0]).not.toHaveProperty('channels');

  await stage.settle(keeping({ site: 'whatsapp' }));
  await expect(section.getByText('Chat on WhatsApp')).toBeVisible();
  await section.getByRole('button', { name: 'Change' }).click();
  await section.getByLabel('Opens at').fill('09:00');
  await section.getByLabel('Closes at').fill('17:00');
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByText('Saved')).toBeVisible();
  expect((await stored()).people[0]?.channels).toMatchObject([{ hours: { from: 540, to: 1020 } }]);
  await section.getByRole('button', { name: 'Close it' }).click();
  await section.getByRole('group', { name: 'Close it' }).getByRole('button', { name: 'Close it' }).click();
  await expect(section.getByText('Nothing is open.')).toBeVisible();

  await section.getByLabel('Your message').fill('Ich vermisse dich so');
  await section.getByRole('button', { name: 'Check my draft' }).click();
  await expect(section.getByText('A feeling of yours.')).toBeVisible();
  await expect(section.locator('q')).toHaveText('Ich vermisse dich');
  expect(JSON.stringify(await page.evaluate(() => browser.storage.local.get()))).not.toContain('vermisse');
  await isAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await section.getByRole('button', { name: 'Leave a way open' }).click();
  await isAccessible(page);
});

/** Where the line of ours ends: the page sees the host of it under the pointer, and no more. */
const endOfLine = (page: Page) => edgeOfLine(page, true);
const startOfLine = (page: Page) => edgeOfLine(page, false);

const edgeOfLine = (page: Page, atEnd: boolean) =>
  page.evaluate((atEnd) => {
    const host = document.documentElement.querySelector(':scope > div');
    const y = 8 + 20;
    const under = Array.from({ length: innerWidth }, (_, x) => x).filter((x) => document.elementFromPoint(x, y) === host);
    return { x: (atEnd ? under.at(-1) : under[0]) ?? 0, y };
  }, atEnd);

/** Every text in the closed shadow roots of a page. */
async function shadowText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  type Node = { nodeValue?: string; children?: Node[]; shadowRoots?: Node[] };
  const textOf = ({ nodeValue = '', children = [], shadowRoots = [] }: Node): string =>
    [nodeValue, ...[...children, ...shadowRoots].map(textOf)].join(' ');
  const shadows = ({ children = [], shadowRoots = [] }: Node): string => [...shadowRoots.map(textOf), ...children.map(shadows)].join(' ');
  return shadows(root as Node).replace(/\s+/g, ' ');
}
