import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeDisguise, readDisguise } from './disguise.ts';

beforeEach(() => fakeBrowser.reset());

test('without a choice there is none; what a newer version wrote beside it is kept', async () => {
  expect(await readDisguise()).toEqual({});
  await fakeBrowser.storage.local.set({ disguise: { newer: 1 } });
  await changeDisguise((before) => ({ ...before, look: 'notes' }));
  expect((await fakeBrowser.storage.local.get('disguise')).disguise).toEqual({ newer: 1, look: 'notes' });
});

test('what cannot be read is not overwritten', async () => {
  await fakeBrowser.storage.local.set({ disguise: { look: 'something newer' } });
  await expect(changeDisguise((before) => before)).rejects.toThrow();
  expect((await fakeBrowser.storage.local.get('disguise')).disguise).toEqual({ look: 'something newer' });
});
