import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passOn, takeRequests } from './relay.ts';

const inPrivate = (isPrivate: boolean) => Object.assign(fakeBrowser.extension, { inIncognitoContext: isPrivate });

beforeEach(() => {
  fakeBrowser.reset();
  inPrivate(false);
});

test('a request is answered once, and leaves nothing behind', async () => {
  const answer = vi.fn(async ({ name }: { name: string }) => ({ heard: name }));
  takeRequests(answer);
  expect(await passOn({ name: 'takeBack', body: {} })).toEqual({ heard: 'takeBack' });
  expect(answer).toHaveBeenCalledTimes(1);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('what a killed worker left behind is cleared away', async () => {
  await fakeBrowser.storage.local.set({ 'request-old': { name: 'takeBack' }, 'answer-old': {}, settings: 1 });
  takeRequests(async () => undefined);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).toEqual({ settings: 1 }));
});

test('what cannot be answered is answered with nothing', async () => {
  takeRequests(async () => undefined);
  expect(await passOn({ name: 'takeBack', body: {} })).toBeNull();
});

test('the worker of private windows answers nothing itself', async () => {
  const answer = vi.fn(async () => 1);
  takeRequests(answer);
  inPrivate(true);
  vi.useFakeTimers();
  const asked = passOn({ name: 'takeBack', body: {} });
  await vi.runAllTimersAsync();
  expect(await asked).toBeUndefined();
  expect(answer).not.toHaveBeenCalled();
  vi.useRealTimers();
});
