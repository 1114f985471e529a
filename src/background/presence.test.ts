import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTrouble } from '../stores/trouble.ts';

const hour = 3_600_000;
const noon = Date.UTC(2026, 10, 20, 12);

vi.mock('./sync.ts', () => ({ sync: vi.fn(async () => {}) }));

/** A worker of its own: what it remembers lives in its module. */
async function startWorker() {
  vi.resetModules();
  const { sync } = await import('./sync.ts');
  return { ...(await import('./presence.ts')), ...(await import('../stores/latest.ts')), sync };
}

async function wake(worker: Awaited<ReturnType<typeof startWorker>>, now: number): Promise<void> {
  const noticed = worker.noticeGap(now);
  await vi.runAllTimersAsync();
  await noticed;
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  vi.useFakeTimers();
});

describe('the latest moment that the clock has shown', () => {
  test('is known after a start of the browser, whatever the clock was set to meanwhile', async () => {
    await (await startWorker()).stayPresent(noon);
    await fakeBrowser.storage.session.clear();
    const worker = await startWorker();
    await worker.stayPresent(noon - 24 * hour);
    await worker.stayPresent(noon - 23 * hour);
    expect(await worker.latestSeen(noon - 22 * hour)).toBe(noon);
    expect(await worker.latestSeen(noon + hour)).toBe(noon + hour);
  });
});

describe('a time in which protection was off', () => {
  test('is told when the extension is switched on again, and open tabs are covered', async () => {
    await (await startWorker()).stayPresent(noon);
    await fakeBrowser.storage.session.clear();
    const worker = await startWorker();
    await wake(worker, noon + hour);
    expect(await readTrouble()).toEqual({ gap: { from: noon, to: noon + hour } });
    expect(worker.sync).toHaveBeenCalledWith('all');
  });

  test('is told also when a navigation is what woke us', async () => {
    await (await startWorker()).stayPresent(noon);
    await fakeBrowser.storage.session.clear();
    const worker = await startWorker();
    const noticed = wake(worker, noon + hour);
    await worker.stayPresent(noon + hour);
    await noticed;
    expect(await readTrouble()).toEqual({ gap: { from: noon, to: noon + hour } });
  });

  test('is none when the browser was started or the extension updated', async () => {
    await (await startWorker()).stayPresent(noon);
    await fakeBrowser.storage.session.clear();
    const worker = await startWorker();
    worker.explainStart();
    await wake(worker, noon + hour);
    expect(await readTrouble()).toEqual({});
  });

  test('is none when only the worker slept', async () => {
    const first = await startWorker();
    first.explainStart();
    await wake(first, noon);
    await wake(await startWorker(), noon + hour);
    expect(await readTrouble()).toEqual({});
  });

  test('is none when the first private window was opened', async () => {
    await (await startWorker()).stayPresent(noon);
    await fakeBrowser.storage.session.clear();
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    const worker = await startWorker();
    await wake(worker, noon + hour);
    expect(await readTrouble()).toEqual({});
    expect(worker.sync).toHaveBeenCalledWith('all');
  });

  test('is not worth a word when it was a reload', async () => {
    await (await startWorker()).stayPresent(noon);
    await fakeBrowser.storage.session.clear();
    await wake(await startWorker(), noon + 1_000);
    expect(await readTrouble()).toEqual({});
  });
});
