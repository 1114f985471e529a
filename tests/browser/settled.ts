import type { Page } from '@playwright/test';
import { settlingMs } from '../../src/ui/pause/deliberate.ts';

/** Past the first moments of the pause page, in which no click counts. They begin anew whenever it comes into view, which may be late. */
export async function untilSettled(page: Page): Promise<void> {
  await page.evaluate(async (ms) => {
    let since = performance.now();
    document.addEventListener('visibilitychange', () => {
      since = performance.now();
    });
    do await new Promise(requestAnimationFrame);
    while (document.visibilityState !== 'visible' || performance.now() - since < ms);
  }, settlingMs);
}
