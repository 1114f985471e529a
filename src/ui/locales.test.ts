import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reviewedLanguages } from './reviewed-languages.ts';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

type Messages = Record<string, Message>;

const root = new URL('../../public/_locales/', import.meta.url);
const read = (folder: string): Messages => JSON.parse(readFileSync(new URL(`${folder}/messages.json`, root), 'utf8'));

const english = read('en');
const folders = readdirSync(root).filter((folder) => folder !== 'en');
const languages = folders.map((folder) => ({ folder, tag: folder.replace('_', '-'), messages: read(folder) }));

const pluralForm = /_(zero|one|two|few|many|other)$/;
const isPlural = (key: string): boolean => pluralForm.test(key) && `${key.replace(pluralForm, '')}_other` in english;
const baseOf = (key: string): string => (isPlural(key) ? key.replace(pluralForm, '') : key);
/** What a form of a plural is translated from. */
const originOf = (key: string): Message | undefined => english[isPlural(key) ? `${baseOf(key)}_other` : key];

/** The plural categories of a language for the numbers that anybody counts to here, and to how many of these numbers each applies. */
function categories(tag: string): Map<string, number> {
  const rules = new Intl.PluralRules(tag);
  const found = new Map<string, number>();
  for (let count = 0; count <= 1000; count++) found.set(rules.select(count), (found.get(rules.select(count)) ?? 0) + 1);
  return found;
}

/** Keys that a language should have: all of the English ones, plurals in the forms of the language. */
function wanted(tag: string): string[] {
  const forms = [...categories(tag).keys()];
  const all = Object.keys(english).flatMap((key) => (isPlural(key) ? forms.map((form) => `${baseOf(key)}_${form}`) : key));
  return [...new Set(all)];
}

/** Texts that are the same in every language, and words that some languages share with English. */
const sameEverywhere = [
  ...['Stillwater', 'ltr', 'WhatsApp', 'Telegram', 'Signal'],
  ...['$PERSON$, $SITE$', '$HOURS$, $DAYS$', '$DAYS$: $HOURS$', '$SITE$: $COUNT$', '$DAY$, $HOURS$'],
];
const sameIn: Record<string, string[]> = {
  de: ['Person $NUMBER$', 'Mail', 'Plan', 'Story', 'Chat'],
  es: ['No', '$COUNT$ chat', '$COUNT$ chats', 'Plan', 'Chat'],
  fr: ['$COUNT$ minute', '$COUNT$ minutes', '$COUNT$ story', '$COUNT$ stories', 'Journal', 'Plan', 'Site', 'Story', 'Page'],
  it: ['No', '$COUNT$ chat', '$COUNT$ post', 'Post', 'Chat'],
  nl: ['$COUNT$ chat', '$COUNT$ chats', 'Plan', 'Site', 'Chat'],
  pl: ['Plan'],
  pt_BR: ['$COUNT$ story', '$COUNT$ stories', 'Site', 'Story'],
  tr: ['Plan', 'Site'],
};

/** What no language may say: "the ex", failing, guilt, stalking, blocking. Word by word, since none of these stems is harmless inside others. */
const unkind: Record<string, RegExp> = {
  ar: /حبيب[كته]|فشل|خيانة|مطاردة|حظر|ذنب/,
  de: /(?<!\p{L})(?:Ex|Ex-\p{L}+|versag\p{L}*|gescheitert|Rückfall|Schuld|selbst schuld|stalk\p{L}*|blockier\p{L}*|Sucht)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:ex|fracas\p{L}*|recaíd\p{L}*|culpa\p{L}*|acos\p{L}*|bloque\p{L}*)(?!\p{L})/iu,
  fa: /شکست|خیانت|تقصیر|مسدود|معشوق/,
  fr: /(?<!\p{L})(?:ex|échou\p{L}*|échec|rechut\p{L}*|coupable|faute(?! de frappe)|harcel\p{L}*|bloqu\p{L}*)(?!\p{L})/iu,
  he: /(?<!\p{L})(?:האקס|אקסית?|נכשל\p{L}*|כישלון|אשמתך|מעקב|חסימה|חסום)(?!\p{L})/u,
  hi: /(?<!\p{L})(?:एक्स|असफल|नाकाम|ग़लती|ब्लॉक|पीछा)(?!\p{L})/u,
  id: /\b(?:mantan|gagal|kambuh|salahmu|menguntit|blokir|diblokir)\b/i,
  it: /(?<!\p{L})(?:ex|fallit\p{L}*|fallimento|ricadut\p{L}*|colpa|stalk\p{L}*|blocc\p{L}*)(?!\p{L})/iu,
  ja: /元カ[レノ]|元彼|元恋人|失敗|挫折|ストーカー|ブロック|あなたのせい/,
  ko: /전 ?남친|전 ?여친|전 ?애인|실패|스토킹|차단|네 탓/,
  nl: /(?<!\p{L})(?:ex|gefaald|mislukt|terugval|schuld|stalk\p{L}*|geblokkeerd|blokkeren)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:były chłopak|była dziewczyna|eks|poraż\p{L}*|nawrót|wina|twoja wina|stalk\p{L}*)(?!\p{L})/iu,
  pt_BR: /(?<!\p{L})(?:ex|fracass\p{L}*|falh\p{L}*|recaíd\p{L}*|culpa|stalke\p{L}*|bloque\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:бывш(?:ий|ая|его|ую|ей)|провал\p{L}*|срыв\p{L}*|неудач\p{L}*|вин[аы]|виноват\p{L}*|преследова\p{L}*|заблокир\p{L}*)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:eski sevgili\p{L}*|başarısız\p{L}*|suçun|senin suçun|takıntı\p{L}*|engellen\p{L}*)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:колишн\p{L}*|провал\p{L}*|зрив\p{L}*|невдач\p{L}*|вин[аи]|винн\p{L}*|переслідува\p{L}*|заблок\p{L}*)(?!\p{L})/iu,
  zh_CN: /前任|前男友|前女友|失败|跟踪狂|屏蔽|拉黑|你的错/,
  zh_TW: /前任|前男友|前女友|失敗|跟蹤狂|封鎖|你的錯/,
};

/** Texts on what apps and phones call functions of their own: blocking, a lock screen, unfollowing. */
const theirWord = /^(?:beyond(?:Apps|Calls)Instead|helloHurtText|cleanPhotosHint|cleanUnfollow)$/;

/** Buttons, links and captions that stand in one narrow line. The limit is in letters of usual width. */
const narrow: [limit: number, ...keys: string[]][] = [
  [16, 'allow', 'undo', 'milestoneSee', 'remove', 'rename', 'show', 'hideAgain', 'edit', 'save', 'cancel', 'toolBack', 'close'],
  [18, 'notNow', 'openDashboard', 'today', 'people', 'plan', 'groupLooking', 'groupJournal', 'groupCleanup', 'groupSettings'],
  [24, 'hadContact', 'nameSomebody', 'keepOffButton', 'addAccounts', 'covered', 'uncovered', 'bestRun', 'turnedBack', 'totalFree'],
  [48, 'keepOff', 'slipNote', 'checkDraft', 'channelBanner', 'throughBegin', 'throughTakeBack'],
];

/** East Asian letters are twice as wide; marks above and below letters take no room. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/\p{M}|\p{Cf}/u.test(letter) ? 0 : /[\u1100-\u11ff\u2e80-\ud7ff\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );

/** What stands between one half of a pair of direction marks and the other must not leak into the text around it. */
const opening = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/gu;
const closing = /[\u202c\u2069]/gu;

describe.each(languages)('the words in $folder', ({ folder, tag, messages }) => {
  const keys = Object.keys(messages);
  const text = (key: string): string => messages[key]?.message ?? '';

  test('say which language they are in, and which way it is written', () => {
    expect(text('language')).toBe(tag);
    expect(text('direction')).toBe(['ar', 'fa', 'he'].includes(folder) ? 'rtl' : 'ltr');
  });

  test('have no key that English does not have, and no plural form that the language lacks', () => {
    const known = new Set(wanted(tag));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test('are complete', () => {
    expect(wanted(tag).filter((key) => !(key in messages))).toEqual([]);
  });

  test('have every plural form of what they have', () => {
    const bases = new Set(keys.filter(isPlural).map(baseOf));
    const forms = [...categories(tag).keys()];
    expect([...bases].flatMap((base) => forms.map((form) => `${base}_${form}`)).filter((key) => !(key in messages))).toEqual([]);
  });

  test('are translated', () => {
    const same = new Set([...sameEverywhere, ...(sameIn[folder] ?? [])]);
    expect(keys.filter((key) => [english[key]?.message, originOf(key)?.message].includes(text(key)) && !same.has(text(key)))).toEqual([]);
    expect((sameIn[folder] ?? []).filter((each) => !keys.some((key) => text(key) === each))).toEqual([]);
  });

  test('fill the placeholders that English fills', () => {
    const numbers = categories(tag);
    const wrong = keys.filter((key) => {
      const [, form = ''] = pluralForm.exec(isPlural(key) ? key : '') ?? [];
      const asked = originOf(key)?.placeholders ?? {};
      const used = new Set([...text(key).matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()));
      const declared = Object.entries(messages[key]?.placeholders ?? {});
      // "A day" needs no figure where the form means one number only.
      const may = (name: string): boolean => asked[name]?.content === '$1' && numbers.get(form) === 1;
      return (
        declared.some(([name, { content }]) => asked[name]?.content !== content || !used.has(name)) ||
        declared.length !== used.size ||
        Object.keys(asked).some((name) => !used.has(name) && !may(name)) ||
        text(key)
          .replace(/\$\w+\$/g, '')
          .includes('$')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('hold no markup, no shouting and no stray space', () => {
    expect(keys.filter((key) => /[<>]|&#?\w+;|[!！¡]|^\s|\s$| {2}|\n/.test(text(key)))).toEqual([]);
  });

  test('keep direction marks in pairs, and use lone ones in languages from right to left only', () => {
    const lone = text('direction') === 'rtl' ? /$^/ : /[\u200e\u200f\u061c]/;
    expect(keys.filter((key) => (text(key).match(opening)?.length ?? 0) !== (text(key).match(closing)?.length ?? 0))).toEqual([]);
    expect(keys.filter((key) => lone.test(text(key)))).toEqual([]);
  });

  test('blame nobody, and name nothing that somebody over the shoulder should not read', () => {
    expect(unkind[folder]).toBeDefined();
    expect(keys.filter((key) => !theirWord.test(key) && unkind[folder]?.test(text(key))).map(text)).toEqual([]);
  });

  test('fit where there is little room', () => {
    const tooLong = narrow.flatMap(([limit, ...all]) => all.filter((key) => width(text(key)) > limit));
    expect(tooLong.map((key) => `${key}: ${text(key)}`)).toEqual([]);
  });

  test('leave the notes for translators to English: they would be packed with every copy', () => {
    const noted = keys.filter((key) => messages[key]?.description !== undefined);
    const shown = keys.filter((key) => Object.values(messages[key]?.placeholders ?? {}).some(({ example }) => example !== undefined));
    expect([...noted, ...shown]).toEqual([]);
  });
});

test('a language said to be reviewed is there', () => {
  expect(reviewedLanguages.filter((tag) => tag !== 'en' && !languages.some((each) => each.tag === tag))).toEqual([]);
});
