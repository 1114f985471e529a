import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';

import { resolve } from '../core/resolve.ts';
import snapchat from './snapchat.ts';

const known = grammar([snapchat]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Snapchat', () => {
  test.each([
    ['https://www.snapchat.com/add/Target.User', 'profile, handle target.user'],
    ['https://snapchat.com/add/@targetuser/', 'profile, handle targetuser'],
    ['https://www.snapchat.com/add/targetuser?share_id=a&locale=en-US', 'profile, handle targetuser'],
    ['https://www.snapchat.com/@target-user', 'profile, handle target-user'],
    ['https://www.snapchat.com/%40targetuser?sender_web_id=1', 'profile, handle targetuser'],
    ['https://www.snapchat.com/@targetuser/spotlight/W7_EDlXWTBi', 'post, handle targetuser, post W7_EDlXWTBi'],
    ['https://story.snapchat.com/@targetuser', 'story, handle targetuser'],
    ['https://story.snapchat.com/s/targetuser', 'story, handle targetuser'],
    ['https://www.snapchat.com/s/targetuser', 'story, handle targetuser'],
    ['https://app.snapchat.com/web/deeplink/snapcode?username=targetuser&type=SVG', 'profile, handle targetuser'],
    ['https://web.snapchat.com/web/11111111-2222-3333-4444-555555555555/', 'chat, thread 11111111-2222-3333-4444-555555555555'],
    ['https://www.snapchat.com/web/11111111-2222-3333-4444-55555555555A', 'chat, thread 11111111-2222-3333-4444-55555555555a'],
    ['https://www.snapchat.com/t/AbCdEf12', 'short'],
    ['https://www.snapchat.com/spotlight/W7_EDlXWTBi', 'post, post W7_EDlXWTBi'],
    ['https://www.snapchat.com/web/', 'other'],
    ['https://www.snapchat.com/discover/Somebody/1234', 'other'],
    ['https://www.snapchat.com/add/1user', 'other'],
    ['https://www.snapchat.com/targetuser', 'other'],
    ['https://www.snapchat.com/', 'other'],
    ['https://accounts.snapchat.com/add/targetuser', undefined],
    ['https://www.snapchat.com.evil.example/add/targetuser', undefined],
    ['https://notsnapchat.com/add/targetuser', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });
});
