import { describe, expect, test } from 'vitest';
import { checkDraft, guessLanguage, mostWords } from './draft.ts';
import { words } from './draft-words.ts';

const options = { fallback: 'en' };
const kindsOf = (text: string, more = {}) => checkDraft(text, { ...options, ...more }).findings.map(({ kind }) => kind);

describe('the check of a draft', () => {
  test('says exactly where something stands, in the text as it was written', () => {
    const draft = 'Bitte um 17 Uhr. Ich VERMISSE dich so — wirklich.';
    const { findings } = checkDraft(draft, { language: 'de', fallback: 'en' });
    expect(findings.map(({ from, to }) => draft.slice(from, to))).toEqual(['Ich VERMISSE dich']);
  });

  test('reads letters with accents in either form, and without them', () => {
    for (const text of ['te extraño', 'te extraño'.normalize('NFD'), 'te extrano']) {
      expect(kindsOf(text, { language: 'es' }), text).toEqual(['emotional']);
    }
  });

  test.each(["I can't sleep", 'I can’t sleep'])('reads either apostrophe: %s', (text) => {
    expect(kindsOf(text)).toEqual(['emotional']);
  });

  test('matches whole words', () => {
    expect(kindsOf('The missing yours truly form is at the shitake shop')).toEqual([]);
  });

  test('a phrase does not reach over the end of a sentence', () => {
    expect(kindsOf('Pick up the kids I miss. You can have the keys')).toEqual(['emotional']);
    expect(kindsOf('I miss you. Never mind')).toEqual(['emotional']);
  });

  test('a question ends at its mark, and takes no sentence with it', () => {
    const draft = 'The bag is packed. Who is she? See you at 5.';
    const [finding] = checkDraft(draft, options).findings;
    expect(draft.slice(finding?.from, finding?.to)).toBe('Who is she?');
  });

  test('more than one thing is long', () => {
    expect(kindsOf('bag '.repeat(mostWords))).toEqual([]);
    expect(kindsOf('bag '.repeat(mostWords + 1))).toEqual(['long']);
  });

  test.each([
    [6 * 60 + 29, ['late']],
    [6 * 60 + 30, []],
    [12 * 60, []],
    [21 * 60 + 29, []],
    [21 * 60 + 30, ['late']],
    [0, ['late']],
  ])('at minute %i of the day it says %j', (minute, kinds) => {
    expect(kindsOf('The bag is packed', { minute })).toEqual(kinds);
  });

  test.each(['', '   ', '\n', '!', '\ud800', '🙂'])('finds nothing where there are no words: %j', (text) => {
    expect(kindsOf(text, { minute: 0 })).toEqual([]);
  });

  test.each(['The PTA and the NHS form', 'ASAP please, IBAN follows', 'Class 3B, room A'])('lets abbreviations be: %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  test('ends soon whatever is pasted', () => {
    const before = performance.now();
    checkDraft('you '.repeat(50_000), options);
    checkDraft('?!'.repeat(50_000), options);
    checkDraft('A B '.repeat(50_000), options);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

describe('the language of a draft', () => {
  test.each([
    ['Can you bring the coat to school tomorrow?', 'en'],
    ['¿Puedes traer el abrigo a la escuela mañana?', 'es'],
    ['Peux-tu apporter le manteau à l’école demain ?', 'fr'],
    ['Kannst du morgen die Jacke in die Schule mitbringen?', 'de'],
    ['Você pode trazer o casaco para a escola amanhã?', 'pt'],
    ['Te dejo la mochila en la puerta', 'es'],
    ['Ich bin um acht da, danke', 'de'],
  ])('is guessed: %s', (text, language) => {
    expect(guessLanguage(words(text))).toBe(language);
  });

  test.each(['ok', 'Leo 17', ''])('is not guessed where a draft says too little: %j', (text) => {
    expect(guessLanguage(words(text))).toBeUndefined();
    expect(checkDraft(text, { fallback: 'pt' }).language).toBe('pt');
    expect(checkDraft(text, { fallback: 'ja' }).language).toBe('en');
  });

  test('is the one that the user chose', () => {
    expect(checkDraft('Te extraño', { language: 'en', fallback: 'es' })).toEqual({ language: 'en', findings: [] });
  });
});
