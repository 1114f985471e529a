import { siteOf } from '../core/grammar.ts';
import { fresh, type Learned, met, noted, tidy, withLearned } from '../core/learned.ts';
import type { Shown, Taught } from '../core/record.ts';
import type { Settings } from '../core/settings.ts';
import { report } from '../report.ts';
import { changeLearned, readLearned } from '../stores/learned.ts';
import { readSettings } from '../stores/settings.ts';
import { known } from './known.ts';

/** Keeps what pages report to have seen: the only writer, and the judge of what is believed. */

/** Reports wait for one another's write, and are written together. */
let waiting: { taught: readonly Taught[]; url: string }[] = [];

/** @param url of the page that reports: it is believed of its own site only. */
export async function learn(taught: readonly Taught[], url: string): Promise<void> {
  waiting.push({ taught, url });
  await changeLearned((learned, settings) => {
    const all = waiting;
    waiting = [];
    return all.reduce((next, each) => believed(next, each, settings), learned);
  });
}

function believed(learned: readonly Learned[], { taught, url }: (typeof waiting)[number], settings: Settings): readonly Learned[] {
  const { protocol, hostname = '' } = URL.parse(url) ?? {};
  const site = protocol === 'https:' ? siteOf(known, hostname)?.site : undefined;
  return site?.learn ? noted(learned, { site, taught, settings, now: Date.now() }) : learned;
}

/** Somebody was met at an address. Never throws: it may be the moment in which a visit is stopped. */
export async function noteMet(account: string, shown: readonly Shown[]): Promise<void> {
  try {
    const learned = await readLearned();
    if (met(learned, account, shown, Date.now()) !== learned) await changeLearned((now) => met(now, account, shown, Date.now()));
  } catch (error) {
    report(error, 'noting that somebody was met');
  }
}

/** What is known of the people on the list, with what was learned of them. */
export const readPeople = async (): Promise<Settings> => withLearned(await readSettings(), fresh(await readLearned(), Date.now()));

/** When a site first showed this of an account. */
export const learnedSince = async (account: string, { kind, value }: Shown): Promise<number | undefined> =>
  (await readLearned()).find((each) => each.account === account && each.kind === kind && each.value === value)?.at;

/** What everything that acts on pages goes by now. What is too old, too much or nobody's any more is forgotten with that. */
export async function learnedNow(settings: Settings): Promise<readonly Learned[]> {
  const now = Date.now();
  const tidied = (all: readonly Learned[], current: Settings): readonly Learned[] => {
    const kept = tidy(all, current, now);
    actedOn = gist(kept);
    return kept;
  };
  return changeLearned(tidied).catch(async (error: unknown) => {
    report(error, 'forgetting what is too old');
    return tidied(await readLearned(), settings);
  });
}

/** None until this worker has acted on anything. */
let actedOn: string | undefined;

/** Whether somebody is known by something new, or no longer by something. */
export const isNews = (learned: readonly Learned[]): boolean => gist(learned) !== actedOn;

function gist(learned: readonly Learned[]): string {
  return JSON.stringify(learned.map(({ account, kind, value }) => [account, kind, value]));
}
