import type { Page } from '@playwright/test';
import type { Settings } from '../src/core/settings.ts';
import { Control } from '../tests/browser/control.ts';
import type { Viewer } from '../tests/browser/routes.ts';
import { Stage } from '../tests/browser/stage.ts';

export type BrowserName = 'chromium' | 'firefox';
/** `BENCH_BROWSER` measures one of them alone. */
export const browserNames = (['chromium', 'firefox'] as const).filter((name) => (process.env.BENCH_BROWSER ?? name) === name);

export interface Pair<Figure> {
  with: Figure;
  without: Figure;
}

/** One browser with the extension and one without, side by side: what is measured in turn is disturbed alike. */
export class Sides {
  readonly stage: Stage;
  readonly control: Control;

  private constructor(stage: Stage, control: Control) {
    this.stage = stage;
    this.control = control;
  }

  static async build(browserName: BrowserName): Promise<Sides> {
    return new Sides(await Stage.build(browserName), await Control.build(browserName));
  }

  /** Serves the same on both sides, to a browser that keeps these people away and to one that does not. */
  async prepare(settings: Settings, pages: Record<string, string>): Promise<void> {
    await this.stage.clear();
    await this.control.clear();
    for (const [address, html] of Object.entries(pages)) for (const side of [this.stage, this.control]) side.serve(address, html);
    await this.stage.settle(settings);
  }

  /** Measures on both sides, each time beginning with the other one. The first pairs only warm up. */
  async measure<Figure>(count: number, warmUp: number, one: (viewer: Viewer) => Promise<Figure>): Promise<Pair<Figure>[]> {
    const pairs: Pair<Figure>[] = [];
    for (let index = 0; index < count + warmUp; index++) {
      const inOrder = index % 2 === 0;
      const first = await one(inOrder ? this.stage : this.control);
      const second = await one(inOrder ? this.control : this.stage);
      if (index >= warmUp) pairs.push(inOrder ? { with: first, without: second } : { with: second, without: first });
    }
    return pairs;
  }

  async strike(): Promise<void> {
    await this.stage.strike();
    await this.control.strike();
  }
}

/** Closes the page whatever happens. */
export async function onPage<Figure>(opened: Promise<Page>, measure: (page: Page) => Promise<Figure>): Promise<Figure> {
  const page = await opened;
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}
