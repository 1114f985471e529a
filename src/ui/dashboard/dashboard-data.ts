import { browser } from 'wxt/browser';
import { fresh, type Learned } from '../../core/learned.ts';
import type { Attempt, Moment } from '../../core/log.ts';
import { lookBack } from '../../core/look-back.ts';
import { dueCheck } from '../../core/motive.ts';
import { freeLabel } from '../../core/naming.ts';
import { type Place, places } from '../../core/places.ts';
import { dueRenewal, lastRenewal } from '../../core/renewal.ts';
import type { Settings } from '../../core/settings.ts';
import { turnedBack } from '../../core/turned-back.ts';
import type { Waits } from '../../core/waits.ts';
import { withSoundCoping } from '../../stores/coping.ts';
import { readLearned } from '../../stores/learned.ts';
import { readAttempts, readMoments } from '../../stores/log.ts';
import { readSettings } from '../../stores/settings.ts';
import { readWaits } from '../../stores/waits.ts';
import { uncoveredOf } from '../permissions.ts';
import { readDays, zoneHere } from '../read-days.ts';
import { sites } from '../site-list.ts';
import { say } from '../text.ts';
import type { TodayData } from '../today/TodaySection.tsx';

/** An unsent letter that was kept. `id` is of its moment. */
export type Letter = Pick<Moment, 'id' | 'at'> & { letter: string };

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
  log?: { attempts: Attempt[]; letters: Letter[]; today?: TodayData };
}

/** @throws where the settings cannot be read. */
export async function readDashboard(now: number): Promise<DashboardData> {
  const [settings, waits] = await Promise.all([readSettings().then(withSoundCoping), readWaits()]);
  const all = places(sites, settings);
  const isPrivate = browser.extension.inIncognitoContext;
  const [uncovered, log] = await Promise.all([uncoveredOf(all), isPrivate ? undefined : readLog(settings, now).catch(() => undefined)]);
  return {
    ...{ settings, waits, isPrivate },
    learned: fresh(await readLearned(), now),
    places: all.map((place) => ({ place, isAllowed: !uncovered.includes(place) })),
    label: freeLabel(settings.people, (number) => say('personLabel', number)),
    ...(log && { log }),
  };
}

async function readLog(settings: Settings, now: number): Promise<NonNullable<DashboardData['log']>> {
  const [days, all, moments] = await Promise.all([readDays(settings, now), readAttempts(), readMoments()]);
  const attempts = turnedBack(all, moments);
  const { plan } = settings;
  const { slips, streak, views } = days;
  const letters = moments.flatMap(({ id, at, letter }) => (letter === undefined ? [] : { id, at, letter })).reverse();
  if (!plan || !streak) return { attempts, letters };
  const zone = zoneHere();
  const occasion = dueRenewal(settings, streak, now, zone);
  const known = { ...plan, views, attempts, slips, moments };
  const today: TodayData = {
    ...{ ...days, streak },
    isCheckDue: dueCheck(plan, slips, now, zone) !== undefined,
    ...(occasion && { renewal: { occasion, back: lookBack(known, lastRenewal(settings), now, zone) } }),
  };
  return { attempts, letters, today };
}
