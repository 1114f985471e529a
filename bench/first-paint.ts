import type { Page } from '@playwright/test';
import type { Viewer } from '../tests/browser/routes.ts';
import { onPage } from './pairs.ts';

/** When something came to the screen, in milliseconds after the navigation began. */
export interface FirstPaint {
  /** As the browser tells it, in a new tab: a process of its own, where nothing of ours has run before. */
  contentful: number;
  /** The first frame in which a post shows: a veil is no content. */
  shown: number;
  /** The same, where the tab was on this site already. */
  contentfulAgain: number;
  shownAgain: number;
}

export function firstPaintOf(viewer: Viewer, url: string): Promise<FirstPaint> {
  return onPage(viewer.open(url), async (page) => {
    const { contentful, shown } = await paintOf(page);
    await viewer.visit(page, url);
    const again = await paintOf(page);
    return { contentful, shown, contentfulAgain: again.contentful, shownAgain: again.shown };
  });
}

async function paintOf(page: Page): Promise<Pick<FirstPaint, 'contentful' | 'shown'>> {
  await page.waitForFunction(
    () => (window as { shown?: number }).shown && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  return page.evaluate(() => ({
    contentful: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    shown: (window as unknown as { shown: number }).shown,
  }));
}

/** A page that notes in which frame its first post shows. It comes as such sites do: its frame as HTML, the posts by script. */
export function notingPage(posts: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Feed</title><script>(${note})()</script></head>
    <body><header><h1>Site</h1><nav>${frame}</nav></header><main><div role="feed"></div></main><template>${posts}</template>
    <script type="module">document.querySelector('[role="feed"]').append(document.querySelector('template').content)</script></body></html>`;
}

const frame = ['Home', 'Search', 'Messages', 'Settings'].map((name) => `<a href="/${name.toLowerCase()}">${name}</a>`).join(' ');

function note(): void {
  const { port1, port2 } = new MessageChannel();
  let at = 0;
  const onFrame = (time: number) => {
    at = time;
    port2.postMessage(undefined);
  };
  port1.onmessage = () => {
    const isShown = document.querySelector('article')?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (isShown) Object.assign(window, { shown: at });
    else requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}
