import type { Attempt, Moment } from '../../core/log.ts';
import { freeLabel } from '../../core/naming.ts';
import { type Place, places } from '../../core/places.ts';
import type { Settings } from '../../core/settings.ts';
import { type Streak, streak } from '../../core/streak.ts';
import { withSoundCoping } from '../../stores/coping.ts';
import { readAttempts, readMoments, readSlips } from '../../stores/log.ts';
import { readSettings } from '../../stores/settings.ts';
import { uncoveredOf } from '../permissions.ts';
import { sites } from '../site-list.ts';
import { say } from '../text.ts';

/** An unsent letter that was kept. `id` is of its moment. */
export type Letter = Pick<Moment, 'id' | 'at'> & { letter: string };

/** All that the dashboard shows. */
export interface DashboardData {
  settings: Settings;
  places: { place: Place; isAllowed: boolean }[];
  /** The label that is offered for somebody new. */
  label: string;
  /** Missing where the log cannot be read. */
  log?: { streak?: Streak; attempts: Attempt[]; letters: Letter[] };
}

/** @throws where the settings cannot be read. */
export async function readDashboard(now: number): Promise<DashboardData> {
  const settings = withSoundCoping(await readSettings());
  const all = places(sites, settings);
  const [uncovered, log] = await Promise.all([uncoveredOf(all), readLog(settings, now).catch(() => undefined)]);
  return {
    settings,
    places: all.map((place) => ({ place, isAllowed: !uncovered.includes(place) })),
    label: freeLabel(settings.people, (number) => say('personLabel', number)),
    ...(log && { log }),
  };
}

async function readLog({ plan }: Settings, now: number): Promise<NonNullable<DashboardData['log']>> {
  const [slips, attempts, moments] = await Promise.all([readSlips(), readAttempts(), readMoments()]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    attempts: attempts.filter(({ active }) => active),
    letters: moments.flatMap(({ id, at, letter }) => (letter === undefined ? [] : { id, at, letter })).reverse(),
    ...(plan && { streak: streak({ ...plan, slips }, now, timeZone) }),
  };
}
