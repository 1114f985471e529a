import type { Entry, Mood } from './entry.ts';

/** A check-in as the history shows it. */
export type CheckIn = Entry & { mood: Mood };

const isCheckIn = (entry: Entry): entry is CheckIn => entry.kind === 'check-in' && entry.mood !== undefined;

/** How many days the history goes back. */
export const historyDays = 28;

/** The newest of today, to be added to. @param dayOf calendar day of a moment, in the user's zone. */
export function checkInOf(entries: readonly Entry[], now: number, dayOf: (at: number) => number): CheckIn | undefined {
  const today = dayOf(now);
  return entries.filter(isCheckIn).find(({ at }) => dayOf(at) === today);
}

/** The last of each day, oldest first, no further back than the history goes. @param entries newest first. */
export function checkInHistory(entries: readonly Entry[], now: number, dayOf: (at: number) => number): CheckIn[] {
  const today = dayOf(now);
  const days = new Map<number, CheckIn>();
  for (const entry of entries.filter(isCheckIn)) {
    const day = dayOf(entry.at);
    if (day <= today && day > today - historyDays && !days.has(day)) days.set(day, entry);
  }
  return [...days.values()].reverse();
}

export interface Point {
  /** From 0 (the first day of the history) to 1 (today). */
  x: number;
  /** From 0 (hardest) to 1 (lightest). */
  y: number;
}

/** Where the days stand in a picture. @param history oldest first. */
export function pointsOf(history: readonly CheckIn[], now: number, dayOf: (at: number) => number): Point[] {
  const today = dayOf(now);
  return history.map(({ at, mood }) => ({ x: 1 - (today - dayOf(at)) / (historyDays - 1), y: (mood - 1) / 4 }));
}
