import { browser } from 'wxt/browser';
import { calendarDay } from '../../core/calendar.ts';
import { type Insights, insights, type Span } from '../../core/insights/insights.ts';
import { dayMs, weekDays, weekOf } from '../../core/insights/local.ts';
import { localTime } from '../../core/local-time.ts';
import { readKnown } from '../../stores/looking-back.ts';
import { zoneHere } from '../read-days.ts';
import { locale } from '../text.ts';
import { firstWeekday } from '../week-start.ts';

/** How many weeks are looked back on; this one is the last of them. */
export const ranges = [4, 12, 52] as const;
export type Range = (typeof ranges)[number];
export const usualRange: Range = 12;

export interface LookingBackData {
  insights: Insights;
  span: Span;
}

/**
 * Reads the log once, and counts.
 * @param began when the user began with Stillwater: weeks before that say nothing.
 * @throws where the log cannot be read.
 */
export async function readLookingBack(range: Range, began: number, now: number): Promise<LookingBackData> {
  const zone = zoneHere();
  const first = firstWeekday(locale());
  const earliest = weeksAgo(range, first, now, zone);
  const known = await readKnown(earliest);
  await nextTask();
  // Somebody who began anew keeps what was noted before.
  const oldest = known.attempts.reduce((at, attempt) => Math.min(at, attempt.at), began);
  const span = { from: Math.max(earliest, oldest), to: now, zone, firstWeekday: first };
  const found = insights(known, span);
  await nextTask();
  return { insights: found, span };
}

/** Reading a year, counting it and drawing it are one long task together, and three short ones apart. */
const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The first moment of the week that was so many weeks ago, this one counted. */
function weeksAgo(range: number, first: number, now: number, zone: string): number {
  const today = calendarDay(now, zone);
  const days = today - weekOf(today, first) + (range - 1) * weekDays;
  return now - (now % 60_000) - localTime(now, zone).minute * 60_000 - days * dayMs;
}

/** A private window has no log. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext;
