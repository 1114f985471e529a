import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

test('what was made of a text is made once', () => {
  const made: string[] = [];
  const length = remembering((text) => made.push(text));
  for (const text of ['a', 'b', 'a', 'b']) length(text);
  expect(made).toEqual(['a', 'b']);
});

test('nothing is something, too', () => {
  let times = 0;
  const nothing = remembering(() => void times++);
  nothing('a');
  nothing('a');
  expect(times).toBe(1);
});

test('all that is kept is short: one text as long as a book is not', () => {
  let times = 0;
  const length = remembering((text) => text.length + times++);
  const book = 'x'.repeat(2_000_000);
  length(book);
  length(book);
  expect(times).toBe(2);
});

test('so many texts are kept that their letters make a book, then it begins anew', () => {
  const made = new Map<string, number>();
  const count = remembering((text) => made.set(text, (made.get(text) ?? 0) + 1));
  const page = (number: number) => `${number} ${'x'.repeat(9_000)}`;
  for (let number = 0; number < 100; number++) count(page(number));
  count(page(99));
  count(page(0));
  expect([made.get(page(99)), made.get(page(0))]).toEqual([1, 1]);
  for (let number = 100; number < 200; number++) count(page(number));
  count(page(0));
  expect(made.get(page(0))).toBe(2);
});
