import type { Place } from '../../core/places.ts';
import { protections, unsureOf } from '../../core/protection.ts';
import type { Settings } from '../../core/settings.ts';
import { readMisses } from '../../stores/canary.ts';
import { sayParts } from '../cover/part-text.ts';
import { sites } from '../site-list.ts';
import { say } from '../text.ts';

/** A place that seems to have changed: what is not sure there, and what still holds. */
export interface Unsure {
  name: string;
  text: string;
}

/** @param uncovered nothing holds there, which is said anyway. */
export async function readUnsure(settings: Settings, uncovered: readonly Place[]): Promise<Unsure[]> {
  const misses = await readMisses();
  return protections(sites, settings).flatMap((each) => {
    const { name } = each.place;
    const unsure = unsureOf(misses, each);
    if (unsure.length === 0 || uncovered.some((place) => place.name === name)) return [];
    return [{ name, text: say('coverUnsure', sayParts(unsure)) }];
  });
}
