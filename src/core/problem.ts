import type { Part } from './parts.ts';

/** What can be wrong with hiding, in the words of a report, which is read by whoever mends it. */
export const problems = { still: 'they are still there', gone: 'somebody else is gone', broken: 'the page does not work' } as const;
export type Problem = keyof typeof problems;

/** All that stands in a report. */
export interface Problematic {
  problem: Problem;
  version: string;
  /** As `browserOf` says it. */
  browser: string;
  /** `Site.id` and the kind of page. */
  site?: string | undefined;
  kind?: string | undefined;
  /** Names of the site's surfaces, and how many boxes of each there are. */
  surfaces: readonly string[];
  found: readonly { all: number; closed: number }[];
  unsure: readonly Part[];
  /** The structure of the page. */
  text: string;
}

/** The report as it is copied. */
export function reportText({ problem, version, browser, site, kind, surfaces, found, unsure, text }: Problematic): string {
  const counted = surfaces.map((name, index) => ({ name, ...(found[index] ?? { all: 0, closed: 0 }) }));
  const there = counted
    .filter(({ all }) => all > 0)
    .map(({ name, all, closed }) => ` ${name}: ${all}${closed > 0 ? `, ${closed} hidden` : ''}`);
  const missing = counted.filter(({ all }) => all === 0).map(({ name }) => name);
  return [
    `Stillwater ${version}, ${browser}`,
    `Problem: ${problems[problem]}`,
    `Site: ${site ?? 'not known'}${kind ? `, ${kind}` : ''}`,
    ...(unsure.length > 0 ? [`Unsure: ${unsure.join(', ')}`] : []),
    ...(there.length > 0 ? ['Surfaces:', ...there] : []),
    ...(found.length > 0 && missing.length > 0 ? [`Not on this page: ${[...new Set(missing)].join('; ')}`] : []),
    'Page:',
    text,
    '',
  ].join('\n');
}

/** The browser by its name and number, of all that it says of itself. */
export function browserOf(userAgent: string): string {
  const [, name = 'unknown browser', number = ''] = /(Firefox|Edg|OPR)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent) ?? [];
  return `${name} ${number}`.trim();
}
