import { feed, keepingRowanAway, post } from './people.ts';
import { expect, test } from './stage.ts';

/** Four doors, one judge. */

const home = 'https://home.example/';
const profile = 'https://home.example/@rowan@far.example';

test.beforeEach(async ({ stage }) => {
  stage.serve(home, feed(post('ada', 'Ada Finch') + post('rowan@far.example', 'Rowan Ashby')));
  stage.serve('https://home.example/*', feed(post('rowan@far.example', 'Rowan Ashby')));
  stage.serve('https://far.example/*', feed(post('rowan', 'Rowan Ashby')));
  await stage.settle(keepingRowanAway);
});

test('a typed address ends on the pause page, and no request leaves the machine', async ({ stage }) => {
  const page = await stage.open(profile);
  await stage.paused(page);
  expect(stage.requests).toEqual([]);
  await expect
    .poll(async () => (await stage.log()).attempts)
    .toMatchObject([{ site: 'fediverse', kind: 'profile', account: 'rowan', active: true }]);
});

for (const [what, address] of [
  ['their own server', 'https://far.example/@rowan'],
  ['capital letters', 'https://home.example/@Rowan@FAR.example'],
  ['noise in the query', `${profile}?utm_source=x`],
  ['a tab of the profile', `${profile}/media`],
  ['a post of theirs', `${profile}/111111111111111111`],
] as const) {
  test(`${what}: no request leaves the machine`, async ({ stage }) => {
    const page = await stage.open(address);
    await stage.paused(page);
    expect(stage.requests).toEqual([]);
  });
}

for (const [what, address] of [
  ['percent-encoded', 'https://home.example/%40%72owan@far.example'],
  ['with doubled slashes', 'https://home.example//@rowan@far.example'],
  [
    'wrapped in a redirect of the site',
    `https://home.example/authorize_interaction?uri=${encodeURIComponent('https://far.example/@rowan')}`,
  ],
] as const) {
  test(`a path that network rules cannot read, ${what}, is stopped on the page`, async ({ stage }) => {
    const page = await stage.open(address);
    await stage.paused(page);
  });
}

for (const look of ['@rowan_ash@far.example', '@rowan2', '@rowan@far.example.evil.example', '@rowan']) {
  test(`somebody who only looks alike is visited: ${look}`, async ({ stage }) => {
    const page = await stage.open(`https://home.example/${look}`);
    await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
    expect((await stage.log()).attempts).toEqual([]);
  });
}

test('a click on a link to them is stopped before anything is asked of the site', async ({ stage }) => {
  stage.serve('https://home.example/links', '<!doctype html><p><a id="there" href="/@rowan@far.example" data-expect="gone">there</a></p>');
  const page = await stage.open('https://home.example/links');
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#there')?.click());
  await stage.paused(page);
  expect(stage.requests).toEqual(['home.example/links']);
});

for (const way of ['pushState', 'replaceState'] as const) {
  test(`a move within the page by ${way} is stopped, and Back leads away from them`, async ({ stage }) => {
    const page = await stage.open(home);
    await page.evaluate(([how, to]) => setTimeout(() => history[how]({}, '', to)), [way, profile] as const);
    await stage.paused(page);
    expect(stage.requests).toEqual(['home.example/']);
    await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ door: 'in-page' }]);
  });
}

test('a page that the service worker of the site answers is stopped', async ({ stage }) => {
  // Its worker outlives the test: a host of its own.
  await stage.settle({ ...keepingRowanAway, hosts: ['worker.example'] });
  stage.serve('https://worker.example/', '<!doctype html><title>Home</title>');
  stage.serve('https://worker.example/worker.js', {
    headers: { 'content-type': 'text/javascript' },
    body: `addEventListener('install', () => skipWaiting()); addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => { if (event.request.mode === 'navigate') event.respondWith(new Response(
        '<!doctype html><title>Rowan Ashby</title><h1 data-watch>Rowan Ashby</h1>', { headers: { 'content-type': 'text/html' } })); });`,
  });
  const page = await stage.open('https://worker.example/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
  await stage.visit(page, 'https://worker.example/@rowan@far.example');
  await stage.paused(page);
});

test('a frame that would show them stays closed, and the page around it stays', async ({ stage }) => {
  stage.serve(
    'https://home.example/embed',
    `<!doctype html><h1>Elsewhere</h1><iframe src="/@rowan@far.example/111111111111111111/embed"></iframe>`,
  );
  const page = await stage.open('https://home.example/embed');
  await expect(page.getByText('Elsewhere')).toBeVisible();
  await expect(page.locator('iframe')).toBeHidden();
  // A worker that another story installed may still be looked for.
  expect(stage.requests.filter((each) => each.startsWith('home.example/'))).toEqual(['home.example/embed']);
  expect((await stage.log()).attempts.filter(({ active }) => active)).toEqual([]);
});

test('reloading within half a minute is the same attempt, also in another tab', async ({ stage }) => {
  for (let time = 0; time < 3; time++) await stage.paused(await stage.open(profile));
  await expect.poll(async () => (await stage.log()).attempts.length).toBe(1);
});

test('a private window is guarded and never logged', async ({ stage }) => {
  const page = await stage.openPrivate(profile);
  await stage.paused(page);
  const other = await stage.openPrivate(home);
  await other.evaluate((to) => setTimeout(() => history.pushState({}, '', to)), profile);
  await stage.paused(other);
  expect((await stage.log()).attempts).toEqual([]);
});

test('a dead worker neither opens the page nor loses the attempt', async ({ stage }) => {
  await stage.killWorker();
  const page = await stage.open(profile);
  await stage.paused(page);
  // The pause page says it again, some seconds later, to a worker that did not hear it.
  await expect.poll(async () => (await stage.log()).attempts.length, { timeout: 45_000 }).toBe(1);
});
