import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeWelcome, readWelcome } from './welcome.ts';

beforeEach(() => fakeBrowser.reset());

test('it begins with who, and remembers how far one came', async () => {
  expect(await readWelcome()).toEqual({ step: 'who', answers: {} });
  await changeWelcome((before) => ({ ...before, step: 'safety', answers: { contact: ['children'] } }));
  expect(await readWelcome()).toEqual({ step: 'safety', answers: { contact: ['children'] } });
});

test('what cannot be read is not overwritten', async () => {
  await fakeBrowser.storage.local.set({ welcome: { step: 'a step of a newer version', answers: {} } });
  await expect(changeWelcome((before) => before)).rejects.toThrow();
  expect((await fakeBrowser.storage.local.get('welcome')).welcome).toMatchObject({ step: 'a step of a newer version' });
});
