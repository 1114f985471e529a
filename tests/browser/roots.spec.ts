import type { Page } from '@playwright/test';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

/** Shadow roots: what closes a box in one is a stylesheet that the page can drop, and no event tells of a root that comes late. */

const keepingAway = settings([person([account('linkedin', [{ kind: 'handle', value: 'target-person-12345' }])])]);
const url = 'https://www.linkedin.com/feed/';
const row = (id: string, handle: string) => `<li id="${id}"><a href="/in/${handle}/">Somebody</a> likes hats</li>`;
const list = `<ul>${row('theirs', 'target-person-12345')}${row('hers', 'friend-a-12345')}</ul>`;
const page = (host: string) => `<!doctype html><meta charset="utf-8"><title>Feed</title><main>page</main>${host}`;

/** Does something in the page, and counts in how many of the next frames an element in the root was painted. */
const framesWith = (client: Page, id: string, act: string): Promise<number> =>
  client.evaluate(
    async ({ id, act }) => {
      const host = document.querySelector('#interop-outlet') as Element;
      new Function('host', act)(host);
      let seen = 0;
      for (let left = 10; left > 0; left--) {
        await new Promise((done) => requestAnimationFrame(done));
        const { port1, port2 } = new MessageChannel();
        // The first thing after the frame.
        await new Promise((done) => {
          port1.onmessage = done;
          port2.postMessage(undefined);
        });
        if (host.shadowRoot?.getElementById(id)?.getClientRects().length) seen++;
      }
      return seen;
    },
    { id, act },
  );

test('a page that sets the stylesheets of a root anew shows nothing by it', async ({ stage }) => {
  stage.serve(url, page(`<div id="interop-outlet"><template shadowrootmode="open">${list}</template></div>`));
  await stage.settle(keepingAway);
  const client = await stage.open(url);
  await expect(client.locator('#theirs')).toBeHidden();
  expect(await framesWith(client, 'theirs', 'host.shadowRoot.adoptedStyleSheets = []')).toBe(0);
  expect(await framesWith(client, 'hers', 'host.shadowRoot.adoptedStyleSheets = [new CSSStyleSheet()]')).toBeGreaterThan(5);
  await expect(client.locator('#theirs')).toBeHidden();
});

test('a root that comes long after its host is entered before it is painted', async ({ stage }) => {
  stage.serve(url, page('<div id="interop-outlet"></div>'));
  await stage.settle(keepingAway);
  const client = await stage.open(url);
  // Longer than its host is looked at before each frame.
  await client.evaluate(async () => {
    for (let left = 150; left > 0; left--) await new Promise((done) => requestAnimationFrame(done));
  });
  expect(await framesWith(client, 'theirs', `host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(list)}`)).toBe(0);
  await expect(client.locator('#theirs')).toBeHidden();
  await expect(client.locator('#hers')).toBeVisible();
});
