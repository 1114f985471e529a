import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import {
  type Bare,
  builds,
  hasLoaded,
  type Installed,
  newFolder,
  type OwnDocument,
  program,
  type Start,
  smallDiskBytes,
} from './installed.ts';
import type { Web } from './web.ts';

declare const browser: Browser;

/** Where a browser and the extension in it live, on disk. */
export interface Place {
  folder: string;
  profile: string;
  extension: string;
  id: string;
  /** The disk is small: see `smallDiskBytes`. */
  isSmall?: boolean;
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
export async function launchChromium(web: Web, place?: Place, how: Start = {}): Promise<Installed> {
  const here = place ?? (await newPlace());
  const { folder, profile, extension, id } = here;
  if (here.isSmall) await giveUpUnlimitedStorage(extension);
  const wanted = [
    ...((await staysInstalled(here)) ? [] : [`--load-extension=${extension}`]),
    ...(how.restoring ? ['--restore-last-session'] : []),
  ];
  const context = await start(profile, web, wanted, how);
  const origin = `chrome-extension://${id}`;
  const openKeeper = async (page?: Page): Promise<Page> => {
    const opened = page ?? (await context.newPage());
    await opened.goto(`${origin}/manifest.json`);
    if (here.isSmall) {
      const session = await context.newCDPSession(opened);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: smallDiskBytes });
    }
    return opened;
  };
  // What comes back from the last time may stand in the first tab.
  let keeper = await openKeeper(how.restoring ? undefined : context.pages()[0]);
  return {
    origin,
    get keeper() {
      return keeper;
    },
    context,
    openTab: (kind) => (kind === 'private' ? openPrivateWindow(keeper) : context.newPage()),
    ownDocument: (page) => ownDocument(page, origin),
    answers: async (page) => void (await hasLoaded(page, origin)),
    closeTabs: async () => {
      const others = context.pages().filter((page) => page !== keeper);
      await Promise.all(others.map((page) => page.close()));
    },
    stopWorker: () => stopWorker(keeper),
    switchTo: async (isOn) => {
      await manage(context, id, ([id, isOn]) => chrome.management.setEnabled(id, isOn), isOn);
      if (isOn) keeper = await openKeeper();
    },
    forbidHosts: () =>
      manage(context, id, ([id]) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }), ''),
    allowHost: (host) =>
      manage(
        context,
        id,
        async ([id, host]) => {
          await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
          await chrome.developerPrivate.addHostPermission(id, `*://${host}/*`);
        },
        host,
      ),
    close: async () => {
      await context.close();
      if (!place) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What only the browser's own list of extensions may do; it has no types elsewhere. */
declare const chrome: {
  management: { setEnabled(id: string, isOn: boolean): Promise<void> };
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
  };
};

async function manage<Word>(context: BrowserContext, id: string, act: (words: [string, Word]) => Promise<void>, word: Word): Promise<void> {
  const list = await context.newPage();
  await list.goto('chrome://extensions');
  await (list.evaluate as (act: unknown, words: unknown) => Promise<void>)(act, [id, word]);
  await list.close();
}

/**
 * An extension that comes with the command line is installed anew at each start. Before the second start in the same place, the
 * profile is told that the user chose its folder. @returns whether it is installed there.
 */
async function staysInstalled({ profile, id }: Place): Promise<boolean> {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  const ours = preferences.extensions.settings[id];
  if (!ours?.path) return false;
  ours.location = 4;
  await writeFile(file, JSON.stringify(preferences));
  return true;
}

/** With this permission Chromium counts nothing, so that no disk but a real one could be full. */
async function giveUpUnlimitedStorage(extension: string): Promise<void> {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((permission: string) => permission !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify(manifest));
}

/** The same browser with nothing installed. */
export async function launchBareChromium(web: Web): Promise<Bare> {
  const profile = await newFolder();
  const context = await start(profile, web, []);
  return { context, close: () => context.close().then(() => rm(profile, { recursive: true, force: true })) };
}

function start(profile: string, web: Web, args: string[], { zone, language = 'en_US' }: Start = {}): Promise<BrowserContext> {
  const locale = language.replace('_', '-');
  return chromium.launchPersistentContext(profile, {
    executablePath: program('CHROMIUM', 'chromium', 'chromium-browser'),
    // The words of an extension follow the browser's language, what pages are told follows the locale.
    locale,
    args: [...args, `--lang=${locale}`, `--host-resolver-rules=${hostRules(web)}`, '--ignore-certificate-errors'],
    // People have both; Playwright's defaults would hide what goes wrong with pages that come back.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    ...(zone !== undefined && { env: { ...process.env, TZ: zone } }),
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
