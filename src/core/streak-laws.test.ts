import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { type Course, milestones, streak } from './streak.ts';

/** What holds for every log, every clock and every zone. */

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Nuuk',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Apia',
];
const dayMs = 86_400_000;
const at = (text: string): number => Date.parse(text);

describe('whatever the log and the clock say', () => {
  /** The last country to move over the date line did so at the end of 2011. */
  const moment = fc.integer({ min: at('2012-01-01T00:00Z'), max: at('2100-01-01T00:00Z') });
  const zone = fc.constantFrom(...zones);
  const course = fc.record({ since: moment, slips: fc.array(fc.record({ at: moment }), { maxLength: 12 }) });

  test('no count is negative, best holds run, and no more days are free than there were', () => {
    fc.assert(
      fc.property(course, moment, zone, (given, now, where) => {
        const { run, best, totalFree, next, day } = streak(given, now, where);
        const days = Math.max(0, calendarDay(now, where) - calendarDay(given.since, where));
        expect(run).toBeGreaterThanOrEqual(0);
        expect(best).toBeGreaterThanOrEqual(run);
        expect(totalFree).toBeGreaterThanOrEqual(0);
        expect(totalFree).toBeLessThanOrEqual(days);
        expect(best).toBeLessThanOrEqual(days);
        expect(day).toBe(run + 1);
        if (next) expect(milestones).toContain(run + next.left);
      }),
    );
  });

  test('a calendar day is never further from the time that passed than a day and the clock change', () => {
    fc.assert(
      fc.property(moment, moment, zone, (one, other, where) => {
        const [since, now] = one < other ? [one, other] : [other, one];
        const { run } = streak({ since, slips: [] }, now, where);
        expect(Math.abs(run - (now - since) / dayMs)).toBeLessThan(1 + 2 / 24);
      }),
    );
  });

  test('a day later, the run is one longer', () => {
    fc.assert(
      fc.property(course, moment, (given, now) => {
        const last = Math.max(given.since, now, ...given.slips.map((slip) => slip.at));
        expect(streak(given, last + dayMs, 'UTC').run).toBe(streak(given, last, 'UTC').run + 1);
      }),
    );
  });

  test('one more slip never makes anything longer, and taking it back restores all', () => {
    fc.assert(
      fc.property(course, moment, moment, zone, (given, slip, now, where) => {
        const before = streak(given, now, where);
        const after = streak({ ...given, slips: [...given.slips, { at: slip }] }, now, where);
        expect(after.run).toBeLessThanOrEqual(before.run);
        expect(after.best).toBeLessThanOrEqual(before.best);
        expect(before.totalFree - after.totalFree).toBeOneOf([0, 1]);
        expect(streak({ ...given, slips: [...given.slips, { at: slip, undoneAt: now }] }, now, where)).toEqual(before);
      }),
    );
  });

  test('the order of the slips says nothing', () => {
    fc.assert(
      fc.property(course, fc.infiniteStream(fc.nat()), moment, zone, (given, chance, now, where) => {
        const shuffled = given.slips.map((slip) => ({ slip, key: chance.next().value })).sort((a, b) => a.key - b.key);
        expect(streak({ ...given, slips: shuffled.map(({ slip }) => slip) }, now, where)).toEqual(streak(given, now, where));
      }),
    );
  });

  test('what was reached lies behind, what comes next lies ahead, and nothing lies between', () => {
    const goal = fc.option(fc.integer({ min: 1, max: 3650 }), { nil: undefined });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 500 }), goal, (since, days, goalDays) => {
        const aim = goalDays === undefined ? {} : { goalDays };
        const { run, milestone = 0, next } = streak({ since, slips: [], ...aim }, since + days * dayMs, 'UTC');
        const after = next?.days ?? Number.POSITIVE_INFINITY;
        expect(milestone).toBeLessThanOrEqual(run);
        expect(after).toBeGreaterThan(run);
        expect([...milestones, ...(goalDays === undefined ? [] : [goalDays])].filter((each) => each > milestone && each < after)).toEqual(
          [],
        );
      }),
    );
  });
});

describe('wherever the user is', () => {
  /** Also the days around the one that Samoa never had. */
  const walk = fc
    .record({
      since: fc.oneof(
        fc.integer({ min: at('2011-12-01T00:00Z'), max: at('2012-01-05T00:00Z') }),
        fc.integer({ min: at('2012-01-05T00:00Z'), max: at('2100-01-01T00:00Z') }),
      ),
      lastsMs: fc.integer({ min: -20 * dayMs, max: 400 * dayMs }),
      slipsMs: fc.array(fc.integer({ min: -20 * dayMs, max: 420 * dayMs }), { maxLength: 8 }),
    })
    .map(({ since, lastsMs, slipsMs }) => ({ since, now: since + lastsMs, slips: slipsMs.map((ms) => ({ at: since + ms })) }));
  const zone = fc.constantFrom(...zones);

  test('counted day by day, with a pencil, it is the same', () => {
    fc.assert(
      fc.property(walk, zone, ({ now, ...given }, where) => {
        const { run, best, totalFree, over } = streak(given, now, where);
        expect({ run, best, totalFree, over }).toEqual(byPencil(given, now, where));
      }),
      { numRuns: 300 },
    );
  });

  test('a journey, over the date line too, moves a run by one day at most', () => {
    fc.assert(
      fc.property(walk, zone, zone, ({ now, ...given }, home, away) => {
        const { run } = streak(given, now, home);
        expect(Math.abs(streak(given, now, away).run - run)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a clock that was set back makes no day negative, and none too many', () => {
    fc.assert(
      fc.property(walk, zone, fc.integer({ min: 0, max: 400 * dayMs }), ({ now, ...given }, where, backMs) => {
        const before = streak(given, now, where);
        const meanwhile = streak(given, Math.max(0, now - backMs), where);
        for (const count of [meanwhile.run, meanwhile.totalFree, meanwhile.over]) expect(count).toBeGreaterThanOrEqual(0);
        expect(meanwhile.over).toBeLessThanOrEqual(before.over);
        expect(meanwhile.best).toBeLessThanOrEqual(before.best);
      }),
    );
  });
});

/** The same by walking from date to date, as one would on a wall calendar. */
function byPencil({ since, slips }: Course, now: number, zone: string) {
  const date = (moment: number): string => new Date(moment).toLocaleDateString('sv-SE', { timeZone: zone });
  const following = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + dayMs).toISOString().slice(0, 10);
  const today = date(now);
  const crossed = new Set(slips.map((slip) => date(Math.min(slip.at, now))));
  let day = date(Math.min(since, now));
  let [run, best, totalFree, over] = [0, 0, 0, 0];
  for (; day < today; over++) {
    if (!crossed.has(day)) totalFree++;
    day = following(day);
    best = Math.max(best, ++run);
    if (crossed.has(day)) run = 0;
  }
  return { run, best, totalFree, over };
}
