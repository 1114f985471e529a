import type { Page } from '@playwright/test';
import { frames } from './frames.ts';
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

test('a title is looked after in another head too', async ({ stage }) => {
  const page = await openPage(stage, document('Hats'));
  await page.evaluate(() => globalThis.document.head.replaceWith(globalThis.document.createElement('head')));
  await setTitle(page, 'Rowan Ashby');
  await expect(page).toHaveTitle('home.example');
});

test('while the list changes, a title that named them names them in no moment', async ({ stage }) => {
  const bySomeone = account('fediverse', [{ kind: 'handle', value: 'someone@far.example' }], 'someone');
  const more = settings([...keepingRowanAway.people, person([bySomeone], [], 'person-2')], ['home.example']);
  const link = '<article><a href="/@rowan@far.example"><b>The One With The Hats</b></a><p>Something</p></article>';
  const page = await openPage(stage, document('The One With The Hats', link));
  await expect(page).toHaveTitle('home.example');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver((records) => {
      for (const { removedNodes } of records) for (const each of removedNodes) seen.push(each.textContent ?? '');
      seen.push(globalThis.document.title);
    }).observe(globalThis.document.head, { subtree: true, childList: true, characterData: true });
  });
  await stage.settle(more);
  await expect(page.locator('article')).toBeHidden();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
  await expect(page).toHaveTitle('home.example');
});

test('a page that the browser kept while the list changed has the title of the new list', async ({ stage, browserName }) => {
  // Chromium drops every kept page when network rules change.
  test.skip(browserName !== 'firefox', 'firefox alone');
  const someone = account('fediverse', [{ kind: 'handle', value: 'someone@far.example' }], 'someone');
  const before = settings([person([someone], [], 'person-2')], ['home.example']);
  const keeps = `<script>addEventListener('pageshow', ({ persisted }) => { window.kept = persisted; })</script>`;
  stage.serve('https://elsewhere.example/', document('Elsewhere'));
  const icon = `<link rel="icon" href="${theirIcon}">`;
  const page = await openPage(stage, document('Rowan Ashby', '', icon + keeps), home, before);
  await expect(page).toHaveTitle('Rowan Ashby');
  await frames(page, 30);
  await stage.visit(page, 'https://elsewhere.example/');
  await stage.settle(settings([...keepingRowanAway.people, ...before.people], ['home.example']));
  await page.evaluate(() => void setTimeout(() => history.back()));
  const isBack = () => page.evaluate(() => (window as { kept?: boolean }).kept).catch(() => false);
  await expect.poll(isBack, { message: 'the page should have been kept', timeout: 15_000 }).toBe(true);
  // Asked of the page itself: Playwright waits for a load that a page which was kept does not have.
  const shown = () => page.evaluate(() => [globalThis.document.title, globalThis.document.querySelector('link')?.getAttribute('href')]);
  await expect.poll(shown).toEqual(['home.example', 'data:,']);
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

test('in a shadow root a chat of theirs counts as well', async ({ stage }) => {
  const row = (name: string, unread: string) =>
    `<li class="msg-conversation-listitem"><h3 class="msg-conversation-listitem__participant-names">${name}</h3>${unread}</li>`;
  const list = row('Target Person', '<span class="unread-count">1</span>') + row('Friend A', '');
  const root = `<div id="interop-outlet"><template shadowrootmode="open"><ul>${list}</ul></template></div>`;
  const url = 'https://www.linkedin.com/feed/';
  const them = settings([person([account('linkedin', [{ kind: 'handle', value: 'target-person-12345' }])], ['Target Person'])]);
  const page = await openPage(stage, document('(1) Feed | LinkedIn', `<main>page</main>${root}`), url, them);
  await expect(page.locator('li').first()).toBeHidden();
  await expect(page).toHaveTitle('Feed | LinkedIn');
  await page.locator('span').evaluate((each) => each.remove());
  await setTitle(page, '(3) Feed | LinkedIn');
  await expect(page).toHaveTitle('(3) Feed | LinkedIn');
});

test('on a site of which nothing is known, chats of theirs count, and what only looks like a badge does not', async ({ stage }) => {
  const club = 'https://club.example/';
  const them = { ...account('club.example', [{ kind: 'handle', value: 'rowan_a' }]), route: '/u/:handle/*' };
  const row = (handle: string, more: string) => `<li><a href="/u/${handle}">${handle}</a> ${more}</li>`;
  const feed = `<ul id="feed">${row('rowan_a', '<i class="verified-badge">ok</i> <b class="unread">new</b>')}${row('ada', '')}</ul>`;
  const chats = `<ul id="chat-list">${row('rowan_a', '<b class="unread-dot"></b>')}${row('ada', '')}</ul>`;
  const page = await openPage(stage, document('(1) Club', feed), club, settings([person([them])]));
  await expect(page.locator('li').first()).toBeHidden();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await expect(page).toHaveTitle('(1) Club');
  await page.locator('#feed').evaluate((each, html) => each.insertAdjacentHTML('afterend', html), chats);
  await expect(page).toHaveTitle('Club');
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

test('what plays in a shadow root of a closed box is stopped, also where it comes or begins later', async ({ stage }) => {
  const player = (handle: string, id: string) => `<article><a href="/@${handle}">Somebody</a><x-player id="${id}"></x-player></article>`;
  const define = `customElements.define('x-player', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div><audio src="${tone}" loop controls></audio></div>'; }
  })`;
  const both = player('rowan@far.example', 'theirs') + player('ada', 'hers');
  const page = await openPage(stage, document('Hats', `<h1>Hats</h1><main>${both}</main>`));
  await expect(page.locator('article').first()).toBeHidden();
  await page.addScriptTag({ content: define });
  await page.locator('h1').click();
  // Some other box closes.
  await page.locator('main').evaluate((main, html) => main.insertAdjacentHTML('beforeend', html), player('rowan@far.example', 'late'));
  await expect(page.locator('article').last()).toBeHidden();
  await page.locator('audio').evaluateAll((all) => {
    for (const audio of all as HTMLAudioElement[]) void audio.play().catch(() => undefined);
  });
  const plays = (id: string) => page.locator(`#${id} audio`).evaluate((audio: HTMLAudioElement) => !audio.paused);
  await expect.poll(() => plays('hers')).toBe(true);
  for (const id of ['theirs', 'late']) await expect.poll(() => plays(id)).toBe(false);
  await stage.settle(nobody);
  for (const id of ['hers', 'theirs', 'late']) await expect.poll(() => plays(id)).toBe(true);
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
