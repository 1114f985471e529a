import { expect, type Page } from '@playwright/test';
import { frames, watched } from './frames.ts';
import { account, feed, keepingRowanAway, person, post, settings } from './people.ts';
import { openWorked } from './site-worker.ts';
import type { Stage } from './stage.ts';

/**
 * The ways on which a page that shows the person can come to the screen. Each is played twice: with the extension, where
 * no frame may show what is marked `data-watch`, and without it, where frames must.
 */

/** What a route is played on: the stage, or a browser with nothing installed. */
export type Viewer = Pick<Stage, 'browserName' | 'serve' | 'open' | 'visit' | 'settle' | 'killWorker' | 'framesSeen' | 'forgetFrames'>;

export interface Route {
  name: string;
  only?: 'chromium' | 'firefox';
  /** Where it leads with the extension: to a page without them, or to the pause page. */
  ends: 'feed' | 'pause';
  play(viewer: Viewer): Promise<Page>;
}

const home = 'https://home.example/';
const elsewhere = 'https://elsewhere.example/';
const profile = `${home}@rowan@far.example`;

const hers = post('ada', 'Ada Finch', 'id="hers"');
const theirs = post('rowan@far.example', 'Rowan Ashby', 'data-watch');
const both = watched(feed(theirs + hers.repeat(3) + theirs));
const decided = { ...keepingRowanAway, hosts: ['home.example', 'worker.example'] };
/** On the same server, so that it is covered before Rowan is named. */
const nobodyHere = settings([person([account('fediverse', [{ kind: 'handle', value: 'nobody@far.example' }], 'nobody')])], decided.hosts);

/** Waits until somebody else's post is there to be seen. Asked of the page itself, for the sake of pages that were kept. */
export async function showsOthers(page: Page): Promise<void> {
  const isShown = () =>
    page
      .evaluate(() => document.querySelector('#hers')?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .catch(() => false);
  await expect.poll(isShown, { message: 'the others should be there', timeout: 15_000 }).toBe(true);
}

/** A feed with a script that sets `over` when it has done what it does. */
const moving = (posts: string, script: string): string => watched(feed(posts)).replace('</body>', `<script>${script}</script></body>`);

async function openHome(viewer: Viewer, page = both): Promise<Page> {
  viewer.serve(home, page);
  await viewer.settle(decided);
  return viewer.open(home);
}

async function untilOver(page: Page): Promise<Page> {
  await page.waitForFunction(() => (window as { over?: boolean }).over);
  return page;
}

/** Leaves a feed and comes back to it, as the browser kept it. */
async function leaveAndReturn(viewer: Viewer, page: Page, meanwhile: () => Promise<void>): Promise<Page> {
  viewer.serve(elsewhere, '<!doctype html><title>Elsewhere</title>');
  // A page that is still asking for something is not kept.
  await frames(page, 30);
  await viewer.visit(page, elsewhere);
  await meanwhile();
  await page.evaluate(() => void setTimeout(() => history.back()));
  // Asked of the page itself: Playwright waits for a load, and a page that was kept does not load.
  const isBack = () => page.evaluate(() => (window as { kept?: boolean }).kept).catch(() => false);
  await expect.poll(isBack, { message: 'the page should have been kept', timeout: 15_000 }).toBe(true);
  return page;
}

const keeps = moving(theirs + hers, "addEventListener('pageshow', ({ persisted }) => { window.kept = persisted; })");

const late = moving(
  hers,
  `const add = (left) => {
    document.querySelector('[role="feed"]').insertAdjacentHTML('afterbegin', ${JSON.stringify(theirs)});
    if (left > 0) setTimeout(() => requestAnimationFrame(() => add(left - 1)), left * 7);
    else window.over = true;
  };
  setTimeout(() => add(12), 100);`,
);

/** Swaps what the row says in place, each frame, without a node that comes or goes. */
const recycled = moving(
  hers + post('bee', 'Bee Otter', 'id="row"'),
  `const row = document.querySelector('#row'), link = row.querySelector('a');
  const [name, handle, body] = [row.querySelector('strong'), row.querySelector('span'), row.querySelector('p')].map((each) => each.firstChild);
  const turn = (left) => {
    const isTheirs = left % 2 === 0;
    link.setAttribute('href', isTheirs ? '/@rowan@far.example' : '/@bee');
    handle.nodeValue = isTheirs ? '@rowan@far.example' : '@bee';
    name.nodeValue = isTheirs ? 'Rowan Ashby' : 'Bee Otter';
    body.nodeValue = 'A post by ' + name.nodeValue;
    row.toggleAttribute('data-watch', isTheirs);
    if (left > 0) requestAnimationFrame(() => turn(left - 1));
    else window.over = true;
  };
  requestAnimationFrame(() => turn(60));`,
);

/** Goes to their profile by script and renders it whatever comes of that. */
const stubborn = moving(
  hers,
  `window.visit = () => {
    try { history.pushState({}, '', '${profile}'); } catch {}
    const render = () => {
      document.title = 'Rowan Ashby';
      document.body.innerHTML = '<h1 data-watch>Rowan Ashby</h1><p data-watch>All about Rowan</p>';
      requestAnimationFrame(render);
    };
    render();
  };`,
);

export const routes: Route[] = [
  { name: 'a load', ends: 'feed', play: (viewer) => openHome(viewer) },
  {
    name: 'a reload',
    ends: 'feed',
    async play(viewer) {
      const page = await openHome(viewer);
      await page.reload();
      return page;
    },
  },
  {
    name: 'back to a page that the browser kept',
    ends: 'feed',
    play: async (viewer) => leaveAndReturn(viewer, await openHome(viewer, keeps), async () => {}),
  },
  {
    name: 'back to a page that was kept before they were named',
    ends: 'feed',
    // Chromium drops every kept page when network rules change.
    only: 'firefox',
    async play(viewer) {
      viewer.serve(home, keeps);
      await viewer.settle(nobodyHere);
      const page = await viewer.open(home);
      return leaveAndReturn(viewer, page, async () => {
        viewer.forgetFrames();
        await viewer.settle(decided);
      });
    },
  },
  { name: 'posts that come late', ends: 'feed', play: async (viewer) => untilOver(await openHome(viewer, late)) },
  { name: 'a row that is recycled each frame', ends: 'feed', play: async (viewer) => untilOver(await openHome(viewer, recycled)) },
  {
    name: 'a page that arrives piece by piece',
    ends: 'feed',
    async play(viewer) {
      const pieces = watched(feed((hers + theirs).repeat(3))).split(/(?<=<\/article>|<\/strong>|<body>)/);
      viewer.serve(home, { body: pieces });
      await viewer.settle(decided);
      return viewer.open(home);
    },
  },
  {
    name: 'a slow machine',
    only: 'chromium',
    ends: 'feed',
    async play(viewer) {
      viewer.serve(elsewhere, '<!doctype html><title>Elsewhere</title>');
      viewer.serve(home, watched(feed((hers + theirs).repeat(60))));
      await viewer.settle(decided);
      const page = await viewer.open(elsewhere);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await viewer.visit(page, home);
      return page;
    },
  },
  {
    name: 'a load while our worker is dead',
    ends: 'feed',
    async play(viewer) {
      viewer.serve(home, both);
      await viewer.settle(decided);
      await viewer.killWorker();
      return viewer.open(home);
    },
  },
  { name: "a page that the site's own worker answers", ends: 'feed', play: (viewer) => playWorked(viewer, 'answered') },
  { name: "their profile from the site's own worker", ends: 'pause', play: (viewer) => playWorked(viewer, '@rowan@far.example') },
  {
    name: 'their profile by a path that network rules cannot read',
    ends: 'pause',
    async play(viewer) {
      viewer.serve(`${home}*`, watched('<h1 data-watch>Rowan Ashby</h1>'));
      await viewer.settle(decided);
      return viewer.open(`${home}%40%72owan@far.example`);
    },
  },
  {
    name: 'a move within the page that renders them whatever happens',
    ends: 'pause',
    async play(viewer) {
      const page = await openHome(viewer, stubborn);
      await showsOthers(page);
      await page.evaluate(() => void setTimeout(() => (window as unknown as { visit(): void }).visit()));
      return page;
    },
  },
];

async function playWorked(viewer: Viewer, path: string): Promise<Page> {
  await viewer.settle(decided);
  return openWorked(viewer, 'https://worker.example/', path, both);
}
