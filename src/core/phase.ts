/** Stretches of a run in which people tell alike things. They are no stages that anybody has to pass. */
export type Phase = 'firstWeek' | 'firstMonth' | 'afterMonth' | 'later';

/** On which day of the run each begins to end: the week, the month, the quarter. What follows has no end and no promise. */
const ends: readonly [number, Phase][] = [
  [7, 'firstWeek'],
  [30, 'firstMonth'],
  [90, 'afterMonth'],
];

/** @param run days since the run began (`Streak.run`). */
export const phase = (run: number): Phase => ends.find(([days]) => run < days)?.[1] ?? 'later';
