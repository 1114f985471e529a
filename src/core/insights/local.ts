/** Time as the clock on the wall showed it where the user was: each entry carries its offset. Counted from 1970-01-01 there. */

interface Noted {
  at: number;
  /** Minutes east of UTC. */
  offset: number;
}

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
export const weekDays = 7;
export const dayHours = 24;

export const localHour = ({ at, offset }: Noted): number => Math.floor((at + offset * 60_000) / hourMs);
export const localDay = (noted: Noted): number => Math.floor(localHour(noted) / dayHours);

/** 0 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (day + 4) % weekDays;

/** The first day of the week in which a day lies. @param first 0 is Sunday. */
export const weekOf = (day: number, first: number): number => day - ((weekdayOf(day) - first + weekDays) % weekDays);

/** @param day `YYYY-MM-DD` */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00Z`) / dayMs);

const spellMs = hourMs / 4;

/**
 * What happens within a quarter of an hour counts once, however often: the third look within ten minutes says nothing new about when,
 * or where, such looks come.
 */
export function spells<Each extends Noted>(all: readonly Each[], what: (each: Each) => string): Each[] {
  const seen = new Set<string>();
  return all.filter((each) => {
    const key = `${Math.floor(each.at / spellMs)} ${what(each)}`;
    return !seen.has(key) && seen.add(key);
  });
}
