/** What two people may still have to talk about. */
export const purposes = ['children', 'pets', 'work', 'home', 'other'] as const;
export type Purpose = (typeof purposes)[number];
