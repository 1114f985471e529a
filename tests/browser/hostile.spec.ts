import { frames, watched } from './frames.ts';
import { feed, keepingRowanAway, post } from './people.ts';
import { expect, test } from './stage.ts';

/** From a hostile page's side. What it can do in spite of all this stands in CONTRIBUTING.md as residual risk. */

const home = 'https://home.example/';
const theirs = post('rowan@far.example', 'Rowan Ashby', 'id="theirs" data-watch');
const profile = '/@rowan@far.example';

/** Before anything of the page runs. */
const hostile = (script: string, body = theirs) => feed(body).replace('<head>', `<head><script>${script}</script>`);

test.beforeEach(async ({ stage }) => {
  stage.serve('https://home.example/*', '<!doctype html><h1>Rowan Ashby</h1>');
  await stage.settle(keepingRowanAway);
});

test('the page finds nobody named in what we leave on it', async ({ stage }) => {
  stage.serve(
    home,
    hostile(
      `heard = []; addEventListener('message', (event) => heard.push(String(event.data)));
       const dispatch = EventTarget.prototype.dispatchEvent;
       EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
       before = new Set(Object.getOwnPropertyNames(window));`,
      post('ada', 'Ada Finch'),
    ),
  );
  const page = await stage.open(home);
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  const left = await page.evaluate(() => {
    const scope = window as unknown as { heard: string[]; before: Set<string> };
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText),
    );
    return {
      heard: scope.heard,
      globals: Object.getOwnPropertyNames(window).filter(
        (name) => !scope.before.has(name) && name !== 'before' && !name.startsWith('__pw'),
      ),
      text: [document.documentElement.outerHTML, ...sheets, ...performance.getEntries().map(({ name }) => name)].join('\n'),
      stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    };
  });
  expect(left.heard).toEqual([]);
  expect(left.globals).toEqual([]);
  expect(`${left.text}${left.stored}`).not.toMatch(/rowan|ashby|extension:\/\//i);
});

test('code of the page that our marks run sees nothing of ours on the stack', async ({ stage }) => {
  stage.serve(
    home,
    hostile(
      `stacks = []; Error.stackTraceLimit = 100; addEventListener('error', ({ filename }) => stacks.push(filename));
       customElements.define('x-trap', class extends HTMLElement {
         static observedAttributes = ['data-fold'];
         attributeChangedCallback() { stacks.push(new Error().stack); }
       });`,
      `<ul><li><x-trap><a href="${profile}">Rowan Ashby</a></x-trap></li><li><x-trap><a href="/@ada">Ada Finch</a></x-trap></li></ul>
       <ul><x-trap><a href="${profile}">Rowan Ashby</a></x-trap><x-trap><a href="/@ada">Ada Finch</a></x-trap></ul>`,
    ),
  );
  const page = await stage.open(home);
  await expect(page.locator('ul:last-of-type x-trap').first()).toBeHidden();
  const stacks = await page.evaluate(() => (window as unknown as { stacks: string[] }).stacks);
  expect(stacks).not.toEqual([]);
  expect(decodeURIComponent(stacks.join('\n'))).not.toMatch(/rowan|ashby|extension:\/\//i);
});

test('the page cannot lift the veil or a mark', async ({ stage }) => {
  stage.serve(
    home,
    watched(
      hostile(`
        const tear = () => {
          document.documentElement.removeAttribute('data-veil');
          for (const each of document.querySelectorAll('[data-fold]')) each.removeAttribute('data-fold');
          requestAnimationFrame(tear);
        };
        requestAnimationFrame(tear);`),
    ),
  );
  const page = await stage.open(home);
  await frames(page, 30);
  expect(await stage.framesSeen(page)).toBe(0);
});

test('a page that answers every mark by taking it off does not hang', async ({ stage }) => {
  stage.serve(
    home,
    hostile(`new MutationObserver(() => {
      for (const each of document.querySelectorAll('[data-fold]')) each.removeAttribute('data-fold');
    }).observe(document, { subtree: true, attributes: true, childList: true });`),
  );
  const page = await stage.open(home);
  await frames(page, 10);
  await expect(page.locator('#theirs')).toBeAttached();
});

test('a page that rewrites the functions of the browser does not stop the guard', async ({ stage }) => {
  stage.serve(
    home,
    hostile(`
      MutationObserver = function () { return { observe() {}, disconnect() {}, takeRecords: () => [] }; };
      Element.prototype.matches = Element.prototype.closest = () => false;
      Element.prototype.setAttribute = Element.prototype.querySelectorAll = Document.prototype.querySelectorAll = () => [];
      Map.prototype.get = Set.prototype.has = RegExp.prototype.exec = () => undefined;
      Object.defineProperty(window, 'navigation', { value: undefined });
      for (const name of ['content-script-started', 'wxt:content-script-started']) {
        dispatchEvent(new CustomEvent(name)); postMessage(name, '*');
      }`),
  );
  const page = await stage.open(home);
  await expect(page.locator('#theirs')).toBeHidden();
});

/** A form answers with its field where it is asked for what one of them is called. */
const asked = [
  ...[
    'hasAttribute',
    'getAttribute',
    'setAttribute',
    'children',
    'childNodes',
    'firstElementChild',
    'childElementCount',
    'matches',
    'closest',
  ],
  ...['contains', 'parentElement', 'parentNode', 'nextElementSibling', 'querySelector', 'querySelectorAll', 'getRootNode', 'attributes'],
  ...['textContent', 'tagName', 'localName', 'nodeType', 'classList', 'isConnected', 'shadowRoot', 'checkVisibility', 'removeAttribute'],
];
const fields = (names: readonly string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join('');
const people = (id: string) =>
  `<ul><li class="${id}"><a href="${profile}">Rowan Ashby</a> likes hats</li><li class="other"><a href="/@ada">Ada Finch</a> likes hats</li></ul>`;
const form = (names: readonly string[], id: string) =>
  `<form class="form ${names.join(' ')}" aria-label="Hats">${fields(names)}${people(id)}
    <div class="other"><a href="/@ada">Ada</a> has a hat</div><div><a href="${profile}">Rowan</a> has a hat</div></form>`;

test('a form whose fields are called like what it is asked keeps nobody on the page', async ({ stage }) => {
  const forms = [...asked.map((name) => [name]), asked].map((names) => form(names, 'inside'));
  stage.serve(home, hostile('', `${people('before')}${forms.join('')}${people('after')}`));
  const page = await stage.open(home);
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  /** By whom they are for. Such a form misleads whoever walks past it, the test's own tools too. */
  const shown = (selector: string) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].flatMap((each) =>
          each.checkVisibility() ? (each.closest('form')?.className ?? 'no form') : [],
        ),
      selector,
    );
  expect(await shown(`a[href="${profile}"]`)).toEqual([]);
  expect(await shown('.other a')).toHaveLength(forms.length * 2 + 2);
  // In one batch, forms and what is beside them; and what changes about a form itself.
  await page.evaluate(
    ([forms, people]) => {
      const all = [...document.querySelectorAll('.form')];
      for (const each of all) Element.prototype.insertAdjacentHTML.call(each, 'afterbegin', people);
      const feed = document.querySelector('[role="feed"]') as Element;
      feed.insertAdjacentHTML('beforeend', forms + people);
      for (const each of all) Element.prototype.setAttribute.call(each, 'aria-label', 'More hats');
      feed.insertAdjacentHTML('afterbegin', people);
    },
    [forms.join(''), people('late')] as const,
  );
  await expect.poll(() => shown(`a[href="${profile}"]`)).toEqual([]);
  expect(await shown('.other a')).toHaveLength(forms.length * 5 + 4);
  // What was theirs is hers now.
  await page.evaluate((theirs) => {
    for (const each of document.querySelectorAll(`a[href="${theirs}"]`)) each.setAttribute('href', '/@ada');
  }, profile);
  await expect.poll(() => shown('ul a, form a')).toHaveLength((forms.length * 5 + 4) * 2);
});

test('a page that swallows navigation events does not get past the guard', async ({ stage }) => {
  stage.serve(
    home,
    hostile(`for (const type of ['navigate', 'currententrychange', 'pagehide', 'pageshow']) {
        navigation.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }
      addEventListener('load', () => setTimeout(() => history.pushState({}, '', '${profile}')));`),
  );
  const page = await stage.open(home);
  await stage.paused(page);
});

test('the page cannot reach the worker, and cannot tell by our resources that we are here', async ({ stage }) => {
  const own = await stage.openOwn('dashboard.html');
  const origin = await own.evaluate(() => location.origin);
  stage.serve(home, hostile('', post('ada', 'Ada Finch')));
  const page = await stage.open(home);
  const reach = await page.evaluate(async (ours) => {
    const scope = window as unknown as Record<string, { runtime?: { sendMessage?: unknown } } | undefined>;
    const probe = (path: string) =>
      fetch(`${ours}/${path}`).then(
        () => 'found',
        () => 'nothing',
      );
    const image = new Promise((done) => {
      const picture = new Image();
      picture.onload = () => done('found');
      picture.onerror = () => done('nothing');
      picture.src = `${ours}/icons/48.png`;
    });
    return {
      chrome: typeof scope.chrome?.runtime?.sendMessage,
      browser: typeof scope.browser?.runtime?.sendMessage,
      found: await Promise.all([
        ...['guard.js', 'veil.css', 'popup.html', 'dashboard.html', 'manifest.json', 'sites/fediverse.js'].map(probe),
        image,
      ]),
      // In Firefox the address of an extension is a secret of each profile; who knows it may open this one page.
      pause: await probe('pause.html'),
    };
  }, origin);
  expect(reach).toMatchObject({ chrome: 'undefined', browser: 'undefined', found: Array(7).fill('nothing') });
  if (stage.browserName === 'chromium') expect(reach.pause).toBe('nothing');
});

test('our pages cannot be framed', async ({ stage }) => {
  const own = await stage.openOwn('dashboard.html');
  const origin = await own.evaluate(() => location.origin);
  stage.serve(home, feed(`<iframe src="${origin}/pause.html?a=rowan"></iframe><iframe src="${origin}/dashboard.html"></iframe>`));
  const page = await stage.open(home);
  await frames(page, 10);
  for (const frame of page.frames().slice(1))
    expect(await frame.evaluate(() => document.querySelector('#app')?.innerHTML ?? '').catch(() => '')).toBe('');
});
