import { browser } from 'wxt/browser';
import { withLearned } from '../core/learned.ts';
import { guarded, switchedOff } from '../core/let-through.ts';
import { type Matching, matching } from '../core/matcher.ts';
import { covers } from '../core/origins.ts';
import { pauseAddress } from '../core/pause-address.ts';
import { channelFile, type Registration, registrations } from '../core/registrations.ts';
import { passes, type Rule, rules } from '../core/rules.ts';
import type { Settings } from '../core/settings.ts';
import { openAccounts } from '../core/waits.ts';
import { report } from '../report.ts';
import { sites } from '../sites/all.ts';
import { readSettings } from '../stores/settings.ts';
import { readWaits } from '../stores/waits.ts';
import { chatsOpenNow, setHoursAlarm } from './hours.ts';
import { learnedNow } from './learning.ts';
import { coverOpenTabs } from './open-tabs.ts';
import { isPrivateWorker } from './relay.ts';
import { forgetPeople, judge } from './visits.ts';

/**
 * Brings everything that acts on pages in line with the settings: the matching value, the network rules, the registered
 * scripts. Run on install, start, update, and every change of settings or permissions; running it again changes nothing.
 */
let running: Promise<void> = Promise.resolve();
/** What begins when the running one is over stands for all that are asked for until then. */
let next: { done: Promise<void>; tabs: 'new' | 'all' } | undefined;

/** @param tabs which open tabs are covered: those of sites that are new, or `all`, where the guards on them may be dead. */
export function sync(tabs: 'new' | 'all' = 'new'): Promise<void> {
  if (next) {
    if (tabs === 'all') next.tabs = 'all';
    return next.done;
  }
  const mine = { tabs, done: running };
  const begin = (): Promise<void> => {
    next = undefined;
    return syncNow(mine.tabs);
  };
  mine.done = running.then(begin).catch((error: unknown) => report(error, 'bringing the guard up to date'));
  next = mine;
  running = mine.done;
  return running;
}

/** There while a sync is under way: a worker that was killed in the middle leaves it to the next one. */
const unfinished = 'unfinishedSync';

/** Something is about to be written that a sync has to follow. */
export const expectSync = (): Promise<void> => browser.storage.session.set({ [unfinished]: true });

/** Called once for each start of the worker. */
export async function finishSync(): Promise<void> {
  if ((await browser.storage.session.get(unfinished))[unfinished]) await sync('all');
}

async function syncNow(tabs: 'new' | 'all'): Promise<void> {
  await expectSync();
  forgetPeople();
  if (isPrivateWorker()) await coverPrivateTabs(tabs);
  else await syncAll(tabs);
  // What has changed meanwhile is still to be acted on.
  if (!next) await browser.storage.session.remove(unfinished);
}

async function syncAll(tabs: 'new' | 'all'): Promise<void> {
  const [settings, waits] = await Promise.all([readSettings(), readWaits()]);
  const learned = await learnedNow(settings);
  const known = withLearned(settings, learned);
  // What is open for a while stays covered: the guard on its pages hears when it is over.
  const open = openAccounts(waits);
  // Whatever fails below, what is open closes in time.
  await setHoursAlarm(settings);
  const chats = chatsOpenNow(known);
  const list = matching(sites, known, open, chats);
  const knowing = await sitesThatKnow();
  const early = Object.fromEntries(Object.entries(chats).filter(([site]) => knowing.has(site)));
  const isEarly = Object.keys(early).length < Object.keys(chats).length;
  const wanted = await wantedScripts(settings, import.meta.env.FIREFOX ? list : undefined);
  const scripts = putScripts(wanted, tabs);
  const tell = () => browser.storage.local.set({ matching: isEarly ? matching(sites, known, open, early) : list });
  // All at once, and none hangs on another: a full disk must not keep the rules from being there, nor one script the next.
  const [written, ...others] = await Promise.allSettled([
    // The guard on open pages reads this at once; rules and scripts are for the pages to come. In Firefox a page goes by the list that
    // its script carries: no page may begin with the old one once the new is known.
    import.meta.env.FIREFOX ? scripts.then(tell, tell) : tell(),
    syncRules(rules(sites, guarded(settings, new Set(switchedOff(settings, 'guard'))), learned)),
    syncPasses(passes(sites, settings, { accounts: open, chats }, learned)),
    scripts.then(coverTabs),
  ]);
  const failed = [written, ...others].find(({ status }) => status === 'rejected');
  // Nobody tells the guards on open pages.
  if (written.status === 'rejected') await leaveOpenTabs(wanted);
  if (failed?.status === 'rejected') throw failed.reason;
  // A chat opens where what knows of it is there: the guards on open pages ask once more.
  if (isEarly) await browser.storage.local.set({ matching: list });
  if (!next) await browser.storage.local.set({ synced: { at: Date.now() } });
}

async function wantedScripts(settings: Settings, carried?: Matching): Promise<Registration[]> {
  const origins = covers(sites, settings).flatMap((cover) => cover.origins);
  return registrations(sites, settings, await granted(origins), carried);
}

/** Of each site that private windows were covered for: on which pages, with what. */
const coveredKey = 'covered';

/**
 * In Chromium private windows have a worker of their own, and only that one sees their tabs. Everything else the two share, and the
 * other one does it.
 */
async function coverPrivateTabs(tabs: 'new' | 'all'): Promise<void> {
  const settings = await readSettings();
  // For what this worker judges by.
  await setHoursAlarm(settings);
  const wanted = await wantedScripts(settings);
  const before = (await browser.storage.session.get(coveredKey))[coveredKey] as Record<string, string> | undefined;
  const covered = Object.fromEntries(wanted.map(({ id, matches, js }) => [id, [...matches, ...js].join()]));
  await Promise.all(wanted.filter(({ id }) => tabs === 'all' || covered[id] !== before?.[id]).map(coverOpenTabs));
  await browser.storage.session.set({ [coveredKey]: covered });
}

/** Tabs that show somebody who is guarded go to the pause page. */
async function leaveOpenTabs(scripts: readonly Registration[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...new Set(scripts.flatMap(({ matches }) => matches))] });
  for (const { id, url = '' } of tabs) {
    const account = id === undefined ? undefined : (await judge(url))?.account;
    if (account !== undefined) await browser.tabs.update(id, { url: browser.runtime.getURL(pauseAddress(account) as '/pause.html') });
  }
}

/** The sites on whose pages it is known which chats are open. */
async function sitesThatKnow(): Promise<Set<string>> {
  const present = await browser.scripting.getRegisteredContentScripts();
  return new Set(present.filter(({ js = [] }) => js.some((file) => file.endsWith(channelFile))).map(({ id }) => id.replace('site-', '')));
}

async function granted(origins: string[]): Promise<Set<string>> {
  // A host that no browser takes is covered nowhere, and keeps nothing else from being covered.
  const answers = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => false)));
  return new Set(origins.filter((_, index) => answers[index]));
}

/** All rules are replaced in one step: there is no moment without them. */
async function syncRules(wanted: Rule[]): Promise<void> {
  const api = browser.declarativeNetRequest;
  const present = await api.getDynamicRules();
  await api.updateDynamicRules({ removeRuleIds: present.map(({ id }) => id), addRules: await usable(wanted) });
}

/** In memory only: when the browser starts everything is closed, and what closes needs no room on a disk. */
async function syncPasses(wanted: Rule[]): Promise<void> {
  const api = browser.declarativeNetRequest;
  const present = await api.getSessionRules();
  await api.updateSessionRules({ removeRuleIds: present.map(({ id }) => id), addRules: await usable(wanted) });
}

async function usable(wanted: Rule[]): Promise<Rule[]> {
  const isFit = await Promise.all(wanted.map(isUsable));
  return wanted.filter((_, index) => isFit[index]);
}

/** A regular expression may be too large for the browser; the guard on the page knows that form as well. */
async function isUsable({ condition: { regexFilter } }: Rule): Promise<boolean> {
  if (regexFilter === undefined) return true;
  return (await browser.declarativeNetRequest.isRegexSupported({ regex: regexFilter, isCaseSensitive: false })).isSupported;
}

/** `open`: those for which open tabs have to be covered: they are new, or have other pages; or `all`. */
interface Put {
  open: Registration[];
  failed: PromiseRejectedResult | undefined;
}

/** One that fails keeps no other from being there. */
async function putScripts(wanted: Registration[], tabs: 'new' | 'all'): Promise<Put> {
  const present = await browser.scripting.getRegisteredContentScripts();
  const gone = present.filter(({ id }) => !wanted.some((each) => each.id === id)).map(({ id }) => id);
  const removed = gone.length > 0 ? browser.scripting.unregisterContentScripts({ ids: gone }) : undefined;
  const open: Registration[] = [];
  const done = await Promise.allSettled([
    removed,
    ...wanted.map(async (each) => {
      const before = present.find(({ id }) => id === each.id);
      const isThere = before !== undefined && isSame(before, each);
      if (before && !isThere) await browser.scripting.updateContentScripts([each]);
      if (!before) await browser.scripting.registerContentScripts([each]);
      const isTold = each.js.includes(channelFile) && !before?.js?.some((file) => file.endsWith(channelFile));
      if (tabs === 'all' || !before || isTold || !isSame({ ...before, js: each.js }, each)) open.push(each);
    }),
  ]);
  return { open, failed: done.find((each) => each.status === 'rejected') };
}

async function coverTabs({ open, failed }: Put): Promise<void> {
  await Promise.all(open.map(coverOpenTabs));
  if (failed) throw failed.reason;
}

/** The browser gives files back with a leading slash, or with our whole address before them. */
function isSame(
  before: { matches?: string[] | undefined; js?: string[] | undefined; css?: string[] | undefined },
  { matches, js, css }: Registration,
): boolean {
  const ends = (given: string[] = [], wanted: string[] = []) =>
    given.length === wanted.length && wanted.every((file, index) => given[index]?.endsWith(file));
  return [...(before.matches ?? [])].sort().join() === [...matches].sort().join() && ends(before.js, js) && ends(before.css, css);
}
