import type { Browser } from 'webextension-polyfill';
import type { WaitsAnswer } from '../../src/messages.ts';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

/** The longest handles that each site allows: where an expression is too large for the browser, its rule would be missing. */
const longest = [
  account('instagram', [
    { kind: 'handle', value: 'invented.person_with_a_long.ha' },
    { kind: 'id', value: '12345678901234567890' },
  ]),
  account('facebook', [
    { kind: 'handle', value: 'inventedpersonwithaverylonghandle' },
    { kind: 'id', value: '100009000000001' },
  ]),
  account('x', [
    { kind: 'handle', value: 'invented_person_long' },
    { kind: 'id', value: '1234567890123456789' },
  ]),
  account('tiktok', [{ kind: 'handle', value: 'invented.person_longhand' }]),
  account('bluesky', [
    { kind: 'handle', value: 'invented-person-with-a-long-handle.bsky.social' },
    { kind: 'id', value: 'did:plc:abcdefghijklmnopqrstuvwx' },
  ]),
  account('fediverse', [{ kind: 'handle', value: 'invented_person_long_handle@a-rather-long-server-name.example' }]),
  account('youtube', [
    { kind: 'handle', value: 'invented.person-with_long.name' },
    { kind: 'id', value: 'UCAbCdEfGhIjKlMnOpQrStUv' },
  ]),
  account('youtube', [{ kind: 'handle', value: 'вымышленное' }], 'of-another-script'),
  account('reddit', [
    { kind: 'handle', value: 'invented_person-long' },
    { kind: 'id', value: 't2_a1b2c3d4e5' },
  ]),
  account('linkedin', [
    { kind: 'handle', value: 'invented-person-with-a-rather-long-name-0a1b2c3d4' },
    { kind: 'id', value: 'ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ0123456789' },
  ]),
  account('pinterest', [{ kind: 'handle', value: 'invented_person_with_long_name' }]),
  account('tumblr', [{ kind: 'handle', value: 'invented-person-with-a-long-name' }]),
];

test('the browser takes every rule, and syncing again changes nothing', async ({ stage }) => {
  const page = await stage.openOwn('dashboard.html');
  const read = () =>
    page.evaluate(async () => ({
      rules: await browser.declarativeNetRequest.getDynamicRules(),
      scripts: await browser.scripting.getRegisteredContentScripts(),
      matching: (await browser.storage.local.get('matching')).matching,
    }));
  const decided = settings([person(longest)], ['home.example']);
  await stage.settle(decided);
  const first = await read();
  // What the forms of each are, a unit test says; here, that the browser has one of everybody's.
  for (const { id } of longest) expect(JSON.stringify(first.rules)).toContain(`a=${id}"`);
  await stage.settle({ ...decided, people: [...decided.people] });
  expect(await read()).toEqual(first);
  await stage.settle(settings([]));
  expect(await read()).toMatchObject({ rules: [], scripts: [], matching: { keys: {}, names: [] } });
});

test('what is open for now is open in memory only: when the browser starts, the network is closed', async ({ stage }) => {
  await stage.settle(settings([person([account('instagram', [{ kind: 'handle', value: 'invented.person' }], 'rowan')])]));
  const tell = (name: string, body: unknown): Promise<WaitsAnswer> =>
    stage.keeper.evaluate((message) => browser.runtime.sendMessage(message), { name, body });
  const read = () =>
    stage.keeper.evaluate(async () => ({
      stored: JSON.stringify(await browser.declarativeNetRequest.getDynamicRules()),
      inMemory: (await browser.declarativeNetRequest.getSessionRules()).map(({ action }) => action.type),
    }));
  const closed = await read();
  expect(closed).toMatchObject({ stored: expect.stringContaining('a=rowan'), inMemory: [] });
  const { waits } = await tell('askThrough', { account: 'rowan', intention: 'To read the note.', heldMs: 60_000 });
  await tell('usePass', { for: waits.openings[0]?.id });
  const open = await read();
  expect(open.stored).toBe(closed.stored);
  expect(new Set(open.inMemory)).toEqual(new Set(['allow']));
  await tell('takeBack', { id: waits.openings[0]?.id });
  expect(await read()).toEqual(closed);
});
