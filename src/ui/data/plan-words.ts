import { isAsQuiet } from '../../core/quiet.ts';
import type { Plan, Settings } from '../../core/settings.ts';
import { waitMinutesOf } from '../../core/weakening.ts';
import { sayFirmness } from '../dashboard/waiting/waiting-words.ts';
import { say, sayCount, sayDay } from '../text.ts';

/** In what the plan will be another. @param plan as it will be; undefined where it stays. */
export function planWords(settings: Settings, plan: Plan | undefined): string[] {
  if (!plan) return [];
  const before = settings.plan;
  const after: Settings = { ...settings, plan };
  const texts = ({ reasons = [], ifThen = [] }: Partial<Plan>): number => reasons.length + ifThen.length;
  return [
    ...(plan.since !== before?.since ? [say('dataSince', sayDay(plan.since))] : []),
    ...(plan.goalDays !== undefined && plan.goalDays !== before?.goalDays ? [say('dataGoal', sayCount('days', plan.goalDays))] : []),
    ...(sayFirmness(after) !== sayFirmness(settings) ? [say('dataFirmness', sayFirmness(after))] : []),
    ...(waitMinutesOf(after) !== waitMinutesOf(settings) ? [say('dataWait', sayCount('minutes', waitMinutesOf(after)))] : []),
    ...(plan.counting === 'views' && before?.counting !== 'views' ? [say('dataCounting')] : []),
    ...(isAsQuiet(plan, before ?? {}) ? [] : [say('dataQuiet')]),
    ...(texts(plan) > texts(before ?? {}) ? [sayCount('dataTexts', texts(plan) - texts(before ?? {}))] : []),
  ];
}
