import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import bluesky from '../sites/bluesky.ts';
import fediverse from '../sites/fediverse.ts';
import instagram from '../sites/instagram.ts';
import { grammar } from './grammar.ts';
import { resolve } from './resolve.ts';

const known = grammar([instagram, bluesky, fediverse]);
const theirs = 'https://www.instagram.com/ex.person/';
const encoded = encodeURIComponent(theirs);
const whom = (url: string, base?: string) => {
  const found = resolve(known, url, base);
  return found && found.site === 'instagram' ? found.aliases[0]?.value : undefined;
};

describe('where a link leads in the end', () => {
  test.each([
    ['a result of Google', `https://www.google.com/url?sa=t&url=${encoded}&usg=AOv`],
    ['the same on a mobile', `https://www.google.co.uk/url?q=${encoded}&sa=U`],
    ['a picture of Google', `https://www.google.com/imgres?imgurl=${encodeURIComponent('https://cdn.example/x.jpg')}&imgrefurl=${encoded}`],
    ['an accelerated page', 'https://www.google.com/amp/s/www.instagram.com/ex.person/'],
    ['its cache', 'https://www-instagram-com.cdn.ampproject.org/c/s/www.instagram.com/ex.person/'],
    ['a result of Bing', 'https://www.bing.com/ck/a?!&&p=ab12&u=a1aHR0cHM6Ly93d3cuaW5zdGFncmFtLmNvbS9leC5wZXJzb24v&ntb=1'],
    ['a result of DuckDuckGo', `https://duckduckgo.com/l/?uddg=${encoded}&rut=ab`],
    ['the same without a scheme', '//duckduckgo.com/l/?uddg=%2F%2Fwww.instagram.com%2Fex.person%2F'],
    ['a result of Yahoo', `https://r.search.yahoo.com/_ylt=Awr.9;_ylu=Y2/RV=2/RE=17/RO=10/RU=${encoded.toLowerCase()}/RK=2/RS=x-`],
    ['a link on Facebook', `https://l.facebook.com/l.php?u=${encoded}&h=AT0`],
    ['a link on YouTube', `https://www.youtube.com/redirect?event=channel&q=${encoded}`],
    ['a link on Reddit', `https://out.reddit.com/t3_1?url=${encoded}&token=x`],
    ['a link on Tumblr', `https://t.umblr.com/redirect?z=${encoded}&t=x`],
    ['a link on LinkedIn', `https://www.linkedin.com/safety/go?url=${encoded}`],
    ['a link on VK', `https://vk.com/away.php?to=${encoded}`],
    ['a link on Steam', `https://steamcommunity.com/linkfilter/?u=${encoded}`],
    ['a redirect without parameters', `https://href.li/?${theirs}`],
    ['a redirect nobody told us of', `https://out.example/go?id=7&target=${encoded}&x=1`],
    ['one that was encoded twice', `https://out.example/go?to=${encodeURIComponent(encoded)}`],
    ['not where somebody came from', `https://out.example/go?ref=${encodeURIComponent('https://bsky.app/profile/a.b')}&to=${encoded}`],
    ['the Wayback Machine', `https://web.archive.org/web/20240102030405/${theirs}`],
    ['a picture in it', `https://web.archive.org/web/20240102030405im_/${theirs}`],
    ['its list of copies', 'https://web.archive.org/web/2024*/instagram.com/ex.person'],
    ['archive.today', `https://archive.ph/newest/${theirs}`],
    ['another address of it, with a time', `https://archive.is/20240102/${encoded}`],
    ['Ghostarchive', `https://ghostarchive.org/search?term=${encoded}`],
    ['Arquivo.pt', `https://arquivo.pt/wayback/20240102030405/${theirs}`],
    ['a reading proxy', `https://r.jina.ai/${theirs}`],
    ['one with a parameter', `https://12ft.io/proxy?q=${encoded}`],
    ['a translation', `https://translate.google.com/translate?hl=en&sl=auto&u=${encoded}`],
    ['a translated page', 'https://www-instagram-com.translate.goog/ex.person/?_x_tr_sl=auto&_x_tr_tl=en'],
    ['a cached page', `https://webcache.googleusercontent.com/search?q=cache:abcdefghijkl:${encoded}+ex&hl=en`],
  ])('%s', (_, url) => {
    expect(whom(url, 'https://search.example/')).toBe('ex.person');
  });

  test('a link within a copy of their page', () => {
    expect(whom('/web/2024/https://www.instagram.com/ex.person/reels/', 'https://web.archive.org/web/2024/https://x.example/')).toBe(
      'ex.person',
    );
    expect(whom('/ex.person/?_x_tr_tl=en', 'https://www-instagram-com.translate.goog/')).toBe('ex.person');
  });

  test.each([
    ['a picture that was found', 'https://www.google.com/search?q=ex.person&mediaurl=https%3A%2F%2Fcdn.example%2Fa.jpg'],
    ['a search with two slashes', 'https://www.google.com/search?q=//ex.person'],
  ])('a search stays one: %s', (_, url) => {
    expect(resolve(known, url)?.query).toContain('ex.person');
  });

  test('a profile stays one, whatever its link was given', () => {
    expect(resolve(known, 'https://social.example/@ann?from_page=https://a.example')?.aliases[0]?.value).toBe('ann@social.example');
  });

  test('keeps the parameters of the page that was copied', () => {
    const copy = resolve(known, 'https://web.archive.org/web/2024/https://bsky.app/search?q=ex.person');
    expect([copy?.kind, copy?.query]).toEqual(['search', 'ex.person']);
    expect(resolve(known, 'https://go-between.translate.goog/@u?x=1')?.aliases[0]?.value).toBe('u@go.between');
    expect(resolve(known, 'https://my--own-site-example.translate.goog/@u')?.aliases[0]?.value).toBe('u@my-own.site.example');
  });

  test.each([
    ['five deep', 5, 'ex.person'],
    ['six deep', 6, undefined],
  ])('%s', (_, depth, expected) => {
    let url = theirs;
    for (let layer = 0; layer < depth; layer++) url = `https://out.example/go?a=1&to=${encodeURIComponent(url)}`;
    expect(whom(url)).toBe(expected);
  });
});

describe('what is no way to them', () => {
  test.each([
    ['an address of somebody else', `https://www.google.com/url?q=${encodeURIComponent('https://www.instagram.com/ex.person2/')}`],
    ['the page that somebody came from', `https://shop.example/hats?ref=${encoded}`],
    ['a host that looks like an archive', `https://web.archive.org.evil.example/web/2024/${theirs}`],
    ['a host that ends like one', `https://notarchive.ph/newest/${theirs}`],
    ['a host that looks like a translation', 'https://www-instagram-com.translate.goog.evil.example/ex.person/'],
    ['a path that looks like an address, on any host', `https://evil.example/${theirs}`],
    ['a look-alike in an archive', 'https://web.archive.org/web/2024/https://instagram.com.evil.example/ex.person/'],
    ['letters that say nothing', 'https://www.bing.com/ck/a?u=a1aHR0c'],
    ['what a known site says of its own parameters', `https://bsky.app/intent/compose?text=${encoded}`],
  ])('%s', (_, url) => {
    expect(whom(url)).not.toBe('ex.person');
  });
});

test('whatever stands in a wrapper, reading it never throws', () => {
  const starts = [
    'https://web.archive.org/',
    'https://r.search.yahoo.com/',
    'https://www.bing.com/ck/a?u=a1aHR0c',
    'https://out.example/?u=http',
  ];
  const tail = fc.string({ unit: fc.constantFrom(...'/@%?#&=.:+\\ aH0cR2é-_\u0000\ud800'), maxLength: 60 });
  fc.assert(
    fc.property(fc.constantFrom(...starts), tail, (start, rest) => void resolve(known, start + rest)),
    { numRuns: 3000 },
  );
});

test('a long address takes no long time', () => {
  const before = performance.now();
  for (const part of ['a.', '/', 'a-', '%2F', 'https:/', '&u=', 'cache:']) {
    for (const start of ['https://web.archive.org/', 'https://out.example/?u=', 'https://out.example/?']) {
      resolve(known, start + part.repeat(4000 / part.length));
    }
  }
  expect(performance.now() - before).toBeLessThan(500);
});
