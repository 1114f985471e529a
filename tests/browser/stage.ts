import { setTimeout } from 'node:timers/promises';
import { test as base, expect, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../src/core/settings.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { frames } from './frames.ts';
import type { Installed } from './installed.ts';
import { applySettings, awaitInstalled, type Log, readLog, startOver } from './own-page.ts';
import { type Answer, Web, type WebRequest } from './web.ts';

declare const browser: Browser;

/** What a story plays on: a browser with Stillwater installed, and a web of which only the story knows. */
export class Stage {
  readonly browserName: BrowserName;
  readonly #web: Web;
  readonly #installed: Installed;

  private constructor(browserName: BrowserName, web: Web, installed: Installed) {
    this.browserName = browserName;
    this.#web = web;
    this.#installed = installed;
  }

  static async build(browserName: BrowserName): Promise<Stage> {
    const web = await new Web().open();
    const installed = await (browserName === 'firefox' ? launchFirefox(web) : launchChromium(web));
    await awaitInstalled(installed.keeper);
    return new Stage(browserName, web, installed);
  }

  /** As if nothing had been served, opened, stored or logged before. */
  async clear(): Promise<void> {
    await this.closeTabs();
    await startOver(this.#installed.keeper);
    this.#web.forget();
  }

  closeTabs(): Promise<void> {
    return this.#installed.closeTabs();
  }

  async strike(): Promise<void> {
    await this.#installed.close();
    await this.#web.close();
  }

  /** @param address of any host; with a `*` at its end it stands for everything that begins like it. */
  serve(address: string, answer: Answer | ((request: WebRequest) => Answer)): void {
    this.#web.serve(address, answer);
  }

  /** Host and path of every request that left the browser. */
  get requests(): readonly string[] {
    return this.#web.requests;
  }

  /** The user decided this, and the extension has acted on it. */
  async settle(settings: Settings): Promise<void> {
    await applySettings(this.#installed.keeper, settings);
  }

  /** A new tab, and an address typed into it. Resolves when a page is there, be it the site's or ours. */
  async open(address: string): Promise<Page> {
    const page = await this.#installed.openTab('ordinary');
    await this.visit(page, address);
    return page;
  }

  /** The same in a new private window. */
  async openPrivate(address: string): Promise<Page> {
    const page = await this.#installed.openTab('private');
    await this.visit(page, address);
    return page;
  }

  /** An address typed into an open tab. */
  async visit(page: Page, address: string): Promise<void> {
    const before = await this.#installed.ownDocument(page);
    let over = false;
    const visited = page.goto(address).catch((error: Error) => {
      if (!over && !isRefusal.test(error.message)) throw error;
    });
    // In Firefox a navigation that ends on a page of ours never ends for the test.
    const arrivedAtOurs = async () => {
      for (let now = before; !over && (now === undefined || now.id === before?.id); now = await this.#installed.ownDocument(page)) {
        await setTimeout(20);
      }
    };
    await Promise.race([visited, arrivedAtOurs()]).finally(() => {
      over = true;
    });
  }

  /** One of our pages, in a tab. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.#installed.openTab('ordinary');
    page.goto(`${this.#installed.origin}/${path}`).catch(() => {});
    await this.#installed.answers(page);
    return page;
  }

  /** Waits until the tab shows our pause page. */
  async paused(page: Page): Promise<void> {
    const address = async () => (await this.#installed.ownDocument(page))?.address ?? 'a page that is not ours';
    await expect.poll(address, { intervals: [20] }).toContain(`${this.#installed.origin}/pause.html`);
    await this.#installed.answers(page);
  }

  async killWorker(): Promise<void> {
    await this.#installed.stopWorker();
    await expect.poll(() => this.workerRuns(), { message: 'the worker should stop' }).toBe(false);
  }

  /** Asking does not wake it. */
  workerRuns(): Promise<boolean> {
    return this.#installed.keeper.evaluate(async () => (await browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0);
  }

  /** All that the extension has logged. */
  log(): Promise<Log> {
    return readLog(this.#installed.keeper);
  }

  /** How many frames of watched pages showed a marked node, in this whole test. @param page whose next frames still count. */
  async framesSeen(page: Page): Promise<number> {
    await frames(page);
    return this.#web.sightings;
  }

  /** What was seen until now does not count. */
  forgetFrames(): void {
    this.#web.sightings = 0;
  }
}

type BrowserName = 'chromium' | 'firefox';

/** How a browser says that an extension took a navigation over. */
const isRefusal = /ERR_BLOCKED_BY_CLIENT|ERR_ABORTED|NS_BINDING_ABORTED|interrupted by another navigation/;

interface Options {
  /** Gives the test a browser of its own, newly installed. */
  newBrowser: boolean;
}

/** Browsers are started once for each worker, when first needed; each test finds its stage cleared. */
export const test = base.extend<Options & { stage: Stage }, { sharedStage: () => Promise<Stage> }>({
  newBrowser: [false, { option: true }],
  sharedStage: [
    async ({ browserName }, use) => {
      let built: Promise<Stage> | undefined;
      await use(() => (built ??= build(browserName)));
      await (await built)?.strike();
    },
    { scope: 'worker' },
  ],
  stage: async ({ sharedStage, newBrowser, browserName }, use) => {
    const stage = await (newBrowser ? build(browserName) : sharedStage());
    if (!newBrowser) await stage.clear();
    await use(stage);
    await (newBrowser ? stage.strike() : stage.closeTabs());
  },
});

function build(browserName: string): Promise<Stage> {
  return Stage.build(browserName === 'firefox' ? 'firefox' : 'chromium');
}

export { expect } from '@playwright/test';
