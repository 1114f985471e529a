import { describe, expect, test } from 'vitest';
import { byDay, changeEntry, type Entry, type EntryChange, findEntries, partOf } from './entry.ts';

const begun: Entry = { id: 'e', kind: 'note', at: 100, offset: 60 };
const earlier: Entry = { ...begun, at: 1, offset: 0 };
const sealed = { to: 'k', from: 'f', seal: 's', text: 't' };

test.each<[string, Entry | undefined, EntryChange, Entry | undefined]>([
  ['what is typed is a draft', undefined, { draft: 'Half' }, { ...begun, draft: 'Half' }],
  ['a draft grows', { ...earlier, draft: 'Half' }, { draft: 'Half a' }, { ...earlier, draft: 'Half a' }],
  [
    'what is kept has the moment in which it is kept',
    { ...earlier, draft: 'Half' },
    { words: 'All', draft: null },
    { ...begun, words: 'All' },
  ],
  ['what is kept again keeps its moment', { ...earlier, words: 'All' }, { words: 'More', draft: null }, { ...earlier, words: 'More' }],
  [
    'a change that is not kept yet stands beside it',
    { ...earlier, words: 'All' },
    { draft: 'Al' },
    { ...earlier, words: 'All', draft: 'Al' },
  ],
  ['a draft that is let go leaves what was kept', { ...earlier, words: 'All', draft: 'Al' }, { draft: null }, { ...earlier, words: 'All' }],
  ['a draft that is let go leaves nothing', { ...earlier, draft: 'Half' }, { draft: null }, undefined],
  ['an emptied draft is none', { ...earlier, draft: 'H' }, { draft: '' }, undefined],
  ['sealed words are carried as they are', undefined, { words: sealed }, { ...begun, words: sealed }],
  ['a mood is enough', undefined, { mood: 3 }, { ...begun, mood: 3 }],
  [
    'a check-in of this morning stays one of this morning',
    { ...earlier, kind: 'check-in', mood: 2, urge: 8 },
    { mood: 4, urge: null, words: 'Better' },
    { ...earlier, kind: 'check-in', mood: 4, words: 'Better' },
  ],
])('%s', (_, before, change, after) => {
  expect(changeEntry(begun, before, change)).toEqual(after);
});

describe('what is looked for', () => {
  const notes = ['Soup at Zoë’s, then a WALK', 'Nothing much', 'walking home'].map((words, id) => ({ ...begun, id: `${id}`, words }));
  const locked = { ...begun, id: 'locked', words: sealed };
  test.each([
    ['one word, whatever its case', 'walk', ['0', '2']],
    ['without accents', 'zoe', ['0']],
    ['all the words, in any order', 'walk soup', ['0']],
    ['a word that nowhere stands', 'rain', []],
    ['nothing: everything', '  ', ['0', '1', '2', 'locked']],
    ['signs that mean something elsewhere', '.*', []],
  ])('%s', (_, query, ids) => {
    expect(findEntries([...notes, locked], query).map(({ id }) => id)).toEqual(ids);
  });
});

test.each([
  ['the first', 0, [0, 1, 2], 0],
  ['the last, which is not full', 2, [6], 2],
  ['one beyond the last is the last', 9, [6], 2],
  ['one before the first is the first', -1, [0, 1, 2], 0],
])('of seven rows, three to a page: %s', (_, page, rows, there) => {
  expect(partOf([0, 1, 2, 3, 4, 5, 6], page, 3)).toEqual({ rows, page: there, pages: 3 });
});

test('no rows are one empty page', () => {
  expect(partOf([], 0, 3)).toEqual({ rows: [], page: 0, pages: 1 });
});

test('rows of one day stand together', () => {
  const rows = [9, 8, 5, 4, 0].map((at) => ({ at }));
  expect(byDay(rows, (at) => Math.floor(at / 4)).map((day) => day.map(({ at }) => at))).toEqual([[9, 8], [5, 4], [0]]);
});
