import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSeen, setSeen } from './seen.ts';

beforeEach(() => fakeBrowser.reset());

test('the picture that was shown last is remembered', async () => {
  expect(await readSeen()).toBeUndefined();
  await setSeen({ days: 7, at: 1000 });
  await setSeen({ days: 14, at: 2000 });
  expect(await readSeen()).toEqual({ days: 14, at: 2000 });
});

test('what cannot be read is none, and no error', async () => {
  await fakeBrowser.storage.local.set({ seen: { days: 'many' } });
  expect(await readSeen()).toBeUndefined();
});
