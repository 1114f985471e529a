import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Tells a story step by step: what was done, what was seen, and a picture of it. */
export class Teller {
  readonly folder: string;
  #count = 0;

  constructor(name: string) {
    this.folder = fileURLToPath(new URL(`../../screenshots/${name}`, import.meta.url));
  }

  async open(): Promise<this> {
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true });
    return this;
  }

  /**
   * @param shown the page in the picture; none where nothing is left to see.
   * @param act does the step and says what it saw. Where it throws, the picture shows how far it came.
   */
  async step(title: string, shown: Page | (() => Page) | undefined, act: () => Promise<string>): Promise<void> {
    const number = ++this.#count;
    try {
      const saw = await act();
      console.log(`${String(number).padStart(2)}. ${title}\n     ${saw.trimStart()}`);
    } catch (error) {
      console.log(`${String(number).padStart(2)}. ${title}\n     did not happen: ${(error as Error).message}`);
      throw new Error(`Step ${number} of the story did not happen. Pictures: ${this.place}`);
    } finally {
      const name = `${String(number).padStart(2, '0')}-${title.toLowerCase().replaceAll(/\W+/g, '-')}`;
      const page = typeof shown === 'function' ? shown() : shown;
      if (page) await this.#picture(page, name);
    }
  }

  /** The folder of the pictures, as seen from where the user is. */
  get place(): string {
    return relative(process.cwd(), this.folder) || this.folder;
  }

  async #picture(page: Page, name: string): Promise<void> {
    await page
      .screenshot({ path: join(this.folder, `${name}.png`) })
      .catch((error: Error) => console.log(`     no picture: ${error.message}`));
  }
}
