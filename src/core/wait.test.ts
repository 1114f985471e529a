import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, alarmMs, beginWait, endsAt, isOver, isSpent, type Span, type Wait } from './wait.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const noon = Date.UTC(2026, 10, 20, 12);

/** A machine: real time passes, and its clock is another matter. */
interface Machine {
  wait: Wait;
  clock: number;
  /** Time that really passed since the wait began. */
  real: number;
}

const machine = (ms: number): Machine => ({ wait: beginWait(ms, noon), clock: noon, real: 0 });

/** So much time passes, of which the clock sees this much; then the time is counted. */
function pass({ wait, clock, real }: Machine, ms: number, { moved = 0, span = 'running' as Span } = {}): Machine {
  const now = clock + ms + moved;
  return { wait: advance(wait, now, span), clock: now, real: real + ms };
}

/** The browser runs and its alarms ring, until the wait is over. */
function serve(before: Machine, lateMs = 0): Machine {
  let at = before;
  for (let rings = 0; !isOver(at.wait) && rings < 5000; rings++) at = pass(at, (alarmMs([at.wait]) ?? 0) + lateMs);
  return at;
}

const lengths = fc.constantFrom(10 * minuteMs, 15 * minuteMs, 24 * hourMs, 72 * hourMs, 30 * 24 * hourMs);
const jumps = fc.array(
  fc.record({ after: fc.double({ min: 0, max: 1, noNaN: true }), moved: fc.integer({ min: 0, max: 400 * 24 * hourMs }) }),
  {
    maxLength: 8,
  },
);

describe('a wait', () => {
  test.each([10 * minuteMs, 24 * hourMs, 72 * hourMs])('of %i ms takes just that, in about a hundred counts', (ms) => {
    expect(serve(machine(ms)).real).toBe(ms);
  });

  test('is not longer where alarms ring late', () => {
    const { real } = serve(machine(10 * minuteMs), 2_000);
    expect(real).toBeGreaterThanOrEqual(10 * minuteMs);
    expect(real).toBeLessThan(10.2 * minuteMs);
  });

  test('goes on while the browser is closed', () => {
    const at = pass(machine(24 * hourMs), 23 * hourMs, { span: 'closed' });
    expect(isOver(at.wait)).toBe(false);
    expect(isOver(pass(at, hourMs, { span: 'closed' }).wait)).toBe(true);
  });

  test('goes on while the machine sleeps, and is over on time for who then stays awake a while', () => {
    const evening = pass(machine(24 * hourMs), 10 * minuteMs);
    const morning = pass(evening, 9 * hourMs);
    expect(serve(morning).real).toBeLessThanOrEqual(24 * hourMs + minuteMs);
    // Woken just before its end, it takes a little of the time awake.
    const late = serve(pass(evening, 24 * hourMs));
    expect(late.real).toBeLessThan(26.1 * hourMs);
  });

  test.each([
    [3, 2, 3],
    [10, 4, 5],
    [60, 4, 5.1],
  ])('of %i minutes is over some minutes after the machine was asleep, or its clock moved', (minutes, least, most) => {
    const asleep = pass(machine(minutes * minuteMs), 1_000, { moved: 9 * hourMs });
    expect(isOver(asleep.wait)).toBe(false);
    const { real } = serve(asleep);
    expect(real).toBeGreaterThan(least * minuteMs);
    expect(real).toBeLessThanOrEqual(most * minuteMs);
  });

  test('of a day is not over because the clock was moved by a day, nor an hour later', () => {
    let at = pass(machine(24 * hourMs), 1_000, { moved: 25 * hourMs });
    expect(isOver(at.wait)).toBe(false);
    for (let spent = 0; spent < hourMs; spent += 10 * minuteMs) at = pass(at, 10 * minuteMs);
    expect(isOver(at.wait)).toBe(false);
  });

  test('loses what a clock claimed that is set back', () => {
    const moved = pass(machine(24 * hourMs), minuteMs, { moved: 20 * hourMs });
    const { wait } = pass(moved, minuteMs, { moved: -20 * hourMs });
    expect(wait.doubt).toBeLessThan(minuteMs);
    expect(wait.served).toBeLessThan(hourMs);
  });

  test('is never cut short by more than a fiftieth for each time that the clock is moved, or what a sleep may explain', () => {
    fc.assert(
      fc.property(lengths, jumps, (ms, moves) => {
        let at = machine(ms);
        for (const { after, moved } of moves) at = pass(at, after * (alarmMs([at.wait]) ?? 0), { moved });
        if (!isOver(at.wait)) at = serve(at);
        const portion = Math.max(30_000, ms / 100);
        const gained = moves.length * 2 * portion;
        expect(at.real).toBeGreaterThanOrEqual(Math.max(5 * minuteMs, ms / 13) - gained - 1);
      }),
    );
  });

  test('is never longer than itself and a fiftieth for each time that the clock is set back', () => {
    fc.assert(
      fc.property(lengths, fc.array(fc.integer({ min: -400 * 24 * hourMs, max: 0 }), { maxLength: 8 }), (ms, moves) => {
        let at = machine(ms);
        for (const moved of moves) at = pass(at, (alarmMs([at.wait]) ?? 0) / 2, { moved });
        expect(serve(at).real).toBeLessThanOrEqual(ms + moves.length * Math.max(30_000, ms / 50) + 30_000);
      }),
    );
  });

  test('tells when it will be over', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 100 * hourMs }), (ms, asleep) => {
        const at = pass(pass(machine(ms), 20_000), asleep);
        const told = endsAt(at.wait);
        const end = isOver(at.wait) ? at.clock : serve(at).clock;
        // An alarm cannot be set for less than half a minute.
        expect(Math.abs(end - told)).toBeLessThanOrEqual(Math.max(61_000, ms / 50));
      }),
    );
  });

  test('that is a window ends by any clock', () => {
    const { wait } = pass(machine(15 * minuteMs), 1_000, { moved: hourMs });
    expect(isSpent(wait)).toBe(true);
    expect(isOver(wait)).toBe(false);
  });
});

test('no alarm is set where nothing waits', () => {
  expect(alarmMs([])).toBeUndefined();
});
