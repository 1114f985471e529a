import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';

import { resolve } from '../core/resolve.ts';
import venmo from './venmo.ts';

const known = grammar([venmo]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Venmo', () => {
  test.each([
    ['https://venmo.com/Target-Person', 'profile, handle target-person'],
    ['https://www.venmo.com/u/Target_Person/', 'profile, handle target_person'],
    ['https://venmo.com/@Target-Person?txn=pay', 'profile, handle target-person'],
    ['https://account.venmo.com/u/Target-Person', 'profile, handle target-person'],
    ['https://venmo.com/code?user_id=1234567890123456789&created=1', 'profile, id 1234567890123456789'],
    ['https://account.venmo.com/pay?txn=pay&recipients=Target-Person', 'chat, handle target-person'],
    ['https://venmo.com/paycharge?recipients=%40target-person', 'chat, handle target-person'],
    ['https://venmo.com/story/3999999999999999999', 'post, post 3999999999999999999'],
    ['https://venmo.com/friends', 'other'],
    ['https://venmo.com/pay', 'other'],
    ['https://venmo.com/abcd', 'other'],
    ['https://venmo.com/Target-Person/somewhere', 'other'],
    ['https://venmo.com/', 'other'],
    ['https://help.venmo.com/u/target-person', undefined],
    ['https://venmo.com.evil.example/u/target-person', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });
});
