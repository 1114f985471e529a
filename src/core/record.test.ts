import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { agreed, listed, mentions, readShown, recordsIn, type Shown, taught, undisputed } from './record.ts';
import type { Site } from './site.ts';

const site = (id: string): Site => sites.find((each) => each.id === id) as Site;
const handle = (value: string): Shown => ({ kind: 'handle', value });
const id = (value: string): Shown => ({ kind: 'id', value });
const thread = (value: string): Shown => ({ kind: 'thread', value });
const post = (value: string): Shown => ({ kind: 'post', value });

describe('what a page shows is an alias only in the form of its site', () => {
  test.each<[string, string, Shown['kind'], string, string | undefined, string | undefined]>([
    ['a handle in capitals', 'instagram', 'handle', 'Ex.Person', undefined, 'ex.person'],
    ['dots that the site ignores', 'facebook', 'handle', 'Ex.Person.9', undefined, 'experson9'],
    ['a number behind a word', 'instagram', 'highlight', 'highlight:17900000000000001', '^highlight:(\\d+)$', '17900000000000001'],
    ['a number with its prefix', 'youtube', 'id', 'UCtargettargettargettar0', '^UC([\\w-]{22})$', 'UCtargettargettargettar0'],
    ['a page of the site', 'instagram', 'handle', 'explore', undefined, undefined],
    ['a sentence', 'instagram', 'handle', 'ex person', undefined, undefined],
    ['another kind of number', 'instagram', 'thread', '340282366841710300949128123456789012345', undefined, undefined],
    ['what the expression does not find', 'instagram', 'highlight', '5550001111', '^highlight:(\\d+)$', undefined],
    ['a kind that the site does not have', 'discord', 'bucket', '5550001111', undefined, undefined],
  ])('%s', (_, where, kind, raw, match, value) => {
    expect(readShown(site(where), kind, raw, match)?.value).toBe(value);
  });
});

describe('what a record teaches', () => {
  const keys = {
    'instagram:handle:ex.person': 'a',
    'instagram:id:5550001111': 'b',
    'instagram:handle:newname': 'b',
    'x:handle:samex': 'c',
  };
  test.each<[string, Shown[], string | undefined]>([
    ['a thread beside a handle on the list', [handle('ex.person'), thread('17845')], 'a'],
    ['a first number', [handle('ex.person'), id('5550003333')], 'a'],
    ['a new handle beside a number on the list', [id('5550001111'), handle('renamed')], 'b'],
    ['what is known already', [id('5550001111'), handle('newname')], 'b'],
    ['nothing of others', [handle('bestfriend'), thread('17846')], undefined],
    ['nothing of a look-alike', [handle('ex.person.fan'), thread('17846')], undefined],
    ['nothing by itself', [handle('ex.person')], undefined],
    ['nothing where two on the list stand', [handle('ex.person'), id('5550001111')], undefined],
    ['nothing of a handle that somebody else has taken', [handle('newname'), id('5550009999'), post('CabcdE')], undefined],
    ['nothing of another realm', [handle('samex'), id('5550009999')], undefined],
  ])('%s', (_, record, account) => {
    expect(taught(record, listed(keys, 'instagram'))?.account).toBe(account);
  });

  test('a box that says two things of a kind says nothing', () => {
    expect(agreed([handle('ann'), handle('ann'), thread('17845')])).toEqual([handle('ann'), thread('17845')]);
    expect(agreed([handle('ann'), handle('bea'), thread('17845')])).toEqual([]);
  });
});

test('of several boxes, what is said of two people is said of neither', () => {
  const one = [handle('ann'), post('1')];
  const same = [handle('ann'), post('1'), id('7')];
  const other = [handle('bea'), post('1')];
  const renamed = [handle('ann.new'), id('7'), post('2')];
  expect(undisputed([one, same, renamed])).toEqual([one, same, renamed]);
  expect(undisputed([one, other, renamed])).toEqual([renamed]);
  expect(undisputed([one, [post('1')]])).toEqual([one, [post('1')]]);
  expect(
    undisputed([
      [id('7'), thread('3')],
      [id('8'), thread('3')],
      [id('8'), thread('4')],
    ]),
  ).toEqual([[id('8'), thread('4')]]);
});

/** As the sites write it, with invented people. */
const islands: [string, unknown, Shown[][]][] = [
  [
    'instagram',
    { data: { media: { pk: '39', code: 'CtargetA1', user: { pk: '5550001111', id: '1', username: 'Ex.Person' } } } },
    [
      [post('CtargetA1'), id('5550001111'), handle('ex.person')],
      [id('5550001111'), handle('ex.person')],
      [id('5550001111'), handle('ex.person')],
    ],
  ],
  [
    'instagram',
    { as_ig_direct_thread: { thread_key: '17845000000000001', is_group: false, users: [{ pk: 5550001111, username: 'ex.person' }] } },
    [
      [thread('17845000000000001'), id('5550001111'), handle('ex.person')],
      [id('5550001111'), handle('ex.person')],
    ],
  ],
  ['instagram', { thread_key: '17845000000000003', is_group: true, users: [{ pk: '5550001111' }] }, []],
  ['instagram', { thread_key: '17845000000000003', is_group: false, users: [{ pk: '5550001111' }, { pk: '5550002222' }] }, []],
  ['instagram', { thread_key: '17845000000000003', users: [{ pk: '5550001111' }] }, []],
  [
    'instagram',
    { node: { id: 'highlight:17900000000000001', title: 'Sea', user: { username: 'ex.person' } } },
    [[{ kind: 'highlight', value: '17900000000000001' }, handle('ex.person')]],
  ],
  ['facebook', { userID: '100009000000001', userVanity: 'Ex.Person.9' }, [[id('100009000000001'), handle('experson9')]]],
  [
    'facebook',
    { actors: [{ __typename: 'User', id: '100009000000001', url: 'https://www.facebook.com/Ex.Person.9' }] },
    [[id('100009000000001'), handle('experson9')]],
  ],
  ['facebook', { __typename: 'Group', id: '100009000000005', url: 'https://www.facebook.com/groups/100009000000005/' }, []],
  [
    'facebook',
    { node: { id: '200000000000001', story_bucket_owner: { id: '100009000000001' } } },
    [[{ kind: 'bucket', value: '200000000000001' }, id('100009000000001')]],
  ],
  [
    'threads',
    { post: { code: 'CexA1', user: { pk: '5550001111', username: 'ex.person' } } },
    [
      [post('CexA1'), id('5550001111'), handle('ex.person')],
      [id('5550001111'), handle('ex.person')],
    ],
  ],
  [
    'tiktok',
    { itemStruct: { id: '7300000000000000001', author: { id: '6800000000000000001', uniqueId: 'target.user', secUid: '' } } },
    [
      [post('7300000000000000001'), id('6800000000000000001'), handle('target.user')],
      [id('6800000000000000001'), handle('target.user')],
    ],
  ],
  [
    'youtube',
    {
      videoRenderer: {
        videoId: 'vvvvvvvv001',
        longBylineText: {
          runs: [{ navigationEndpoint: { browseEndpoint: { browseId: 'UCtargettargettargettar0', canonicalBaseUrl: '/@TargetUser' } } }],
        },
      },
    },
    [
      [post('vvvvvvvv001'), id('UCtargettargettargettar0'), handle('targetuser')],
      [id('UCtargettargettargettar0'), handle('targetuser')],
    ],
  ],
];

describe('the JSON of a page', () => {
  test.each(islands)('of %s: %j', (where, json, records) => {
    const learn = site(where).learn?.json ?? [];
    expect([...recordsIn(json, site(where), learn)].filter(Boolean)).toEqual(records);
  });

  test('holds only what it says as its own', () => {
    const inherited = JSON.parse('{"pk":"5550001111","__proto__":{"username":"ex.person"}}');
    expect([...recordsIn(inherited, site('instagram'), site('instagram').learn?.json ?? [])].filter(Boolean)).toEqual([]);
  });
});

test.each<[string, string[], string | undefined, string, boolean]>([
  ['a handle in capitals', ['ex.person'], undefined, '{"username":"Ex.Person"}', true],
  ['a handle with dots that mean nothing', ['experson9'], '.', '{"url":"https://www.facebook.com/Ex.Person.9"}', true],
  ['a dot is no letter', ['ex.person'], undefined, '{"username":"exaperson"}', false],
  ['nobody', ['ex.person'], undefined, '{"username":"bestfriend"}', false],
  ['nobody is listed', [], undefined, '{"username":"bestfriend"}', false],
  ['letters that JSON may write otherwise', ['zoë'], undefined, '{"username":"bestfriend"}', true],
])('a text is read where it may name them: %s', (_, values, ignored, text, answer) => {
  expect(mentions(values, ignored)(text)).toBe(answer);
});
