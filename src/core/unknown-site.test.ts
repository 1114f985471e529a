import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { anySite } from './described.ts';
import { judgeEvidence } from './evidence.ts';
import type { Found } from './found.ts';
import { type CompiledSite, grammar } from './grammar.ts';
import byRoute from './longtail.json' with { type: 'json' };
import { readUnknown } from './longtail.ts';
import { matcher, matching } from './matcher.ts';
import { addPerson } from './naming.ts';
import { covers } from './origins.ts';
import { readPaste } from './paste.ts';
import { registrations } from './registrations.ts';
import { resolve } from './resolve.ts';
import { rules } from './rules.ts';
import { noSettings, type Settings } from './settings.ts';

const known = grammar(sites);
const read = (text: string) => readPaste(text, known, [], { unknown: readUnknown });
const short = ({ site, aliases, route }: Found) => `${site} ${aliases.map(({ value }) => value).join()} ${route ?? ''}`.trim();
const named = (found: readonly Found[], hosts: string[] = []): Settings =>
  addPerson(
    { ...noSettings, hosts },
    { id: 'p1', label: 'Person 1', accounts: found.map((each, index) => ({ id: `a${index}`, ...each })) },
    0,
  );

describe('a profile on one of the many sites without a file', () => {
  test.each([
    ['https://www.flickr.com/people/Ex_Person/', 'flickr.com ex_person /people/:handle/*'],
    ['https://archiveofourown.org/users/ex_person/pseuds/ex', 'archiveofourown.org ex_person /users/:handle/*'],
    ['https://www.patreon.com/ex_person', 'patreon.com ex_person /:handle/*'],
    ['https://news.ycombinator.com/user?id=ex_person', 'news.ycombinator.com ex_person /user?id=:handle'],
    ['https://medium.com/@ex.person/some-words-1a2b', 'medium.com ex.person /@:handle/*'],
    ['https://lichess.org/@/ex_person/all', 'lichess.org ex_person /@/:handle/*'],
    ['https://forum.arduino.cc/u/ex_person/summary', 'forum.arduino.cc ex_person /u/:handle/*'],
    ['https://web.archive.org/web/2024/https://www.flickr.com/people/ex_person/', 'flickr.com ex_person /people/:handle/*'],
    ['https://social.example/@ex', 'fediverse ex@social.example'],
    ['https://mastodon.social/@ex', 'fediverse ex@mastodon.social'],
    ['https://imginn.com/ex.person/', 'instagram ex.person'],
    ['https://picuki.com/profile/ex.person', 'instagram ex.person'],
  ])('%s', (url, expected) => {
    expect(read(url)).toMatchObject({ problems: [] });
    expect(read(url).found.map(short)).toEqual([expected]);
  });

  test.each([
    ['https://app.example/#/profile/Ex_Person', '/#/profile/:handle/*'],
    ['https://app.example/web/#!/users/@ex_person/likes', '/web#!/users/@:handle/*'],
  ])('may stand behind a number sign: %s', (url, route) => {
    const [part] = read(url).problems[0]?.parts?.filter(({ text }) => text.toLowerCase() === 'ex_person') ?? [];
    expect(part?.found.route).toBe(route);
    const there = matcher(grammar([anySite]), matching(sites, named(part ? [part.found] : [])));
    const profile = url.replace(/\/likes$/, '');
    for (const each of [profile, `${profile}/posts/1`, `${profile}?tab=likes`])
      expect([each, there.judge(each)?.account]).toEqual([each, 'a0']);
    for (const each of [`${profile}2`, profile.replace('#', ''), profile.replace('app.', 'app2.')])
      expect(there.judge(each)).toBeUndefined();
  });

  test.each([
    ['https://www.patreon.com/login', 'reserved'],
    ['https://www.patreon.com/search?q=about', 'reserved'],
    ['https://flickr.com.evil.example/people/', 'whichPart'],
  ])('is not %s', (url, code) => {
    expect(read(url).problems).toMatchObject([{ code }]);
  });

  test('is never the host’s own www', () => {
    expect(read('https://www.deviantart.com/annexample').found.flatMap(({ aliases }) => aliases)).not.toContainEqual(
      expect.objectContaining({ value: 'www' }),
    );
  });

  test('is no handle that could not be kept', () => {
    expect(read(`https://www.patreon.com/${'a'.repeat(401)}`)).toMatchObject({ found: [], problems: [{ code: 'unfit' }] });
  });

  test('is read by every route of the list, and on no other host', () => {
    for (const [route, hosts] of Object.entries(byRoute)) {
      const host = hosts.split(' ')[0] as string;
      const path = route.replace(':handle', 'ex-person').replace(/\/\*$/, '');
      const url = path.startsWith('//') ? `https:${path}` : `https://${host}${path}`;
      // A domain that has the handle in its name needs a route of hosts.
      if (route.startsWith('//')) continue;
      expect([url, read(url).found.map(({ aliases }) => aliases[0]?.value)]).toEqual([url, ['ex-person']]);
      const alike = url.replace(host, `${host}.evil.example`);
      expect([alike, read(alike).found.filter(({ realm }) => realm === host)]).toEqual([alike, []]);
    }
  });
});

describe('any other link: which part is the handle?', () => {
  const parts = (url: string) => read(url).problems.flatMap(({ parts = [] }) => parts.map(({ text, found }) => [text, short(found)]));

  test.each([
    ['https://club.example/people/Ex_Person', [['Ex_Person', 'club.example ex_person /people/:handle/*']]],
    [
      'https://club.example/en/~ex/photos.html',
      [
        ['ex', 'club.example ex /en/~:handle/photos.html/*'],
        ['photos', 'club.example photos /en/:any/:handle.html/*'],
      ],
    ],
    ['https://club.example/view.php?member=ex_person', [['ex_person', 'club.example ex_person /view.php?member=:handle']]],
    ['https://ex-person.homes.club.example/', [['ex-person', 'homes.club.example ex-person //:handle.homes.club.example/*']]],
    [
      'https://www.club.example/members/4711/ex',
      [
        ['4711', 'club.example 4711 /members/:handle/ex/*'],
        ['ex', 'club.example ex /members/:any/:handle/*'],
      ],
    ],
  ])('%s', (url, expected) => {
    expect(read(url)).toMatchObject({ found: [], problems: [{ code: 'whichPart', piece: url }] });
    expect(parts(url)).toEqual(expect.arrayContaining(expected.map((each) => expect.arrayContaining(each))));
  });

  test('the part that the user chose is the account, unless it is listed already', () => {
    const url = 'https://club.example/view.php?x=1&member=ex_person';
    const answer = (answers: Record<string, string>) => readPaste(`${url} @somebody`, known, [], { unknown: readUnknown, answers });
    expect(answer({ [url]: '/view.php?member=:handle' })).toMatchObject({
      found: [{ realm: 'club.example', aliases: [{ value: 'ex_person' }] }],
      problems: [{ code: 'whichSite' }],
    });
    for (const none of [{ [url]: '/elsewhere/:handle/*' }, { constructor: 'x' }, {}]) {
      expect(answer(none as Record<string, string>).problems[0]).toMatchObject({ code: 'whichPart', piece: url });
    }
    const listed = named(answer({ [url]: '/view.php?member=:handle' }).found).people;
    const again = readPaste(url, known, listed, { unknown: readUnknown, answers: { [url]: '/view.php?member=:handle' } });
    expect(again.problems).toMatchObject([{ code: 'otherPerson' }]);
  });

  test.each(['https://ann.co.uk/about', 'https://ann.com.br/'])('nobody is found by a word before what only a registry has: %s', (url) => {
    const routes = read(url).problems.flatMap(({ parts = [] }) => parts.map(({ found }) => found.route));
    expect(routes.filter((route) => route?.startsWith('//'))).toEqual([]);
  });

  test('each answer names the account by that very link', () => {
    for (const url of [
      'https://club.example/en/~ex/photos.html',
      'https://club.example/view.php?x=1&member=ex_person',
      'https://club.example/A/B-c',
    ]) {
      for (const { found, text } of read(url).problems[0]?.parts ?? []) {
        const judged = matcher(known, matching(sites, named([found]))).judge(url)?.account;
        if (!found.route?.startsWith('//')) expect([url, text, judged]).toEqual([url, text, 'a0']);
      }
    }
  });

  test('whatever the link, reading it never throws', () => {
    const tails = fc.string({ unit: fc.constantFrom(...'/@%?#&=.:+*~$\\ abA2é\u0000\ud800'), maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom('club.example', 'ex.club.example', 'flickr.com', 'xn--80ak6aa92e.example'), tails, (host, rest) => {
        for (const { parts = [] } of read(`https://${host}/${rest}`).problems) {
          for (const { found } of parts) rules(sites, named([found]));
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('somebody named there', () => {
  const settings = named(read('https://www.flickr.com/people/ex_person/').found);
  const all = matching(sites, settings);

  test('is kept away on that one host', () => {
    expect(covers(sites, settings).map(({ file, origins }) => [file, origins])).toEqual([['any', ['*://*.flickr.com/*']]]);
    expect(registrations(sites, settings, new Set(['*://*.flickr.com/*']))).toMatchObject([
      { id: 'site-flickr.com', js: ['sites/any.js', 'roots-open.js', 'guard-open.js'] },
      { id: 'beside-flickr.com', js: ['beside/any.js', 'beside.js'] },
    ]);
    const [page] = rules(sites, settings);
    expect(page?.condition.requestDomains).toEqual(['flickr.com']);
    expect(new RegExp(page?.condition.regexFilter ?? '', 'i').test('https://www.flickr.com/people/EX_person/albums')).toBe(true);
    expect(new RegExp(page?.condition.regexFilter ?? '', 'i').test('https://www.flickr.com/people/ex_person2')).toBe(false);
  });

  test.each([
    ['on their site', [anySite]],
    ['on a page of another site', sites.filter(({ id }) => id === 'bluesky')],
    ['in the worker', sites],
  ])('is known %s', (_, files) => {
    const there = matcher(grammar(files), all);
    const judged = (url: string) => there.judge(url)?.account;
    expect(judged('https://www.flickr.com/people/Ex_Person/')).toBe('a0');
    expect(judged('https://flickr.com/people/ex_person2')).toBeUndefined();
    expect(judged('https://flickr.com.evil.example/people/ex_person')).toBeUndefined();
    expect(judged('https://www.flickr.com/search?q=ex_person')).toBe('a0');
  });

  test('others there are somebody else', () => {
    const there = matcher(grammar([anySite]), all);
    const base = 'https://www.flickr.com/explore';
    const bench = { known: there.known, site: grammar([anySite]).sites[0] as CompiledSite, matcher: there, base };
    const judged = (href: string) => judgeEvidence(href, { select: 'a', read: 'href', as: 'url' }, bench);
    expect(['/people/ex_person/', '/people/friend/', '/explore', 'https://www.instagram.com/ex_person'].map(judged)).toEqual([
      'theirs',
      'other',
      undefined,
      undefined,
    ]);
  });
});

test('a viewer is understood as the site that it shows', () => {
  for (const url of [
    'https://xcancel.com/ex_person',
    'https://nitter.net/ex_person/with_replies',
    'https://nitter.poast.org/ex_person/status/12345',
    'https://xcancel.com/other,ex_person',
    'https://threadreaderapp.com/user/ex_person',
    'https://ww.twstalker.com/ex_person',
  ]) {
    expect([url, resolve(known, url)?.realm, resolve(known, url)?.aliases.at(-1)?.value]).toEqual([
      url,
      'x',
      url.includes('status') ? '12345' : 'ex_person',
    ]);
  }
  for (const url of [
    'https://imginn.com/ex.person/',
    'https://imginn.com/stories/ex.person/',
    'https://www.picnob.com/profile/ex.person/',
    'https://dumpor.com/v/ex.person',
    'https://gramhir.com/profile/ex.person/12345',
    'https://storiesig.info/en/ex.person/',
    'https://anonyig.com/en/profile/ex.person/',
    'https://instanavigation.com/user-profile/ex.person',
    'https://insta-stories-viewer.com/ex.person/',
    'https://bibliogram.art/u/ex.person',
    'https://shoelace.mint.lgbt/@ex.person',
  ]) {
    expect([url, resolve(known, url)?.realm, resolve(known, url)?.aliases[0]?.value]).toEqual([url, 'instagram', 'ex.person']);
  }
  for (const url of [
    'https://proxitok.pabloferreiro.es/@ex.person/video/7300000',
    'https://urlebird.com/user/ex.person/',
    'https://tikbuddy.com/en/tiktok/ex.person',
  ]) {
    expect([url, resolve(known, url)?.realm, resolve(known, url)?.aliases[0]?.value]).toEqual([url, 'tiktok', 'ex.person']);
  }
  expect(resolve(known, 'https://redlib.catsarch.com/user/ex_person')?.realm).toBe('reddit');
  expect(resolve(known, 'https://yewtu.be/@ex_person')?.realm).toBe('youtube');
});
