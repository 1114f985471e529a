import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, Moment } from './log.ts';
import { isWhole, nothingSettled, type Rows, settle, totals } from './settled.ts';

const dayMs = 86_400_000;
const visit = (at: number, account = 'a', active = true): Attempt => ({
  ...{ at, account, active, offset: 0 },
  ...{ site: 'instagram', kind: 'profile', door: 'load' },
});
const way = (at: number, account = 'a', seen = true): Moment => ({
  ...{ id: `${at}`, at, offset: 0, account },
  through: { intention: '', ...(seen && { seen: true as const }) },
});
const many = (from: number, count = 150): Attempt[] => Array.from({ length: count }, (_, index) => visit(from + index));
const from = (at: number, { attempts, moments }: Rows): Rows => ({
  attempts: attempts.filter((each) => each.at > at),
  moments: moments.filter((each) => each.at > at),
});
const upTo = (at: number, { attempts, moments }: Rows) => ({
  attempts: attempts.filter((each) => each.at <= at).length,
  moments: moments.filter((each) => each.at <= at).length,
});

describe('what has settled', () => {
  const now = 10 * dayMs;
  const log: Rows = { attempts: [...many(dayMs), visit(9 * dayMs)], moments: [way(2 * dayMs)] };
  const settled = settle(nothingSettled, log, now);

  test('is what is older than two days', () => {
    expect(settled).toEqual({ until: 8 * dayMs, attempts: 150, moments: 1, turnedBack: 149, views: [2 * dayMs] });
    expect(totals(settled, from(settled.until, log))).toEqual({ turnedBack: 150, views: [2 * dayMs] });
  });

  test('stays as it is while little is added, and when the clock is set back', () => {
    expect(settle(settled, { attempts: [visit(9 * dayMs)], moments: [] }, now + dayMs)).toBe(settled);
    expect(settle(settled, { attempts: many(9 * dayMs), moments: [] }, now - dayMs)).toBe(settled);
    expect(settle(nothingSettled, { attempts: many(dayMs, 99), moments: [] }, now)).toBe(nothingSettled);
  });

  test.each<[string, boolean, Rows]>([
    ['the same log', true, log],
    ['with a newer visit', true, { ...log, attempts: [...log.attempts, visit(now)] }],
    ['with a newer visit and a way on from it', true, { attempts: [...log.attempts, visit(now)], moments: [...log.moments, way(now + 1)] }],
    ['with a visit that a file brought', false, { ...log, attempts: [visit(5), ...log.attempts] }],
    ['with a moment that a file brought', false, { ...log, moments: [way(5, 'b', false), ...log.moments] }],
    ['after erasing', false, { attempts: [], moments: [] }],
    ['with a way on from a visit that is settled', false, { ...log, moments: [...log.moments, way(now, 'b')] }],
    ['with a way that nobody went', true, { ...log, moments: [...log.moments, way(now, 'b', false)] }],
  ])('is believed or not: %s', (_, believed, rows) => {
    expect(isWhole(settled, upTo(settled.until, rows), from(settled.until, rows))).toBe(believed);
  });

  test('of nothing is nothing', () => {
    expect(isWhole(nothingSettled, { attempts: 0, moments: 0 }, log)).toBe(true);
    expect(totals(nothingSettled, { attempts: [], moments: [] })).toEqual({ turnedBack: 0, views: [] });
  });
});

test('whenever it is believed, it comes to the same as the whole log', () => {
  const account = fc.constantFrom('a', 'b');
  const at = fc.integer({ min: 0, max: 20 * dayMs });
  const visits = fc.array(
    fc.tuple(at, account, fc.boolean()).map((each) => visit(...each)),
    { minLength: 120, maxLength: 200 },
  );
  const ways = fc.array(fc.tuple(at, account, fc.boolean()).map((each) => way(...each)));
  fc.assert(
    fc.property(visits, ways, at, at, (attempts, moments, first, second) => {
      const log: Rows = { attempts: attempts.sort((a, b) => a.at - b.at), moments: moments.sort((a, b) => a.at - b.at) };
      let settled = nothingSettled;
      // Looked at twice, each time with what the log held by then.
      for (const now of [first, second].sort((a, b) => a - b)) {
        const then: Rows = {
          attempts: log.attempts.filter((each) => each.at <= now),
          moments: log.moments.filter((each) => each.at <= now),
        };
        const believed = isWhole(settled, upTo(settled.until, then), from(settled.until, then));
        settled = settle(believed ? settled : nothingSettled, believed ? from(settled.until, then) : then, now);
      }
      const since = from(settled.until, log);
      fc.pre(isWhole(settled, upTo(settled.until, log), since));
      expect(totals(settled, since)).toEqual(totals(nothingSettled, log));
    }),
  );
});
