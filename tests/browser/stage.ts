import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../src/core/settings.ts';
import type { Waits } from '../../src/core/waits.ts';
import * as chromium from './chromium.ts';
import * as firefox from './firefox.ts';
import { frames } from './frames.ts';
import { type Installed, killAll, type Start } from './installed.ts';
import {
  ageLog,
  ageWaits,
  applySettings,
  awaitInstalled,
  fillDisk,
  freeDisk,
  type Log,
  readLog,
  readWaits,
  serveWaits,
  startOver,
  writeLog,
} from './own-page.ts';
import { type Answer, Web, type WebRequest } from './web.ts';

declare const browser: Browser;

/** What a story plays on: a browser with Stillwater installed, and a web of which only the story knows. */
export class Stage {
  readonly browserName: BrowserName;
  readonly #web: Web;
  readonly #lodging: Lodging;
  #installed: Installed;

  private constructor(browserName: BrowserName, web: Web, lodging: Lodging, installed: Installed) {
    this.browserName = browserName;
    this.#web = web;
    this.#lodging = lodging;
    this.#installed = installed;
  }

  static async build(browserName: BrowserName, isSmall = false, how: Start = {}): Promise<Stage> {
    const web = await new Web().open();
    const lodging = await (browserName === 'firefox' ? firefoxLodging(isSmall) : chromiumLodging(isSmall));
    const installed = await lodging.launch(web, how);
    await awaitInstalled(installed.keeper);
    return new Stage(browserName, web, lodging, installed);
  }

  /** The user quits the browser, and starts it again. */
  async restart(how: Start = {}): Promise<void> {
    await this.#installed.close();
    this.#installed = await this.#lodging.launch(this.#web, how);
  }

  /** The browser dies in the middle of whatever it does, and is started again. */
  async crash(): Promise<void> {
    const gone = new Promise((done) => this.#installed.context.once('close', done));
    await killAll(this.#lodging.folder);
    await gone;
    this.#installed = await this.#lodging.launch(this.#web, {});
  }

  /** The browser is closed meanwhile, and something happens to its files. @param folder of the profile. */
  async whileClosed(during: (folder: string) => Promise<void>): Promise<void> {
    await this.#installed.close();
    await during(this.#lodging.folder);
    this.#installed = await this.#lodging.launch(this.#web, {});
  }

  /** The user switches the extension off. It takes every page of ours away, so that the test has the browser alone meanwhile. */
  async whileSwitchedOff<Result>(during: (browser: BrowserContext) => Promise<Result>): Promise<Result> {
    await this.#installed.switchTo(false);
    const result = await during(this.#installed.context);
    await this.#installed.switchTo(true);
    return result;
  }

  /** The user lets the extension work in private windows, or not any more. */
  allowPrivate(isAllowed: boolean): Promise<void> {
    return this.#installed.allowPrivate(isAllowed);
  }

  /** The user takes back every host that the browser had allowed. */
  forbidHosts(): Promise<void> {
    return this.#installed.forbidHosts();
  }

  /** The user allows a host, in the browser's own list of extensions: no test can press the prompt. */
  allowHost(host: string): Promise<void> {
    return this.#installed.allowHost(host);
  }

  /** Until nothing more can be written. Needs `smallDisk`. */
  fillDisk(): Promise<void> {
    return fillDisk(this.#installed.keeper);
  }

  freeDisk(): Promise<void> {
    return freeDisk(this.#installed.keeper);
  }

  /** A page of ours on which nothing runs. */
  get keeper(): Page {
    return this.#installed.keeper;
  }

  /** What the tabs show, as far as the extension may know: also those that came back by themselves. */
  shown(): Promise<string[]> {
    return this.#installed.keeper.evaluate(async () => {
      const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
      const tabs = await browser.tabs.query({});
      return tabs.flatMap(({ id, url }) => contexts.find(({ tabId }) => tabId === id)?.documentUrl ?? url ?? []);
    });
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
    // Firefox still writes a little after it has closed.
    await rm(this.#lodging.folder, { recursive: true, force: true, maxRetries: 10 });
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
      // Asking takes time, too.
      let pause = 20;
      for (let now = before; !over && (now === undefined || now.id === before?.id); now = await this.#installed.ownDocument(page)) {
        await setTimeout(pause);
        pause = Math.min(2 * pause, 160);
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

  /** As if this had been logged, too. */
  async writeLog(rows: Partial<Log>): Promise<void> {
    const opened = await this.openOwn('dashboard.html');
    await writeLog(this.#installed.keeper, rows);
    await opened.close();
  }

  ageLog(ms: number): Promise<void> {
    return ageLog(this.#installed.keeper, ms);
  }

  waits(): Promise<Waits> {
    return readWaits(this.#installed.keeper);
  }

  ageWaits(ms: number): Promise<void> {
    return ageWaits(this.#installed.keeper, ms);
  }

  serveWaits(leftMs: number): Promise<void> {
    return serveWaits(this.#installed.keeper, leftMs);
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

/** Where a browser is started, again and again. */
interface Lodging {
  folder: string;
  launch(web: Web, how: Start): Promise<Installed>;
}

async function chromiumLodging(isSmall: boolean): Promise<Lodging> {
  const place = { ...(await chromium.newPlace()), isSmall };
  return { folder: place.folder, launch: (web, how) => chromium.launchChromium(web, place, how) };
}

async function firefoxLodging(isSmall: boolean): Promise<Lodging> {
  const place = { ...(await firefox.newPlace()), isSmall };
  return { folder: place.folder, launch: (web, how) => firefox.launchFirefox(web, place, how) };
}

interface Options {
  /** Gives the test a browser of its own, newly installed; and how that is started, where it matters. */
  newBrowser: boolean | Start;
  /** Gives that browser a disk that can be filled. */
  smallDisk: boolean;
}

/** Browsers are started once for each worker, when first needed; each test finds its stage cleared. */
export const test = base.extend<Options & { stage: Stage }, { sharedStage: () => Promise<Stage> }>({
  newBrowser: [false, { option: true }],
  smallDisk: [false, { option: true }],
  sharedStage: [
    async ({ browserName }, use) => {
      let built: Promise<Stage> | undefined;
      await use(() => (built ??= build(browserName)));
      await (await built)?.strike();
    },
    { scope: 'worker' },
  ],
  stage: async ({ sharedStage, newBrowser, smallDisk, browserName }, use) => {
    const stage = await (newBrowser ? build(browserName, smallDisk, newBrowser === true ? {} : newBrowser) : sharedStage());
    if (!newBrowser) await stage.clear();
    await use(stage);
    await (newBrowser ? stage.strike() : stage.closeTabs());
  },
});

function build(browserName: string, isSmall = false, how: Start = {}): Promise<Stage> {
  return Stage.build(browserName === 'firefox' ? 'firefox' : 'chromium', isSmall, how);
}

export { expect } from '@playwright/test';
