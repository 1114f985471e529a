import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../src/core/settings.ts';
import { readLog } from '../../tests/browser/own-page.ts';
import { address, look, lookAlikes, person, until, visit } from './look.ts';
import type { Opened } from './opened.ts';
import type { Teller } from './teller.ts';

/** The steps of the story. Each says what it saw and throws where something is not as it should be. */

/** In a page of the extension. */
declare const browser: Browser;

export interface Scene {
  origin: string;
  opened: Opened;
  teller: Teller;
  /** The tab with the feed, which stays open all the time. */
  feed: Page;
  popup: Page;
}

export async function openFeed({ feed, origin }: Scene): Promise<string> {
  await visit(feed, `${origin}/`, (here) => here === `${origin}/`);
  const { them, alike, posts } = await until(
    'The feed filling',
    () => look(feed),
    (seen) => seen.posts > 0,
  );
  if (them === 0) throw new Error('They are not in the feed, so nothing could be shown.');
  return `${posts} posts; ${person.name} in ${them} places, look-alikes in ${alike}`;
}

export async function openProfile({ origin }: Scene, page: Page): Promise<string> {
  await visit(page, origin + person.path, (here) => here === origin + person.path);
  return `the page says "${await page.locator('h1 strong').filter({ visible: true }).textContent()}"`;
}

export async function paste({ popup, origin }: Scene): Promise<string> {
  const field = popup.getByRole('textbox', { name: 'Links or handles' });
  await field.fill(origin + person.path);
  return `it says: ${await words(popup)}`;
}

export async function save({ popup }: Scene): Promise<string> {
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  const labels = await until(
    'Keeping the person',
    () => readLabels(popup),
    ({ length }) => length > 0,
  );
  return `stored as ${labels.map((label) => `"${label}"`).join(', ')}`;
}

function readLabels(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { settings } = (await browser.storage.local.get('settings')) as { settings?: Settings };
    return settings?.people.map(({ label }) => label) ?? [];
  });
}

export async function vanish({ feed, origin }: Scene): Promise<string> {
  const loadedAt = await feed.evaluate(() => performance.timeOrigin);
  const { them, alike, posts } = await until(
    'Vanishing from the open feed',
    () => look(feed),
    (seen) => seen.them === 0,
  );
  if ((await feed.evaluate(() => performance.timeOrigin)) !== loadedAt || (await address(feed)) !== `${origin}/`)
    throw new Error('The feed was loaded anew.');
  if (alike === 0 || posts === 0) throw new Error('Others went as well.');
  return `no reload; ${posts} posts; ${person.name} in ${them} places, look-alikes in ${alike}`;
}

export async function scroll({ feed }: Scene): Promise<string> {
  const { posts } = await look(feed);
  for (let round = 0; round < 5; round++) {
    const before = (await look(feed)).posts;
    await feed.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until(
      'More posts coming',
      () => look(feed),
      (seen) => seen.posts > before,
    );
  }
  const after = await look(feed);
  if (after.them > 0) throw new Error(`They came back with new posts: ${after.them} times.`);
  return `from ${posts} to ${after.posts} posts in five screens; ${person.name} in ${after.them} places`;
}

const isPause = (here: string) => /-extension:\/\/[^/]+\/pause\.html/.test(here);

export async function typeAddress({ origin }: Scene, page: Page): Promise<string> {
  const here = await visit(page, origin + person.path, isPause);
  if (here.includes(person.handle)) throw new Error('The address of the pause page names them.');
  return readPause(page);
}

/** Their addresses begin, end or sound like the one that is shut. */
export async function openLookAlikes({ origin }: Scene, page: Page): Promise<string> {
  for (const handle of lookAlikes) {
    const target = `${origin}/@${handle}`;
    await visit(page, target, (here) => here === target);
    await page.locator('h1 .display-name__account', { hasText: `@${handle}` }).waitFor({ timeout: 5000 });
  }
  return `${lookAlikes.map((handle) => `/@${handle}`).join(', ')} open as before`;
}

export async function pressInFeed({ feed }: Scene): Promise<string> {
  await feed.getByRole('button', { name: 'Open that profile' }).click();
  await until('The pause page', () => address(feed), isPause);
  return readPause(feed);
}

async function readPause(page: Page): Promise<string> {
  const text = await until(
    'The pause page saying something',
    () => words(page),
    (text) => /this month/.test(text),
  );
  if (text.includes(person.name) || text.includes(person.handle)) throw new Error('The pause page names them.');
  return `it says: ${text}`;
}

/** The button takes no press in its first moments: those were meant for what stood there before. So it is pressed again. */
export async function notNow({ feed, popup }: Scene): Promise<string> {
  const before = await pauseTabs(popup);
  // Firefox does not answer a press that closes the tab: what counts is whether the tab is there.
  const press = () => feed.getByRole('button', { name: 'Not now' }).click({ timeout: 500 });
  const pressAndCount = () =>
    press()
      .then(undefined, () => undefined)
      .then(() => pauseTabs(popup));
  await until('Leaving the pause page', pressAndCount, (now) => now < before);
  return 'the tab is gone, and an empty one stands in its place';
}

/** How many tabs show the pause page. The browser is asked: Playwright learns late of what an extension closes. */
function pauseTabs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    return tabs.filter(({ url }) => /-extension:.*\/pause\.html/.test(url ?? '')).length;
  });
}

/** Back in the feed, the popup is opened: it is made anew each time. */
export async function readPopup(scene: Scene): Promise<string> {
  scene.feed = await scene.opened.context.newPage();
  await visit(scene.feed, `${scene.origin}/`, (here) => here === `${scene.origin}/`);
  const popup = await scene.opened.context.newPage();
  await popup.setViewportSize(scene.popup.viewportSize() ?? { width: 360, height: 600 });
  scene.popup = popup;
  await visit(popup, `${scene.opened.origin}/popup.html`, (here) => here.endsWith('/popup.html'));
  const log = await readLog(popup);
  if (log.attempts.length === 0) throw new Error('No attempt was logged.');
  const text = await until(
    'The popup showing the day',
    () => words(popup),
    (text) => /first day/i.test(text),
  );
  const rows = log.attempts.map(({ kind, door, active }) => `${kind} through ${door}, ${active ? 'active' : 'passive'}`);
  return `it says: ${text}\n     the log holds ${rows.length}: ${rows.join('; ')}`;
}

/** What a reader sees, in one line. */
function words(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not rendered was not seen.
  return page.evaluate(() => document.body?.innerText.trim().replaceAll(/\s+/g, ' ') ?? '');
}
