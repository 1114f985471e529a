import type { Channel } from '../../core/channel.ts';
import type { Hours } from '../../core/hours.ts';
import type { Purpose } from '../../core/purpose.ts';
import { type Key, locale, once, say, sayList } from '../text.ts';
import { firstWeekday } from '../week-start.ts';

export const purposeKeys: Record<Purpose, Key> = {
  children: 'purposeChildren',
  pets: 'purposePets',
  work: 'purposeWork',
  home: 'purposeHome',
  other: 'purposeOther',
};

/** A minute of the day, as the user's region writes it. */
export const sayTime = (minute: number): string =>
  new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(minute * 60_000);

const fullHours = once(() => new Intl.DateTimeFormat(locale(), { hour: 'numeric', timeZone: 'UTC' }));

/** A full hour of the day, as short as the user's region writes it. */
export const sayHour = (hour: number): string => fullHours().format(hour * 3_600_000);

export const sayHours = ({ from, to }: Hours): string => (from === to ? say('hoursAll') : say('hoursFromTo', sayTime(from), sayTime(to)));

/** 1970-01-04 was a Sunday. */
export const sayWeekday = (day: number, weekday: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(locale(), { weekday, timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + day));

/** The days as the user's region counts them. 0 is Sunday. */
export const weekHere = once(() => Array.from({ length: 7 }, (_, index) => (firstWeekday(locale()) + index) % 7));

export const sayDays = (days: readonly number[] | undefined): string =>
  days === undefined
    ? say('everyDay')
    : sayList(
        weekHere()
          .filter((day) => days.includes(day))
          .map((day) => sayWeekday(day)),
      );

/** Hours and days, in one phrase. */
export const sayQuiet = ({ hours, days }: Pick<Channel, 'hours' | 'days'>): string => say('quietLine', sayDays(days), sayHours(hours));

/** `HH:MM`, as time fields hold it. */
export const fieldTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** @returns undefined for a field that is empty or half filled in. */
export function readFieldTime(text: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}
