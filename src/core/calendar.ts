/** Calendar days in a time zone, counted from 1970-01-01 there. Node 24 has no Temporal, and a day is not 86,400 seconds. */

const dayMs = 86_400_000;
/** The last moment that a Date can hold, less what a zone can add. */
const furthest = 8.64e15 - 2 * dayMs;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day of a moment: the next day there is one more, whatever the clocks did in between.
 * @param at epoch milliseconds; before 1970 the first moment of it, beyond what a Date can hold the last.
 * @param zone IANA name. @throws RangeError for a zone that nobody knows.
 */
export function calendarDay(at: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(Math.min(Math.max(at, 0), furthest));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  return Math.round(Date.UTC(part('year'), part('month') - 1, part('day')) / dayMs);
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
    formats.set(zone, format);
  }
  return format;
}
