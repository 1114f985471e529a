import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../core/settings.ts';
import { readSettings } from '../stores/settings.ts';
import { dashboardActions } from './dashboard/dashboard-actions.ts';
import type { Named } from './naming/name-person.ts';
import { nameHere } from './popup/name-here.ts';
import { popupActions } from './popup/popup-actions.ts';

const before: Settings = { version: 1, people: [], hosts: [] };
const elsewhere: Settings = { ...before, hosts: ['home.example'], plan: { since: 1 } };
const named: Named = {
  person: { id: 'p', label: 'Person 1' },
  found: [{ piece: '@ann', site: 'instagram', realm: 'instagram', aliases: [{ realm: 'instagram', kind: 'handle', value: 'ann' }] }],
  hosts: [],
};
const refresh = async () => {};

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { request: async () => true });
  // Changed by another page, a moment ago.
  await fakeBrowser.storage.local.set({ settings: elsewhere });
});

test('a dashboard that shows old settings names somebody, and loses nothing', async () => {
  expect(await dashboardActions(before, refresh).name(named)).toBe(true);
  expect(await readSettings()).toMatchObject({ ...elsewhere, people: [{ id: 'p' }] });
});

test('a popup goes by the settings that it was told of last, though it still shows older ones', async () => {
  const data = { settings: before, trouble: {}, uncovered: [], unsure: [], isPrivate: false };
  const name = nameHere(data, popupActions(data, refresh).afterwards);
  data.settings = elsewhere;
  expect(await name(named)).toBe(true);
  expect(await readSettings()).toMatchObject({ ...elsewhere, people: [{ id: 'p' }] });
});
