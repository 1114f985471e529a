import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { grammar } from './grammar.ts';
import { matcher, matching } from './matcher.ts';
import { passes, rules } from './rules.ts';
import type { Settings } from './settings.ts';

const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      id: 'p1',
      label: 'Person 1',
      circle: 'them',
      since: 0,
      names: ['Ann  Example', 'ann example'],
      accounts: [
        {
          id: 'acc1',
          realm: 'instagram',
          since: 0,
          aliases: [
            { kind: 'handle', value: 'ann' },
            { kind: 'id', value: '42' },
          ],
        },
      ],
    },
  ],
};
const known = grammar(sites);
const people = matcher(known, matching(sites, settings));

describe('the matcher', () => {
  test.each([
    ['https://www.instagram.com/ann/', 'acc1'],
    ['https://www.instagram.com/ANN/tagged/', 'acc1'],
    ['https://www.instagram.com/anna/', undefined],
    ['https://www.instagram.com/an.n/', undefined],
    ['https://www.instagram.com/explore/', undefined],
    ['https://www.instagram.com/explore/search/keyword/?q=%40ann', 'acc1'],
    ['https://www.instagram.com/explore/search/keyword/?q=about+ann', 'acc1'],
    ['https://www.instagram.com/explore/search/keyword/?q=anna', undefined],
    ['https://ann.example/', undefined],
    ['no address at all', undefined],
  ])('judges %s', (url, account) => {
    expect(people.judge(url)?.account).toBe(account);
  });

  test('keeps nothing of a person but comparable keys and names', () => {
    expect(matching(sites, settings)).toEqual({
      version: 1,
      keys: { 'instagram:handle:ann': 'acc1', 'instagram:id:42': 'acc1' },
      names: ['ann example'],
      sought: [
        { texts: [['ann', 'acc1']], calls: expect.arrayContaining(['instagram', 'ig', 'threads']) },
        {
          texts: [
            ['ann example', 'acc1'],
            ['example ann', 'acc1'],
          ],
        },
      ],
      sites: expect.any(Array),
    });
  });

  test('knows a link elsewhere to a handle of any script, and to a domain of their own', () => {
    const account = (realm: string, value: string) => ({ id: realm, realm, since: 0, aliases: [{ kind: 'handle' as const, value }] });
    const accounts = [account('youtube', 'zoë.名前'), account('tumblr', 'ann-blog')];
    const there = matcher(grammar([]), matching(sites, { ...settings, people: settings.people.map((each) => ({ ...each, accounts })) }));
    expect(there.judge('https://www.youtube.com/@Zo%C3%AB.%E5%90%8D%E5%89%8D/shorts')?.account).toBe('youtube');
    expect(there.judge('https://ann-blog.tumblr.com/archive')?.account).toBe('tumblr');
    expect(there.judge('https://www.tumblr.com/ann-blog')?.account).toBe('tumblr');
    expect(there.judge('https://joann-blog.tumblr.com/archive')).toBeUndefined();
    expect(there.judge('https://www.youtube.com/@zoe.%E5%90%8D%E5%89%8D')).toBeUndefined();
  });

  test('takes along the sites on which they can be seen, and not what it takes to hide there', () => {
    const taken = matching(sites, settings).sites ?? [];
    expect(taken.map(({ id }) => id)).toEqual(expect.arrayContaining(['instagram', 'threads', 'imginn']));
    expect(taken.some(({ id }) => id === 'x' || id === 'search')).toBe(false);
    expect(taken.every(({ evidence, surfaces }) => evidence.length + surfaces.length === 0)).toBe(true);
  });

  test('knows a link to them on a page of a site that knows only itself', () => {
    const [bluesky] = sites.filter(({ id }) => id === 'bluesky');
    const there = matcher(grammar(bluesky ? [bluesky] : []), matching(sites, settings));
    const cases: [string, string | undefined][] = [
      ['https://www.instagram.com/ann/', 'acc1'],
      ['https://www.instagram.com//%61nn/reels/', 'acc1'],
      ['https://www.threads.com/@ANN', 'acc1'],
      ['https://www.instagram.com/anna/', undefined],
      ['https://www.instagram.com/p/ann/', undefined],
      ['https://instagram.com.evil.example/ann/', undefined],
      ['https://bsky.app/profile/ann', undefined],
    ];
    for (const [url, account] of cases) expect([url, there.judge(url)?.account]).toEqual([url, account]);
  });

  test('lets one account through while a way to it is open, and nothing else of them', () => {
    const [ann] = settings.people;
    const elsewhere = { id: 'acc2', realm: 'x', since: 0, aliases: [{ kind: 'handle' as const, value: 'annexample' }] };
    const both = { ...settings, people: ann ? [{ ...ann, accounts: [...ann.accounts, elsewhere] }] : [] };
    const open = matcher(known, matching(sites, both, new Set(['acc1'])));
    expect(open.judge('https://www.instagram.com/ann/')).toBeUndefined();
    expect(open.judge('https://x.com/annexample')?.account).toBe('acc2');
    // Chats that are known by nothing but a name can be read; whoever looks for the name is stopped.
    expect(open.names.size).toBe(0);
    expect(open.judge('https://www.google.com/search?q=ann+example')?.account).toBe('acc2');
    const stopped = rules(sites, both).map(({ condition }) => condition.regexFilter);
    const passed = passes(sites, both, { accounts: new Set(['acc1']), chats: {} });
    expect(passed).toHaveLength(rules(sites, settings).length);
    for (const { action, condition } of passed) {
      expect(action.type).toBe('allow');
      expect(stopped).toContain(condition.regexFilter);
      expect(condition.regexFilter).not.toContain('annexample');
    }
  });

  test('lets who is listed by name alone be looked for while a way through is open, and nobody else', () => {
    const [ann] = settings.people as [Settings['people'][number]];
    const nell = { ...ann, id: 'nell', accounts: [], names: ['Nell Example'] };
    const listed = { ...settings, people: [ann, nell] };
    const search = (words: string) => `https://www.google.com/search?q=${encodeURIComponent(words)}`;
    expect(matcher(known, matching(sites, listed)).judge(search('nell example'))?.account).toBe('nell');
    const open = matcher(known, matching(sites, listed, new Set(['nell'])));
    expect(open.judge(search('nell example'))).toBeUndefined();
    expect(open.names).not.toContain('nell example');
    expect(open.judge(search('ann example'))?.account).toBe('acc1');
  });

  test('is not fooled by keys that every object has', () => {
    expect(people.whose([{ realm: 'constructor', kind: 'handle', value: '__proto__' }])).toBeUndefined();
  });
});

describe('somebody near them', () => {
  const near = (off: ('hiding' | 'guard')[]): Settings => ({
    ...settings,
    people: settings.people.map((one) => ({ ...one, circle: 'near', off })),
  });
  const ann = [{ realm: 'instagram', kind: 'handle', value: 'ann' }] as const;

  test.each([
    [[], 'acc1', 'acc1', 1],
    [['hiding'], undefined, 'acc1', 0],
    [['guard'], 'acc1', undefined, 1],
    [['hiding', 'guard'], undefined, undefined, 0],
  ] as const)('with %j switched off', (off, hidden, guarded, names) => {
    const matched = matcher(known, matching(sites, near([...off])));
    expect(matched.whose(ann)).toBe(hidden);
    expect(matched.judge('https://www.instagram.com/ann/')?.account).toBe(guarded);
    expect(matched.names.size).toBe(names);
  });
});

describe('somebody near them who is switched off', () => {
  const one = (id: string, value: string, names: string[], off?: ('hiding' | 'guard')[]): Settings['people'][number] => ({
    ...{ id, label: id, circle: off ? 'near' : 'them', since: 0, names },
    accounts: value === '' ? [] : [{ id: `${id}-acc`, realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value }] }],
    ...(off && { off }),
  });
  const matched = (...people: Settings['people']) => matcher(known, matching(sites, { ...settings, people }));
  const search = (words: string) => `https://www.google.com/search?q=${encodeURIComponent(words)}`;
  const both = ['near.one', 'them.two'].map((value) => ({ realm: 'instagram', kind: 'handle' as const, value }));
  const words = 'near.one them.two';

  test.each([
    [['hiding'], 'them-acc', 'near-acc'],
    [['guard'], 'near-acc', 'them-acc'],
    [['hiding', 'guard'], 'them-acc', 'them-acc'],
    [[], 'near-acc', 'near-acc'],
  ] as const)('with %j off, does not stand before those who are not', (off, hidden, guarded) => {
    const { whose, soughtBy, judge } = matched(one('near', 'near.one', [], [...off]), one('them', 'them.two', []));
    expect(whose(both)).toBe(hidden);
    expect(soughtBy(words)).toBe(hidden);
    expect(judge(search(words))?.account).toBe(guarded);
    expect(judge(`https://www.instagram.com/explore/search/keyword/?q=${words}`)?.account).toBe(guarded);
  });

  test.each([
    [['hiding'], 0, undefined, 'near'],
    [['guard'], 1, 'near', undefined],
    [['hiding', 'guard'], 0, undefined, undefined],
    [[], 1, 'near', 'near'],
  ] as const)('with %j off, is so too where nothing is known but a name', (off, names, hidden, guarded) => {
    const there = matched(one('near', '', ['Nell Example'], [...off]), one('them', 'them.two', []));
    expect(there.names.size).toBe(names);
    expect(there.soughtBy('nell example')).toBe(hidden);
    expect(there.judge(search('nell example'))?.account).toBe(guarded);
  });

  test('hides nobody by a name that somebody else goes by', () => {
    const there = matched(one('near', '', ['Sam Example'], ['hiding']), one('them', 'them.two', ['Sam Example']));
    expect([...there.names]).toEqual(['sam example']);
    expect(there.soughtBy('sam example')).toBe('them-acc');
  });
});

test('a search within a site asks for a handle however it is written', () => {
  const only = matcher(known, { version: 1, keys: { 'instagram:handle:ann': 'acc1' }, names: [] });
  for (const [query, account] of [
    ['ANN', 'acc1'],
    ['from:@Ann', 'acc1'],
    ['(ann)', 'acc1'],
    ['https://www.instagram.com/ann/', 'acc1'],
    ['anna', undefined],
  ] as const) {
    const url = `https://www.instagram.com/explore/search/keyword/?q=${encodeURIComponent(query)}`;
    expect({ query, account: only.judge(url)?.account }).toEqual({ query, account });
  }
});

test('a page learns how links lead to accounts that no file describes', () => {
  const account = {
    id: 'own',
    realm: 'hats.example',
    since: 0,
    aliases: [{ kind: 'handle' as const, value: 'ann' }],
    route: '/hatters/:handle/*',
  };
  const own: Settings = { ...settings, people: settings.people.map((person) => ({ ...person, accounts: [account] })) };
  const there = matcher(grammar([]), matching(sites, own));
  expect(there.judge('https://hats.example/hatters/ANN/felt')?.account).toBe('own');
  expect(there.judge('https://hats.example/hatters/anna')).toBeUndefined();
  // Beside the name of its site an ordinary word is their handle.
  expect(there.soughtBy('ann hats')).toBe('own');
  expect(there.soughtBy('ann shoes')).toBeUndefined();
});
