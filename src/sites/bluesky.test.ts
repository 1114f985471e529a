import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import bluesky from './bluesky.ts';

const known = grammar([bluesky]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};
const did = 'did:plc:abcdefghijklmnopqrstuvwx';

describe('an address on Bluesky', () => {
  test.each([
    ['https://bsky.app/profile/Ex.Person.example', 'profile, handle ex.person.example'],
    ['https://bsky.app/profile/ex.bsky.social/', 'profile, handle ex.bsky.social'],
    ['https://bsky.app/profile/ex.bsky.social/known-followers', 'profile, handle ex.bsky.social'],
    ['https://bsky.app/profile/ex.bsky.social/lists/3kabc', 'profile, handle ex.bsky.social'],
    [`https://bsky.app/profile/${did}`, `profile, id ${did}`],
    [`https://bsky.app/profile/${encodeURIComponent(did)}`, `profile, id ${did}`],
    ['https://bsky.app/profile/did:web:ex.example', 'profile, id did:web:ex.example'],
    ['https://bsky.app/profile/ex.bsky.social/post/3kabc', 'post, handle ex.bsky.social, post 3kabc'],
    [`https://bsky.app/profile/${did}/post/3kabc/liked-by`, `post, id ${did}, post 3kabc`],
    [`https://embed.bsky.app/embed/${did}/app.bsky.feed.post/3kabc?id=1`, `post, id ${did}, post 3kabc`],
    ['https://fxbsky.app/profile/ex.bsky.social/post/3kabc', 'post, handle ex.bsky.social, post 3kabc'],
    ['https://main.bsky.dev/profile/ex.bsky.social', 'profile, handle ex.bsky.social'],
    ['https://bsky.app/starter-pack/ex.bsky.social/3kabc', 'profile, handle ex.bsky.social'],
    [`https://bsky.app/start/${did}/3kabc`, `profile, id ${did}`],
    ['https://bsky.app/messages/3kconvo', 'chat, thread 3kconvo'],
    ['https://bsky.app/messages/inbox', 'other'],
    ['https://bsky.app/search?q=from%3Aex.bsky.social', 'search'],
    ['https://bsky.app/hashtag/night?author=ex.bsky.social', 'search, handle ex.bsky.social'],
    ['https://go.bsky.app/redirect?u=https%3A%2F%2Fbsky.app%2Fprofile%2Fex.bsky.social', 'profile, handle ex.bsky.social'],
    ['https://go.bsky.app/AbCd12', 'short'],
    ['https://bsky.app/', 'other'],
    ['https://bsky.app/notifications', 'other'],
    ['https://bsky.app/profile/no-domain', 'other'],
    ['https://bsky.app.evil.example/profile/ex.bsky.social', undefined],
    ['https://notbsky.app/profile/ex.bsky.social', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, {
    version: 1,
    keys: { 'bluesky:handle:ex.bsky.social': 'a', [`bluesky:id:${did}`]: 'a' },
    names: [],
  });

  test.each([
    ['https://bsky.app/search?q=from%3Aex.bsky.social', true],
    ['https://bsky.app/search?q=mentions%3A%40ex.bsky.social', true],
    [`https://bsky.app/search?q=from%3A${did}`, true],
    ['https://bsky.app/hashtag/night?author=ex.bsky.social', true],
    ['https://bsky.app/profile/ex.bsky.social.evil.example', false],
    ['https://bsky.app/profile/xex.bsky.social', false],
  ])('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});

const cases = JSON.parse(readFileSync(new URL('../../tests/urls/bluesky.json', import.meta.url), 'utf8')) as {
  url: string;
  kind: string;
  identity: string;
}[];

test.each(cases.map(({ url, kind, identity }) => [url, kind === 'dm' ? 'chat' : kind, identity] as const))(
  'the list: %s',
  (url, kind, identity) => {
    const found = resolve(known, url);
    expect(found?.kind).toBe(kind);
    expect(found?.aliases[0]?.value).toBe(identity);
  },
);
