import { readable, type Words } from './words.ts';

export const entryKinds = ['note', 'check-in', 'letter'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The day as the user felt it, from the hardest to the lightest. */
export const moods = [1, 2, 3, 4, 5] as const;
export type Mood = (typeof moods)[number];

/** A journal note, a check-in or an unsent letter. */
export interface Entry {
  id: string;
  kind: EntryKind;
  /** When it was kept first; before that, when it was begun. */
  at: number;
  /** Minutes east of UTC at that moment. */
  offset: number;
  /** Missing as long as it is only begun, and where a check-in has none. */
  words?: Words;
  /** What was written since and not kept yet: it survives a tab that closes. */
  draft?: Words;
  mood?: Mood;
  /** From 0 to 10. */
  urge?: number;
}

/** What one message adds to an entry. `null` takes away. What is not spoken of stays. */
export interface EntryChange {
  words?: Words | null | undefined;
  draft?: Words | null | undefined;
  mood?: Mood | undefined;
  urge?: number | null | undefined;
}

/** Characters. */
export const longestWords = 20_000;
export const longestLine = 200;

/**
 * @param begun as it would stand if it were new, with the present moment.
 * @returns undefined where nothing is left of it.
 */
export function changeEntry(begun: Entry, before: Entry | undefined, change: EntryChange): Entry | undefined {
  const { words, draft, mood, urge, ...rest } = before ?? begun;
  const next = {
    words: change.words === undefined ? words : change.words,
    draft: change.draft === undefined ? draft : change.draft,
    mood: change.mood ?? mood,
    urge: change.urge === undefined ? urge : change.urge,
  };
  const isKeptFirst = words === undefined && next.words != null && rest.kind !== 'check-in';
  const entry: Entry = {
    ...rest,
    ...(words === undefined && mood === undefined && { kind: begun.kind }),
    ...(isKeptFirst && { at: begun.at, offset: begun.offset }),
    ...(!isEmpty(next.words) && { words: next.words }),
    ...(!isEmpty(next.draft) && { draft: next.draft }),
    ...(next.mood !== undefined && { mood: next.mood }),
    ...(next.urge != null && { urge: next.urge }),
  };
  return entry.words === undefined && entry.draft === undefined && entry.mood === undefined ? undefined : entry;
}

const isEmpty = (words: Words | null | undefined): words is '' | null | undefined => words === '' || words == null;

/** Those that are kept, newest first, in which every word that was looked for stands: whatever its case, accents or place. */
export function findEntries(entries: readonly Entry[], query: string): Entry[] {
  const wanted = plain(query).split(/\s+/u).filter(Boolean);
  return entries.filter(({ words }) => wanted.every((each) => plain(readable(words)).includes(each)));
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** One part of a list. A page that is no longer there is the last. */
export interface Part<Row> {
  rows: Row[];
  page: number;
  pages: number;
}

export function partOf<Row>(rows: readonly Row[], page: number, size: number): Part<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const there = Math.min(Math.max(page, 0), pages - 1);
  return { rows: rows.slice(there * size, (there + 1) * size), page: there, pages };
}

/** Rows that follow one another on the same calendar day, together. @param dayOf of a moment, in the user's zone. */
export function byDay<Row extends { at: number }>(rows: readonly Row[], dayOf: (at: number) => number): Row[][] {
  const days: Row[][] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.[0] && dayOf(last[0].at) === dayOf(row.at)) last.push(row);
    else days.push([row]);
  }
  return days;
}
