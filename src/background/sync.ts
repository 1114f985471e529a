import { browser } from 'wxt/browser';
import { withLearned } from '../core/learned.ts';
import { guarded, switchedOff } from '../core/let-through.ts';
import { matching } from '../core/matcher.ts';
import { covers } from '../core/origins.ts';
import { channelFile, type Registration, registrations } from '../core/registrations.ts';
import { type Rule, rules } from '../core/rules.ts';
import { openAccounts } from '../core/waits.ts';
import { report } from '../report.ts';
import { sites } from '../sites/all.ts';
import { readSettings } from '../stores/settings.ts';
import { readWaits } from '../stores/waits.ts';
import { chatsOpenNow, setHoursAlarm } from './hours.ts';
import { learnedNow } from './learning.ts';
import { coverOpenTabs } from './open-tabs.ts';

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
  const [settings, waits] = await Promise.all([readSettings(), readWaits()]);
  const learned = await learnedNow(settings);
  const known = withLearned(settings, learned);
  // What is open for a while stays covered: the guard on its pages hears when it is over.
  const open = openAccounts(waits);
  // The guard on open pages reads this at once; rules and scripts are for the pages to come. A full disk keeps it from being
  // written, and must not keep the rules from being there.
  // Whatever fails below, what is open closes in time.
  await setHoursAlarm(settings);
  const chats = chatsOpenNow(known);
  const list = matching(sites, known, open, chats);
  const knowing = await sitesThatKnow();
  const early = Object.fromEntries(Object.entries(chats).filter(([site]) => knowing.has(site)));
  const isEarly = Object.keys(early).length < Object.keys(chats).length;
  const written = browser.storage.local.set({ matching: isEarly ? matching(sites, known, open, early) : list });
  await Promise.allSettled([written]);
  await syncRules(rules(sites, guarded(settings, new Set([...open, ...switchedOff(settings, 'guard')])), chats, learned));
  const origins = covers(sites, settings).flatMap((cover) => cover.origins);
  const wanted = registrations(sites, settings, await granted(origins), import.meta.env.FIREFOX ? list : undefined);
  const added = await syncScripts(wanted);
  await Promise.all((tabs === 'all' ? wanted : added).map(coverOpenTabs));
  await written;
  // A chat opens where what knows of it is there: the guards on open pages ask once more.
  if (isEarly) await browser.storage.local.set({ matching: list });
  // What has changed meanwhile is still to be acted on.
  if (next) return;
  await browser.storage.local.set({ synced: { at: Date.now() } });
  await browser.storage.session.remove(unfinished);
}

/** The sites on whose pages it is known which chats are open. */
async function sitesThatKnow(): Promise<Set<string>> {
  const present = await browser.scripting.getRegisteredContentScripts();
  return new Set(present.filter(({ js = [] }) => js.some((file) => file.endsWith(channelFile))).map(({ id }) => id.replace('site-', '')));
}

async function granted(origins: string[]): Promise<Set<string>> {
  const answers = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return new Set(origins.filter((_, index) => answers[index]));
}

/** All rules are replaced in one step: there is no moment without them. */
async function syncRules(wanted: Rule[]): Promise<void> {
  const api = browser.declarativeNetRequest;
  const usable = await Promise.all(wanted.map(isUsable));
  const addRules = wanted.filter((_, index) => usable[index]);
  const present = await api.getDynamicRules();
  await api.updateDynamicRules({ removeRuleIds: present.map(({ id }) => id), addRules });
}

/** A regular expression may be too large for the browser; the guard on the page knows that form as well. */
async function isUsable({ condition: { regexFilter } }: Rule): Promise<boolean> {
  if (regexFilter === undefined) return true;
  return (await browser.declarativeNetRequest.isRegexSupported({ regex: regexFilter, isCaseSensitive: false })).isSupported;
}

/** @returns those that were not registered, or not for the same pages. */
async function syncScripts(wanted: Registration[]): Promise<Registration[]> {
  const present = await browser.scripting.getRegisteredContentScripts();
  const gone = present.filter(({ id }) => !wanted.some((each) => each.id === id)).map(({ id }) => id);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added: Registration[] = [];
  for (const each of wanted) {
    const before = present.find(({ id }) => id === each.id);
    if (before && isSame(before, each)) continue;
    if (before) await browser.scripting.updateContentScripts([each]);
    else await browser.scripting.registerContentScripts([each]);
    const isTold = each.js.includes(channelFile) && !before?.js?.some((file) => file.endsWith(channelFile));
    if (!before || isTold || !isSame({ ...before, js: each.js }, each)) added.push(each);
  }
  return added;
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
