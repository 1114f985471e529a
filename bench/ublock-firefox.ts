import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Control } from '../tests/browser/control.ts';
import { launchFirefoxWith } from '../tests/browser/firefox.ts';
import type { Web } from '../tests/browser/web.ts';

/**
 * Firefox with uBlock Origin, as Debian packages it (`webext-ublock-origin-firefox`). Its code is no part of the project: where the
 * package is not installed, `UBLOCK` may name a folder that holds it.
 */

const id = 'uBlock0@raymondhill.net';
const folder = process.env.UBLOCK ?? `/usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/${id}`;
const manifest = join(folder, 'manifest.json');

export const isUblockThere = existsSync(manifest);
export const ublockVersion = (): string => (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;

/** What its own pages have. */
declare const vAPI: { messaging: { send(channel: 'dashboard', message: object): Promise<unknown> } };

export class Ublock {
  readonly viewer: Control;
  readonly #page: Page;

  private constructor(viewer: Control, page: Page) {
    this.viewer = viewer;
    this.#page = page;
  }

  static async build(): Promise<Ublock> {
    let page: Page | undefined;
    const viewer = await Control.build('firefox', async (web: Web) => {
      const launched = await launchFirefoxWith(web, { id, folder, page: '1p-filters.html' });
      page = launched.page;
      return launched;
    });
    return new Ublock(viewer, page as unknown as Page);
  }

  /** These filters and no list besides, as somebody writes them into `My filters` who wants nothing else from it. */
  async use(filters: readonly string[]): Promise<void> {
    await this.#page.evaluate(async (content) => {
      const tell = (message: object) => vAPI.messaging.send('dashboard', message);
      await tell({ what: 'userSettings', name: 'autoUpdate', value: false });
      await tell({ what: 'applyFilterListSelection', toSelect: ['user-filters'] });
      await tell({ what: 'writeUserFilters', content, enabled: true });
      await tell({ what: 'reloadAllFilters' });
    }, filters.join('\n'));
  }
}
