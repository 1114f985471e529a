/** Cuts what somebody pasted into the words that may name an account, and says how each is meant. */

/**
 * `link`: has a scheme. `bare`: a link without one. `handle`: begins with an `@`. `mail`: `somebody@host`.
 * `word`: anything else that stood alone on its line; words of prose are left out.
 */
export interface Piece {
  form: 'link' | 'bare' | 'handle' | 'mail' | 'word';
  /** As it was written, without the punctuation around it. */
  text: string;
  /** Nothing else stood on its line: then even a plain word is meant as a handle. */
  alone: boolean;
}

/** Bidi controls, zero-width characters: sites wrap handles in them, and they come along with a copy. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const gaps = /[\s<>"“”«»„|]+/;
const before = new Set("([{'‘’*`~,;:!¡¿?.-–—•·→/");
const after = new Set(")]}'‘’*`~,;:!?.…–—•·");

export function pieces(text: string): Piece[] {
  const lines = text
    .replace(unseen, '')
    .replaceAll('＠', '@')
    .split(/[\r\n]+/);
  return lines.flatMap((line) => {
    const words = line.split(gaps).flatMap(unglued).map(trimmed).filter(Boolean);
    return words.flatMap((word) => pieceOf(word, words.length === 1));
  });
}

/** `ig:@somebody`, `profile:https://…` and `@one,@two`: what stands before a link or an `@` is no part of it. */
function unglued(word: string): string[] {
  const scheme = word.search(/https?:\/\//i);
  if (scheme >= 0) return [...unglued(word.slice(0, scheme)), word.slice(scheme)];
  return word.split(/[,;()]/).map((part) => {
    const at = part.search(/[^\w./@-]@\w/);
    return at < 0 ? part : part.slice(at + 1);
  });
}

/** Without the punctuation around it. By hand: a regular expression takes quadratic time on a long row of dots. */
function trimmed(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && before.has(word[from] as string)) from++;
  while (to > from && after.has(word[to - 1] as string)) to--;
  return word.slice(from, to);
}

function pieceOf(text: string, alone: boolean): Piece[] {
  const form = formOf(text);
  return form === 'word' && !alone ? [] : [{ form, text, alone }];
}

function formOf(text: string): Piece['form'] {
  if (text.includes('://')) return 'link';
  if (text.startsWith('@')) return text.length > 1 ? 'handle' : 'word';
  if (/^[^/@]+\.[^/@.]{2,}(?::\d+)?\//.test(text)) return 'bare';
  if (/^[^/@]+@[^/@]+$/.test(text)) return 'mail';
  return 'word';
}
