import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import fediverse from './fediverse.ts';

const known = grammar([fediverse]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address in the fediverse', () => {
  test.each([
    ['https://far.example/@Ex', 'profile, handle ex@far.example'],
    ['https://www.far.example/@ex', 'profile, handle ex@far.example'],
    ['https://home.example/@ex@far.example', 'profile, handle ex@far.example'],
    ['https://home.example/%40ex%40far.example', 'profile, handle ex@far.example'],
    ['https://far.example/@ex/with_replies', 'profile, handle ex@far.example'],
    ['https://far.example/@ex/followers', 'profile, handle ex@far.example'],
    ['https://far.example/@ex/tagged/night', 'profile, handle ex@far.example'],
    ['https://home.example/web/@ex@far.example', 'profile, handle ex@far.example'],
    ['https://home.example/deck/@ex@far.example/media', 'profile, handle ex@far.example'],
    ['https://far.example/users/ex', 'profile, handle ex@far.example'],
    ['https://far.example/users/ex/statuses/103794036899778366', 'post, handle ex@far.example, post 103794036899778366'],
    ['https://far.example/@ex/103794036899778366', 'post, handle ex@far.example, post 103794036899778366'],
    ['https://far.example/@ex/103794036899778366/embed', 'post, handle ex@far.example, post 103794036899778366'],
    ['https://far.example/@ex/statuses/01J8ZQ3N7F2K4V5W6X7Y8Z9ABC', 'post, handle ex@far.example, post 01J8ZQ3N7F2K4V5W6X7Y8Z9ABC'],
    ['https://home.example/web/accounts/99001', 'profile, id 99001@home.example'],
    ['https://home.example/ap/users/99001', 'profile, id 99001@home.example'],
    ['https://home.example/authorize_interaction?uri=acct%3Aex%40far.example', 'profile, handle ex@far.example'],
    ['https://home.example/authorize_interaction?uri=https%3A%2F%2Ffar.example%2F%40ex', 'profile, handle ex@far.example'],
    ['https://home.example/notice/AVjsDsabc', 'post'],
    ['https://home.example/notes/9abcdefghi', 'post'],
    ['https://home.example/u/ex@far.example', 'profile, handle ex@far.example'],
    ['https://far.example/u/ex', 'profile, handle ex@far.example'],
    ['https://elk.zone/home.example/@ex@far.example', 'profile, handle ex@far.example'],
    ['https://elk.zone/far.example/@ex', 'profile, handle ex@far.example'],
    ['https://elk.zone/far.example/@ex/103794036899778366', 'post, handle ex@far.example, post 103794036899778366'],
    ['https://phanpy.social/#/home.example/a/99001', 'profile, id 99001@home.example'],
    ['https://phanpy.social/#/home.example/s/103794036899778366', 'post'],
    ['https://home.example/search?q=ex', 'search'],
    ['https://home.example/home', 'other'],
    ['https://home.example/explore', 'other'],
    ['https://home.example/tags/ex', 'other'],
    ['https://home.example/', 'other'],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, { version: 1, keys: { 'fediverse:handle:ex@far.example': 'a' }, names: [] });

  test.each([
    ['https://home.example/search?q=%40ex%40far.example', true],
    ['https://home.example/search?q=from%3Aex%40far.example', true],
    ['https://home.example/search?q=https%3A%2F%2Ffar.example%2F%40ex', true],
    ['https://home.example/search?q=ex', false],
    ['https://home.example/@ex', false],
    ['https://home.example/@ex@far.example.evil.example', false],
    ['https://home.example/@ex@nofar.example', false],
    ['https://elk.zone/home.example/@ex', false],
  ])('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});

const cases = JSON.parse(readFileSync(new URL('../../tests/urls/fediverse.json', import.meta.url), 'utf8')) as {
  url: string;
  kind: string;
  identity: string;
}[];

test.each(cases.map(({ url, kind, identity }) => [url, kind, identity] as const))('the list: %s', (url, kind, identity) => {
  const found = resolve(known, url);
  expect(found?.kind).toBe(kind);
  expect(found?.aliases[0]?.value.split('@')[0]).toBe(identity.split('@')[0]);
});
