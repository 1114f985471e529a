import type { Alias } from './alias.ts';
import { type Hours, minutesADay } from './hours.ts';
import { type LocalTime, localTime } from './local-time.ts';
import type { Purpose } from './purpose.ts';
import type { Settings } from './settings.ts';
import type { AliasKind } from './site.ts';

/**
 * A way in which the user and a person still have to talk: about children, pets, work, a home. It is open at the hours that the
 * user set; everything else about the person stays hidden, and what is said in it is no slip.
 */
export interface Channel {
  id: string;
  /** `thread`: one chat, known by its link. `messages`: their own chat on a site. `outside`: phone or mail, where nothing is hidden anyway. */
  kind: 'thread' | 'messages' | 'outside';
  /** `Site.id` of the site whose chats these are; none for `outside`. */
  site?: string;
  /** How the address of a thread names it. */
  aliases?: { kind: AliasKind; value: string }[];
  hours: Hours;
  /** Days of the week on which the hours begin, 0 is Sunday; without them, every day. */
  days?: number[];
  purpose: Purpose;
  /** A hint while typing, where the user asked for it. */
  hints?: true;
}

/** What is offered first: no late nights. */
export const usualHours: Hours = { from: 8 * 60, to: 20 * 60 };
const minuteMs = 60_000;

export const isOpen = (channel: Channel, now: number, zone: string): boolean => isWithin(channel, localTime(now, zone));

/** Whether a clock on the wall shows one of these hours, on one of these days; what goes past midnight belongs to the day before. */
export function isWithin({ hours: { from, to }, days }: Pick<Channel, 'hours' | 'days'>, { minute, weekday }: LocalTime): boolean {
  const isOn = (day: number) => days === undefined || days.includes(day);
  if (from === to) return isOn(weekday);
  if (from < to) return minute >= from && minute < to && isOn(weekday);
  return (minute >= from && isOn(weekday)) || (minute < to && isOn((weekday + 6) % 7));
}

/** Whether a channel lets through nothing that another one, in whose place it comes, did not: that is no weakening. */
export function isNarrower(next: Channel, before: Channel): boolean {
  // A chat by its link may be with anybody, so it is never narrower than the chat with them.
  const isSame = next.site === before.site && next.kind === before.kind;
  const threads = new Set((before.aliases ?? []).map(({ kind, value }) => `${kind}:${value}`));
  const isKnown = before.kind !== 'thread' || (next.aliases ?? []).every(({ kind, value }) => threads.has(`${kind}:${value}`));
  if (!isSame || !isKnown) return false;
  return everyMinute((time) => !isWithin(next, time) || isWithin(before, time));
}

/** Whether something holds at every minute of the week. */
export function everyMinute(holds: (time: LocalTime) => boolean): boolean {
  for (let weekday = 0; weekday < 7; weekday++) {
    for (let minute = 0; minute < minutesADay; minute++) if (!holds({ minute, weekday })) return false;
  }
  return true;
}

/** Hours are looked at anew at least so often: the zone changes when somebody travels, and clocks are set. */
const longestMs = 60 * minuteMs;

/** When to look again whether something opened or closed: to the minute, or in an hour. Undefined where there is no channel on a site. */
export function nextLook(settings: Settings, now: number, zone: string): number | undefined {
  const channels = onSites(settings);
  if (channels.length === 0) return undefined;
  const stateAt = (at: number): string => channels.map((channel) => isOpen(channel, at, zone)).join();
  const before = stateAt(now);
  const start = Math.floor(now / minuteMs) * minuteMs;
  for (let at = start + minuteMs; at < now + longestMs; at += minuteMs) if (stateAt(at) !== before) return at;
  return now + longestMs;
}

const onSites = ({ people }: Settings): Channel[] =>
  people.flatMap(({ channels = [] }) => channels.filter(({ site, kind }) => site !== undefined && kind !== 'outside'));

/** Removing is instant: it only ever hides more. */
export function removeChannel(settings: Settings, person: string, id: string): Settings {
  const people = settings.people.map((each) => {
    const { channels = [], ...rest } = each;
    if (each.id !== person || channels.length === 0) return each;
    const kept = channels.filter((channel) => channel.id !== id);
    return kept.length > 0 ? { ...rest, channels: kept } : rest;
  });
  return { ...settings, people };
}

/** How an address of a chat names it: by its thread where it says one, else by whoever it is with. */
export function threadAliases(found: readonly Alias[]): { kind: AliasKind; value: string }[] {
  const threads = found.filter(({ kind }) => kind === 'thread');
  return (threads.length > 0 ? threads : found).map(({ kind, value }) => ({ kind, value }));
}
