import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { verdictOn } from '../src/content/verdict.ts';
import { grammar, siteOf } from '../src/core/grammar.ts';
import type { Site } from '../src/core/site.ts';
import { type Watch, watchesOf } from '../src/core/site-files.ts';
import { sites } from '../src/sites/all.ts';

/** Every canary on every page of the tests: what stands there is found, what a site has changed is missed, and nothing else is. */

interface Sample {
  name: string;
  url: string;
  site: Site;
  html: string;
}

const folder = join(import.meta.dirname, 'pages');
const known = grammar(sites);
const samples = readdirSync(folder).flatMap((place): Sample[] => {
  const { pages } = JSON.parse(readFileSync(join(folder, place, 'page.json'), 'utf8')) as { pages: { file: string; url: string }[] };
  return pages.flatMap(({ file, url }) => {
    const site = siteOf(known, new URL(url).hostname)?.site;
    return site?.canaries ? { name: `${place}/${file}`, url, site, html: readFileSync(join(folder, place, file), 'utf8') } : [];
  });
});

function verdicts({ site, url, html }: Omit<Sample, 'name'>, change: (watch: Watch) => Watch = (watch) => watch): Record<string, unknown> {
  const { all, carriers } = watchesOf(site);
  const { host, pathname, search } = new URL(url);
  const { document } = parseHTML(html);
  const page = { document: document as unknown as Document, address: host + pathname + search, shadow: site.shadow };
  return Object.fromEntries(all.map((watch) => [watch.part, verdictOn(change(watch), carriers, page)]));
}

/** A page of a test shows a few people, a page of a site dozens. */
const crowded = (html: string): string => html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>|$)/, '$1$2$2$2$3');
const changed = (watch: Watch): Watch => ({ ...watch, boxes: watch.boxes.map((each) => ({ ...each, box: 'x-as-it-was' })) });
const nobodysBox = (watch: Watch): Watch => ({ ...watch, boxes: watch.boxes.map((each) => ({ ...each, of: 'x-as-it-was' })) });

test.each(samples)('$name: nothing is missed', (sample) => {
  expect(Object.values(verdicts(sample))).not.toContain('missing');
});

const canaries = sites.flatMap((site) => (site.canaries ?? []).map(({ part }) => ({ name: `${site.id}: ${part}`, site, part })));

describe.each(canaries)('$name', ({ site, part }) => {
  const at = new RegExp(site.canaries?.find((each) => each.part === part)?.at ?? '');
  const here = samples.filter((sample) => sample.site === site && at.test(sample.url.replace('https://', '')));
  const own = here.map((sample) => ({ ...sample, html: crowded(sample.html) }));

  test('is found where it is', () => {
    expect(own.map((sample) => verdicts(sample)[part])).toContain('shown');
  });

  test('is missed where the site calls its boxes something else', () => {
    expect(own.map((sample) => verdicts(sample, changed)[part])).toContain('missing');
  });

  test('is missed where nothing in its boxes says whose they are', () => {
    expect(own.map((sample) => verdicts(sample, nobodysBox)[part])).toContain('missing');
  });
});

describe('no alarm', () => {
  const page = (body: string) => `<!doctype html><html><head><title>Home</title></head><body>${body}</body></html>`;
  const addresses = [
    ['instagram', 'https://www.instagram.com/'],
    ['instagram', 'https://www.instagram.com/direct/inbox/'],
    ['facebook', 'https://www.facebook.com/'],
    ['x', 'https://x.com/home'],
    ['bluesky', 'https://bsky.app/'],
    ['fediverse', 'https://home.example/home'],
    ['reddit', 'https://www.reddit.com/'],
    ['youtube', 'https://www.youtube.com/'],
    ['whatsapp', 'https://web.whatsapp.com/'],
    ['snapchat', 'https://www.snapchat.com/web/'],
    ['linkedin', 'https://www.linkedin.com/messaging/'],
    ['search', 'https://www.google.com/search?q=hats'],
  ] as const;
  const people = '<aside><a href="/ada"><img alt="Ada"></a><a href="/bee"><img alt="Bee"></a><a href="/cleo"><img alt="Cleo"></a></aside>';
  test.each([
    ['a login page', '<main><form><input name="user"><input type="password"><a href="/signup">Sign up</a></form></main>'],
    ['an empty feed with people to follow', `<main><div role="feed"><p>Nothing here yet</p></div></main>${people}`],
    ['an error page', '<main><h1>Something went wrong</h1><button>Try again</button></main>'],
    ['a page that is still coming in', `<main>${'<div class="skeleton"><span></span></div>'.repeat(9)}</main>`],
    ['a page with one post in another form', '<main><a href="/ada/status/1"><time>1h</time></a></main>'],
    ['a page without anything', ''],
  ])('on %s', (_, body) => {
    for (const [id, url] of addresses) {
      const site = sites.find((each) => each.id === id) as Site;
      expect(Object.values(verdicts({ site, url, html: page(body) }, changed)), id).not.toContain('missing');
    }
  });
});
