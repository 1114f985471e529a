import { createHash } from 'node:crypto';
import { cp, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { type Bare, builds, hasLoaded, type Installed, newFolder, type OwnDocument, program } from './installed.ts';
import type { Web } from './web.ts';

declare const browser: Browser;

/** Where a browser and the extension in it live, on disk. */
export interface Place {
  folder: string;
  profile: string;
  extension: string;
  id: string;
}

export async function newPlace(): Promise<Place> {
  const folder = await realpath(await newFolder());
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  // A copy: building again must not pull the extension from under a running browser.
  await cp(join(builds, 'chrome-mv3-test'), extension, { recursive: true });
  const id = extensionId(extension);
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { settings: { [id]: { incognito: true } }, ui: { developer_mode: true } } }),
  );
  return { folder, profile, extension, id };
}

/** Branded Chrome takes no unpacked extension from the command line any more; Chromium does. @param place outlives the browser if given. */
export async function launchChromium(web: Web, place?: Place): Promise<Installed> {
  const { folder, profile, extension, id } = place ?? (await newPlace());
  const context = await start(profile, web, [`--load-extension=${extension}`]);
  const origin = `chrome-extension://${id}`;
  const keeper = context.pages()[0] ?? (await context.newPage());
  await keeper.goto(`${origin}/manifest.json`);
  return {
    origin,
    keeper,
    openTab: (kind) => (kind === 'private' ? openPrivateWindow(keeper) : context.newPage()),
    ownDocument: (page) => ownDocument(page, origin),
    answers: async (page) => void (await hasLoaded(page, origin)),
    closeTabs: async () => {
      const others = context.pages().filter((page) => page !== keeper);
      await Promise.all(others.map((page) => page.close()));
    },
    stopWorker: () => stopWorker(keeper),
    close: async () => {
      await context.close();
      if (!place) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same browser with nothing installed. */
export async function launchBareChromium(web: Web): Promise<Bare> {
  const profile = await newFolder();
  const context = await start(profile, web, []);
  return { context, close: () => context.close().then(() => rm(profile, { recursive: true, force: true })) };
}

function start(profile: string, web: Web, args: string[]): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: program('CHROMIUM', 'chromium', 'chromium-browser'),
    args: [...args, `--host-resolver-rules=${hostRules(web)}`, '--ignore-certificate-errors'],
    // People have both; Playwright's defaults would hide what goes wrong with pages that come back.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });
}

/** Since it runs split, the extension is not told of the window that it opens. */
async function openPrivateWindow(keeper: Page): Promise<Page> {
  const opened = keeper.context().waitForEvent('page');
  await keeper.evaluate(async () => void (await browser.windows.create({ incognito: true, url: 'about:blank' })));
  return opened;
}

/** Between two documents there is none to ask. */
async function ownDocument(page: Page, origin: string): Promise<OwnDocument | undefined> {
  const shown = await page.evaluate(() => ({ address: location.href, id: String(performance.timeOrigin) })).catch(() => undefined);
  return shown?.address.startsWith(`${origin}/`) ? shown : undefined;
}

/** Every host is the test's web, except those that Chromium calls on its own behalf. */
export function hostRules({ ports }: Web): string {
  const none = ['accounts.google.com', 'update.googleapis.com'].map((host) => `MAP ${host} ~NOTFOUND`);
  return [...none, `MAP *:443 127.0.0.1:${ports.https}`, `MAP *:80 127.0.0.1:${ports.http}`].join(', ');
}

/** Chromium names an unpacked extension after its folder: the first 128 bits of a SHA-256, written with a to p. */
function extensionId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

async function stopWorker(keeper: Page): Promise<void> {
  const session = await keeper.context().newCDPSession(keeper);
  const versionId = await runningWorker(session);
  if (versionId !== undefined) await session.send('ServiceWorker.stopWorker', { versionId });
  await session.detach();
}

/** Only ours: a site's service worker must be able to answer while ours is stopped. */
function runningWorker(session: CDPSession): Promise<string | undefined> {
  return new Promise((done, failed) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith('chrome-extension:'));
      if (ours.length > 0) done(ours.find(({ runningStatus }) => runningStatus === 'running')?.versionId);
    });
    session.send('ServiceWorker.enable').catch(failed);
  });
}
