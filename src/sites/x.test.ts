import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import x from './x.ts';

const known = grammar([x]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on X', () => {
  test.each([
    ['https://x.com/Ex_Person', 'profile, handle ex_person'],
    ['https://mobile.twitter.com/ex_person?lang=en', 'profile, handle ex_person'],
    ['https://x.com/@ex_person', 'profile, handle ex_person'],
    ['https://twitter.com/#!/ex_person', 'profile, handle ex_person'],
    ['https://x.com/ex_person/with_replies', 'profile, handle ex_person'],
    ['https://x.com/ex_person/creator-subscriptions/subscriptions', 'profile, handle ex_person'],
    ['https://x.com/ex_person/verified_followers', 'profile, handle ex_person'],
    ['https://pro.x.com/ex_person', 'profile, handle ex_person'],
    ['https://x.com/i/user/1111111111', 'profile, id 1111111111'],
    ['https://x.com/intent/user?screen_name=ex_person', 'profile, handle ex_person'],
    ['https://x.com/intent/user?user_id=1111111111', 'profile, id 1111111111'],
    ['https://x.com/intent/follow?region=follow_link&screen_name=ex_person', 'profile, handle ex_person'],
    ['https://x.com/ex_person/status/19000000001', 'post, handle ex_person, post 19000000001'],
    ['https://x.com/ex_person/status/19000000001/photo/1', 'post, handle ex_person, post 19000000001'],
    ['https://x.com/ex_person/article/19000000001', 'post, handle ex_person, post 19000000001'],
    ['https://vxtwitter.com/ex_person/status/1', 'post, handle ex_person, post 1'],
    ['https://x.com/i/status/19000000001', 'post, post 19000000001'],
    ['https://x.com/i/web/status/19000000001', 'post, post 19000000001'],
    ['https://platform.twitter.com/embed/Tweet.html?dnt=true&id=19000000001', 'post, post 19000000001'],
    ['https://x.com/i/chat/1111111111-7777777777', 'chat, id 1111111111, id 7777777777'],
    ['https://x.com/i/chat/requests/7777777777-1111111111', 'chat, id 7777777777, id 1111111111'],
    ['https://x.com/i/chat/g1900000000000000000', 'chat, thread g1900000000000000000'],
    ['https://twitter.com/messages/1111111111-7777777777', 'chat, id 1111111111, id 7777777777'],
    ['https://x.com/messages/compose?recipient_id=1111111111', 'chat, id 1111111111'],
    ['https://twitter.com/direct_messages/create/ex_person', 'chat, handle ex_person'],
    ['https://x.com/search?q=from%3Aex_person&f=live', 'search'],
    ['https://t.co/AbCdEf123', 'short'],
    ['https://x.com/i/redirect?url=https%3A%2F%2Fx.com%2Fex_person', 'profile, handle ex_person'],
    ['https://x.com/i/flow/login?redirect_after_login=%2Fex_person', 'profile, handle ex_person'],
    ['https://x.com/home', 'other'],
    ['https://x.com/i/chat', 'other'],
    ['https://x.com/i/bookmarks', 'other'],
    ['https://x.com/settings/profile', 'other'],
    ['https://x.com/hashtag/ex_person', 'other'],
    ['https://x.com/far-too-odd-for-a-handle', 'other'],
    ['https://help.x.com/ex_person', undefined],
    ['https://notx.com/ex_person', undefined],
    ['https://x.com.evil.example/ex_person', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, { version: 1, keys: { 'x:handle:ex_person': 'a', 'x:id:1111111111': 'a' }, names: [] });

  test.each([
    ['https://x.com/search?q=from%3Aex_person', true],
    ['https://x.com/search?q=(to:EX_PERSON)%20until:2026-01-01', true],
    ['https://x.com/search?q=%40ex_person&src=typed_query&f=user', true],
    ['https://x.com/search?q=https%3A%2F%2Ftwitter.com%2Fex_person', true],
    ['https://x.com/search?q=from%3Aex_person2', false],
    ['https://x.com/i/chat/7777777777-1111111111', true],
    ['https://x.com/i/chat/7777777777-11111111112', false],
    ['https://x.com/xex_person', false],
    ['https://x.com/ex_person2', false],
  ])('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});

const cases = JSON.parse(readFileSync(new URL('../../tests/urls/x.json', import.meta.url), 'utf8')) as {
  url: string;
  kind: string;
  identity: string | null;
}[];
/** Kinds as the list calls them. */
const kinds: Record<string, string> = { dm: 'chat', none: 'other' };

test.each(cases.map(({ url, kind, identity }) => [url, kinds[kind] ?? kind, identity] as const))('the list: %s', (url, kind, identity) => {
  const found = resolve(known, url);
  expect(found?.kind).toBe(kind);
  if (identity !== null) expect([found?.query, ...(found?.aliases.map(({ value }) => value) ?? [])]).toContain(identity);
});
