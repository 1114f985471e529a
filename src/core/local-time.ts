/** What a clock on the wall shows in a time zone. */
export interface LocalTime {
  /** Minutes since midnight. */
  minute: number;
  /** 0 is Sunday. */
  weekday: number;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const formats = new Map<string, Intl.DateTimeFormat>();

/** @param at epoch milliseconds. @param zone IANA name. @throws RangeError for a zone that nobody knows. */
export function localTime(at: number, zone: string): LocalTime {
  const parts = formatOf(zone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  return { minute: Number(part('hour')) * 60 + Number(part('minute')), weekday: weekdays.indexOf(part('weekday')) };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const parts = { hour: '2-digit', minute: '2-digit', weekday: 'short', hourCycle: 'h23' } as const;
    format = new Intl.DateTimeFormat('en-u-nu-latn', { timeZone: zone, ...parts });
    formats.set(zone, format);
  }
  return format;
}
