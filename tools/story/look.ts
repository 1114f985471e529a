import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** What stands on a page of Larkfield, counted in the page itself: only what is painted counts. */
export interface Seen {
  /** Links to the person and pictures of them. */
  them: number;
  /** Links to people who are easily taken for them. */
  alike: number;
  posts: number;
}

export const person = { path: '/@rowan', handle: 'rowan', name: 'Rowan Ashby' };
export const lookAlikes = ['rowan_ash', 'rowan2', 'r_ashby@harbour.example', 'rowan@harbour.example'];

export function look(page: Page): Promise<Seen> {
  return page.evaluate(
    ({ handle, lookAlikes }) => {
      const painted = (node: Element) =>
        node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && node.getBoundingClientRect().height > 0;
      const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)].filter(painted);
      const owners = all<HTMLAnchorElement>('a[href^="/@"]').map((link) => decodeURIComponent(link.pathname).split('/')[1]?.slice(1) ?? '');
      return {
        them: owners.filter((owner) => owner === handle).length + all(`img[alt="${handle}"]`).length,
        alike: owners.filter((owner) => lookAlikes.includes(owner)).length,
        posts: all('.status__wrapper, .detailed-status__wrapper').length,
      };
    },
    { handle: person.handle, lookAlikes },
  );
}

/** Waits for what is to come, at most ten seconds. @returns what was read last. @throws with `what` where it did not come. */
export async function until<T>(what: string, read: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    if (isSo(value)) return value;
    if (Date.now() > end) throw new Error(`${what} did not happen. Last seen: ${JSON.stringify(value)}`);
    await setTimeout(20);
  }
}

/** Asked of the page itself, since Firefox tells Playwright nothing of pages of an extension; empty between two pages. */
export function address(page: Page): Promise<string> {
  return page.evaluate(() => (document.readyState === 'loading' ? '' : location.href)).catch(() => '');
}

/** Goes where an address is typed, and waits until `isThere` says that the page has come. */
export async function visit(page: Page, target: string, isThere: (address: string) => boolean): Promise<string> {
  // It never resolves, or throws, where an extension takes over; what counts is where the page is in the end.
  page.goto(target).catch(() => undefined);
  return until(`Opening ${target}`, () => address(page), isThere);
}
