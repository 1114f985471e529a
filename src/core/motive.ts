import { calendarDay } from './calendar.ts';
import type { Slip } from './log.ts';
import type { Motive, Plan, Settings } from './settings.ts';

/** Why somebody does this, asked now and then: the answer changes what we say, and nothing else. */

/** Asked at set-up, and when so many days of the plan are over. */
export const checkDays = [0, 7, 30] as const;

/** Answers that are kept. There are three checks, and the user may answer anew at any time. */
const mostKept = 20;

export type Said = Exclude<Motive, 'unsaid'>;

/** In the order in which they are offered. */
export const motives: readonly Said[] = ['heal', 'winBack', 'punish', 'told', 'safety'];

/**
 * Which check is to be asked now. Of several, as where a plan began in the past, only the last is asked, and any answer since
 * stands for it; skipping is an answer. On a day of contact nobody is asked: it is no day for questions.
 * @returns the day of the plan that it belongs to, undefined where nothing is to be asked.
 */
export function dueCheck(
  { since, motives: given = [] }: Pick<Plan, 'since' | 'motives'>,
  slips: readonly Pick<Slip, 'at' | 'undoneAt'>[],
  now: number,
  zone: string,
): number | undefined {
  const today = calendarDay(now, zone);
  if (slips.some(({ at, undoneAt }) => undoneAt === undefined && calendarDay(at, zone) === today)) return undefined;
  const start = Math.min(calendarDay(since, zone), today);
  const due = checkDays.findLast((days) => start + days <= today) ?? 0;
  // A plan that was dated anew does not ask again what was answered before it began.
  const isAnswered = given.some(({ at }) => due === 0 || calendarDay(at, zone) >= start + due);
  return isAnswered ? undefined : due;
}

/** The last answer; none where the user never said, or said what only a newer version knows. */
export const motiveOf = ({ motives: given = [] }: Pick<Plan, 'motives'>): Said | undefined =>
  given.map(({ motive }) => motives.find((each) => each === motive)).findLast((motive) => motive !== undefined);

/** Keeps an answer. Without a plan there is nothing to ask about. */
export function answerCheck(settings: Settings, motive: Motive, now: number): Settings {
  const { plan } = settings;
  if (!plan) return settings;
  return { ...settings, plan: { ...plan, motives: [...(plan.motives ?? []), { at: now, motive }].slice(-mostKept) } };
}
