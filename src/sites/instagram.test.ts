import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import instagram from './instagram.ts';
import threads from './threads.ts';

const known = grammar([instagram, threads]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Instagram', () => {
  test.each([
    ['https://www.instagram.com/ex.person/', 'profile, handle ex.person'],
    ['https://instagram.com/EX.PERSON?igsh=abc', 'profile, handle ex.person'],
    ['http://m.instagram.com/ex.person', 'profile, handle ex.person'],
    ['https://instagr.am/ex.person', 'profile, handle ex.person'],
    ['https://www.instagram.com/_u/ex.person/', 'profile, handle ex.person'],
    ['https://www.instagram.com/ex.person/tagged/', 'profile, handle ex.person'],
    ['https://www.instagram.com/ex.person/saved/trips/178/', 'profile, handle ex.person'],
    ['https://www.instagram.com/_ex_/', 'profile, handle _ex_'],
    ['https://www.instagram.com/%65x.person/', 'profile, handle ex.person'],
    ['https://www.instagram.com/p/CtargetA1/', 'post, post CtargetA1'],
    ['https://www.instagram.com/p/CtargetA1/c/18095/r/18096/', 'post, post CtargetA1'],
    ['https://www.instagram.com/reels/CtargetR1/', 'post, post CtargetR1'],
    ['https://www.instagram.com/ex.person/reel/CtargetR1/', 'post, handle ex.person, post CtargetR1'],
    ['https://www.instagram.com/stories/ex.person/3900000000000000101/?r=1', 'story, handle ex.person'],
    ['https://www.instagram.com/stories/highlights/17900000000000001/', 'story, highlight 17900000000000001'],
    ['https://www.instagram.com/s/aGln?story_media_id=3900000000000000101_5550001111', 'story, id 5550001111'],
    ['https://www.instagram.com/direct/t/17845000000000001/', 'chat, thread 17845000000000001'],
    ['https://ig.me/m/ex.person?text=hi', 'chat, handle ex.person'],
    ['https://www.instagram.com/share/p/AbCd/', 'short'],
    ['https://www.instagram.com/explore/search/keyword/?q=ex.person', 'search'],
    ['https://www.instagram.com/accounts/login/?next=%2Fex.person%2F', 'profile, handle ex.person'],
    ['https://l.instagram.com/?u=https%3A%2F%2Fwww.threads.com%2F%40ex.person&e=x', 'profile, handle ex.person'],
    ['https://www.instagram.com/', 'other'],
    ['https://www.instagram.com/reels/', 'other'],
    ['https://www.instagram.com/explore/people/', 'other'],
    ['https://www.instagram.com/direct/inbox/', 'other'],
    ['https://www.instagram.com/accounts/edit/', 'other'],
    ['https://help.instagram.com/ex.person', undefined],
    ['https://notinstagram.com/ex.person', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, {
    version: 1,
    keys: { 'instagram:handle:ex.person': 'a', 'instagram:id:5550001111': 'a' },
    names: [],
  });
  const cases = JSON.parse(readFileSync(new URL('../../tests/urls/instagram.json', import.meta.url), 'utf8')) as {
    url: string;
    matchesTarget: boolean;
  }[];

  test.each(cases.map(({ url, matchesTarget }) => [url, matchesTarget === true] as const))('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});
