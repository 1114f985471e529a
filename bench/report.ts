/** What a bench found: rows for the table and for `results.json`. */
export interface Row {
  what: string;
  value: string;
  /** What was asked for; without it, the row is there to be known. */
  target?: string;
  /** Whether the target is met. Only sizes and frames make the run fail: times depend on the machine. */
  met?: boolean;
}

export interface Report {
  name: string;
  rows: Row[];
  /** Everything that was measured, for later comparison. */
  figures: unknown;
  /** Something is wrong on any machine. */
  failed: boolean;
}

export function print({ name, rows }: Pick<Report, 'name' | 'rows'>): void {
  const widths = [Math.max(...rows.map(({ what }) => what.length)), Math.max(...rows.map(({ value }) => value.length))] as const;
  console.log(`\n${name}`);
  for (const { what, value, target, met } of rows) {
    const verdict = target === undefined ? '' : `  ${met ? 'meets' : 'MISSES'} ${target}`;
    console.log(`  ${what.padEnd(widths[0])}  ${value.padStart(widths[1])}${verdict}`);
  }
}

/** Runs one bench by itself when its file is what was started. */
export async function runAlone(meta: ImportMeta, measure: () => Promise<Report>): Promise<void> {
  if (!meta.main) return;
  const report = await measure();
  print(report);
  process.exitCode = report.failed ? 1 : 0;
}
