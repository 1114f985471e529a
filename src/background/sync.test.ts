import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Account, noSettings, type Settings } from '../core/settings.ts';
import { beginWait } from '../core/wait.ts';
import { noWaits, type Waits } from '../core/waits.ts';
import { sync } from './sync.ts';

const account = (id: string, realm: string): Account => ({ id, realm, since: 0, aliases: [{ kind: 'handle', value: `${id}.invented` }] });
const settings: Settings = {
  ...noSettings,
  people: [
    {
      ...{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: [] },
      accounts: [account('ann', 'instagram'), account('bea', 'tiktok'), account('eve', 'bluesky')],
    },
  ],
};
const open: Waits = {
  ...noWaits,
  openings: [{ id: 'o', account: 'ann', intention: '', askedAt: 0, stage: 'open', openedAt: 0, wait: beginWait(900_000, 0) }],
};

interface Rule {
  id: number;
}
type Change = { removeRuleIds: number[]; addRules: Rule[] };

/** What the browser keeps: rules, and scripts by their id. */
function browserKeeps(refused = '') {
  const rules: Record<'stored' | 'memory', Rule[]> = { stored: [], memory: [] };
  const scripts = new Map<string, { id: string }>();
  const update = (where: 'stored' | 'memory') => async (change: Change) => {
    rules[where] = [...rules[where].filter(({ id }) => !change.removeRuleIds.includes(id)), ...change.addRules];
  };
  const put = async ([each]: { id: string }[]) => {
    if (each?.id === refused) throw new Error('no');
    if (each) scripts.set(each.id, each);
  };
  const declarativeNetRequest = {
    isRegexSupported: async () => ({ isSupported: true }),
    getDynamicRules: async () => rules.stored,
    updateDynamicRules: update('stored'),
    getSessionRules: async () => rules.memory,
    updateSessionRules: update('memory'),
  };
  const scripting = {
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: vi.fn(put),
    updateContentScripts: vi.fn(put),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) scripts.delete(id);
    },
    executeScript: vi.fn(async () => []),
    insertCSS: async () => {},
  };
  Object.assign(fakeBrowser, { declarativeNetRequest, scripting });
  return { rules, scripts, scripting };
}

const tabs = (...urls: string[]) => {
  const update = vi.fn(async () => ({}));
  Object.assign(fakeBrowser.tabs, { query: async () => urls.map((url, id) => ({ id, url })), update });
  return update;
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  tabs();
  await fakeBrowser.storage.local.set({ settings });
});

const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key];

describe('bringing the guard up to date', () => {
  test('one script that the browser refuses keeps no other from being there; the next start tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { scripts, rules } = browserKeeps('site-instagram');
    await sync();
    expect([...scripts.keys()]).toEqual(expect.arrayContaining(['site-tiktok', 'site-bluesky']));
    expect(rules.stored).not.toEqual([]);
    expect(await stored('matching')).toBeDefined();
    expect(await stored('synced')).toBeUndefined();
    expect(await fakeBrowser.storage.session.get('unfinishedSync')).toEqual({ unfinishedSync: true });
  });

  test('scripts, which may carry the list, wait for no rules', async () => {
    const { scripts } = browserKeeps();
    const { promise, resolve } = Promise.withResolvers<void>();
    fakeBrowser.declarativeNetRequest.updateDynamicRules = () => promise;
    const done = sync();
    await vi.waitFor(() => expect([...scripts.keys()]).toContain('site-instagram'));
    resolve();
    await done;
  });

  test('what is open is open in memory, and all that is stored is closed', async () => {
    const { rules } = browserKeeps();
    await sync();
    const closed = rules.stored;
    await fakeBrowser.storage.local.set({ waits: open });
    await sync();
    expect(rules.stored).toEqual(closed);
    expect(rules.memory).not.toEqual([]);
    await fakeBrowser.storage.local.set({ waits: noWaits });
    await sync();
    expect(rules.memory).toEqual([]);
  });

  test('on a full disk what was open is closed on the network, and open tabs that show it leave', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { rules } = browserKeeps();
    await fakeBrowser.storage.local.set({ waits: open });
    await sync();
    await fakeBrowser.storage.session.set({ waits: noWaits });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    const update = tabs('https://www.instagram.com/somebody.else/', 'https://www.instagram.com/ann.invented/');
    await sync();
    expect(rules.memory).toEqual([]);
    expect(update.mock.calls).toEqual([[1, { url: expect.stringContaining('pause.html?a=ann') }]]);
  });

  test('the worker of private windows covers the tabs that only it sees, once, and leaves the rest to the other one', async () => {
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    const { rules, scripts, scripting } = browserKeeps();
    tabs('https://www.instagram.com/');
    await sync();
    const injected = scripting.executeScript.mock.calls.length;
    expect(injected).toBeGreaterThan(0);
    await sync();
    expect(scripting.executeScript).toHaveBeenCalledTimes(injected);
    await sync('all');
    expect(scripting.executeScript).toHaveBeenCalledTimes(2 * injected);
    expect([rules.stored, rules.memory, scripts.size, await stored('matching')]).toEqual([[], [], 0, undefined]);
  });
});
