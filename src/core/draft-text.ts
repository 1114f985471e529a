import type { FindingKind } from './draft.ts';
import type { DraftLanguage } from './draft-words.ts';

/** The sentence for each finding, by its key in `public/_locales`: the page's banner and the dashboard say the same. */
export const findingKeys = {
  long: 'draftLong',
  late: 'draftLate',
  emotional: 'draftEmotional',
  accusing: 'draftAccusing',
  question: 'draftQuestion',
  loud: 'draftLoud',
} as const satisfies Record<FindingKind, string>;

/** Languages by their own names, which nobody translates. */
export const draftLanguageNames: Record<DraftLanguage, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
};

/** The words that a finding is about, as they stand in the draft; none where it is about the whole of it. */
export const wordsOf = (draft: string, { kind, from, to }: { kind: FindingKind; from: number; to: number }): string | undefined =>
  kind === 'long' || kind === 'late' ? undefined : draft.slice(from, to).replace(/\s+/g, ' ');
