import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import reddit from './reddit.ts';

const known = grammar([reddit]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Reddit', () => {
  test.each([
    ['https://www.reddit.com/user/Ex_Person', 'profile, handle ex_person'],
    ['https://www.reddit.com/u/ex_person/', 'profile, handle ex_person'],
    ['https://old.reddit.com/user/ex_person/submitted/', 'profile, handle ex_person'],
    ['https://np.reddit.com/u/ex_person/m/things', 'profile, handle ex_person'],
    ['https://www.old.reddit.com/user/ex_person', 'profile, handle ex_person'],
    ['https://www.reddit.com/user/ex_person.json?limit=5', 'profile, handle ex_person'],
    ['https://www.reddit.com/user/ex_person/.rss', 'profile, handle ex_person'],
    ['https://www.reddit.com/r/u_ex_person', 'profile, handle ex_person'],
    ['https://www.reddit.com/r/u_ex_person/about', 'profile, handle ex_person'],
    ['https://www.reddit.com/r/u_ex_person/comments/1abcd/hello/', 'post, handle ex_person, post 1abcd'],
    ['https://www.reddit.com/user/ex_person/comments/', 'profile, handle ex_person'],
    ['https://www.reddit.com/user/ex_person/comments/1abcd/hello/', 'post, handle ex_person, post 1abcd'],
    ['https://www.reddit.com/r/hats/comments/1abcd/hello/', 'post, post 1abcd'],
    ['https://www.reddit.com/comments/1abcd', 'post, post 1abcd'],
    ['https://www.reddit.com/gallery/1abcd', 'post, post 1abcd'],
    ['https://redd.it/1abcd', 'post, post 1abcd'],
    ['https://www.reddit.com/r/hats/s/AbCdEfGhIj', 'short'],
    ['https://www.reddit.com/u/ex_person/s/AbCdEfGhIj', 'short, handle ex_person'],
    ['https://www.reddit.com/message/compose/?to=Ex_Person', 'chat, handle ex_person'],
    ['https://www.reddit.com/message/compose?to=/u/ex_person', 'chat, handle ex_person'],
    ['https://www.reddit.com/chat/user/t2_abc123', 'chat, id t2_abc123'],
    ['https://chat.reddit.com/room/!AbC:reddit.com', 'chat, thread !AbC:reddit.com'],
    ['https://www.reddit.com/chat/room/!AbC%3Areddit.com', 'chat, thread !AbC:reddit.com'],
    ['https://www.reddit.com/search/?q=ex_person&type=users', 'search'],
    ['https://www.reddit.com/r/hats/search?q=ex_person', 'search'],
    ['https://out.reddit.com/t3_x?url=https%3A%2F%2Fwww.reddit.com%2Fu%2Fex_person&token=x', 'profile, handle ex_person'],
    ['https://click.redditmail.com/CL0?url=https%3A%2F%2Fwww.reddit.com%2Fu%2Fex_person', 'profile, handle ex_person'],
    ['https://www.reddit.com/', 'other'],
    ['https://www.reddit.com/r/hats/', 'other'],
    ['https://www.reddit.com/r/ex_person', 'other'],
    ['https://www.reddit.com/user/[deleted]', 'other'],
    ['https://i.redd.it/ex_person.jpg', undefined],
    ['https://notreddit.com/user/ex_person', undefined],
    ['https://reddit.com.evil.example/user/ex_person', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, {
    version: 1,
    keys: { 'reddit:handle:ex_person': 'a', 'reddit:id:t2_abc123': 'a' },
    names: [],
  });

  test.each([
    ['https://www.reddit.com/search?q=author%3Aex_person', true],
    ['https://www.reddit.com/search?q=Ex_Person', true],
    ['https://www.reddit.com/chat/user/t2_abc123', true],
    ['https://www.reddit.com/u/ex_person/s/AbCdEfGhIj', true],
    ['https://www.reddit.com/user/ex_person2', false],
    ['https://www.reddit.com/user/ex_person-', false],
    ['https://www.reddit.com/r/ex_person', false],
    ['https://www.reddit.com/search?q=author%3Aex_person2', false],
  ])('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});
