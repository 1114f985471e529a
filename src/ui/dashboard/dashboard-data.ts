import { browser } from 'wxt/browser';
import type { Entry } from '../../core/entry.ts';
import { fresh, type Learned } from '../../core/learned.ts';
import { type Letter, lettersOf } from '../../core/letters.ts';
import type { Attempt, Moment, Slip } from '../../core/log.ts';
import { lookBack } from '../../core/look-back.ts';
import { dueCheck } from '../../core/motive.ts';
import { freeLabel } from '../../core/naming.ts';
import { type Place, places } from '../../core/places.ts';
import { dueRenewal, lastRenewal } from '../../core/renewal.ts';
import type { Settings } from '../../core/settings.ts';
import { turnedBack } from '../../core/turned-back.ts';
import type { Waits } from '../../core/waits.ts';
import { withSoundCoping } from '../../stores/coping.ts';
import { readEntries, readLock } from '../../stores/entries.ts';
import type { JournalLock, Keys } from '../../stores/journal-lock.ts';
import { readLearned } from '../../stores/learned.ts';
import { readAttempts, readMoments } from '../../stores/log.ts';
import { readSettings } from '../../stores/settings.ts';
import { readWaits } from '../../stores/waits.ts';
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
}

/** All that the dashboard shows. */
export interface DashboardData {
  settings: Settings;
  waits: Waits;
  learned: Learned[];
  places: { place: Place; isAllowed: boolean }[];
  /** The label that is offered for somebody new. */
  label: string;
  /** A private window has no log. */
  isPrivate: boolean;
  /** Missing where the log cannot be read. */
  log?: { attempts: Attempt[]; journal: JournalData; today?: TodayData };
}

/** @param keys of the journal, where it was unlocked. @throws where the settings cannot be read. */
export async function readDashboard(now: number, keys: Keys | undefined): Promise<DashboardData> {
  const [settings, waits] = await Promise.all([readSettings().then(withSoundCoping), readWaits()]);
  const all = places(sites, settings);
  const isPrivate = browser.extension.inIncognitoContext;
  const [uncovered, log] = await Promise.all([
    uncoveredOf(all),
    isPrivate ? undefined : readLog(settings, now, keys).catch(() => undefined),
  ]);
  return {
    ...{ settings, waits, isPrivate },
    learned: fresh(await readLearned(), now),
    places: all.map((place) => ({ place, isAllowed: !uncovered.includes(place) })),
    label: freeLabel(settings.people, (number) => say('personLabel', number)),
    ...(log && { log }),
  };
}

async function readLog(settings: Settings, now: number, keys: Keys | undefined): Promise<NonNullable<DashboardData['log']>> {
  const [days, all, lock, sealed] = await Promise.all([readDays(settings, now), readAttempts(), readLock(), readWritten()]);
  const { entries, moments, slips } = await opened({ ...sealed, slips: days.slips }, keys);
  const attempts = turnedBack(all, moments);
  const { plan } = settings;
  const { streak, views } = days;
  const journal: JournalData = {
    entries,
    letters: lettersOf(entries, moments),
    ...(lock && { lock }),
    isLocked: lock !== undefined && !keys?.has(lock.id),
  };
  if (!plan || !streak) return { attempts, journal };
  const zone = zoneHere();
  const occasion = dueRenewal(settings, streak, now, zone);
  const known = { ...plan, views, attempts, slips, moments };
  const today: TodayData = {
    ...{ ...days, slips, streak },
    isCheckDue: dueCheck(plan, slips, now, zone) !== undefined,
    ...(occasion && { renewal: { occasion, back: lookBack(known, lastRenewal(settings), now, zone) } }),
  };
  return { attempts, journal, today };
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
