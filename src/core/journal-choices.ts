import type { JournalChoices, Settings } from './settings.ts';

/** How the journal is at first. */
export const usualChoices: Required<JournalChoices> = { checkIn: true, prompts: true, minutes: 10, lockMinutes: 10 };

const longestMinutes = 24 * 60;

/** What the user chose, or what is usual; also for what an older version, or somebody who edited a backup, has left there. */
export function choicesOf({ journal }: Pick<Settings, 'journal'>): Required<JournalChoices> {
  const given: { [Name in keyof JournalChoices]?: unknown } = typeof journal === 'object' && journal !== null ? journal : {};
  return {
    checkIn: given.checkIn !== false,
    prompts: given.prompts !== false,
    minutes: isMinutes(given.minutes, 0) ? given.minutes : usualChoices.minutes,
    // A lock that never locks would be none; one that locks at once cannot be used.
    lockMinutes: isMinutes(given.lockMinutes, 0.05) ? given.lockMinutes : usualChoices.lockMinutes,
  };
}

const isMinutes = (value: unknown, least: number): value is number =>
  typeof value === 'number' && value >= least && value <= longestMinutes;
