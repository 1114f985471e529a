/** What the check of a draft looks for in one language: data, one file a language (`src/core/draft/`). Phrases stand between commas. */
export interface DraftWords {
  language: DraftLanguage;
  /** Feelings that belong with somebody else, not into a message about a pick-up. */
  emotional: string;
  /** Blame, sweeping words, threats, name-calling. */
  accusing: string;
  /** Questions about the other person's life, the two of you, or what was. */
  personal: string;
  /** What a question about logistics has in it. */
  logistics: string;
  /** Small words by which the language is recognised. */
  common: string;
}

export const draftLanguages = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type DraftLanguage = (typeof draftLanguages)[number];

/** A word of a draft, as it is compared: lower case, without accents. */
export interface Word {
  text: string;
  /** Where it stands in the draft. */
  from: number;
  to: number;
  /** Patterns do not reach over the end of a sentence. */
  sentence: number;
}

const wordOrEnd = /[\p{L}\p{M}\p{N}]+|[.!?\u2026\n]+/gu;

/** The words of a text. Apostrophes and hyphens part them, in drafts and in lists alike. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let sentence = 0;
  for (const { 0: part, index } of text.matchAll(wordOrEnd)) {
    if (/^[\p{L}\p{M}\p{N}]/u.test(part)) found.push({ text: folded(part), from: index, to: index + part.length, sentence });
    else sentence++;
  }
  return found;
}

/** Without case and accents, which many leave out on a phone. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** One word of a pattern: `any` is up to three words of any kind. */
type Step = { any: true } | { any: false; isOptional: boolean; matches: (text: string) => boolean };

/** The phrases of a list. */
export const phrases = (list: string): string[] => list.split(/[,\n]/).flatMap((each) => each.trim() || []);

/**
 * A phrase as the lists write it: words in a row; `a|b` is one of them, `vermiss*` any word that begins so, `so?` one that may be
 * missing, `..` up to three words of any kind.
 */
export type Pattern = Step[];

export function pattern(source: string): Pattern {
  return source.split(' ').flatMap((part): Step[] => {
    if (part === '..') return [{ any: true }];
    const isOptional = part.endsWith('?');
    const choices = (isOptional ? part.slice(0, -1) : part).split('|');
    const parts = choices.length === 1 ? (choices[0] as string).split(/['’-]/) : [choices.join('|')];
    return parts.map((each) => ({ any: false, isOptional, matches: oneOf(each.split('|')) }));
  });
}

function oneOf(choices: string[]): (text: string) => boolean {
  const whole = new Set(choices.filter((each) => !each.endsWith('*')).map(folded));
  const beginnings = choices.filter((each) => each.endsWith('*')).map((each) => folded(each.slice(0, -1)));
  return (text) => whole.has(text) || beginnings.some((beginning) => text.startsWith(beginning));
}

const mostBetween = 3;

/** How many words from `start` on a pattern takes; 0: it does not match there. */
export function lengthAt(steps: Pattern, all: readonly Word[], start: number): number {
  const first = all[start] as Word;
  const reach = (step: number, at: number): number | undefined => {
    const wanted = steps[step];
    if (wanted === undefined) return at;
    if (wanted.any) {
      for (let skipped = 0; skipped <= mostBetween; skipped++) {
        const end = at + skipped > all.length ? undefined : reach(step + 1, at + skipped);
        if (end !== undefined) return end;
      }
      return undefined;
    }
    const word = all[at];
    const isHere = word !== undefined && word.sentence === first.sentence && wanted.matches(word.text);
    const end = isHere ? reach(step + 1, at + 1) : undefined;
    return end ?? (wanted.isOptional ? reach(step + 1, at) : undefined);
  };
  const end = reach(0, start);
  return end === undefined ? 0 : end - start;
}
