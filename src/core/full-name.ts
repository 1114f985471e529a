import { commonFamilyNames, commonGivenNames } from './common-names.ts';
import { nameKey } from './name.ts';

/** Why a full name would hide strangers too. `short`: one word, or next to no letters. `common`: many people have it. */
export type NameDoubt = 'short' | 'common';

/** Fewer letters than this stand in other words and names by chance. */
const fewest = 5;

/** @returns undefined for a name that is as good as a name can be: two people can always share one. */
export function nameDoubt(name: string): NameDoubt | undefined {
  const words = nameKey(name).split(' ').filter(Boolean);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (isWritten(name) && (words.length < 2 || words.join('').length < fewest)) return 'short';
  return words.length === 2 && isEither(first, last) ? 'common' : undefined;
}

/** Chinese, Japanese and Korean names are short and have no gap: two characters are a full name there. */
const isWritten = (name: string): boolean => !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2}/u.test(name);

/** Some write the family name first. */
const isEither = (one: string, other: string): boolean =>
  (commonGivenNames.has(one) && commonFamilyNames.has(other)) || (commonGivenNames.has(other) && commonFamilyNames.has(one));
