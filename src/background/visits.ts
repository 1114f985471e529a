import { browser } from 'wxt/browser';
import { anySite, described } from '../core/described.ts';
import type { Door } from '../core/log.ts';
import { type Matcher, matcher, matching } from '../core/matcher.ts';
import { covers, isAboutAnybody, isCovered, realmOf } from '../core/origins.ts';
import { pauseAddress } from '../core/pause-address.ts';
import type { Resolution } from '../core/resolve.ts';
import { accountsOf, listedIn } from '../core/settings.ts';
import { openAccounts } from '../core/waits.ts';
import { sites } from '../sites/all.ts';
import { readSettings } from '../stores/settings.ts';
import { readWaits } from '../stores/waits.ts';
import { chatsOpenNow } from './hours.ts';
import { write } from './journal.ts';
import { known } from './known.ts';
import { noteMet, readPeople } from './learning.ts';

/**
 * The browser's own account of where tabs go. It tells a typed address or a click (active) from a restored tab or a
 * redirect (passive), and rescues tabs that ended on an error page. It is never what hides: it comes too late for that.
 */

/**
 * The last navigation of each tab, in memory that outlives the worker: a visit to one of theirs that has begun, one that is
 * written down already, or one to somewhere else, which has begun or has arrived there.
 */
type Last = Visit | 'noted' | 'elsewhere' | 'there';

const lastKey = (tabId: number): string => `navigation-${tabId}`;
const setLast = (tabId: number, last: Last): Promise<void> => browser.storage.session.set({ [lastKey(tabId)]: last });

async function getLast(tabId: number): Promise<Last | undefined> {
  return (await browser.storage.session.get(lastKey(tabId)))[lastKey(tabId)] as Last | undefined;
}

/**
 * Writes down the visit that has begun in a tab, where it counts; from then on it is known to be written, and not before: a worker may be
 * killed meanwhile, and the same visit counts once.
 */
async function settleBegun(tabId: number, settle: (visit: Visit) => Promise<unknown>): Promise<void> {
  const last = await getLast(tabId);
  if (typeof last !== 'object') return;
  await settle(last);
  await setLast(tabId, 'noted');
}

interface Visit {
  account: string;
  found: Resolution;
  at: number;
}

export interface Navigation {
  tabId: number;
  frameId: number;
  url: string;
  documentLifecycle?: string;
}

const isWeb = (url: string): boolean => /^https?:/.test(url);
const pausePage = (): string => browser.runtime.getURL('/pause.html');

/** A page that the user could see: no frame, nothing prerendered. */
const isPage = ({ frameId, documentLifecycle = 'active' }: Navigation): boolean => frameId === 0 && documentLifecycle === 'active';

/** Kept until the settings change: a long list takes a while to prepare, and every navigation asks. */
let people: Promise<Matcher> | undefined;

export function forgetPeople(): void {
  people = undefined;
}

export async function judge(url: string): Promise<{ account: string; found: Resolution } | undefined> {
  people ??= Promise.all([readPeople(), readWaits()]).then(([settings, waits]) =>
    matcher(known, matching(sites, settings, openAccounts(waits), chatsOpenNow(settings))),
  );
  return (await people.catch(forgetPeople))?.judge(url);
}

/** The account whose page this is, where a way through leads to it that is open and not known to be used. Private windows are never logged. */
export async function openAt({ tabId, url, ...details }: Navigation): Promise<string | undefined> {
  const { openings } = await readWaits();
  const unused = openings.filter(({ stage, usedAt }) => stage === 'open' && usedAt === undefined).map(({ account }) => account);
  if (unused.length === 0 || !isWeb(url) || !isPage({ tabId, url, ...details }) || (await isPrivate(tabId))) return undefined;
  const settings = await readPeople();
  const account = matcher(known, matching(sites, settings, new Set(), chatsOpenNow(settings))).judge(url)?.account;
  return account !== undefined && unused.includes(account) ? account : undefined;
}

/** Whether this is a page that we keep them off, and not only one that we can read: covered, and allowed. */
async function isGuarded(url: string): Promise<boolean> {
  const host = URL.parse(url)?.hostname ?? '';
  return isCovered(covers(sites, await readSettings()), host) && browser.permissions.contains({ origins: [`*://${host}/*`] });
}

/** Private windows are guarded and never logged. */
async function isPrivate(tabId: number): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito ?? true;
}

/** In order: the steps of one navigation come as several events, and each has to wait for storage. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const next = turn.then(step);
  turn = next.catch(() => undefined);
  return next;
}

export const onBeforeNavigate = (details: Navigation & { timeStamp: number }): Promise<void> =>
  inTurn(async () => {
    if (!isPage(details) || details.url.startsWith(pausePage()) || (await isPrivate(details.tabId))) return;
    const verdict = await judge(details.url);
    // A new tab forwards to nobody.
    const other = isWeb(details.url) ? 'elsewhere' : 'there';
    await setLast(details.tabId, verdict ? { ...verdict, at: Math.round(details.timeStamp) } : other);
  });

export const onCommitted = (details: Navigation & { transitionType: string }): Promise<void> =>
  inTurn(async () => {
    if (!isPage(details)) return;
    const door = details.url.startsWith(pausePage()) ? 'network' : 'load';
    // Only a page of the web: to Chromium the pause page may have an address that changes.
    const hasArrived = isWeb(details.url) && (await getLast(details.tabId)) === 'elsewhere';
    if (hasArrived) await setLast(details.tabId, 'there');
    // A reload of one of theirs can only be a tab that the browser restored: an open one shows the pause page.
    const active = details.transitionType !== 'reload' && details.transitionType !== 'start_page';
    await settleBegun(details.tabId, async (visit) => {
      // A search engine or an archive that was never added has shown its page: nothing was stopped.
      if (door === 'network' || (await isGuarded(details.url))) await noteVisit(details.tabId, visit, { door, active });
    });
  });

export const onErrorOccurred = (details: Navigation & { error?: string }): Promise<void> =>
  inTurn(async () => {
    if (!isPage(details)) return;
    await settleBegun(details.tabId, async (visit) => {
      if (isOurs(details.url) || (await isGuarded(details.url))) await noteVisit(details.tabId, visit, { door: 'network', active: true });
    });
    // Chrome refuses to show a page behind a dynamic address to a typed navigation: take the tab there ourselves. Only for
    // this error: Firefox calls a load that a newer one replaces an error too, and each rescue would cause the next.
    if (isOurs(details.url) && details.error === 'net::ERR_BLOCKED_BY_CLIENT')
      await browser.tabs.update(details.tabId, { url: `${pausePage()}${new URL(details.url).search}` });
  });

/**
 * The pause page is there: writes down the visit that led to it, should that not have been done. What led elsewhere first and never
 * arrived there was a redirect, and passive; where the browser's events were lost, somebody went there.
 */
export const noteArrival = (tabId: number, account: string): Promise<void> =>
  inTurn(async () => {
    const last = await getLast(tabId);
    if (last === 'noted') return;
    const [site = ''] = await sitesOfAccount(account);
    const lost: Visit = { account, found: { site, realm: site, kind: 'profile', aliases: [] }, at: Date.now() };
    if (site) await noteVisit(tabId, typeof last === 'object' ? last : lost, { door: 'network', active: last !== 'elsewhere' });
    if (typeof last === 'object') await setLast(tabId, 'noted');
  });

/** The last net: an in-page move that no guard on the page caught (it was injected too late, or died). */
export const onHistoryStateUpdated = (details: Navigation): Promise<void> =>
  inTurn(async () => {
    if (!isPage(details)) return;
    const verdict = await judge(details.url);
    if (!verdict || !(await isGuarded(details.url))) return;
    await noteVisit(details.tabId, { ...verdict, at: Date.now() }, { door: 'in-page', active: true });
    await browser.tabs.update(details.tabId, { url: browser.runtime.getURL(pauseAddress(verdict.account) as '/pause.html') });
  });

const isOurs = (url: string): boolean => url.startsWith(browser.runtime.getURL('')) && new URL(url).pathname === '/pause.html';

async function noteVisit(tabId: number, { account, found, at }: Visit, { door, active }: { door: Door; active: boolean }): Promise<void> {
  if (await isPrivate(tabId)) return;
  await write({ attempt: { at, offset: offsetAt(at), site: found.site, account, kind: found.kind, door, active } });
  await noteMet(account, found.aliases);
}

/** Minutes east of UTC. */
export const offsetAt = (at: number): number => -new Date(at).getTimezoneOffset();

/**
 * The sites that an account on the list is seen on, its own first, and those on which anybody can be looked for: reports
 * from pages are believed only about these.
 */
export async function sitesOfAccount(id: string): Promise<string[]> {
  const settings = await readSettings();
  if (!listedIn(settings).includes(id)) return [];
  // Who is listed by name alone is only ever looked for.
  const realm = accountsOf(settings).find((each) => each.id === id)?.realm;
  const all = [...sites, ...described(settings), anySite];
  const ids = all.filter((site) => realmOf(site) === realm || isAboutAnybody(site)).map((site) => site.id);
  return ids.sort((a, b) => Number(b === realm) - Number(a === realm));
}
