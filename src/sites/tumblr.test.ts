import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import tumblr from './tumblr.ts';

const known = grammar([tumblr]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Tumblr', () => {
  test.each([
    ['https://ex-blog.tumblr.com/', 'profile, handle ex-blog'],
    ['https://Ex-Blog.tumblr.com/archive', 'profile, handle ex-blog'],
    ['https://ex-blog.tumblr.com/post/700000000000/hat', 'post, handle ex-blog, post 700000000000'],
    ['https://ex-blog.tumblr.com/700000000000/hat', 'post, handle ex-blog, post 700000000000'],
    ['https://ex-blog.tumblr.com/search/hat', 'profile, handle ex-blog'],
    ['https://www.tumblr.com/Ex-Blog', 'profile, handle ex-blog'],
    ['https://www.tumblr.com/ex-blog/700000000000/hat', 'post, handle ex-blog, post 700000000000'],
    ['https://www.tumblr.com/@ex-blog', 'profile, handle ex-blog'],
    ['https://www.tumblr.com/blog/view/ex-blog', 'profile, handle ex-blog'],
    ['https://www.tumblr.com/blog/view/ex-blog/700000000000', 'post, handle ex-blog, post 700000000000'],
    ['https://www.tumblr.com/dashboard/blog/ex-blog', 'profile, handle ex-blog'],
    ['https://www.tumblr.com/register/follow/ex-blog', 'profile, handle ex-blog'],
    ['https://at.tumblr.com/ex-blog/abc', 'profile, handle ex-blog'],
    [
      'https://embed.tumblr.com/embed/post/t:AbCdEfGhIjKlMnOpQrStUv/700000000000/v2',
      'post, id t:AbCdEfGhIjKlMnOpQrStUv, post 700000000000',
    ],
    ['https://t.umblr.com/redirect?z=https%3A%2F%2Fex-blog.tumblr.com%2F&t=x', 'profile, handle ex-blog'],
    ['https://www.tumblr.com/safe-mode?url=https%3A%2F%2Fex-blog.tumblr.com%2F', 'profile, handle ex-blog'],
    ['https://www.tumblr.com/search/ex-blog', 'search'],
    ['https://www.tumblr.com/', 'other'],
    ['https://www.tumblr.com/dashboard', 'other'],
    ['https://www.tumblr.com/tagged/ex-blog', 'other'],
    ['https://64.media.tumblr.com/tumblr_abc.jpg', 'other'],
    ['https://ex-blog.tumblr.com.evil.example/', undefined],
    ['https://ex-blog.nottumblr.com/', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, {
    version: 1,
    keys: { 'tumblr:handle:ex-blog': 'a' },
    names: [],
  });

  test.each([
    ['https://EX-BLOG.tumblr.com/tagged/hats', true],
    ['https://ex-blog.tumblr.com./', true],
    ['https://www.tumblr.com/search/ex-blog', true],
    ['https://ex-blog2.tumblr.com/', false],
    ['https://x.ex-blog.tumblr.com/', false],
    ['https://my-ex-blog.tumblr.com/', false],
    ['https://www.tumblr.com/ex-blog-2', false],
    ['https://www.tumblr.com/tagged/ex-blog', false],
  ])('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});
