import { randomUUID } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, firefox, type Page } from '@playwright/test';
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

const id = 'stillwater@stillwater.example';

const wishes: Record<NonNullable<Start['wish']>, Record<string, number>> = {
  dark: { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.prefersReducedMotion': 1 },
  'forced colours': { 'browser.display.document_color_use': 2 },
};

/** Where a browser and the extension in it live, on disk. */
export interface Place {
  folder: string;
  uuid: string;
  /** The disk is small: see `smallDiskBytes`. */
  isSmall?: boolean;
}

export async function newPlace(): Promise<Place> {
  const profile = await newFolder();
  const uuid = randomUUID();
  await mkdir(join(profile, 'extensions'));
  await cp(join(builds, 'firefox-mv3-test'), join(profile, 'extensions', id), { recursive: true });
  const permissions = { [id]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  await writeFile(join(profile, 'extension-preferences.json'), JSON.stringify(permissions));
  return { folder: profile, uuid };
}

/** Needs a Firefox that takes unsigned extensions: ESR or Developer Edition. @param place outlives the browser if given. */
export async function launchFirefox(web: Web, place?: Place, how: Start = {}): Promise<Installed> {
  const here = place ?? (await newPlace());
  const { folder: profile, uuid } = here;
  const preferences = {
    ...installing(id, uuid),
    'extensions.background.idle.timeout': idleMs,
    // The prompt for a site: no test can press it.
    'extensions.webextOptionalPermissionPrompts': false,
    ...(how.language !== undefined && { 'intl.accept_languages': how.language.replace('_', '-') }),
    ...(how.android && { 'general.useragent.override': 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0' }),
    ...(how.wish && wishes[how.wish]),
    ...(here.isSmall && { 'dom.quotaManager.temporaryStorage.fixedLimit': smallDiskBytes / 1024 }),
  };
  const context = await start(profile, web, preferences, how.zone);
  const origin = `moz-extension://${uuid}`;
  if (how.language !== undefined) await manage(context, speak, how.language.replace('_', '-'));
  let keeper = await openKeeper(context, origin);
  const tabs = new WeakMap<Page, number>();
  let opening = Promise.resolve(keeper);
  return {
    origin,
    get keeper() {
      return keeper;
    },
    context,
    openTab: (kind) => {
      // One after the other, or the extension could not tell which is which.
      opening = opening.catch(() => keeper).then(() => openTab(keeper, tabs, kind));
      return opening;
    },
    ownDocument: (page) => keeper.evaluate(ownDocument, tabs.get(page)),
    answers: (page) => answers(page, origin),
    closeTabs: () => keeper.evaluate(closeTabs),
    // Nothing can stop the worker from outside, but it never waits long.
    stopWorker: async () => {},
    switchTo: async (isOn) => {
      await manage(context, switchAddon, isOn);
      if (isOn) keeper = await openKeeper(context, origin);
    },
    allowPrivate: async (isAllowed) => {
      await manage(context, allowPrivate, isAllowed);
      keeper = await openKeeper(context, origin);
    },
    forbidHosts: () => keeper.evaluate(async () => void (await browser.permissions.remove({ origins: ['*://*/*'] }))),
    allowHost: (host) => manage(context, allowAddon, host),
    close: async () => {
      await context.close();
      if (!place) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** What only the browser's own pages may do; it has no types elsewhere. */
declare const ChromeUtils: {
  importESModule(address: string): {
    AddonManager: { getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void>; reload(): Promise<void> }> };
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, permissions: { permissions: string[]; origins: string[] }, extension: unknown) => Promise<void>
    >;
  };
};
declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };

/** Does what the browser's own list of extensions can do, in it. */
async function manage<Word>(context: BrowserContext, act: (words: [string, Word]) => Promise<void>, word: Word): Promise<void> {
  const list = await openList(context);
  await (list.evaluate as (act: unknown, words: unknown) => Promise<void>)(act, [id, word]);
}

/** A page of the browser's own, which may do what the browser may. */
export async function openList(context: BrowserContext): Promise<Page> {
  const list = await context.newPage();
  list.goto('about:addons').catch(() => {});
  const isThere = list
    .waitForFunction(() => location.href === 'about:addons' && 'ChromeUtils' in globalThis, undefined, { polling: 50 })
    .then(() => true);
  do list.mouse.move(0, 0).catch(() => {});
  while (!(await Promise.race([isThere, setTimeout(200, false)])));
  return list;
}

async function switchAddon([id, isOn]: [string, boolean]): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (isOn ? addon.enable() : addon.disable());
}

/**
 * Firefox speaks no language without a pack of its own words, which is another extension, of the right version. What ours says follows
 * what the browser takes for its language: so it is told that it has it.
 */
async function speak([id, language]: [string, string]): Promise<void> {
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

async function allowAddon([id, host]: [string, string]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: [], origins: [`*://${host}/*`] }, WebExtensionPolicy.getByID(id).extension);
}

async function allowPrivate([id, isAllowed]: [string, boolean]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const change = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions[isAllowed ? 'add' : 'remove'](id, change, WebExtensionPolicy.getByID(id).extension);
  await (await AddonManager.getAddonByID(id)).reload();
}

/** The same browser with nothing installed. */
export async function launchBareFirefox(web: Web): Promise<Bare> {
  const profile = await newFolder();
  const context = await start(profile, web, {});
  return { context, close: () => context.close().then(() => rm(profile, { recursive: true, force: true, maxRetries: 10 })) };
}

/** The same browser with another extension, and a page of that. @param other `folder` holds its manifest, `page` is a path in it. */
export async function launchFirefoxWith(web: Web, other: { id: string; folder: string; page: string }): Promise<Bare & { page: Page }> {
  const profile = await newFolder();
  const uuid = randomUUID();
  await mkdir(join(profile, 'extensions'));
  await cp(other.folder, join(profile, 'extensions', other.id), { recursive: true, dereference: true });
  const context = await start(profile, web, installing(other.id, uuid));
  const page = await context.newPage();
  const origin = `moz-extension://${uuid}`;
  page.goto(`${origin}/${other.page}`).catch(() => {});
  await answers(page, origin);
  return { context, page, close: () => context.close().then(() => rm(profile, { recursive: true, force: true, maxRetries: 10 })) };
}

function start(profile: string, web: Web, preferences: Record<string, string | number | boolean>, zone?: string): Promise<BrowserContext> {
  return firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: program('FIREFOX', 'firefox-esr', 'firefox-developer-edition'),
    // Without it no page of ours can be opened.
    args: ['--remote-allow-system-access'],
    ignoreHTTPSErrors: true,
    firefoxUserPrefs: { ...always, ...preferences, ...lookingOnlyAt(web) },
    ...(zone !== undefined && { env: { ...process.env, TZ: zone } }),
  });
}

/** After so long without work Firefox ends the worker, as it would after 30 s: many tests see it happen. Shorter, and a slow machine looks idle. */
const idleMs = 2000;

function installing(id: string, uuid: string) {
  return {
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.startupScanScopes': 15,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  };
}

const always = {
  // Of the profile alone: what is installed for the whole machine stays out of every test.
  'extensions.enabledScopes': 1,
  // In pages of the browser's own a test can run.
  'security.allow_parent_unrestricted_js_loads': true,
};

function lookingOnlyAt({ ports }: Web) {
  return { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${ports.https};80=${ports.http}` };
}

async function openKeeper(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  const go = () => void page.goto(`${origin}/manifest.json`).catch(() => {});
  go();
  // On a slow machine the extension may still be starting, and its address leads nowhere.
  const again = setInterval(go, 10_000);
  await answers(page, origin).finally(() => clearInterval(again));
  return page;
}

/**
 * When a tab goes from a site to a page of ours, it moves to another process, and Firefox says nothing of the new
 * document until it is asked for something there; the test would wait for ever. So the mouse is moved.
 */
async function answers(page: Page, origin: string): Promise<void> {
  const answered = hasLoaded(page, origin);
  do page.mouse.move(0, 0).catch(() => {});
  while (!(await Promise.race([answered, setTimeout(200, false)])));
}

async function openTab(keeper: Page, tabs: WeakMap<Page, number>, kind: 'ordinary' | 'private'): Promise<Page> {
  const before = await keeper.evaluate(openTabs);
  const page = await (kind === 'private' ? openPrivateWindow(keeper) : keeper.context().newPage());
  const opened = (await keeper.evaluate(openTabs)).find((tab) => !before.includes(tab));
  if (opened === undefined) throw new Error('Firefox opened a tab that the extension cannot see.');
  tabs.set(page, opened);
  // Firefox never says that a tab has closed which shows a page of ours.
  page.close = () => keeper.evaluate((tab) => browser.tabs.remove(tab), opened);
  return page;
}

async function openPrivateWindow(keeper: Page): Promise<Page> {
  const opened = keeper.context().waitForEvent('page');
  await keeper.evaluate(async () => void (await browser.windows.create({ incognito: true, url: 'about:blank' })));
  return opened;
}

async function openTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

async function ownDocument(tab: number | undefined): Promise<OwnDocument | undefined> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const shown = contexts.find(({ tabId }) => tabId === tab);
  return shown?.documentUrl ? { address: shown.documentUrl, id: shown.contextId } : undefined;
}

async function closeTabs(): Promise<void> {
  const keeper = await browser.tabs.getCurrent();
  const others = (await browser.tabs.query({})).filter(({ id }) => id !== keeper?.id);
  await browser.tabs.remove(others.flatMap(({ id }) => id ?? []));
}
