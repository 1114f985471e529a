import { browser } from 'wxt/browser';
import type { Entry } from '../../core/entry.ts';
import { fresh, type Learned } from '../../core/learned.ts';
import { type Letter, lettersOf } from '../../core/letters.ts';
import type { Moment, Slip } from '../../core/log.ts';
import { lookBack } from '../../core/look-back.ts';
import { dueCheck } from '../../core/motive.ts';
import { freeLabel } from '../../core/naming.ts';
import type { Part } from '../../core/parts.ts';
import { type Protection, protections, unsureOf } from '../../core/protection.ts';
import { dueRenewal, lastRenewal, nextRenewal } from '../../core/renewal.ts';
import type { Settings } from '../../core/settings.ts';
import { turnedBack } from '../../core/turned-back.ts';
import type { Waits } from '../../core/waits.ts';
import { readMisses } from '../../stores/canary.ts';
import { withSoundCoping } from '../../stores/coping.ts';
import { readEntries, readLock } from '../../stores/entries.ts';
import type { JournalLock, Keys } from '../../stores/journal-lock.ts';
import { readLatest } from '../../stores/latest.ts';
import { readLearned } from '../../stores/learned.ts';
import { readAttempts, readMoments } from '../../stores/log.ts';
import { countHidden } from '../../stores/looking-back.ts';
import { readSettings } from '../../stores/settings.ts';
import { readWaits } from '../../stores/waits.ts';
import { type PrivateWindows, readPrivateWindows } from '../cover/private-windows.ts';
import { fieldDay } from '../field-time.ts';
import { uncoveredOf } from '../permissions.ts';
import { readDays, zoneHere } from '../read-days.ts';
import { sites } from '../site-list.ts';
import { say } from '../text.ts';
import type { TodayData } from '../today/TodaySection.tsx';

/** What was written: words are open where there is no lock, and where this page was given the passphrase. */
export interface JournalData {
  /** Newest first. */
  entries: Entry[];
  letters: Letter[];
  lock?: JournalLock;
  /** There is a lock, and this page has not its keys. */
  isLocked: boolean;
  keys?: Keys;
}

/** A site or server, and how far those on the list are kept away there. */
export interface Shelter extends Protection {
  isAllowed: boolean;
  /** Parts that were not found where they should be. */
  unsure: Part[];
}

/** All that the dashboard shows. */
export interface DashboardData {
  settings: Settings;
  waits: Waits;
  /** The latest moment that the clock has shown: one that was set back makes nothing new again. */
  latest: number;
  learned: Learned[];
  places: Shelter[];
  /** What has to be said of private windows. */
  privacy: PrivateWindows;
  /** The label that is offered for somebody new. */
  label: string;
  /** A private window has no log. */
  isPrivate: boolean;
  /** Missing where the log cannot be read. */
  log?: { journal: JournalData; today?: TodayData };
}

/** @param keys of the journal, where it was unlocked. @throws where the settings cannot be read. */
export async function readDashboard(now: number, keys: Keys | undefined): Promise<DashboardData> {
  const [settings, waits, latest] = await Promise.all([readSettings().then(withSoundCoping), readWaits(), readLatest(now)]);
  const all = protections(sites, settings);
  const isPrivate = browser.extension.inIncognitoContext;
  const [uncovered, misses, privacy, log] = await Promise.all([
    uncoveredOf(all.map(({ place }) => place)),
    readMisses(),
    readPrivateWindows(),
    isPrivate ? undefined : readLog(settings, waits, now, keys).catch(() => undefined),
  ]);
  return {
    ...{ settings, waits, latest, isPrivate, privacy },
    learned: fresh(await readLearned(), now),
    places: all.map((each) => ({ ...each, isAllowed: !uncovered.includes(each.place), unsure: unsureOf(misses, each) })),
    label: freeLabel(settings.people, (number) => say('personLabel', number)),
    ...(log && { log }),
  };
}

async function readLog(settings: Settings, waits: Waits, now: number, keys: Keys | undefined): Promise<NonNullable<DashboardData['log']>> {
  const [days, lock, sealed, hidden] = await Promise.all([readDays(settings, now), readLock(), readWritten(), countHidden(fieldDay(now))]);
  // Keys of a lock that is gone open nothing any more.
  const own = lock && keys?.has(lock.id) ? keys : undefined;
  const { entries, moments, slips } = await opened({ ...sealed, slips: days.slips }, own);
  const { plan } = settings;
  const { streak, views } = days;
  const journal: JournalData = {
    entries,
    letters: lettersOf(entries, moments),
    ...(lock && { lock }),
    isLocked: lock !== undefined && !own,
    ...(own && { keys: own }),
  };
  if (!plan || !streak) return { journal };
  const zone = zoneHere();
  const occasion = dueRenewal(settings, streak, now, zone);
  const renewsOn = nextRenewal(settings, streak, now, zone);
  const since = lastRenewal(settings, now);
  const look = async () =>
    lookBack({ ...plan, views, attempts: turnedBack(await readAttempts(since), moments), slips, moments }, since, now, zone);
  const today: TodayData = {
    ...{ ...days, slips, streak, hidden },
    waiting: waits.pending.length + waits.openings.filter(({ stage }) => stage !== 'over').length,
    ...(renewsOn !== undefined && { renewsOn }),
    isCheckDue: dueCheck(plan, slips, now, zone) !== undefined,
    ...(occasion && { renewal: { occasion, back: await look() } }),
  };
  return { journal, today };
}

async function readWritten(): Promise<{ entries: Entry[]; moments: Moment[] }> {
  const [entries, moments] = await Promise.all([readEntries(), readMoments()]);
  return { entries, moments };
}

/** What opens them is loaded only by who has keys. */
async function opened(rows: { entries: Entry[]; moments: Moment[]; slips: Slip[] }, keys: Keys | undefined): Promise<typeof rows> {
  if (!keys) return rows;
  const { openRows } = await import('../../stores/open-rows.ts');
  return openRows(rows, keys);
}
