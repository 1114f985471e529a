import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Attempt } from '../core/log.ts';
import { addAttempt, addSightings, eraseLog } from './log.ts';
import { countHidden, readAttemptPage, readKnown } from './looking-back.ts';

const at = Date.UTC(2026, 10, 20, 12);
const hourMs = 3_600_000;
const attempt = (hours: number, active = true): Attempt => ({
  ...{ at: at + hours * hourMs, offset: 60, site: 'instagram', account: 'a', kind: 'profile', door: 'network', active },
});

beforeEach(eraseLog);

test('the pages of the list hold every active attempt once, newest first', async () => {
  for (let hour = 0; hour < 20; hour++) await addAttempt(attempt(hour, hour % 3 !== 0));
  const pages: number[][] = [];
  for (let next: number | undefined = 0; next !== undefined; ) {
    const page = await readAttemptPage(next, 4);
    pages.push(page.attempts.map((each) => (each.at - at) / hourMs));
    next = page.next;
  }
  expect(pages.flat()).toEqual([19, 17, 16, 14, 13, 11, 10, 8, 7, 5, 4, 2, 1]);
  expect(pages[0]).toHaveLength(4);
});

test('an empty log has one empty page', async () => {
  expect(await readAttemptPage(0, 30)).toEqual({ attempts: [] });
});

test('what was hidden on a day is one number, of all sites and of no other day', async () => {
  await addSightings({ day: '2026-11-19', site: 'x', count: 50 });
  await addSightings({ day: '2026-11-20', site: 'x', count: 3 });
  await addSightings({ day: '2026-11-20', site: 'instagram', count: 4 });
  await addSightings({ day: '2026-11-21', site: 'x', count: 60 });
  expect(await countHidden('2026-11-20')).toBe(7);
  expect(await countHidden('2026-11-22')).toBe(0);
});

test('what is looked back on begins where it was asked for', async () => {
  for (const hour of [-2, -1, 0, 1]) await addAttempt(attempt(hour));
  await addSightings({ day: '2026-11-18', site: 'x', count: 1 });
  await addSightings({ day: '2026-11-20', site: 'x', count: 2 });
  const known = await readKnown(at);
  expect(known.attempts.map((each) => (each.at - at) / hourMs)).toEqual([0, 1]);
  expect(known.sightings.map(({ count }) => count)).toEqual([2]);
  expect([known.moments, known.slips]).toEqual([[], []]);
});
