import type { Page } from '@playwright/test';
import { account, keepingRowanAway, person, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** What a page does beside what it paints: its title and its icon name nobody, and what is closed is not heard. */

const nobody = settings([]);
const home = 'https://home.example/';
const theirIcon = 'https://home.example/@rowan@far.example/icon.png';
const plainIcon = 'https://home.example/icon.png';

const document = (title: string, body = '', head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

async function openPage(stage: Stage, html: string, url = home, decided = keepingRowanAway): Promise<Page> {
  stage.serve(url, html);
  await stage.settle(decided);
  const page = await stage.open(url);
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  return page;
}

const setTitle = (page: Page, title: string) =>
  page.evaluate((to) => {
    globalThis.document.title = to;
  }, title);

test('a title that names them says what the site is called, late and set again too, and comes back with them', async ({ stage }) => {
  const page = await openPage(stage, document('(2) Rowan Ashby - Mastodon'));
  await expect(page).toHaveTitle('home.example');
  for (const title of ['Message @rowan@far.example', 'Rowan Ashby sent you a message']) {
    await setTitle(page, 'Hats');
    await expect(page).toHaveTitle('Hats');
    await setTitle(page, title);
    await expect(page).toHaveTitle('home.example');
  }
  await page.evaluate(() => globalThis.document.querySelector('title')?.replaceWith(globalThis.document.createElement('title')));
  await expect(page).toHaveTitle('');
  await setTitle(page, 'Photos of Rowan Ashby');
  await expect(page).toHaveTitle('home.example');
  await stage.settle(nobody);
  await expect(page).toHaveTitle('Photos of Rowan Ashby');
});

test('a title of somebody else stays as it is', async ({ stage }) => {
  const page = await openPage(stage, document('Rowan Ashbyton (@rowan@near.example)'));
  await setTitle(page, '(3) Rowanna Ashby');
  await expect(page).toHaveTitle('(3) Rowanna Ashby');
});

test('what their own links call them is no title either', async ({ stage }) => {
  const named = (handle: string, name: string) => `<article><a href="/@${handle}"><b>${name}</b></a><p>Something</p></article>`;
  const body = named('rowan@far.example', 'The One With The Hats') + named('ada', 'Ada Finch');
  const page = await openPage(stage, document('The One With The Hats on Hats', body));
  await expect(page).toHaveTitle('home.example');
  await setTitle(page, 'Ada Finch on Hats');
  await expect(page).toHaveTitle('Ada Finch on Hats');
});

test('an icon at an address of theirs is none, and comes back', async ({ stage }) => {
  const icons = `<link rel="icon" href="${theirIcon}"><link rel="shortcut icon" id="plain" href="${plainIcon}">`;
  const page = await openPage(stage, document('Hats', '', icons));
  const addresses = () => page.evaluate(() => [...globalThis.document.querySelectorAll('link')].map(({ href }) => href));
  await expect.poll(addresses).toEqual(['data:,', plainIcon]);
  await page.evaluate((href) => globalThis.document.querySelector('#plain')?.setAttribute('href', href), theirIcon);
  await expect.poll(addresses).toEqual(['data:,', 'data:,']);
  await stage.settle(nobody);
  await expect.poll(addresses).toEqual([theirIcon, theirIcon]);
});

test('somebody near them who is hidden and not guarded has pages without a title and an icon', async ({ stage }) => {
  const near = settings([
    { ...person([account('fediverse', [{ kind: 'handle', value: 'nell@far.example' }])]), circle: 'near', off: ['guard'] },
  ]);
  const url = 'https://home.example/@nell@far.example';
  const page = await openPage(stage, document('A day by the sea', '', `<link rel="icon" href="${plainIcon}">`), url, {
    ...near,
    hosts: ['home.example'],
  });
  await expect(page).toHaveTitle('home.example');
  await expect(page.locator('link')).toHaveAttribute('href', 'data:,');
});

test('a number in the title that a chat of theirs is counted in is left out', async ({ stage }) => {
  const row = (id: string, name: string, unread: string) =>
    `<div data-testid="dm-conversation-item-${id}" id="row-${id}"><span>${name}</span><span>hello</span>${unread}</div>`;
  const url = 'https://x.com/messages';
  const chats = row('1111', 'Somebody', '<span><b>2</b></span>') + row('2222', 'Friend A', '');
  const keepingAway = settings([person([account('x', [{ kind: 'id', value: '1111' }])])]);
  const page = await openPage(stage, document('(2) Messages / X', chats), url, keepingAway);
  await expect(page).toHaveTitle('Messages / X');
  // Read elsewhere: what is counted now is somebody else's.
  await page.evaluate(() => globalThis.document.querySelector('#row-1111 b')?.remove());
  await setTitle(page, '(1) Messages / X');
  await expect(page).toHaveTitle('(1) Messages / X');
});

test('a title that the page sets to what was shown in its place is its title from then on', async ({ stage }) => {
  const page = await openPage(stage, document('Rowan Ashby - Mastodon'));
  await expect(page).toHaveTitle('home.example');
  await setTitle(page, 'home.example');
  await stage.settle(nobody);
  // A title that is set later is judged after this one.
  await setTitle(page, 'Hats');
  await stage.settle(keepingRowanAway);
  await expect(page).toHaveTitle('Hats');
  await setTitle(page, 'Rowan Ashby');
  await expect(page).toHaveTitle('home.example');
  await setTitle(page, 'home.example');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await stage.settle(nobody);
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await expect(page).toHaveTitle('home.example');
});

test('a page that sets its title anew each time neither hangs nor is fought for ever', async ({ stage }) => {
  const script = `<script>
    window.turns = 0;
    new MutationObserver(() => { if (document.title !== 'Rowan Ashby') { window.turns++; document.title = 'Rowan Ashby'; } })
      .observe(document.head, { subtree: true, childList: true, characterData: true });</script>`;
  const page = await openPage(stage, document('Rowan Ashby', '', script));
  await expect.poll(() => page.evaluate(() => (window as unknown as { turns: number }).turns)).toBeGreaterThan(5);
  expect(await page.evaluate(() => (window as unknown as { turns: number }).turns)).toBeLessThan(200);
});

/** A second of silence, over and over. */
const tone = `data:audio/wav;base64,${Buffer.from([
  ...Buffer.from('RIFF'),
  ...[36 + 8000, 0, 0, 0].map((_, index) => ((36 + 8000) >> (8 * index)) & 255),
  ...Buffer.from('WAVEfmt '),
  ...[16, 0, 0, 0, 1, 0, 1, 0, 64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0],
  ...Buffer.from('data'),
  ...[0, 1, 2, 3].map((index) => (8000 >> (8 * index)) & 255),
  ...new Array(8000).fill(128),
]).toString('base64')}`;
const playing = (handle: string, id: string) =>
  `<article><a href="/@${handle}">Somebody</a><audio id="${id}" src="${tone}" autoplay muted loop controls></audio></article>`;
const isPlaying = (page: Page, id: string) => page.locator(`#${id}`).evaluate((audio: HTMLAudioElement) => !audio.paused);

test('what plays in a closed box is stopped, and goes on when it opens', async ({ stage }) => {
  const both = `${playing('rowan@far.example', 'theirs')}${playing('ada', 'hers')}`;
  const page = await openPage(stage, document('Hats', `<h1>Hats</h1><main>${both}</main>`));
  // Browsers want a click before a page may be heard.
  await page.locator('h1').click();
  await page.locator('audio').evaluateAll((all) => {
    for (const audio of all as HTMLAudioElement[]) void audio.play().catch(() => undefined);
  });
  await expect.poll(() => isPlaying(page, 'hers')).toBe(true);
  await expect.poll(() => isPlaying(page, 'theirs')).toBe(false);
  // Filled for them while it plays.
  await page.locator('a[href="/@ada"]').evaluate((link) => link.setAttribute('href', '/@rowan@far.example'));
  await expect.poll(() => isPlaying(page, 'hers')).toBe(false);
  await stage.settle(nobody);
  for (const id of ['hers', 'theirs']) await expect.poll(() => isPlaying(page, id)).toBe(true);
});

test('what its page plays again and again in a closed box is made mute, until it opens', async ({ stage }) => {
  const page = await openPage(stage, document('Hats', `<h1>Hats</h1><main>${playing('rowan@far.example', 'theirs')}</main>`));
  const audio = page.locator('#theirs');
  await page.locator('h1').click();
  await audio.evaluate((each: HTMLAudioElement) => {
    each.muted = false;
    each.addEventListener('pause', () => void each.play());
    void each.play();
  });
  const isMuted = () => audio.evaluate((each: HTMLAudioElement) => each.muted);
  await expect.poll(isMuted).toBe(true);
  await stage.settle(nobody);
  await expect.poll(isMuted).toBe(false);
});
