import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored } from './stored.ts';

beforeEach(() => fakeBrowser.reset());

test('of damaged storage everything is saved that can still be read, and what cannot is named', async () => {
  const values = {
    waits: { passes: [] },
    learned: [],
    welcome: { step: 'who' },
    cleanup: { marks: {} },
    disguise: {},
    asked: {},
    seen: { days: 7, at: 1 },
  };
  await fakeBrowser.storage.local.set({ settings: { version: 1 }, ...values });
  const { get } = fakeBrowser.storage.local;
  const damaged = async (keys?: unknown) => {
    if (keys === undefined || keys === 'settings') throw new Error('The disk is damaged');
    return Reflect.apply(get, fakeBrowser.storage.local, [keys]);
  };
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(damaged);
  expect(await readStored()).toMatchObject({ values, unread: ['settings'] });
});
