import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { lettersOf } from './letters.ts';

const entry = (id: string, at: number, rest: Partial<Entry>): Entry => ({ id, kind: 'letter', at, offset: 0, ...rest });

test('letters of the pause page and of the journal stand together, newest first; what is only begun is none', () => {
  const entries = [entry('a', 5, { words: 'One' }), entry('b', 9, { draft: 'Half' }), entry('c', 7, { kind: 'note', words: 'Soup' })];
  const moments = [
    { id: 'm', at: 6, offset: 0, letter: 'Two' },
    { id: 'n', at: 8, offset: 0 },
  ];
  expect(lettersOf(entries, moments)).toEqual([
    { id: 'm', from: 'moment', at: 6, words: 'Two' },
    { id: 'a', from: 'entry', at: 5, words: 'One' },
  ]);
});
