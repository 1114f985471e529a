import { browser } from 'wxt/browser';
import { type Learned, withLearned } from '../../core/learned.ts';
import { matcher, matching } from '../../core/matcher.ts';
import { type Remembered, remembered } from '../../core/remembered.ts';
import type { Settings } from '../../core/settings.ts';
import { known } from '../known-sites.ts';

/** Looks in the browser's history, and removes from it. Nothing of it is kept: not even what was found. */

/** More than any browser keeps. */
const everything = 1_000_000;
/** So many addresses are judged in one turn, so that the page can breathe. */
const atOnce = 2_000;

export async function findInHistory(settings: Settings, learned: readonly Learned[]): Promise<Remembered[]> {
  const sites = known.sites.map(({ site }) => site);
  const people = matcher(known, matching(sites, withLearned(settings, learned)));
  const items = await browser.history.search({ text: '', startTime: 0, maxResults: everything });
  const urls = items.flatMap(({ url }) => url ?? []);
  const found: Remembered[] = [];
  for (let from = 0; from < urls.length; from += atOnce) {
    found.push(...remembered(urls.slice(from, from + atOnce), people));
    await new Promise((done) => setTimeout(done));
  }
  return found;
}

export async function removeFromHistory(found: readonly Remembered[]): Promise<void> {
  for (const { url } of found) await browser.history.deleteUrl({ url });
}
