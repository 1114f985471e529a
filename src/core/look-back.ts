import type { Attempt, Moment, Slip, Trigger } from './log.ts';
import { type Course, streak } from './streak.ts';
import { turnedBack } from './turned-back.ts';

/** What is known of the time that is looked back on. */
export interface Known extends Pick<Course, 'counting' | 'views'> {
  /** From the newest to the oldest. */
  attempts: readonly (Pick<Attempt, 'at' | 'active'> & { account?: string })[];
  slips: readonly Pick<Slip, 'at' | 'undoneAt' | 'trigger'>[];
  /** Moments of urge, where one was noted. */
  moments?: readonly Pick<Moment, 'at' | 'account' | 'trigger' | 'through'>[];
}

export interface LookBack {
  /** Days that are over, and how many of them were free. */
  days: number;
  free: number;
  /** The longest run within this time. */
  longest: number;
  turnedBack: number;
  slips: number;
  /** What was behind it most often, where enough was noted to say so. */
  trigger?: { trigger: Trigger; times: number };
}

/** Fewer are chance. */
const fewestOfATrigger = 3;

/** From one moment to another, both in epoch milliseconds: what happened, without a judgement. @param zone IANA name. */
export function lookBack(
  { counting = 'slips', views = [], attempts, slips, moments = [] }: Known,
  from: number,
  to: number,
  zone: string,
): LookBack {
  const isIn = ({ at }: { at: number }) => at >= from && at <= to;
  const standing = slips.filter((slip) => slip.undoneAt === undefined && isIn(slip));
  const seen = views.filter((at) => isIn({ at }));
  const { over, best, totalFree } = streak({ since: from, counting, slips: standing, views: seen }, to, zone);
  const trigger = mostFrequent([...standing, ...moments.filter(isIn)].flatMap(({ trigger }) => trigger ?? []));
  return {
    days: over,
    free: totalFree,
    longest: best,
    turnedBack: turnedBack(attempts.filter(isIn), moments).length,
    slips: standing.length,
    ...(trigger && { trigger }),
  };
}

/** The one that was noted more often than every other; a tie says nothing. */
function mostFrequent(noted: readonly Trigger[]): LookBack['trigger'] {
  const counts = new Map<Trigger, number>();
  for (const trigger of noted) counts.set(trigger, (counts.get(trigger) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first || first[0] === 'other' || first[1] < fewestOfATrigger || first[1] === second?.[1]) return undefined;
  return { trigger: first[0], times: first[1] };
}
