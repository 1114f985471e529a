import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { resolve } from '../core/resolve.ts';
import threads from './threads.ts';

const known = grammar([threads]);

describe('an address on Threads', () => {
  test.each([
    ['https://www.threads.com/@ex.person', 'profile, handle ex.person'],
    ['https://www.threads.net/@Ex.Person', 'profile, handle ex.person'],
    ['https://threads.net/%40ex.person/replies', 'profile, handle ex.person'],
    ['https://www.threads.com/@ex.person/post/CexA', 'post, handle ex.person, post CexA'],
    ['https://www.threads.com/@ex.person/post/CexA/media', 'post, handle ex.person, post CexA'],
    ['https://www.threads.com/intent/follow?username=ex.person', 'profile, handle ex.person'],
    ['https://www.threads.com/t/CexA', 'post, post CexA'],
    ['https://www.threads.com/messages/t/17845000000000001', 'chat, thread 17845000000000001'],
    ['https://www.threads.com/search?q=ex.person&serp_type=default', 'search'],
    ['https://www.threads.com/login?next=https%3A%2F%2Fwww.threads.com%2F%40ex.person', 'profile, handle ex.person'],
    ['https://l.threads.com/?u=https%3A%2F%2Fwww.threads.com%2F%40ex.person', 'profile, handle ex.person'],
    ['https://www.threads.com/ex.person', 'other'],
    ['https://www.threads.com/activity/mentions', 'other'],
  ])('%s', (url, expected) => {
    const found = resolve(known, url);
    expect(found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ')).toBe(expected);
    expect(found?.realm).toBe('instagram');
  });
});
