import type { Page } from '@playwright/test';
import type { Settings } from '../../src/core/settings.ts';
import { frames } from './frames.ts';
import { feed, keepingRowanAway, person, post, rowan, settings } from './people.ts';
import { expect, test } from './stage.ts';

/** Late, recycled and re-rendered: what is theirs goes, what is no longer theirs comes back. */

const home = 'https://home.example/';
const theirs = post('rowan@far.example', 'Rowan Ashby', 'id="theirs"');
const hers = post('ada', 'Ada Finch', 'id="hers"');

async function openFeed(stage: import('./stage.ts').Stage, posts: string, decided: Settings = keepingRowanAway): Promise<Page> {
  stage.serve(home, feed(posts));
  await stage.settle(decided);
  const page = await stage.open(home);
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  return page;
}

test('a post that comes late is gone, the one beside it is there', async ({ stage }) => {
  const page = await openFeed(stage, '');
  await page.evaluate((html) => document.querySelector('[role="feed"]')?.insertAdjacentHTML('beforeend', html), hers + theirs);
  await expect(page.locator('#theirs')).toBeHidden();
  await expect(page.locator('#hers')).toBeVisible();
});

test('a row that is recycled for somebody else is shown, and hidden again when it is theirs again', async ({ stage }) => {
  const page = await openFeed(stage, theirs);
  const recycle = (handle: string, name: string) =>
    page.evaluate(
      ([to, called]) => {
        document.querySelector('#theirs a')?.setAttribute('href', `/@${to}`);
        const write = (selector: string, text: string) => {
          const node = document.querySelector(selector)?.firstChild;
          if (node) node.nodeValue = text;
        };
        write('#theirs strong', called);
        write('#theirs .display-name__account', `@${to}`);
      },
      [handle, name] as const,
    );
  await expect(page.locator('#theirs')).toBeHidden();
  await recycle('ada', 'Ada Finch');
  await expect(page.locator('#theirs')).toBeVisible();
  await recycle('rowan@far.example', 'Rowan Ashby');
  await expect(page.locator('#theirs')).toBeHidden();
});

for (const [what, decided, isShown] of [
  ['goes whole', keepingRowanAway, false],
  ['loses only the mention, where the user wants that', { ...keepingRowanAway, mentions: 'part' }, true],
] as const) {
  test(`a post of somebody else that mentions them ${what}`, async ({ stage }) => {
    const words = (inner: string) => hers.replace('Something about the day', inner);
    const page = await openFeed(
      stage,
      theirs +
        words(
          'With <a class="mention" id="mention" href="/@rowan@far.example">@<span>rowan</span></a> and <a id="other" href="/@bo">@bo</a>',
        ),
      decided,
    );
    await expect(page.locator('#theirs')).toBeHidden();
    await expect(page.locator('#mention')).toBeHidden();
    await expect(page.locator('#hers')).toBeVisible({ visible: isShown });
    await expect(page.locator('#other')).toBeVisible({ visible: isShown });
  });
}

test('a box whose evidence is taken out is shown', async ({ stage }) => {
  const page = await openFeed(stage, theirs);
  await expect(page.locator('#theirs')).toBeHidden();
  await page.evaluate(() => document.querySelector('#theirs a')?.remove());
  await expect(page.locator('#theirs')).toBeVisible();
});

test('a box that is taken out and put back is judged as it stands', async ({ stage }) => {
  const page = await openFeed(stage, theirs);
  await page.evaluate(() => {
    const box = document.querySelector('#theirs');
    const place = box?.parentElement;
    box?.remove();
    requestAnimationFrame(() => box && place?.append(box));
  });
  await frames(page);
  await expect(page.locator('#theirs')).toBeHidden();
});

test('naming and taking back somebody updates the open tab at once, without a reload', async ({ stage }) => {
  const page = await openFeed(
    stage,
    theirs + hers,
    settings([person([{ ...rowan, id: 'other', aliases: [{ kind: 'handle', value: 'nobody@far.example' }] }])], ['home.example']),
  );
  await page.evaluate(() => Object.assign(window, { untouched: true }));
  await expect(page.locator('#theirs')).toBeVisible();
  await stage.settle(keepingRowanAway);
  await expect(page.locator('#theirs')).toBeHidden();
  await expect(page.locator('#hers')).toBeVisible();
  await stage.settle(settings([], ['home.example']));
  await expect(page.locator('#theirs')).toBeVisible();
  expect(await page.evaluate(() => (window as { untouched?: boolean }).untouched)).toBe(true);
});

test('a tab that was open before anybody was named is covered at once', async ({ stage }) => {
  stage.serve(home, feed(theirs + hers));
  await stage.settle(settings([]));
  const page = await stage.open(home);
  await expect(page.locator('#theirs')).toBeVisible();
  await stage.settle(keepingRowanAway);
  await expect(page.locator('#theirs')).toBeHidden();
  await expect(page.locator('#hers')).toBeVisible();
});

test('the profile that is on screen while its owner is named closes', async ({ stage }) => {
  stage.serve('https://home.example/@rowan@far.example', feed(theirs));
  await stage.settle(
    settings([person([{ ...rowan, id: 'other', aliases: [{ kind: 'handle', value: 'nobody@far.example' }] }])], ['home.example']),
  );
  const page = await stage.open('https://home.example/@rowan@far.example');
  await expect(page.locator('#theirs')).toBeVisible();
  await stage.settle(keepingRowanAway);
  await stage.paused(page);
});

test('a feed that loads on and on keeps its height for the script that watches it', async ({ stage }) => {
  const page = await openFeed(stage, theirs + hers.repeat(40));
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate((html) => document.querySelector('[role="feed"]')?.insertAdjacentHTML('beforeend', html), hers.repeat(20));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(before);
  await expect(page.locator('[data-fold]')).toHaveCount(1);
});

test('what was hidden is counted, not listed', async ({ stage }) => {
  const page = await openFeed(stage, theirs + hers);
  await expect(page.locator('#theirs')).toBeHidden();
  await expect.poll(async () => (await stage.log()).sightings).toMatchObject([{ site: 'fediverse', count: 1 }]);
  expect((await stage.log()).attempts).toEqual([]);
});
