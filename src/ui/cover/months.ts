import type { Part } from '../../core/parts.ts';

/** When each part of each site was last known to be right, and what its surfaces are called. */

interface Months {
  id: string;
  months: Partial<Record<Part, string>>;
  surfaces: string[];
}

const files = import.meta.glob<Months>(['../../sites/*.ts', '!../../sites/all.ts', '!../../sites/*.test.ts'], {
  eager: true,
  import: 'default',
  // The build leaves out all else (tools/site-parts.ts).
  query: '?months',
});
const all = Object.values(files);

export const surfacesOf = (site: string): string[] => all.find(({ id }) => id === site)?.surfaces ?? [];

/** The parts of a site by month, the newest first; none where links alone hide. */
export function partsByMonth(site: string, unsure: readonly Part[]): { month: string; parts: Part[] }[] {
  const known = Object.entries(all.find(({ id }) => id === site)?.months ?? {}) as [Part, string][];
  const sure = known.filter(([part]) => !unsure.includes(part));
  return [...Map.groupBy(sure, ([, month]) => month)]
    .map(([month, found]) => ({ month, parts: found.map(([part]) => part) }))
    .sort((one, other) => other.month.localeCompare(one.month));
}
