import type { Page } from '@playwright/test';

/** Where a watched page reports that a frame showed a node marked `data-watch`. */
export const sightingPath = '/.sighting';

/** Puts the watch before everything else in a page. Mark what must not be seen with `data-watch`. */
export function watched(html: string): string {
  const script = `<script>(${watch})('${sightingPath}')</script>`;
  return /^\s*<!doctype/i.test(html) ? html.replace(/<!doctype[^>]*>/i, `$&${script}`) : `<!doctype html>${script}${html}`;
}

/** Waits until the page has drawn some more frames: what would be seen has been seen then. */
export async function frames(page: Page, count = 3): Promise<void> {
  await page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise((done) => requestAnimationFrame(done));
    const { port1, port2 } = new MessageChannel();
    await new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage(undefined);
    });
  }, count);
}

/**
 * Runs in the page. After each frame it asks whether a marked node shows; in Chromium the browser says so by itself, too
 * (element timing). It reports at once and synchronously: the report stands though the page be gone the next moment,
 * and a page on which nothing shows is never slowed down.
 */
function watch(path: string): void {
  // More would say the same, and a page that keeps asking for things is not kept for a way back.
  const most = 10;
  let told = 0;
  const report = (count = 1) => {
    if (told++ >= most) return;
    const request = new XMLHttpRequest();
    request.open('POST', `${path}?${count}`, false);
    request.send();
  };
  const isShown = (node: Element) =>
    node.getClientRects().length > 0 &&
    node.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const isAnyShown = () => [...document.querySelectorAll('[data-watch]')].some(isShown);
  const { port1, port2 } = new MessageChannel();
  let drawing = false;
  const look = () => {
    drawing = false;
    if (isAnyShown()) report();
  };
  port1.onmessage = look;
  const onFrame = () => {
    drawing = true;
    port2.postMessage(undefined);
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  // A frame that was drawn while the page was being left. A page that the browser keeps tells it when it is back.
  let owed = false;
  addEventListener('pagehide', ({ persisted }) => {
    if (!drawing || !isAnyShown()) return;
    if (persisted) owed = true;
    else navigator.sendBeacon(`${path}?1`);
  });
  addEventListener('pageshow', () => {
    told = 0;
    if (owed) report();
    owed = false;
  });
  if (!PerformanceObserver.supportedEntryTypes.includes('element')) return;
  const mark = () => {
    for (const node of document.querySelectorAll('[data-watch]:not([elementtiming])')) node.setAttribute('elementtiming', '');
  };
  new MutationObserver(mark).observe(document, { subtree: true, childList: true, attributeFilter: ['data-watch'] });
  new PerformanceObserver((list) => report(list.getEntries().length)).observe({ type: 'element', buffered: true });
}
