import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';

const at = (text: string): number => Date.parse(text);
const hourMs = 3_600_000;

describe('a moment has one day', () => {
  test.each([
    ['the half hour of Lord Howe, before it is put forward', '2026-10-03T15:29Z', 'Australia/Lord_Howe', '2026-10-04'],
    ['and after', '2026-10-04T12:59Z', 'Australia/Lord_Howe', '2026-10-04'],
    ['the midnight that follows, half an hour early', '2026-10-04T13:00Z', 'Australia/Lord_Howe', '2026-10-05'],
    ['before the half hour is put back', '2026-04-04T12:59Z', 'Australia/Lord_Howe', '2026-04-04'],
    ['the midnight of the day on which it is', '2026-04-04T13:00Z', 'Australia/Lord_Howe', '2026-04-05'],
    ['the midnight after it, half an hour late', '2026-04-05T13:29Z', 'Australia/Lord_Howe', '2026-04-05'],
    ['the last minute before Samoa crossed the date line', '2011-12-30T09:59Z', 'Pacific/Apia', '2011-12-29'],
    ['the minute after', '2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-31'],
    ['where the day begins first', '2026-11-20T10:00Z', 'Pacific/Kiritimati', '2026-11-21'],
    ['where it ends last', '2026-11-21T10:59Z', 'Pacific/Pago_Pago', '2026-11-20'],
    ['a leap day', '2028-02-29T23:59Z', 'UTC', '2028-02-29'],
    ['a century without one', '2100-03-01T00:00Z', 'UTC', '2100-03-01'],
  ])('%s', (_, moment, zone, day) => {
    expect(calendarDay(at(moment), zone)).toBe(at(`${day}T00:00Z`) / (24 * hourMs));
  });
});

describe('daylight saving moves the clock and not the days', () => {
  test.each([
    ['put forward', 'Europe/Berlin', '2026-03-28T23:00Z', 23],
    ['put back', 'Europe/Berlin', '2026-10-24T22:00Z', 25],
    ['put forward', 'America/New_York', '2026-03-08T05:00Z', 23],
    ['put back', 'America/New_York', '2026-11-01T04:00Z', 25],
    ['put forward in the south', 'America/Santiago', '2026-09-06T04:00Z', 23],
    ['put forward by half an hour', 'Australia/Lord_Howe', '2026-10-03T13:30Z', 23.5],
    ['put back by half an hour', 'Australia/Lord_Howe', '2026-04-04T13:00Z', 24.5],
    ['left alone', 'Asia/Kathmandu', '2026-03-28T18:15Z', 24],
  ])('%s, %s', (_, zone, midnight, hours) => {
    const day = calendarDay(at(midnight), zone);
    expect(calendarDay(at(midnight) - 1, zone)).toBe(day - 1);
    expect(calendarDay(at(midnight) + hours * hourMs - 1, zone)).toBe(day);
    expect(calendarDay(at(midnight) + hours * hourMs, zone)).toBe(day + 1);
  });
});

test('time never runs back to a day that is over, in any zone that the browser knows', () => {
  const moment = fc.integer({ min: at('2012-01-01T00:00Z'), max: at('2100-01-01T00:00Z') });
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 3 * hourMs }), zone, (before, passedMs, where) => {
      expect(calendarDay(before + passedMs, where) - calendarDay(before, where)).toBeOneOf([0, 1]);
    }),
    { numRuns: 500 },
  );
});
