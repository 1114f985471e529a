import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { latestSeen, readLatest } from './latest.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const noon = Date.UTC(2026, 10, 20, 12);

beforeEach(() => fakeBrowser.reset());

/** The browser is used all the time. */
async function use(from: number, to: number): Promise<void> {
  for (let at = from; at <= to; at += 20 * minute) await latestSeen(at);
}

describe('the latest moment that the clock has shown', () => {
  test('is known after the clock was set back, to whoever asks', async () => {
    expect(await readLatest(noon)).toBe(noon);
    await latestSeen(noon);
    expect(await latestSeen(noon - day)).toBe(noon);
    expect(await readLatest(noon - day)).toBe(noon);
    expect(await latestSeen(noon + minute)).toBe(noon + minute);
  });

  test('is let go of once the clock has been right for as long as the strictest plan waits', async () => {
    const wrong = noon + 400 * day;
    await latestSeen(wrong);
    await use(noon, noon + 2.9 * day);
    expect(await readLatest(noon + 2.9 * day)).toBe(wrong);
    await use(noon + 2.9 * day, noon + 3.1 * day);
    expect(await readLatest(noon + 3.1 * day)).toBeLessThan(noon + 4 * day);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['latest']);
  });

  test('is not let go of for a clock that is set back and forward', async () => {
    await latestSeen(noon);
    await latestSeen(noon - 10 * day);
    await latestSeen(noon - 5 * day);
    expect(await latestSeen(noon - 5 * day + minute)).toBe(noon);
    expect(await latestSeen(noon - 10 * day)).toBe(noon);
    expect(await latestSeen(noon - 5 * day)).toBe(noon);
  });

  test('that cannot be read is now', async () => {
    await fakeBrowser.storage.local.set({ latest: 'yesterday', behind: { ms: 1 } });
    expect(await readLatest(noon)).toBe(noon);
    expect(await latestSeen(noon)).toBe(noon);
  });
});
