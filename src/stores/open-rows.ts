import type { Entry } from '../core/entry.ts';
import type { Moment, Slip } from '../core/log.ts';
import { isSealed, type Words } from '../core/words.ts';
import { type Keys, openWords } from './journal-lock.ts';
import { changeWords, type WordRows } from './word-rows.ts';

/** What a page that holds the keys can read. Kept with the keys, and gone with them: each text is opened once. */
const texts = new WeakMap<Keys, Map<string, string>>();

/** The same rows with their words open. What these keys do not open stays sealed. */
export async function openRows(
  { entries, moments, slips }: WordRows,
  keys: Keys,
): Promise<{ entries: Entry[]; moments: Moment[]; slips: Slip[] }> {
  const open = (words: Words, about: string) => openOnce(words, about, keys);
  return {
    entries: await each(entries, (row) => changeWords.entries(row, open)),
    moments: await each(moments, (row) => changeWords.moments(row, open)),
    slips: await each(slips, (row) => changeWords.slips(row, open)),
  };
}

async function openOnce(words: Words, about: string, keys: Keys): Promise<Words> {
  if (!isSealed(words)) return words;
  const known = texts.get(keys) ?? new Map<string, string>();
  texts.set(keys, known);
  const text = known.get(words.text) ?? (await openWords(keys, words, about));
  if (text !== undefined) known.set(words.text, text);
  return text ?? words;
}

/** Some at a time: the browser opens them beside the page, which stays free meanwhile. */
const atOnce = 25;

async function each<Row>(rows: readonly Row[], open: (row: Row) => Promise<Row>): Promise<Row[]> {
  const opened: Row[] = [];
  for (let from = 0; from < rows.length; from += atOnce) opened.push(...(await Promise.all(rows.slice(from, from + atOnce).map(open))));
  return opened;
}
