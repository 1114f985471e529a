import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from './send.ts';

const nobody = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const sending = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function undone(): Promise<unknown> {
  const sent = send('undoSlip', { id: 'slip' }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return sent;
}

test('what nobody heard is said again', async () => {
  const sent = sending()
    .mockImplementationOnce(nobody)
    .mockImplementationOnce(nobody)
    .mockImplementation(async () => ({ undone: true }) as never);
  expect(await undone()).toEqual({ undone: true });
  expect(sent.mock.calls).toEqual(Array(3).fill([{ name: 'undoSlip', body: { id: 'slip' } }]));
});

test('where nobody ever hears it, that is told', async () => {
  const sent = sending().mockImplementation(nobody);
  expect(String(await undone())).toContain('Receiving end does not exist');
  expect(sent.mock.calls.length).toBeGreaterThan(1);
});

test('what may have been heard is not said twice', async () => {
  const sent = sending().mockRejectedValue(new Error('The message port closed before a response was received.'));
  expect(String(await undone())).toContain('port closed');
  expect(sent).toHaveBeenCalledTimes(1);
});
