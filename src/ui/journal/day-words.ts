import { locale } from '../text.ts';

/** A day with its weekday: that is how days are remembered. */
export const sayWeekday = (at: number): string => new Intl.DateTimeFormat(locale(), { dateStyle: 'full' }).format(at);
