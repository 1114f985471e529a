import { describe, expect, test } from 'vitest';
import { type Channel, isNarrower, isOpen, nextLook, removeChannel } from './channel.ts';
import { noSettings, type Settings } from './settings.ts';

const channel = (more: Partial<Channel> = {}): Channel => ({
  ...{ id: 'c1', kind: 'messages', site: 'instagram', hours: { from: 8 * 60, to: 20 * 60 }, purpose: 'children' },
  ...more,
});
const settings = (...channels: Channel[]): Settings => ({
  ...noSettings,
  people: [{ id: 'p1', label: 'Person 1', circle: 'them', since: 0, accounts: [], names: [], channels }],
});
const berlin = 'Europe/Berlin';
const at = (text: string): number => Date.parse(text);

describe('the hours of a channel', () => {
  test.each([
    ['2026-11-20T06:59:00Z', berlin, false],
    ['2026-11-20T07:00:00Z', berlin, true],
    ['2026-11-20T18:59:59Z', berlin, true],
    ['2026-11-20T19:00:00Z', berlin, false],
    ['2026-07-01T06:00:00Z', berlin, true],
    ['2026-11-20T07:00:00Z', 'America/New_York', false],
    ['2026-11-20T03:30:00Z', 'Asia/Kolkata', true],
    ['2026-11-20T02:29:00Z', 'Asia/Kolkata', false],
  ])('8 to 20 at %s in %s: %s', (now, zone, open) => {
    expect(isOpen(channel(), at(now), zone)).toBe(open);
  });

  test.each([
    ['2026-11-20T21:59:00Z', false],
    ['2026-11-20T22:00:00Z', true],
    ['2026-11-21T01:59:00Z', true],
    ['2026-11-21T02:00:00Z', false],
  ])('may go past midnight: %s', (now, open) => {
    expect(isOpen(channel({ hours: { from: 22 * 60, to: 2 * 60 } }), at(now), 'UTC')).toBe(open);
  });

  test.each([
    // 2026-11-20 is a Friday.
    ['2026-11-20T23:00:00Z', true],
    ['2026-11-21T01:00:00Z', true],
    ['2026-11-21T23:00:00Z', false],
    ['2026-11-20T01:00:00Z', false],
  ])('a night belongs to the day on which it began: %s', (now, open) => {
    expect(isOpen(channel({ hours: { from: 22 * 60, to: 2 * 60 }, days: [5] }), at(now), 'UTC')).toBe(open);
  });

  test('the same minute twice is around the clock', () => {
    expect(isOpen(channel({ hours: { from: 0, to: 0 } }), at('2026-11-20T03:00:00Z'), 'UTC')).toBe(true);
    expect(isOpen(channel({ hours: { from: 60, to: 60 }, days: [1] }), at('2026-11-20T03:00:00Z'), 'UTC')).toBe(false);
  });

  test.each([
    // Clocks in Berlin go from 2 to 3 on this day, and from 3 to 2 on the other.
    ['2026-03-29T00:59:00Z', false],
    ['2026-03-29T01:00:00Z', true],
    ['2026-10-25T00:30:00Z', true],
    ['2026-10-25T01:30:00Z', true],
  ])('follow the clock on the wall where it is set: %s', (now, open) => {
    expect(isOpen(channel({ hours: { from: 2 * 60 + 15, to: 4 * 60 } }), at(now), berlin)).toBe(open);
  });
});

describe('the next look at the hours', () => {
  test.each([
    ['2026-11-20T07:30:10Z', '2026-11-20T08:00:00Z'],
    ['2026-11-20T19:59:59Z', '2026-11-20T20:00:00Z'],
    ['2026-11-20T08:00:00Z', '2026-11-20T09:00:00Z'],
    ['2026-11-20T03:00:00Z', '2026-11-20T04:00:00Z'],
  ])('at %s is %s', (now, next) => {
    expect(nextLook(settings(channel()), at(now), 'UTC')).toBe(at(next));
  });

  test('there is none where nothing opens in the browser', () => {
    expect(nextLook(noSettings, 0, 'UTC')).toBeUndefined();
    const { site: _, ...outside } = channel({ kind: 'outside' });
    expect(nextLook(settings(outside), 0, 'UTC')).toBeUndefined();
  });
});

describe('a channel that comes in the place of another', () => {
  const night = { from: 22 * 60, to: 2 * 60 };
  const thread = { kind: 'thread' as const, aliases: [{ kind: 'thread' as const, value: '17840000000000001' }] };
  test.each<[string, Partial<Channel>, Partial<Channel>, boolean]>([
    ['the same', {}, {}, true],
    ['another purpose, and hints', { purpose: 'work', hints: true }, {}, true],
    ['fewer hours', { hours: { from: 540, to: 600 } }, {}, true],
    ['a minute more', { hours: { from: 8 * 60, to: 20 * 60 + 1 } }, {}, false],
    ['a minute earlier', { hours: { from: 8 * 60 - 1, to: 20 * 60 } }, {}, false],
    ['other hours', { hours: night }, {}, false],
    ['fewer hours of a night', { hours: { from: 23 * 60, to: 60 } }, { hours: night }, true],
    ['the end of a night', { hours: { from: 0, to: 120 } }, { hours: night }, true],
    ['fewer days', { days: [1, 2] }, {}, true],
    ['all days', {}, { days: [1, 2] }, false],
    ['around the clock', { hours: { from: 0, to: 0 } }, {}, false],
    ['another site', { site: 'whatsapp' }, {}, false],
    ['one thread, which may be with anybody', thread, {}, false],
    ['all chats in the place of one thread', {}, thread, false],
    ['another thread', { ...thread, aliases: [{ kind: 'thread', value: '17840000000000002' }] }, thread, false],
  ])('%s', (_, next, before, narrower) => {
    expect(isNarrower(channel(next), channel(before))).toBe(narrower);
  });
});

test('a removed channel leaves nothing behind', () => {
  const two = settings(channel(), channel({ id: 'c2' }));
  expect(removeChannel(two, 'p1', 'c1')).toEqual(settings(channel({ id: 'c2' })));
  expect(removeChannel(settings(channel()), 'p1', 'c1').people[0]).not.toHaveProperty('channels');
  expect(removeChannel(two, 'p2', 'c1')).toEqual(two);
});
