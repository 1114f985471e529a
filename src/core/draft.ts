import { de } from './draft/de.ts';
import { en } from './draft/en.ts';
import { es } from './draft/es.ts';
import { fr } from './draft/fr.ts';
import { pt } from './draft/pt.ts';
import { type DraftLanguage, type DraftWords, lengthAt, type Pattern, pattern, phrases, type Word, words } from './draft-words.ts';

/**
 * Looks over a message before it is sent: lists of words and a few rules, nothing that understands. It misses much, and it finds
 * what was meant well; it changes nothing and sends nothing.
 */

/** `loud`: capitals and repeated marks. `question`: one that is not about logistics. */
export type FindingKind = 'long' | 'late' | 'emotional' | 'accusing' | 'question' | 'loud';

export interface Finding {
  kind: FindingKind;
  /** Where in the draft; the whole of it for `long` and `late`. */
  from: number;
  to: number;
}

export interface DraftCheck {
  language: DraftLanguage;
  findings: Finding[];
}

export interface DraftOptions {
  /** Chosen by the user. Without it, guessed from the draft. */
  language?: DraftLanguage | undefined;
  /** What the rest of the product speaks: where a draft says too little to guess by. */
  fallback: string;
  /** The minute of the local day in which it would be sent; without it, the hour is not looked at. */
  minute?: number | undefined;
}

/** As much as can be about one thing. */
export const mostWords = 80;
const lateFrom = 21 * 60 + 30;
const lateUntil = 6 * 60 + 30;
/** Nobody sends more, and nobody waits for it to be read. */
const longestDraft = 20_000;

const lists: Record<DraftLanguage, DraftWords> = { en, es, fr, de, pt };

/** The findings in the order in which they stand in the draft, what is about the whole of it first. */
export function checkDraft(text: string, { language: chosen, fallback, minute }: DraftOptions): DraftCheck {
  const draft = text.slice(0, longestDraft);
  const all = words(draft);
  const language = chosen ?? guessLanguage(all) ?? (isDraftLanguage(fallback) ? fallback : 'en');
  if (all.length === 0) return { language, findings: [] };
  const whole = { from: 0, to: draft.length };
  const { emotional, accusing } = compiled(language);
  const found: Finding[] = [
    ...(all.length > mostWords ? [{ kind: 'long' as const, ...whole }] : []),
    ...(minute !== undefined && (minute >= lateFrom || minute < lateUntil) ? [{ kind: 'late' as const, ...whole }] : []),
    ...spans(accusing, all).map((span) => ({ kind: 'accusing' as const, ...span })),
    ...spans(emotional, all).map((span) => ({ kind: 'emotional' as const, ...span })),
    ...matches(draft, hearts).map((span) => ({ kind: 'emotional' as const, ...span })),
    ...questions(draft, all, language),
    ...matches(draft, shouting).map((span) => ({ kind: 'loud' as const, ...span })),
  ];
  return { language, findings: found.sort((one, other) => one.from - other.from || other.to - one.to) };
}

export const isDraftLanguage = (text: string): text is DraftLanguage => Object.hasOwn(lists, text);

/** Hearts and faces in tears or in anger, in any language. */
const hearts = /[❤💔💕💖💗💘💙💚💛💜🖤🤍🧡💋😍🥰😘😢😭😞😔🥺😠😡🤬🖕]\uFE0F?/gu;
/** Two words in capitals in a row, or marks that pile up. Short ones are mostly abbreviations. */
const shouting =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s,'’]+\p{Lu}{2,})*[\s,'’]+\p{Lu}{4,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Lu}{4,}[\s,'’]+\p{Lu}{2,}(?![\p{L}\p{N}])|[!?¡¿]*(?:!!|\?\?|\?!|!\?)[!?]*/gu;

const matches = (draft: string, what: RegExp): { from: number; to: number }[] =>
  [...draft.matchAll(what)].map(({ 0: part, index }) => ({ from: index, to: index + part.length }));

/** The longest match at each word; what lies in another one counts once. */
function spans(patterns: readonly Pattern[], all: readonly Word[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < all.length; at++) {
    const length = Math.max(0, ...patterns.map((each) => lengthAt(each, all, at)));
    if (length === 0) continue;
    found.push({ from: (all[at] as Word).from, to: (all[at + length - 1] as Word).to });
    at += length - 1;
  }
  return found;
}

/** Questions that ask for a life, and those with nothing in them that a message about logistics would ask. */
function questions(draft: string, all: readonly Word[], language: DraftLanguage): Finding[] {
  const { personal, logistics } = compiled(language);
  const asked = new Set(matches(draft, /[?\uFF1F]/gu).map(({ from }) => all.findLast((word) => word.to <= from)?.sentence));
  const sentences = Map.groupBy(all, ({ sentence }) => sentence);
  return [...sentences].flatMap(([sentence, within]): Finding[] => {
    if (!asked.has(sentence)) return [];
    const isPersonal = spans(personal, within).length > 0;
    const isLogistic = spans(logistics, within).length > 0 || within.some(({ text }) => /\d/.test(text));
    if (!isPersonal && isLogistic) return [];
    return [{ kind: 'question', from: (within[0] as Word).from, to: (within.at(-1) as Word).to + 1 }];
  });
}

/** Small words, and what messages are about. */
const hitsOf = (all: readonly Word[], { common, logistics }: Compiled): number =>
  all.filter(({ text }) => common.has(text)).length + spans(logistics, all).length;

/** A language among the five by its words; undefined where they say too little. */
export function guessLanguage(all: readonly Word[]): DraftLanguage | undefined {
  const counted = Object.values(lists)
    .map(({ language }) => ({ language, hits: hitsOf(all, compiled(language)) }))
    .sort((one, other) => other.hits - one.hits);
  const [best, next] = counted;
  return best && next && best.hits >= 2 && best.hits > next.hits ? best.language : undefined;
}

interface Compiled {
  emotional: Pattern[];
  accusing: Pattern[];
  personal: Pattern[];
  logistics: Pattern[];
  common: Set<string>;
}

const ready = new Map<DraftLanguage, Compiled>();

function compiled(language: DraftLanguage): Compiled {
  const before = ready.get(language);
  if (before) return before;
  const { emotional, accusing, personal, logistics, common } = lists[language];
  const now: Compiled = {
    emotional: phrases(emotional).map(pattern),
    accusing: phrases(accusing).map(pattern),
    personal: phrases(personal).map(pattern),
    logistics: phrases(logistics).map(pattern),
    common: new Set(words(common).map(({ text }) => text)),
  };
  ready.set(language, now);
  return now;
}
