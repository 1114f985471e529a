/** Paced breathing: in for 4, out for 6, twelve times. A longer way out than in is what calms; more precision helps nobody. */

export const breath = { inSeconds: 4, outSeconds: 6, times: 12 } as const;

export const breathMs = (breath.inSeconds + breath.outSeconds) * 1000;
export const breathingMs = breathMs * breath.times;

/** Which way the breath goes. @param elapsed milliseconds since the first breath began. @returns `over` after the last. */
export function breathAt(elapsed: number): 'in' | 'out' | 'over' {
  if (elapsed >= breathingMs) return 'over';
  return Math.max(0, elapsed) % breathMs < breath.inSeconds * 1000 ? 'in' : 'out';
}

/** How long until the breath turns. @param elapsed as above. */
export function untilTurn(elapsed: number): number {
  const into = Math.max(0, elapsed) % breathMs;
  const turn = breath.inSeconds * 1000;
  return into < turn ? turn - into : breathMs - into;
}
