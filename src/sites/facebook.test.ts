import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import facebook from './facebook.ts';
import messenger from './messenger.ts';

const known = grammar([facebook, messenger]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Facebook', () => {
  test.each([
    ['https://www.facebook.com/Ex.Person.9', 'profile, handle experson9'],
    ['https://es-la.facebook.com/exPerson.9/photos_of?locale=es', 'profile, handle experson9'],
    ['https://m.facebook.com/ex.person.9?_rdr', 'profile, handle experson9'],
    ['https://fb.com/experson9', 'profile, handle experson9'],
    ['https://www.facebook.com/100009000000001', 'profile, id 100009000000001'],
    ['https://www.facebook.com/profile.php?id=100009000000001&sk=photos', 'profile, id 100009000000001'],
    ['https://www.facebook.com/profile.php?id=100009000000001?__cft__%5B0%5D=AZ&__tn__=-UC', 'profile, id 100009000000001'],
    ['https://www.facebook.com/profile.php?id=100009000000001/photos', 'profile, id 100009000000001'],
    ['https://www.facebook.com/profile.php?id=pfbid02AbC', 'profile, opaque pfbid02AbC'],
    ['https://www.facebook.com/people/Ex-Person/100009000000001/', 'profile, id 100009000000001'],
    ['https://www.facebook.com/people/Ex-Person/pfbid02AbC/', 'profile, opaque pfbid02AbC'],
    ['https://www.facebook.com/groups/123/user/100009000000001/', 'profile, id 100009000000001'],
    ['https://www.facebook.com/marketplace/profile/100009000000001/', 'profile, id 100009000000001'],
    ['https://www.facebook.com/friends/suggestions/?profile_id=100009000000001', 'profile, id 100009000000001'],
    ['https://www.facebook.com/p/Ex-Person-100009000000001/', 'profile, id 100009000000001'],
    ['https://www.facebook.com/Ex.Person.9/posts/pfbid0AbC', 'post, handle experson9'],
    ['https://www.facebook.com/permalink.php?story_fbid=pfbid0AbC&id=100009000000001', 'post, id 100009000000001'],
    ['https://m.facebook.com/story.php?story_fbid=1&id=100009000000001&_rdr', 'post, id 100009000000001'],
    ['https://www.facebook.com/photo/?fbid=1&set=pb.100009000000001.-2207520000', 'post, id 100009000000001'],
    ['https://www.facebook.com/photo.php?fbid=1&set=t.100009000000001&type=3', 'post, id 100009000000001'],
    ['https://www.facebook.com/photo/?fbid=1&set=a.123', 'other'],
    ['https://www.facebook.com/stories/200000000000001/UzpfSVNDOjE=/?source=story_tray', 'story, bucket 200000000000001'],
    ['https://www.facebook.com/messages/t/100009000000001/', 'chat, thread 100009000000001, id 100009000000001'],
    ['https://www.facebook.com/messages/t/Ex.Person.9', 'chat, handle experson9'],
    ['https://www.facebook.com/messages/e2ee/t/7300000000000001', 'chat, thread 7300000000000001'],
    ['https://www.messenger.com/t/100009000000001/', 'chat, thread 100009000000001, id 100009000000001'],
    ['https://www.messenger.com/e2ee/t/7300000000000001', 'chat, thread 7300000000000001'],
    ['https://m.me/Ex.Person.9?ref=x', 'chat, handle experson9'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fm.me%2FEx.Person.9&h=AT', 'chat, handle experson9'],
    ['https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2FEx.Person.9', 'profile, handle experson9'],
    ['https://www.facebook.com/login.php?next=%2Fprofile.php%3Fid%3D100009000000001', 'profile, id 100009000000001'],
    ['https://www.facebook.com/search/people/?q=ex%20person', 'search'],
    ['https://www.facebook.com/share/p/1AbCdEf/', 'short'],
    ['https://fb.watch/AbCdEf/', 'short'],
    ['https://www.facebook.com/', 'other'],
    ['https://www.facebook.com/groups/123/posts/456/', 'other'],
    ['https://www.facebook.com/reel/123', 'other'],
    ['https://www.facebook.com/friends/suggestions', 'other'],
    ['https://developers.facebook.com/experson9', undefined],
    ['https://notfacebook.com/experson9', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const aliases = [
    'handle:experson9',
    'id:100009000000001',
    'opaque:pfbid02ExPersonOpaqueAbC',
    'bucket:200000000000001',
    'thread:7300000000000001',
  ];
  const people = matcher(known, {
    version: 1,
    keys: Object.fromEntries(aliases.map((each) => [`facebook:${each}`, 'a'])),
    names: [],
  });
  const cases = JSON.parse(readFileSync(new URL('../../tests/urls/facebook.json', import.meta.url), 'utf8')) as {
    url: string;
    matchesTarget: boolean;
  }[];

  test.each(cases.map(({ url, matchesTarget }) => [url, matchesTarget] as const))('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });

  test('an opaque id is compared as it stands', () => {
    expect(people.judge('https://www.facebook.com/people/Ex-Person/pfbid02expersonopaqueabc/')).toBeUndefined();
  });
});
