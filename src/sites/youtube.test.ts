import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import youtube from './youtube.ts';

const known = grammar([youtube]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};
const uploads = 'AbCdEfGhIjKlMnOpQrStUv';
const channel = `UC${uploads}`;

describe('an address on YouTube', () => {
  test.each([
    ['https://www.youtube.com/@Ex.Person', 'profile, handle ex.person'],
    ['https://www.youtube.com/@ex.person/shorts', 'profile, handle ex.person'],
    ['https://www.youtube.com/@ex.person/search?query=hat', 'profile, handle ex.person'],
    ['https://www.youtube.com/%40ex.person', 'profile, handle ex.person'],
    ['https://m.youtube.com/@ex.person/community', 'profile, handle ex.person'],
    ['https://www.youtube.com/@%D0%98%D0%BC%D1%8F', 'profile, handle имя'],
    ['https://www.youtube.com/@Имя', 'profile, handle имя'],
    ['https://www.youtube.com/@Rene%CC%81', 'profile, handle rené'],
    [`https://www.youtube.com/channel/${channel}`, `profile, id ${channel}`],
    [`https://www.youtube.com/channel/${channel}/videos`, `profile, id ${channel}`],
    [`https://music.youtube.com/channel/${channel}`, `profile, id ${channel}`],
    [`https://music.youtube.com/browse/${channel}`, `profile, id ${channel}`],
    [`https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`, `profile, id ${channel}`],
    ['https://www.youtube.com/c/ExPerson', 'profile, handle experson'],
    ['https://www.youtube.com/user/ExPerson/videos', 'profile, handle experson'],
    ['https://www.youtube.com/ExPerson', 'profile, handle experson'],
    ['https://www.youtube.com/ExPerson/streams', 'profile, handle experson'],
    [`https://www.youtube.com/playlist?list=UU${uploads}`, `profile, id ${channel}`],
    [`https://www.youtube.com/playlist?list=UULF${uploads}`, `profile, id ${channel}`],
    [`https://www.youtube.com/playlist?list=UUSH${uploads}`, `profile, id ${channel}`],
    [`https://www.youtube.com/playlist?list=PL${uploads}`, 'other'],
    ['https://www.youtube.com/watch?v=abcdefghijk', 'post, post abcdefghijk'],
    [`https://www.youtube.com/watch?v=abcdefghijk&list=UU${uploads}&index=2`, `post, post abcdefghijk, id ${channel}`],
    [`https://www.youtube.com/watch?v=abcdefghijk&list=PL${uploads}`, 'post, post abcdefghijk'],
    ['https://www.youtube.com/shorts/abcdefghijk', 'post, post abcdefghijk'],
    ['https://www.youtube.com/live/abcdefghijk?si=x', 'post, post abcdefghijk'],
    ['https://www.youtube.com/post/UgkxAbCdEfGh', 'post, post UgkxAbCdEfGh'],
    ['https://youtu.be/abcdefghijk?t=3', 'post, post abcdefghijk'],
    ['https://youtu.be/@ex.person', 'profile, handle ex.person'],
    ['https://www.youtube-nocookie.com/embed/abcdefghijk', 'post, post abcdefghijk'],
    [`https://www.youtube.com/embed/live_stream?channel=${channel}`, `post, id ${channel}`],
    [`https://www.youtube.com/embed/videoseries?list=UU${uploads}`, `post, id ${channel}`],
    ['https://www.youtube.com/live_chat?is_popout=1&v=abcdefghijk', 'post, post abcdefghijk'],
    ['https://www.youtube.com/results?search_query=ex+person', 'search'],
    ['https://music.youtube.com/search?q=ex', 'search'],
    ['https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fwww.youtube.com%2F%40ex.person', 'profile, handle ex.person'],
    ['https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3Dabcdefghijk', 'post, post abcdefghijk'],
    ['https://www.youtube.com/', 'other'],
    ['https://www.youtube.com/feed/subscriptions', 'other'],
    ['https://www.youtube.com/hashtag/ex', 'other'],
    ['https://www.youtube.com/premium', 'other'],
    ['https://youtube.com.evil.example/@ex.person', undefined],
    ['https://notyoutube.com/@ex.person', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, {
    version: 1,
    keys: { 'youtube:handle:ex.person': 'a', [`youtube:id:${channel}`]: 'a' },
    names: [],
  });

  test.each([
    ['https://www.youtube.com/@EX.PERSON/videos', true],
    ['https://www.youtube.com/results?search_query=%40ex.person', true],
    ['https://www.youtube.com/results?search_query=ex.person+songs', true],
    [`https://www.youtube.com/playlist?list=UULV${uploads}`, true],
    ['https://www.youtube.com/@ex.person2', false],
    ['https://www.youtube.com/@xex.person', false],
    ['https://www.youtube.com/@ex.person.', false],
    [`https://www.youtube.com/channel/UC${uploads.toLowerCase()}`, false],
    ['https://www.youtube.com/results?search_query=ex.personal', false],
  ])('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});
