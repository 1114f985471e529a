import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../core/settings.ts';
import { eraseLog, readAttempts } from '../stores/log.ts';
import { forgetPeople, noteArrival, onBeforeNavigate, onCommitted } from './visits.ts';

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
      accounts: [{ id: 'acc', realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value: 'ann' }] }],
    },
  ],
};
const elsewhere = 'https://elsewhere.example/';

let tabId = 0;
const begins = (url: string) => () => onBeforeNavigate({ tabId, frameId: 0, url, timeStamp: 1_000 });
const arrives = (url: () => string) => () => onCommitted({ tabId, frameId: 0, url: url(), transitionType: 'link' });
const pausePage = () => fakeBrowser.runtime.getURL('/pause.html?a=acc');

beforeEach(async () => {
  fakeBrowser.reset();
  forgetPeople();
  await eraseLog();
  await fakeBrowser.storage.local.set({ settings });
  tabId = (await fakeBrowser.tabs.create({ url: 'about:blank' })).id as number;
});

/** What the browser told before the pause page was there, and whether somebody went there. */
test.each([
  ['a visit', [begins('https://www.instagram.com/ann/'), arrives(pausePage)], true],
  ['an address elsewhere that only forwards', [begins(elsewhere), arrives(pausePage)], false],
  ['a page elsewhere, and lost a visit', [begins(elsewhere), arrives(() => elsewhere), arrives(pausePage)], true],
  ['a new tab, and lost a visit', [begins('about:blank'), arrives(pausePage)], true],
  ['nothing', [], true],
])('the browser told of %s', async (_, steps, active) => {
  for (const step of steps) await step();
  await noteArrival(tabId, 'acc');
  expect(await readAttempts()).toMatchObject([{ account: 'acc', active }]);
});

test('a worker that is killed while it writes a visit down has not written it, for the next one', async () => {
  await begins('https://www.instagram.com/ann/')();
  const asked = vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(() => new Promise(() => {}));
  void arrives(pausePage)();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  asked.mockRestore();
  vi.resetModules();
  const next = await import('./visits.ts');
  await next.noteArrival(tabId, 'acc');
  expect(await readAttempts()).toMatchObject([{ account: 'acc', active: true }]);
});
