import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import tiktok from './tiktok.ts';

const known = grammar([tiktok]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};
const opaque = 'MS4wLjABAAAAxQ7v-Rk2b9WwJdTnLq0sYpEfZgHc_8uAiOmKtVzBxNyD1rPeSjGlMhCw3aUo5kXq';

describe('an address on TikTok', () => {
  test.each([
    ['https://www.tiktok.com/@Ex.Person', 'profile, handle ex.person'],
    ['https://m.tiktok.com/@ex.person?lang=de', 'profile, handle ex.person'],
    ['https://www.tiktok.com/@ex.person/playlist/holidays-7300000000000000001', 'profile, handle ex.person'],
    ['https://www.tiktok.com/%40ex.person', 'profile, handle ex.person'],
    ['https://www.tiktok.com/@ex', 'profile, handle ex'],
    ['https://www.tiktok.com/@6900000000000000001', 'profile, id 6900000000000000001, handle 6900000000000000001'],
    [`https://www.tiktok.com/@${opaque}`, `profile, opaque ${opaque}`],
    ['https://www.tiktok.com/share/user/6900000000000000001', 'profile, id 6900000000000000001'],
    ['https://www.tiktok.com/embed/@ex.person', 'profile, handle ex.person'],
    ['https://www.tiktok.com/@ex.person/live', 'story, handle ex.person'],
    ['https://www.tiktok.com/@ex.person/video/7300000000000000001', 'post, handle ex.person, post 7300000000000000001'],
    ['https://www.tiktok.com/@ex.person/photo/7300000000000000001?is_copy_url=1', 'post, handle ex.person, post 7300000000000000001'],
    ['https://www.tiktok.com/@/video/7300000000000000001', 'post, post 7300000000000000001'],
    ['https://www.tiktok.com/share/video/7300000000000000001', 'post, post 7300000000000000001'],
    ['https://www.tiktok.com/embed/v2/7300000000000000001', 'post, post 7300000000000000001'],
    ['https://www.tiktok.com/embed/7300000000000000001', 'post, post 7300000000000000001'],
    ['https://www.tiktok.com/player/v1/7300000000000000001', 'post, post 7300000000000000001'],
    ['https://www.tiktok.com/messages?lang=en&u=6900000000000000001', 'chat, id 6900000000000000001'],
    ['https://www.tiktok.com/search/user?q=ex.person', 'search'],
    ['https://www.tiktok.com/t/ZTRC5xgJp/', 'short'],
    ['https://vm.tiktok.com/ZGdh4WUhr/', 'short'],
    ['https://vt.tiktok.com/ZGdh4WUhr', 'short'],
    ['https://vm.tiktok.com/@ex.person', 'profile, handle ex.person'],
    ['https://www.tiktok.com/link/v2?scene=bio_url&target=https%3A%2F%2Fwww.tiktok.com%2F%40ex.person', 'profile, handle ex.person'],
    ['https://www.tiktok.com/login?redirect_url=%2F%40ex.person', 'profile, handle ex.person'],
    ['https://www.tiktok.com/foryou', 'other'],
    ['https://www.tiktok.com/messages', 'other'],
    ['https://www.tiktok.com/music/a-song-7300000000000000001', 'other'],
    ['https://www.tiktok.com/tag/ex.person', 'other'],
    ['https://newsroom.tiktok.com/@ex.person', undefined],
    ['https://nottiktok.com/@ex.person', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, {
    version: 1,
    keys: { 'tiktok:handle:ex.person': 'a', [`tiktok:opaque:${opaque}`]: 'a' },
    names: [],
  });

  test.each([
    ['https://www.tiktok.com/search?q=%40ex.person', true],
    ['https://www.tiktok.com/search/video?q=ex.person+dance', true],
    ['https://www.tiktok.com/@ex.person.fan', false],
    ['https://www.tiktok.com/@ex.perso', false],
    [`https://www.tiktok.com/@${opaque}/video/7300000000000000001`, true],
    [`https://www.tiktok.com/@${opaque.toLowerCase()}`, false],
  ])('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});

const cases = JSON.parse(readFileSync(new URL('../../tests/urls/tiktok.json', import.meta.url), 'utf8')) as { url: string; kind: string }[];

test.each(cases.map(({ url, kind }) => [url, kind] as const))('the list: %s', (url, kind) => {
  expect(resolve(known, url)?.kind).toBe(kind);
});
