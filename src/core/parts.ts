import type { Site, Surface } from './site.ts';

/** What a person appears in, in the words that the user reads: surfaces have finer names, and one part has several of them. */
export const parts = ['posts', 'comments', 'stories', 'chats', 'people', 'notifications', 'results'] as const;
export type Part = (typeof parts)[number];

/** How surfaces of each part are called; the first that fits counts. */
const names: readonly (readonly [Part, RegExp])[] = [
  ['notifications', /notification/],
  ['stories', /^(?:story|status|note)\b/],
  ['chats', /^(?:(?:group )?chat|messages?|last message|voice|what is answered)\b/],
  ['results', /search|result|typeahead|found$|^Google |panel/],
  ['people', /suggestion|hover card|people|person|contact|account|follower|entry|birthday|subscription/],
  ['posts', /^(?:Elk )?(?:post|card|grid cell|pin|video|reel|photo|Short|feed item|activity|payment|watch page|what a friend)\b/],
  ['comments', /comment|reply|reaction/],
];

/** @throws where nothing says which part it is: every surface is told to the user. */
export function partOf({ name }: Pick<Surface, 'name'>): Part {
  const found = names.find(([, called]) => called.test(name));
  if (!found) throw new Error(`No part is called "${name}"`);
  return found[0];
}

/** When each part of a site was last known to be right, `YYYY-MM`: where a site has several layouts, one that holds is enough. */
export function monthsOf({ surfaces }: Pick<Site, 'surfaces'>): Partial<Record<Part, string>> {
  const months: Partial<Record<Part, string>> = {};
  for (const surface of surfaces) {
    const part = partOf(surface);
    if (surface.seen > (months[part] ?? '')) months[part] = surface.seen;
  }
  return months;
}
