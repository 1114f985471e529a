import { type Misses, unsure } from './canary.ts';
import { covers } from './origins.ts';
import type { Part } from './parts.ts';
import { type Place, placesOf } from './places.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';

/** A place where people are kept away, and by which site file. */
export interface Protection {
  place: Place;
  /** `Site.id` of the file that its pages load: of one for any site, what hides there are links alone. */
  site: string;
}

export const protections = (sites: readonly Site[], settings: Settings): Protection[] =>
  covers(sites, settings).flatMap((cover) => placesOf(cover).map((place) => ({ place, site: cover.file })));

/** Servers are counted each by itself, a site as one. */
export const unsureOf = (misses: Misses, { place, site }: Protection): Part[] => [...unsure(misses, site), ...unsure(misses, place.name)];
