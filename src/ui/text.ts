import { browser } from 'wxt/browser';
import { localeFor } from '../core/locale.ts';

/** Every word that our pages show comes from `public/_locales`, through here. */

export type Key = keyof typeof import('../../public/_locales/en/messages.json');
/** Keys that come in plural forms: `days_one`, `days_other`, and whatever else a language needs. */
export type PluralKey = Key extends infer Each ? (Each extends `${infer Base}_other` ? Base : never) : never;

/** `values` fill the placeholders in order. */
export function say(key: Key, ...values: (string | number)[]): string {
  // WXT types each key by its own overload, which a union of keys fits none of.
  const { i18n }: { i18n: { getMessage(name: string, values: string[]): string } } = browser;
  return i18n.getMessage(key, values.map(isolated));
}

/** Latin names within text from right to left keep their own order, and the punctuation after them its place. */
const isolated = (value: string | number): string =>
  document.dir === 'rtl' && /[a-z]/i.test(String(value)) ? `\u2068${value}\u2069` : String(value);

/** A page keeps its language (not its time zone), and to make a format takes the browser as long as to use it a hundred times. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** The language that the words are in, which is not always the browser's: a translation may be missing. */
export const language = once(() => say('language'));

/** How numbers and dates are written beside these words. */
export const locale = once(() => localeFor(language(), navigator.languages));

const plurals = once(() => new Intl.PluralRules(language()));
const numbers = once(() => new Intl.NumberFormat(locale()));
const lists = once(() => new Intl.ListFormat(locale(), { type: 'conjunction' }));

/** The form that fits a count. The count is the first placeholder, as the language writes numbers. */
export function sayCount(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const form = `${key}_${plurals().select(count)}` as Key;
  const filled = [sayNumber(count), ...values];
  return say(form, ...filled) || say(`${key}_other` as Key, ...filled);
}

export const sayNumber = (value: number): string => numbers().format(value);

/** A part of a whole, in percent; only the whole is 100. */
export const sayShare = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent' }).format(Math.floor(share * 100) / 100);

export const sayDay = (at: number): string => new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(at);

export const sayMoment = (at: number): string => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

export const sayList = (words: readonly string[]): string => lists().format(words);

/** Tells the browser which language and direction our page has. */
export function setPageLanguage(page: Document): void {
  page.documentElement.lang = language();
  page.documentElement.dir = say('direction');
}

export const sayTime = (at: number): string => new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at);
