import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noWaits, type Waits } from '../core/waits.ts';
import { readWaits, writeWaits } from './waits.ts';

beforeEach(() => fakeBrowser.reset());

const pass = (id: string): Waits => ({ ...noWaits, passes: [{ id, spentAt: 1, wait: { ms: 9, served: 0, doubt: 0, at: 1 } }] });
const fullDisk = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('The disk is full'));

test('what a full disk does not take stands in memory until it does', async () => {
  await writeWaits(pass('old'));
  const full = fullDisk();
  await writeWaits(pass('new'));
  expect(await readWaits()).toEqual(pass('new'));
  full.mockRestore();
  await writeWaits(pass('newest'));
  expect(await readWaits()).toEqual(pass('newest'));
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('a worker that is killed while it writes leaves what was in memory', async () => {
  const full = fullDisk();
  await writeWaits(pass('new'));
  full.mockImplementation(() => new Promise(() => {}));
  void writeWaits(pass('newest'));
  await Promise.resolve();
  full.mockRestore();
  expect(await readWaits()).toEqual(pass('new'));
});
