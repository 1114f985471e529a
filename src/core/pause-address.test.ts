import { expect, test } from 'vitest';
import { pauseAddress, readPauseAddress } from './pause-address.ts';

const visit = { site: 'x', kind: 'story', door: 'in-page', active: true } as const;

test('what is written into the address is read from it', () => {
  expect(readPauseAddress(new URL(pauseAddress('acc', visit), 'https://x.example').search)).toEqual({ account: 'acc', visit });
  expect(readPauseAddress(new URL(pauseAddress('acc', { ...visit, active: false }), 'https://x.example').search).visit).toEqual({
    ...visit,
    active: false,
  });
  expect(readPauseAddress(new URL(pauseAddress('acc'), 'https://x.example').search)).toEqual({ account: 'acc', visit: undefined });
});

test('an address without anything says nothing', () => {
  expect(readPauseAddress('')).toEqual({ account: undefined, visit: undefined });
  expect(readPauseAddress('?__proto__=1&door=x')).toMatchObject({ account: undefined, visit: { door: 'x', active: false } });
});
