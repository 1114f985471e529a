import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeDisguise } from '../stores/disguise.ts';
import { wearDisguise } from './disguise.ts';

/** What the button in the toolbar looks like, and how often it was told. */
let worn = { title: 'Stillwater', icon: '/icons/16.png', times: 0 };

beforeEach(() => {
  fakeBrowser.reset();
  worn = { title: 'Stillwater', icon: '/icons/16.png', times: 0 };
  const action = {
    getTitle: async () => worn.title,
    setTitle: async ({ title }: { title: string }) => void Object.assign(worn, { title, times: worn.times + 1 }),
    setIcon: async ({ path }: { path: Record<number, string> }) => void Object.assign(worn, { icon: path[16] }),
  };
  const words: Record<string, string> = { name: 'Stillwater', plainTitle: 'Notes' };
  Object.assign(fakeBrowser, { action, i18n: { getMessage: (key: string) => words[key] ?? '' } });
});

test('a worker that wakes changes nothing where all is as it should be', async () => {
  await wearDisguise();
  expect(worn.times).toBe(0);
});

test('the plain look is put on once, and taken off again', async () => {
  await changeDisguise(() => ({ look: 'notes' }));
  await wearDisguise();
  await wearDisguise();
  expect(worn).toEqual({ title: 'Notes', icon: '/icons/notes-16.png', times: 1 });
  await changeDisguise(() => ({}));
  await wearDisguise();
  expect(worn).toEqual({ title: 'Stillwater', icon: '/icons/16.png', times: 2 });
});

test('of two changes in one moment the last counts', async () => {
  await changeDisguise(() => ({ look: 'notes' }));
  const first = wearDisguise();
  await changeDisguise(() => ({}));
  await Promise.all([first, wearDisguise()]);
  expect(worn).toMatchObject({ title: 'Stillwater', icon: '/icons/16.png' });
});

test('where one fails, the next still does', async () => {
  const { action } = fakeBrowser;
  const setIcon = action.setIcon;
  action.setIcon = async () => {
    throw new Error('no');
  };
  await changeDisguise(() => ({ look: 'notes' }));
  await expect(wearDisguise()).rejects.toThrow('no');
  expect(worn.title).toBe('Stillwater');
  action.setIcon = setIcon;
  await wearDisguise();
  expect(worn).toMatchObject({ title: 'Notes', icon: '/icons/notes-16.png' });
});
