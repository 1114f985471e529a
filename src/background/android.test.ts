import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Account, noSettings } from '../core/settings.ts';
import { start } from './start.ts';

/** The worker in Firefox for Android, which lacks some of what the desktop has (MDN's compatibility data, seen in November 2026). */

const missing = ['bookmarks', 'commands', 'contextMenus', 'history', 'menus', 'omnibox', 'sessions', 'sidebarAction', 'windows'] as const;

const account: Account = { id: 'acc', realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value: 'ann.invented' }] };
const settings = {
  ...noSettings,
  people: [{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: [], accounts: [account] }],
};

/** An event of the browser, and how it rings. */
function event() {
  const heard: ((...words: unknown[]) => unknown)[] = [];
  return {
    addListener: (listener: (typeof heard)[number]) => void heard.push(listener),
    ring: (...words: unknown[]) => heard.map((each) => each(...words)),
  };
}

function android() {
  const rules: unknown[] = [];
  const scripts: { id: string }[] = [];
  const installed = event();
  const committed = event();
  const opened: string[] = [];
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(fakeBrowser, {
    ...Object.fromEntries(missing.map((name) => [name, undefined])),
    action: { getTitle: async () => '', setTitle: vi.fn(async () => {}), setIcon: vi.fn(async () => {}) },
    permissions: { contains: async () => true, onAdded: event(), onRemoved: event() },
    webNavigation: { onBeforeNavigate: event(), onCommitted: committed, onErrorOccurred: event(), onHistoryStateUpdated: event() },
    declarativeNetRequest: {
      isRegexSupported: async () => ({ isSupported: true }),
      getDynamicRules: async () => rules,
      updateDynamicRules: async ({ addRules }: { addRules: unknown[] }) => void rules.push(...addRules),
      getSessionRules: async () => [],
      updateSessionRules: async () => {},
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (all: { id: string }[]) => void scripts.push(...all),
      updateContentScripts: async () => {},
      unregisterContentScripts: async () => {},
      executeScript: async () => [],
      insertCSS: async () => {},
    },
  });
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.runtime, { onInstalled: installed });
  Object.assign(fakeBrowser.tabs, { query: async () => [], create: async ({ url }: { url: string }) => void opened.push(url) });
  return { rules, scripts, installed, committed, opened, errors };
}

let before: Record<string, unknown>;

beforeEach(() => {
  before = { ...fakeBrowser };
  fakeBrowser.reset();
});

afterEach(() => void Object.assign(fakeBrowser, before));

test('it starts, shows the first page and guards, without what the desktop has', async () => {
  const { rules, scripts, installed, committed, opened, errors } = android();
  await fakeBrowser.storage.local.set({ settings });
  start();
  installed.ring({ reason: 'install' });
  committed.ring({
    tabId: 1,
    frameId: 0,
    url: 'https://www.instagram.com/',
    timeStamp: 0,
    transitionType: 'link',
    transitionQualifiers: [],
  });
  await vi.waitFor(() => expect(rules).not.toEqual([]));
  await vi.waitFor(() => expect(scripts.map(({ id }) => id)).toContain('site-instagram'));
  expect(opened).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]);
  expect(errors.mock.calls).toEqual([]);
});
