/** What date and time fields hold is the user's local time, written as text. */

const pad = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD` */
export function fieldDay(at: number): string {
  const date = new Date(at);
  return `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** `YYYY-MM-DDTHH:MM` */
export function fieldMoment(at: number): string {
  const date = new Date(at);
  return `${fieldDay(at)}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** @returns undefined for a field that is empty or half filled in. */
export function readFieldMoment(text: string): number | undefined {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? new Date(text).getTime() : Number.NaN;
  return at >= 0 ? at : undefined;
}

/**
 * A day that the user picked, as a moment: its noon, which is the same day in most other zones, but never later than now.
 * @returns undefined for a field that is empty, half filled in, or names a day before 1970.
 */
export function readFieldDay(text: string, now: number): number | undefined {
  const at = readFieldMoment(`${text}T12:00`);
  return at === undefined ? undefined : Math.min(at, now);
}
