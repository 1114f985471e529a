import { expect, test, vi } from 'vitest';
import { deliberate } from './deliberate.ts';

const click = (isTrusted: boolean) => ({ isTrusted, preventDefault: vi.fn() }) as unknown as Event;

test.each([
  ['a click of the user', true, 301, 1],
  ['a click in the first moments', true, 0, 0],
  ['a click that a script made', false, 5000, 0],
])('%s', (_, isTrusted, ageMs, times) => {
  const act = vi.fn();
  const event = click(isTrusted);
  deliberate(() => performance.now() - ageMs, act)(event);
  expect(act).toHaveBeenCalledTimes(times);
  expect(event.preventDefault).toHaveBeenCalled();
});
