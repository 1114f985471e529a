import type { Entry, Mood } from '../../core/entry.ts';
import { type Key, say, sayNumber } from '../text.ts';

export const moodKeys: Record<Mood, Key> = { 1: 'mood1', 2: 'mood2', 3: 'mood3', 4: 'mood4', 5: 'mood5' };

/** Mood and urge in a few words. */
export const checkInText = ({ mood, urge }: Pick<Entry, 'mood' | 'urge'>): string =>
  [mood !== undefined && say(moodKeys[mood]), urge !== undefined && say('urgeIs', sayNumber(urge))].filter(Boolean).join(' · ');
