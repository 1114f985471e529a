import { locale } from './text.ts';

/** Words for figures that the popup does not show: it has to be small. */

const days = new Map<string, Intl.DateTimeFormat>();

/** @param day counted from 1970-01-01. */
export function sayCalendarDay(day: number, style: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
  const key = JSON.stringify(style);
  const format = days.get(key) ?? new Intl.DateTimeFormat(locale(), { ...style, timeZone: 'UTC' });
  days.set(key, format);
  return format.format(day * 86_400_000);
}

/** A mean, to one decimal. */
export const sayMean = (value: number): string => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);

/** From one day to another. */
export const sayRange = (from: number, to: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).formatRange(from, to);

/** A month of the calendar. @param month as `YYYY-MM`. */
export const sayMonth = (month: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00Z`));
