import { expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { registrations } from './registrations.ts';
import type { Settings } from './settings.ts';

const on = (realm: string): Settings => ({
  version: 1,
  hosts: [],
  people: [
    {
      ...{ id: 'p', label: 'Person 1', circle: 'them', since: 0, names: [] },
      accounts: [{ id: 'a', realm, since: 0, aliases: [{ kind: 'handle', value: 'ann' }] }],
    },
  ],
});

const everything = new Set(['*://*.facebook.com/*', '*://*.messenger.com/*', '*://*.strava.com/*']);

test('what learns comes after the guard, in a script of its own, where there is something to learn', () => {
  const made = registrations(sites, on('facebook'), everything).filter(({ matches }) => matches.includes('*://*.facebook.com/*'));
  expect(made.map(({ id, js, css, runAt }) => ({ id, js, css, runAt }))).toEqual([
    { id: 'site-facebook', js: ['sites/facebook.js', 'guard.js'], css: ['veil.css'], runAt: 'document_start' },
    { id: 'beside-facebook', js: ['beside/facebook.js', 'beside.js'], css: [], runAt: 'document_end' },
    { id: 'learn-facebook', js: ['lessons/facebook.js', 'learn.js'], css: [], runAt: 'document_idle' },
  ]);
  expect(registrations(sites, on('strava'), everything).map(({ id }) => id)).toEqual(['site-strava', 'beside-strava']);
});
