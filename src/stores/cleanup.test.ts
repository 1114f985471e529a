import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mark, readMarks } from './cleanup.ts';

beforeEach(() => fakeBrowser.reset());

test('what is ticked off stays, can be opened again, and what a newer version wrote beside it is kept', async () => {
  await fakeBrowser.storage.local.set({ cleanup: { marks: { bookmarks: 'done' }, newer: 1 } });
  await mark('x:mute', 'not-mine');
  await mark('bookmarks', undefined);
  expect(await readMarks()).toEqual({ 'x:mute': 'not-mine' });
  expect((await fakeBrowser.storage.local.get('cleanup')).cleanup).toMatchObject({ newer: 1 });
});

test('what cannot be read is not overwritten', async () => {
  await fakeBrowser.storage.local.set({ cleanup: { marks: { bookmarks: 7 } } });
  await expect(readMarks()).rejects.toThrow();
  await expect(mark('x:mute', 'done')).rejects.toThrow();
  expect((await fakeBrowser.storage.local.get('cleanup')).cleanup).toEqual({ marks: { bookmarks: 7 } });
});
