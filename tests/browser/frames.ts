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
  const report = () => {
    const request = new XMLHttpRequest();
    request.open('POST', path, false);
    request.send();
  };
  const isShown = (node: Element) =>
    node.getClientRects().length > 0 &&
    node.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const { port1, port2 } = new MessageChannel();
  let drawing = false;
  const look = () => {
    drawing = false;
    if ([...document.querySelectorAll('[data-watch]')].some(isShown)) report();
  };
  port1.onmessage = look;
  const onFrame = () => {
    drawing = true;
    port2.postMessage(undefined);
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  // A frame that was drawn while the page was being left.
  addEventListener('pagehide', () => drawing && [...document.querySelectorAll('[data-watch]')].some(isShown) && navigator.sendBeacon(path));
  if (!PerformanceObserver.supportedEntryTypes.includes('element')) return;
  const mark = () => {
    for (const node of document.querySelectorAll('[data-watch]:not([elementtiming])')) node.setAttribute('elementtiming', '');
  };
  new MutationObserver(mark).observe(document, { subtree: true, childList: true, attributeFilter: ['data-watch'] });
  new PerformanceObserver((list) => list.getEntries().forEach(report)).observe({ type: 'element', buffered: true });
}
