import type { Entry } from './entry.ts';
import type { Moment } from './log.ts';
import type { Words } from './words.ts';

/** An unsent letter that was kept, on the pause page (with its moment) or in the journal. `id` is of the moment or the entry. */
export interface Letter {
  id: string;
  from: 'moment' | 'entry';
  at: number;
  words: Words;
}

/** All letters in one place, newest first. */
export function lettersOf(entries: readonly Entry[], moments: readonly Moment[]): Letter[] {
  const journal = entries.flatMap(({ id, at, kind, words }): Letter[] =>
    kind === 'letter' && words !== undefined ? [{ id, from: 'entry', at, words }] : [],
  );
  const paused = moments.flatMap(({ id, at, letter }): Letter[] =>
    letter === undefined ? [] : [{ id, from: 'moment', at, words: letter }],
  );
  return [...journal, ...paused].sort((one, other) => other.at - one.at);
}
