/** Remaining time in words that need no watching: rounded up, coarser the longer it is. */

export type CalmTime = { unit: 'hours' | 'minutes'; count: number } | { unit: 'moment' };

const minuteMs = 60_000;

/** @param ms how long it still takes; negative counts as over. */
export function calmTime(ms: number): CalmTime {
  const minutes = Math.ceil(ms / minuteMs);
  if (minutes <= 1) return { unit: 'moment' };
  if (minutes <= 10) return { unit: 'minutes', count: minutes };
  if (minutes <= 55) return { unit: 'minutes', count: Math.ceil(minutes / 5) * 5 };
  return { unit: 'hours', count: Math.ceil(minutes / 60) };
}

/** How long until these words would be others, so that nobody has to look more often; at least a second. */
export const untilNextWords = (ms: number): number => Math.max(1000, ((ms - 1) % minuteMs) + 1);
