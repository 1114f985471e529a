import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../core/settings.ts';
import { readTrouble } from '../stores/trouble.ts';
import { onAdded, onRemoved } from './permissions.ts';

vi.mock('./sync.ts', () => ({ sync: vi.fn(async () => {}) }));

const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      id: 'p',
      label: 'Person 1',
      circle: 'them',
      since: 0,
      names: [],
      accounts: [{ id: 'acc', realm: 'bluesky', since: 0, aliases: [{ kind: 'handle', value: 'invented.example' }] }],
    },
  ],
};

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ settings });
});

test('a host that is needed and was taken back is told, until it is allowed again', async () => {
  await onRemoved({ origins: ['*://*.bsky.app/*', '*://*.elsewhere.example/*'] });
  await onRemoved({ origins: ['*://*.elsewhere.example/*'] });
  expect(await readTrouble()).toEqual({ permissions: ['*://*.bsky.app/*'] });
  await onAdded();
  expect(await readTrouble()).toEqual({});
});

test('a host that nobody needs is not worth a word', async () => {
  await onRemoved({ origins: ['*://*.elsewhere.example/*'] });
  expect(await readTrouble()).toEqual({});
});
