import type { BrowserContext, Page } from '@playwright/test';
import { launchBareChromium } from './chromium.ts';
import { launchBareFirefox } from './firefox.ts';
import { frames } from './frames.ts';
import type { Bare } from './installed.ts';
import { type Answer, Web, type WebRequest } from './web.ts';

/** The same browser with nothing installed. What a watched page shows here is what people see without us. */
export class Control {
  readonly browserName: 'chromium' | 'firefox';
  readonly #web: Web;
  readonly #context: BrowserContext;
  readonly #close: () => Promise<void>;

  private constructor(browserName: 'chromium' | 'firefox', web: Web, { context, close }: Bare) {
    this.browserName = browserName;
    this.#web = web;
    this.#context = context;
    this.#close = close;
  }

  /** @param launch another browser to look at: one with another extension. */
  static async build(browserName: 'chromium' | 'firefox', launch?: (web: Web) => Promise<Bare>): Promise<Control> {
    const web = await new Web().open();
    return new Control(browserName, web, await (launch ?? (browserName === 'firefox' ? launchBareFirefox : launchBareChromium))(web));
  }

  serve(address: string, answer: Answer | ((request: WebRequest) => Answer)): void {
    this.#web.serve(address, answer);
  }

  async open(address: string): Promise<Page> {
    const page = await this.#context.newPage();
    await this.visit(page, address);
    return page;
  }

  async visit(page: Page, address: string): Promise<void> {
    await page.goto(address);
  }

  async framesSeen(page: Page): Promise<number> {
    await frames(page);
    return this.#web.sightings;
  }

  forgetFrames(): void {
    this.#web.sightings = 0;
  }

  /** Nobody is there to be told. */
  async settle(): Promise<void> {}

  /** There is none. */
  async killWorker(): Promise<void> {}

  async clear(): Promise<void> {
    const [, ...others] = this.#context.pages();
    await Promise.all(others.map((page) => page.close()));
    this.#web.forget();
  }

  async strike(): Promise<void> {
    await this.#close();
    await this.#web.close();
  }
}
