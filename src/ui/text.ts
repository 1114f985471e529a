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

/** The form that fits a count. The count is the first placeholder, as the language writes numbers. */
export function sayCount(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const form = `${key}_${new Intl.PluralRules(language()).select(count)}` as Key;
  const filled = [sayNumber(count), ...values];
  return say(form, ...filled) || say(`${key}_other` as Key, ...filled);
}

/** The language that the words are in, which is not always the browser's: a translation may be missing. */
export const language = (): string => say('language');

/** How numbers and dates are written beside these words. */
export const locale = (): string => localeFor(language(), navigator.languages);

export const sayNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** A part of a whole, in percent; only the whole is 100. */
export const sayShare = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent' }).format(Math.floor(share * 100) / 100);

export const sayDay = (at: number): string => new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(at);

export const sayMoment = (at: number): string => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

export const sayList = (words: readonly string[]): string => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);

/** Tells the browser which language and direction our page has. */
export function setPageLanguage(page: Document): void {
  page.documentElement.lang = language();
  page.documentElement.dir = say('direction');
}

/** A month of the calendar. @param month as `YYYY-MM`. */
export const sayMonth = (month: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00Z`));

export const sayTime = (at: number): string => new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at);
