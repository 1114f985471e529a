import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fediverse from '../sites/fediverse.ts';
import instagram from '../sites/instagram.ts';
import { aliasKey } from './alias.ts';
import { grammar } from './grammar.ts';
import { addAccounts, addPerson } from './naming.ts';
import { type ProblemCode, readPaste } from './paste.ts';
import { accountsOf, noSettings, type Person } from './settings.ts';
import type { Site } from './site.ts';

const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  aliases: { handle: { form: '[a-z0-9-]+(?:\\.[a-z0-9-]+)+' }, post: { form: '[a-z0-9]+' } },
  routes: [
    ['post', '/profile/:handle/post/:post'],
    ['profile', '/profile/:handle'],
  ],
  evidence: [],
  surfaces: [],
};
const known = grammar([instagram, bluesky, fediverse]);

const person = (id: string, ...keys: string[]): Person => ({
  ...{ id, label: id, circle: 'them', since: 0, names: [] },
  accounts: keys.map((key, index) => {
    const [realm = '', kind, value = ''] = key.split(':');
    return { id: `${id}-${index}`, realm, since: 0, aliases: [{ kind: kind as 'handle', value }] };
  }),
});
const people = [person('one', 'instagram:handle:listed.one'), person('two', 'instagram:handle:listed.two')];

const found = (text: string, site?: string) =>
  readPaste(text, known, people, { person: 'one', ...(site ? { site } : {}) }).found.flatMap(({ aliases }) => aliases.map(aliasKey));
const problems = (text: string, site?: string) =>
  readPaste(text, known, people, { person: 'one', ...(site ? { site } : {}) }).problems.map(({ code, piece }) => [code, piece]);

describe('an account is read from', () => {
  test.each([
    ['a link', 'https://www.instagram.com/Ex.Person/?igsh=abc', 'instagram:handle:ex.person'],
    ['a link without a scheme', 'instagram.com/ex.person', 'instagram:handle:ex.person'],
    ['a link in prose', 'it is (instagram.com/ex.person), I think.', 'instagram:handle:ex.person'],
    ['a link in brackets', '<https://instagram.com/ex.person>', 'instagram:handle:ex.person'],
    ['a Markdown link', '[them](https://instagram.com/ex.person)', 'instagram:handle:ex.person'],
    ['a link after a label', 'profile:https://instagram.com/ex.person', 'instagram:handle:ex.person'],
    ['a story', 'https://instagram.com/stories/ex.person/123456789/', 'instagram:handle:ex.person'],
    ['a chat that carries the handle', 'https://ig.me/m/ex.person', 'instagram:handle:ex.person'],
    ['a redirect', 'https://l.instagram.com/?u=https%3A%2F%2Fbsky.app%2Fprofile%2Fex.bsky.social', 'bluesky:handle:ex.bsky.social'],
    ['a fediverse handle', '@Ex@social.example', 'fediverse:handle:ex@social.example'],
    ['a fediverse link', 'https://social.example/@ex', 'fediverse:handle:ex@social.example'],
    ['a Bluesky handle', '@ex-person.bsky.social', 'bluesky:handle:ex-person.bsky.social'],
    ['a Bluesky handle without its sign', 'ex-person.bsky.social', 'bluesky:handle:ex-person.bsky.social'],
    ['a handle wrapped in invisible marks', '\u2068@ex@social.example\u2069', 'fediverse:handle:ex@social.example'],
    ['a wide sign', '＠ex@social.example', 'fediverse:handle:ex@social.example'],
  ])('%s', (_, text, key) => {
    expect(found(text)).toEqual([key]);
    expect(problems(text)).toEqual([]);
  });

  test.each([
    ['a handle', '@ex.person', 'instagram', 'instagram:handle:ex.person'],
    ['a handle without its sign', 'ex.person', 'instagram', 'instagram:handle:ex.person'],
    ['a handle after a label', 'ig:@ex.person', 'instagram', 'instagram:handle:ex.person'],
    ['a handle at the end of a sentence', 'You mean @ex.person.', 'instagram', 'instagram:handle:ex.person'],
    ['the first half of a Bluesky handle', '@ex', 'bluesky', 'bluesky:handle:ex.bsky.social'],
  ])('%s, once the site is chosen', (_, text, site, key) => {
    expect(found(text, site)).toEqual([key]);
    expect(problems(text, site)).toEqual([]);
  });
});

describe('a piece that names no account says why', () => {
  test.each<[string, ProblemCode, string?]>([
    ['https://www.instagram.com/p/CtargetA1/', 'post'],
    ['https://social.example/@ex/112233445566', 'post'],
    ['https://www.instagram.com/explore/', 'reserved'],
    ['https://www.instagram.com/', 'reserved'],
    ['instagram.com', 'reserved'],
    ['@explore', 'reserved', 'instagram'],
    ['https://www.instagram.com/direct/t/1234567890/', 'nobody'],
    ['https://www.instagram.com/stories/highlights/17900000000000001/', 'nobody'],
    ['https://www.instagram.com/share/p/AbCd/', 'short'],
    ['https://www.instagram.com/explore/search/keyword/?q=somebody', 'search'],
    ['https://unknown.example/somebody', 'unknownSite'],
    ['unknown.example/somebody', 'unknownSite'],
    ['instagram://user?username=ex.person', 'unknownSite'],
    ['https://', 'unknownSite'],
    ['https://instagram.com/listed.one', 'already'],
    ['https://instagram.com/listed.two', 'otherPerson'],
    ['@ex.person', 'whichSite'],
    ['ex.person', 'whichSite'],
    ['@not-a-handle', 'unfit', 'instagram'],
    ['@ex@nowhere', 'unfit'],
    ['ex@social.example', 'mail'],
  ])('%s: %s', (text, code, site) => {
    expect(problems(text, site)).toEqual([[code, text]]);
    expect(found(text, site)).toEqual([]);
  });

  test.each([[''], ['  \n\t '], ['We met in spring and it was good.'], ['***'], ['and/or he.she/they said so']])('nothing: %j', (text) => {
    expect(problems(text)).toEqual([['nothing', '']]);
  });

  test('the same account twice, however it is written', () => {
    const text = 'https://instagram.com/ex.person\ninstagram.com/EX.person/tagged/';
    expect(found(text)).toEqual(['instagram:handle:ex.person']);
    expect(problems(text)).toEqual([['already', 'instagram.com/EX.person/tagged/']]);
  });

  test('for somebody new, whoever is listed is somebody else', () => {
    expect(readPaste('instagram.com/listed.one', known, people).problems).toEqual([
      { code: 'otherPerson', piece: 'instagram.com/listed.one', person: 'one' },
    ]);
  });

  test('good pieces are kept beside the others', () => {
    const text = 'her main https://instagram.com/ex.person, and @ex@social.example; this https://instagram.com/p/CtargetA1/ too';
    expect(found(text)).toEqual(['instagram:handle:ex.person', 'fediverse:handle:ex@social.example']);
    expect(problems(text)).toEqual([['post', 'https://instagram.com/p/CtargetA1/']]);
  });
});

describe('an enormous paste is answered at once', () => {
  test.each([
    ['a megabyte of text', 'somebody '.repeat(120_000), 'tooMuch'],
    ['a megabyte without a gap', 'a'.repeat(1_000_000), 'tooMuch'],
    ['thousands of handles', '@ex '.repeat(20_000), 'tooMuch'],
    ['one word', 'a'.repeat(99_999), 'whichSite'],
    ['a row of dots', '.'.repeat(99_998), 'nothing'],
    ['dots and a letter', `a${'.'.repeat(99_000)}`, 'whichSite'],
    ['dots before a letter', `${'.'.repeat(99_000)}a`, 'whichSite'],
    ['a row of slashes', 'a.bc/'.repeat(19_000), 'unknownSite'],
    ['a row of colons', 'a:'.repeat(49_000), 'nothing'],
    ['half a scheme', 'http'.repeat(24_000), 'whichSite'],
    ['at signs', `a${'@'.repeat(99_000)}`, 'unfit'],
    ['commas', ',a'.repeat(49_000), 'nothing'],
  ])('%s', (_, text, code) => {
    const from = performance.now();
    const { problems: all } = readPaste(text, known, people, { site: code === 'whichSite' ? '' : 'instagram' });
    expect(performance.now() - from).toBeLessThan(500);
    expect(all[0]?.code).toBe(code);
  });

  test('many schemes in one word', () => {
    expect(readPaste('https://'.repeat(12_000), known, people).problems).toEqual([expect.objectContaining({ code: 'unknownSite' })]);
  });
});

describe('whatever is pasted', () => {
  const word = fc.oneof(
    fc.constantFrom('@ex', '@ex@social.example', 'instagram.com/ex', 'https://instagram.com/p/Cabcde/', 'ex.bsky.social', '@', '://', '%'),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.emailAddress(),
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `https://www.instagram.com/${text}`),
  );
  const paste = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', ', ', '')), { maxLength: 12 }).map((all) => all.flat().join(''));
  const site = fc.constantFrom(undefined, 'instagram', 'bluesky', 'fediverse', 'nowhere');
  const read = (text: string, chosen: string | undefined, all = people) => readPaste(text, known, all, chosen ? { site: chosen } : {});

  test('it is answered, and never thrown back', () => {
    fc.assert(
      fc.property(paste, site, (text, chosen) => {
        const { found: good, problems: bad } = read(text, chosen);
        expect(good.length + bad.length).toBeGreaterThan(0);
        for (const { aliases } of good) expect(aliases.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing is listed twice, whatever comes after what', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(paste, site, fc.boolean()), { maxLength: 4 }), (pastes) => {
        let settings = { ...noSettings, people };
        for (const [index, [text, chosen, isNew]] of pastes.entries()) {
          const accounts = read(text, chosen).found.map((each, at) => ({ id: `${index}-${at}`, ...each }));
          settings = isNew ? addPerson(settings, { id: `p${index}`, label: 'x', accounts }, 0) : addAccounts(settings, 'one', accounts, 0);
        }
        const keys = accountsOf(settings).flatMap(({ realm, aliases }) => aliases.map((alias) => aliasKey({ realm, ...alias })));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('what was found once is listed the second time', () => {
    fc.assert(
      fc.property(paste, site, (text, chosen) => {
        const accounts = read(text, chosen).found.map((each, at) => ({ id: `${at}`, ...each }));
        const settings = addPerson({ ...noSettings, people }, { id: 'new', label: 'x', accounts }, 0);
        expect(read(text, chosen, settings.people).found).toEqual([]);
      }),
    );
  });
});
