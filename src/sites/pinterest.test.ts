import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import pinterest from './pinterest.ts';

const known = grammar([pinterest]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Pinterest', () => {
  test.each([
    ['https://www.pinterest.com/Ex_Person/', 'profile, handle ex_person'],
    ['https://www.pinterest.com/ex_person/_saved/', 'profile, handle ex_person'],
    ['https://www.pinterest.com/ex_person/hats/winter/', 'profile, handle ex_person'],
    ['https://de.pinterest.com/ex_person', 'profile, handle ex_person'],
    ['https://www.pinterest.co.uk/ex_person', 'profile, handle ex_person'],
    ['https://pinterest.de/ex_person', 'profile, handle ex_person'],
    ['https://www.pinterest.com/pin/1234567/', 'post, post 1234567'],
    ['https://www.pinterest.com/pin/a-hat-for-you--1234567/', 'post, post 1234567'],
    ['https://www.pinterest.com/pin/AbCdEfG_h/', 'post, post AbCdEfG_h'],
    ['https://www.pinterest.com/search/pins/?q=ex_person', 'search'],
    ['https://www.pinterest.com/search/users/?q=ex', 'search'],
    ['https://pin.it/AbCdEf', 'short'],
    ['https://www.pinterest.com/offsite/?token=1&url=https%3A%2F%2Fwww.pinterest.com%2Fex_person%2F', 'profile, handle ex_person'],
    ['https://www.pinterest.com/login/?next=%2Fex_person%2F', 'profile, handle ex_person'],
    ['https://www.pinterest.com/', 'other'],
    ['https://www.pinterest.com/ideas/hats/1/', 'other'],
    ['https://www.pinterest.com/today/', 'other'],
    ['https://help.pinterest.com/ex_person', undefined],
    ['https://pinterest.evil.example/ex_person', undefined],
    ['https://notpinterest.com/ex_person', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, {
    version: 1,
    keys: { 'pinterest:handle:ex_person': 'a' },
    names: [],
  });

  test.each([
    ['https://www.pinterest.com/EX_PERSON/hats', true],
    ['https://www.pinterest.com/search/pins/?q=ex_person', true],
    ['https://www.pinterest.com/ex_person2/', false],
    ['https://www.pinterest.com/xex_person/', false],
    ['https://www.pinterest.com/search/pins/?q=ex_person2', false],
  ])('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});
