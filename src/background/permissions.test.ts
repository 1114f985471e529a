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

/** What the browser allows, and on which of it the guard is registered. */
function allow(granted: string[], registered: string[]): void {
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.includes(origin)),
  });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [{ id: 'site', matches: registered }] });
}

const bluesky = '*://*.bsky.app/*';

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ settings });
});

test('a host that was covered and was taken back is told, until it is allowed again', async () => {
  allow([], [bluesky]);
  await onRemoved();
  // The guard is registered there no more when the next host goes.
  allow([], []);
  await onRemoved();
  expect(await readTrouble()).toEqual({ permissions: [bluesky] });
  await onAdded();
  expect(await readTrouble()).toEqual({});
});

test.each([
  ['that is still allowed', [bluesky], [bluesky]],
  ['that was never allowed', [], []],
  ['that nobody needs', [], ['*://*.elsewhere.example/*']],
])('a host %s is not worth a word', async (_, granted, registered) => {
  allow(granted, registered);
  await onRemoved();
  expect(await readTrouble()).toEqual({});
});
