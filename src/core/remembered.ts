import type { Matcher } from './matcher.ts';

/** An address in the browser's history that leads to somebody on the list, or was a search for them. Nobody is shown it. */
export interface Remembered {
  url: string;
  /** `Site.id`. */
  site: string;
}

export const remembered = (urls: readonly string[], people: Pick<Matcher, 'judge'>): Remembered[] =>
  urls.flatMap((url) => {
    const found = /^https?:/.test(url) ? people.judge(url)?.found : undefined;
    return found ? { url, site: found.site } : [];
  });

/** How many on each site, most first. */
export const countedBySite = (all: readonly Remembered[]): { site: string; count: number }[] =>
  [...Map.groupBy(all, ({ site }) => site)]
    .map(([site, { length: count }]) => ({ site, count }))
    .sort((one, other) => other.count - one.count);
