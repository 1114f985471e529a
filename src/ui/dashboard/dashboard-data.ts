import { fresh, type Learned } from '../../core/learned.ts';
import type { Attempt } from '../../core/log.ts';
import { freeLabel } from '../../core/naming.ts';
import { type Place, places } from '../../core/places.ts';
import type { Settings } from '../../core/settings.ts';
import { type Streak, streak } from '../../core/streak.ts';
import { readLearned } from '../../stores/learned.ts';
import { readAttempts, readSlips } from '../../stores/log.ts';
import { readSettings } from '../../stores/settings.ts';
import { uncoveredOf } from '../permissions.ts';
import { sites } from '../site-list.ts';
import { say } from '../text.ts';

/** All that the dashboard shows. */
export interface DashboardData {
  settings: Settings;
  learned: Learned[];
  places: { place: Place; isAllowed: boolean }[];
  /** The label that is offered for somebody new. */
  label: string;
  /** Missing where the log cannot be read. */
  log?: { streak?: Streak; attempts: Attempt[] };
}

/** @throws where the settings cannot be read. */
export async function readDashboard(now: number): Promise<DashboardData> {
  const settings = await readSettings();
  const all = places(sites, settings);
  const [uncovered, log] = await Promise.all([uncoveredOf(all), readLog(settings, now).catch(() => undefined)]);
  return {
    settings,
    learned: fresh(await readLearned(), now),
    places: all.map((place) => ({ place, isAllowed: !uncovered.includes(place) })),
    label: freeLabel(settings.people, (number) => say('personLabel', number)),
    ...(log && { log }),
  };
}

async function readLog({ plan }: Settings, now: number): Promise<NonNullable<DashboardData['log']>> {
  const [slips, attempts] = await Promise.all([readSlips(), readAttempts()]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { attempts: attempts.filter(({ active }) => active), ...(plan && { streak: streak({ ...plan, slips }, now, timeZone) }) };
}
