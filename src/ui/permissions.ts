import { browser } from 'wxt/browser';
import type { Place } from '../core/places.ts';

/**
 * Asks the browser, in one prompt, to let us cover these places. Has to be called in the turn of the user's click: Firefox
 * refuses once anything was awaited. The prompt may close the popup, so nothing may hang on the answer.
 */
export async function askFor(places: readonly Place[]): Promise<boolean> {
  const origins = places.flatMap((place) => place.origins);
  if (origins.length === 0) return true;
  return browser.permissions.request({ origins });
}

/** The places that the browser does not let us cover. */
export async function uncoveredOf(places: readonly Place[]): Promise<Place[]> {
  // Mostly all is well, which takes one question.
  if (await isAllowed({ origins: places.flatMap(({ origins }) => origins) })) return [];
  const allowed = await Promise.all(places.map(isAllowed));
  return places.filter((_, index) => !allowed[index]);
}

export const isAllowed = ({ origins }: Pick<Place, 'origins'>): Promise<boolean> =>
  browser.permissions.contains({ origins }).catch(() => false);
