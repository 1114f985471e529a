import { accessSync, constants } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/** How a browser is started. */
export interface Start {
  /** The time zone of the machine, an IANA name. Default: the one that it has. */
  zone?: string;
  /** The language of the browser, as in the folders of `public/_locales`. Default: English. */
  language?: string;
  /** What the system asks of it: dark, and that nothing moves; or its own few colours. Firefox only: Chromium is asked while it runs. */
  wish?: 'dark' | 'forced colours';
  /** It says that it is the one for Android. Firefox only. */
  android?: boolean;
  /** The tabs of the last time come back. Chromium only: driven by a test, Firefox brought none back. */
  restoring?: boolean;
}

/** A browser with Stillwater installed, and private windows allowed to it. */
export interface Installed {
  /** Where our own pages live; ends without a slash. */
  origin: string;
  /** A page of ours on which nothing runs: through it a test reads and writes what the extension stored. */
  readonly keeper: Page;
  context: BrowserContext;
  openTab(kind: 'ordinary' | 'private'): Promise<Page>;
  /** The document of ours that a tab shows; undefined while it shows none of ours. */
  ownDocument(page: Page): Promise<OwnDocument | undefined>;
  /** Waits until a page of ours that a tab shows has loaded and answers to the test. */
  answers(page: Page): Promise<void>;
  /** Closes every tab but the keeper, private ones too. */
  closeTabs(): Promise<void>;
  /** Lets the browser take the worker's life, as it does when the worker has been idle. */
  stopWorker(): Promise<void>;
  /** The user switches the extension off or on, in the browser's own list of extensions. */
  switchTo(isOn: boolean): Promise<void>;
  /** The user lets it work in private windows, or not any more: it is started anew. */
  allowPrivate(isAllowed: boolean): Promise<void>;
  /** The user takes every host back. */
  forbidHosts(): Promise<void>;
  /** The user allows one host. */
  allowHost(host: string): Promise<void>;
  close(): Promise<void>;
}

/** What a small disk holds of all that is stored. */
export const smallDiskBytes = 2 * 1024 * 1024;

/** A browser with nothing installed. */
export interface Bare {
  context: BrowserContext;
  close(): Promise<void>;
}

export interface OwnDocument {
  address: string;
  /** No two documents share it, not even one that was loaded again. */
  id: string;
}

/** @param origin ours. */
export async function hasLoaded(page: Page, origin: string): Promise<true> {
  await page.waitForFunction((ours) => location.origin === ours && document.readyState === 'complete', origin, { polling: 50 });
  return true;
}

export const builds = join(import.meta.dirname, '../../.output');

export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'stillwater-'));
}

/** Ends every process that was started for a profile, at once: Playwright tells of none of them. Linux only. @param folder of the profile. */
export async function killAll(folder: string): Promise<void> {
  for (const name of await readdir('/proc')) {
    const words = /^\d+$/.test(name) ? await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '') : '';
    if (!words.split('\0').some((word) => word === folder || word.includes(`${folder}/`) || word.endsWith(`=${folder}`))) continue;
    try {
      process.kill(Number(name), 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}

/** The first of these programs that is installed. An environment variable can name another. */
export function program(variable: string, ...names: string[]): string {
  const named = process.env[variable];
  if (named) return named;
  const places = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => places.map((place) => join(place, name))).find(isProgram);
  if (!found) throw new Error(`None of ${names.join(', ')} is installed: name a browser in the environment variable ${variable}.`);
  return found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
