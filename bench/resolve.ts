import { grammar } from '../src/core/grammar.ts';
import { resolve } from '../src/core/resolve.ts';
import { type Report, runAlone } from './report.ts';
import { readSites } from './sites.ts';
import { inWords, spread } from './spread.ts';

/** How many URLs a second are read on one core, in a mix as it stands on pages. No URL is read twice in a round. */

const least = 500_000;
const rounds = 15;

/** By the page on which they stand; `#` becomes a number, so that no two are alike. */
const mix: Record<string, string[]> = {
  'https://www.instagram.com/': [
    ...['/ex.person#/', '/ex.person#/reel/Cx#aB/', '/p/C#xYz/', '/stories/ex_person#/3#/', '/explore/tags/tag#/', '/direct/t/1234567#/'],
  ],
  'https://x.com/home': [
    ...['/ex_person#', '/ex_person#/status/17#', '/i/web/status/17#', '/hashtag/tag#?src=hashtag_click', '/search?q=words%20#'],
    ...['https://t.co/aBc#', 'https://news#.example/2026/11/a-long-title-of-an-article-#.html?utm_source=x', 'https://x.com/%65x_person#'],
    ...['https://www.video.example/watch?v=abc#', '//x.com//ex_person#/', '#', 'javascript:void(#)', 'mailto:somebody#@example.org'],
  ],
  'https://www.facebook.com/': [
    ...['/ex.person.#?__cft__[0]=AZ#', '/profile.php?id=1000#', '/groups/1234#/user/1000#/', '/ex.person.#/posts/pfbid0#'],
    ...['/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fex.person#%2F&h=AT#', '/photo/?fbid=1#&set=a.#'],
  ],
  'https://www.threads.com/': ['/@ex.person#', '/@ex.person#/post/C#xYz', 'https://www.instagram.com/ex.person#/'],
  'https://www.tiktok.com/foryou': ['/@ex.person#', '/@ex.person#/video/73#', '/tag/tag#', '/music/song-7#?lang=en'],
  'https://bsky.app/': ['/profile/ex-#.bsky.social', '/profile/did:plc:abcdefgh#/post/3k#', '/hashtag/tag#'],
  'https://home.example/home': [
    ...['/@ex_person#', '/@ex_person#@far.example', '/@ex_person#@far.example/11#', '/tags/tag#', 'https://far.example/@ex_person#'],
    '/authorize_interaction?uri=https%3A%2F%2Ffar.example%2F%40ex#',
  ],
};

export async function measureResolve(): Promise<Report> {
  const known = grammar(await readSites());
  const forms = Object.entries(mix).flatMap(([base, urls]) => urls.map((url) => [base, url] as const));
  const urls = Array.from({ length: 400 }, (_, index) =>
    forms.map(([base, url]) => [base, url.replaceAll('#', `${1000 + index}`)] as const),
  ).flat();
  const seconds = Array.from({ length: rounds + 3 }, () =>
    timeOf(() => urls.reduce((found, [base, url]) => found + (resolve(known, url, base) ? 1 : 0), 0)),
  );
  const found = spread(seconds.slice(3).map((each) => urls.length / each));
  const what = `${forms.length} forms of URLs, ${known.sites.length} sites`;
  return {
    name: 'resolve, URLs a second on one core',
    rows: [{ what, value: inWords(found, 0, ''), target: `${least}`, met: found.median >= least }],
    figures: { perSecond: found, forms: forms.length },
    failed: false,
  };
}

/** In seconds. @param work must give back what it did, or it might be left out. */
function timeOf(work: () => number): number {
  const begin = performance.now();
  if (work() === 0) throw new Error('Nothing was resolved.');
  return (performance.now() - begin) / 1000;
}

await runAlone(import.meta, measureResolve);
