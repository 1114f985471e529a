/** Urge surfing, after Bowen & Marlatt 2009: notice, watch, breathe, stay. The urge need not get smaller for it to have helped. */

export const urgeStages = ['notice', 'watch', 'breathe', 'stay'] as const;
export type UrgeStage = (typeof urgeStages)[number];

/** Which sentence is said. @param share how much of the time is over, 0 to 1. */
export function urgeStage(share: number): UrgeStage {
  const index = Math.floor(Math.min(Math.max(share, 0), 1) * urgeStages.length);
  return urgeStages[Math.min(index, urgeStages.length - 1)] as UrgeStage;
}
