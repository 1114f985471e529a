import type { Slip } from '../core/log.ts';
import { dueMilestone, type Seen } from '../core/milestone.ts';
import { beganAt, type Settings } from '../core/settings.ts';
import { type Streak, streak } from '../core/streak.ts';
import { readSlips, readViews } from '../stores/log.ts';
import { readSeen } from '../stores/seen.ts';

/** What the log tells about the days. */
export interface Days {
  /** Those that stand, oldest first. */
  slips: Slip[];
  /** When ways through were opened, in a plan that counts them. */
  views: number[];
  streak?: Streak;
  /** The milestone that was reached and whose picture was not shown yet. */
  milestone?: number;
}

/** IANA name of the zone in which the user is now. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export async function readDays(settings: Settings, now: number): Promise<Days> {
  const [slips, seen, views] = await Promise.all([readSlips(), readSeen(), settings.plan?.counting === 'views' ? readViews() : []]);
  return daysOf(settings, { slips, views, seen }, now);
}

/** @param log with the views that a plan may count. */
export function daysOf(settings: Settings, log: Pick<Days, 'slips' | 'views'> & { seen: Seen | undefined }, now: number): Days {
  const { plan } = settings;
  const { slips, seen } = log;
  const views = plan?.counting === 'views' ? log.views : [];
  if (!plan) return { slips, views };
  const zone = zoneHere();
  const run = streak({ ...plan, slips, views }, now, zone);
  const milestone = dueMilestone(run, { seen, from: beganAt(settings), now, zone });
  return { slips, views, streak: run, ...(milestone !== undefined && { milestone }) };
}
