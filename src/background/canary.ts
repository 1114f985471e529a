import { placeOfPage, type Watched, watched } from '../core/canary.ts';
import { report } from '../report.ts';
import { changeMisses } from '../stores/canary.ts';
import { known } from './known.ts';

/** Counts what a page did not show. @param url of the page that reports: it speaks of its own site only. */
export async function noteWatched(seen: Watched, url: string): Promise<void> {
  const place = placeOfPage(known, url);
  if (place) await changeMisses((misses) => watched(misses, place, seen, Date.now()));
}

/** After an update other selectors are looked for. */
export async function countAnew(): Promise<void> {
  await changeMisses(() => ({})).catch((error: unknown) => report(error, 'counting anew what sites do not show'));
}
