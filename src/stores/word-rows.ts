import type { Entry } from '../core/entry.ts';
import type { Moment, Slip } from '../core/log.ts';
import { mapWords, type Words } from '../core/words.ts';

/** The rows of the log in which words stand, and where in them. */
export interface WordRows {
  entries: readonly Entry[];
  moments: readonly Moment[];
  slips: readonly Slip[];
}

/** @param about of what it is: sealed words open only there. */
export type Change = (words: Words, about: string) => Promise<Words | undefined>;

/** What the sentence of a way through is about. @param id of the opening, and of its moment. */
export const intentionOf = (id: string): string => `${id}/intention`;

/** How each row changes with its words. @returns the very row where none has changed. */
export const changeWords = {
  entries: (row: Entry, change: Change): Promise<Entry> => mapWords(row, ['words', 'draft'], change),
  slips: (row: Slip, change: Change): Promise<Slip> => mapWords(row, ['helped'], change),
  /** Its letter, and for what the way through was. */
  async moments(moment: Moment, change: Change): Promise<Moment> {
    const row = await mapWords(moment, ['letter'], change);
    if (!row.through) return row;
    const intention = (await change(row.through.intention, intentionOf(row.id))) ?? '';
    if (intention === row.through.intention) return row;
    return { ...row, through: { ...row.through, intention } };
  },
};

/** Every word in them. */
export function wordsIn({ entries = [], moments = [], slips = [] }: Partial<WordRows>): Words[] {
  const all = [
    ...entries.flatMap(({ words, draft }) => [words, draft]),
    ...moments.flatMap(({ letter, through }) => [letter, through?.intention]),
    ...slips.map(({ helped }) => helped),
  ];
  return all.flatMap((words) => words ?? []).filter((words) => words !== '');
}
