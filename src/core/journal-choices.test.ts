import { expect, test } from 'vitest';
import { choicesOf, usualChoices } from './journal-choices.ts';

test.each<[string, unknown, object]>([
  ['nothing chosen', undefined, {}],
  ['some of it', { prompts: false, lockMinutes: 30 }, { prompts: false, lockMinutes: 30 }],
  ['no timer', { minutes: 0 }, { minutes: 0 }],
  ['a lock that would never lock', { lockMinutes: Number.POSITIVE_INFINITY }, {}],
  ['a lock that would always lock', { lockMinutes: 0 }, {}],
  ['what nobody could choose', { minutes: 'ten', lockMinutes: -5, checkIn: 'no', prompts: null }, {}],
  ['no choices at all', 'journal', {}],
])('the choices, with %s', (_, journal, expected) => {
  expect(choicesOf({ journal } as never)).toEqual({ ...usualChoices, ...expected });
});
