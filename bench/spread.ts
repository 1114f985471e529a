/** The middle of some figures, and how far they lie apart. */
export interface Spread {
  median: number;
  /** The quartiles: half of all figures lie between them. */
  low: number;
  high: number;
}

/** @param figures at least one. */
export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((one, other) => one - other);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] as number;
  return below + ((sorted[Math.ceil(at)] as number) - below) * (at % 1);
}

export const inWords = ({ median, low, high }: Spread, digits: number, unit: string): string =>
  `${median.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})${unit}`;
