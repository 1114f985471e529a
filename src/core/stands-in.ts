/** A letter that the one beside it makes a word with. Chinese, Japanese and Korean write no gap between a name and the rest. */
const joined = '(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}])[\\p{L}\\p{N}]';
const goesOn = new RegExp(`^(?:${joined}|[-\u2010]\\p{L}| \\p{Lu}\\p{L})`, 'u');
const began = new RegExp(`(?:${joined}|\\p{L}[-\u2010]|\\p{Lu}[\\p{L}'\u2019-]* )$`, 'u');

/** In running text a sentence may begin before a name, so a capital letter there says nothing. */
export const inWord = { before: new RegExp(`${joined}$`, 'u'), after: new RegExp(`^${joined}`, 'u') };

/** Whether a name stands in a text, and not within a longer one: `Ann Example` is not in `Mary Ann Example`, nor in `Ann Example Fan`. */
export function standsIn(text: string, name: string, longer = { before: began, after: goesOn }): boolean {
  if (name === '') return false;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    if (!longer.before.test(text.slice(0, at)) && !longer.after.test(text.slice(at + name.length))) return true;
  }
  return false;
}
