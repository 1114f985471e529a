import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../browsers.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

/** What is to be opened. */
export interface Window {
  program: string;
  extension: string;
  url: string;
  /** Where the profile goes. It is thrown away afterwards. */
  folder: string;
}

/** Opens the browser with the extension and the feed, in a profile of its own. @returns when the browser was closed. */
export async function openWindow({ family, program }: Browser, extension: string, url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stillwater-'));
  const { browser, ready } = (family === 'firefox' ? openFirefox : openChromium)({ program, extension, url, folder });
  const gone = closed(browser);
  let isEnded = false;
  const end = () => {
    isEnded = true;
    browser.kill('SIGINT');
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  try {
    const code = await Promise.race([gone, ready.then(() => gone)]);
    if (code && !isEnded) throw new Error(`${program} could not be opened with the extension. It needs Chrome 148, Firefox 153, or newer.`);
  } finally {
    browser.kill();
    // The browser may still be writing into its profile while it closes.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

function closed(browser: ChildProcess): Promise<number | null> {
  return new Promise((done, failed) => {
    browser.once('error', failed);
    browser.once('exit', done);
  });
}
