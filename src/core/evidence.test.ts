import { describe, expect, test } from 'vitest';
import { judgeEvidence } from './evidence.ts';
import { grammar, siteOf } from './grammar.ts';
import { matcher } from './matcher.ts';
import type { Evidence, Site } from './site.ts';

const site: Site = {
  id: 'plain',
  name: 'Plain',
  hosts: ['plain.example'],
  aliases: { handle: { form: '[a-z0-9_.]{1,30}' }, id: { form: '\\d+' }, thread: { form: '\\d+' } },
  reserved: ['help', 'member'],
  routes: [
    ['chat', '/t/:thread'],
    ['chat', '/direct/:thread'],
    ['chat', '/direct/:id'],
    ['post', '/:handle/post/:any'],
    ['story', '/stories/:handle'],
    ['profile', '/member?name=:handle'],
    ['profile', '/#/u/:handle'],
    ['profile', '/:handle'],
  ],
  evidence: [],
  surfaces: [],
};
const known = grammar([site]);
const bench = {
  known,
  site: siteOf(known, 'plain.example') as NonNullable<ReturnType<typeof siteOf>>,
  matcher: matcher(known, {
    version: 1,
    keys: { 'plain:handle:ann.e': 'a', 'plain:thread:7': 'a', 'plain:id:42': 'a' },
    names: ['ann example', '田中太郎'],
  }),
  base: 'https://plain.example/',
};
const judge = (as: Evidence['as'], value: string) => judgeEvidence(value, { select: '', read: 'text', as }, bench);

describe('a link', () => {
  test.each([
    ['/ann.e', 'theirs'],
    ['https://plain.example/ANN.E', 'theirs'],
    ['/t/7', 'theirs'],
    ['/direct/42', 'theirs'],
    ['/ann.e/post/1', 'theirs'],
    ['/ann.e.fan', 'other'],
    ['/direct/43', 'other'],
    ['/stories/ann.e', 'theirs'],
    ['/stories/bob', 'other'],
    // A post of somebody else's may stand in a row of theirs.
    ['/bob/post/1', undefined],
    // Nobody knows yet whose thread this is.
    ['/t/8', undefined],
    ['/help', undefined],
    ['https://elsewhere.example/ann.e', undefined],
  ])('%s: %s', (url, verdict) => {
    expect(judge('url', url)).toBe(verdict);
  });
});

describe('a link to another place on the page', () => {
  const at = (base: string, url: string) => judgeEvidence(url, { select: '', read: 'href', as: 'url' }, { ...bench, base });
  test.each([
    ['https://plain.example/ann.e', '#top', undefined],
    ['https://plain.example/ann.e', '?tab=posts', undefined],
    ['https://plain.example/bob', '#top', undefined],
    ['https://plain.example/bob?tab=posts#x', '?tab=likes', undefined],
    ['https://plain.example/bob', '/bob', 'other'],
    ['https://plain.example/ann.e', '/ann.e#top', 'theirs'],
    ['https://plain.example/member', '?name=ann.e', 'theirs'],
    ['https://plain.example/member?name=bob', '?name=ann.e', 'theirs'],
    ['https://plain.example/member?name=bob', '?name=cleo', 'other'],
    ['https://plain.example/member?name=bob', '#top', undefined],
    ['https://plain.example/', '#/u/ann.e', 'theirs'],
    ['https://plain.example/', '#/u/bob', 'other'],
  ])('on %s, %s: %s', (base, url, verdict) => {
    expect(at(base, url)).toBe(verdict);
  });
});

describe('a label of any language', () => {
  test.each([
    ['Story by ann.e, not seen', 'theirs'],
    ['ANN.E', 'theirs'],
    ['ann.e’s picture', 'theirs'],
    ['@ann.e.', 'theirs'],
    ['ann.e-Story', 'theirs'],
    ['ann.eさんのストーリーズ', 'theirs'],
    ['Story by ann.e.fan', undefined],
    ['Story by _ann.e', undefined],
    ['Story by joann.e', undefined],
  ])('%s: %s', (label, verdict) => {
    expect(judge('handle-token', label)).toBe(verdict);
  });
});

describe('an attribute', () => {
  test.each([
    ['id', '42', 'theirs'],
    ['id', '43', 'other'],
    ['handle', 'Ann.E', 'theirs'],
    ['handle', ' \u2068ann\u200b.e\u2069 ', 'theirs'],
    ['handle', 'ann.e.fan', 'other'],
    ['handle', 'Ann Example', undefined],
    ['thread', '7', 'theirs'],
    // Nobody knows yet whose thread this is.
    ['thread', '8', undefined],
  ] as const)('as %s, %s: %s', (as, value, verdict) => {
    expect(judge(as, value)).toBe(verdict);
  });
});

describe('running text', () => {
  test.each([
    ['hats with @ann.e.', 'theirs'],
    ['see https://plain.example/ann.e today', 'theirs'],
    ['see plain.example/ann.e', 'theirs'],
    ['dinner with Ann Example', 'theirs'],
    ['Happy Birthday Ann Example', 'theirs'],
    ['dinner with Ann Exampleton', undefined],
    ['see https://plain.example/ann.e.fan', undefined],
    ['see https://elsewhere.example/ann.e', undefined],
    ['@ann.e.fan', undefined],
    ['nobody at all', undefined],
  ])('%s: %s', (text, verdict) => {
    expect(judge('prose', text)).toBe(verdict);
  });
});

describe('on a site where nobody has an account', () => {
  const engine: Site = { ...site, id: 'engine', hosts: ['engine.example'], aliases: {}, routes: [], reserved: [] };
  const both = grammar([site, engine]);
  const there = {
    known: both,
    site: siteOf(both, 'engine.example') as NonNullable<ReturnType<typeof siteOf>>,
    matcher: matcher(both, { version: 1, keys: {}, names: [], sought: [{ texts: [['hat', 'a']], calls: ['plain'] }] }),
    base: 'https://engine.example/',
  };
  const judgeThere = (as: Evidence['as'], value: string) => judgeEvidence(value, { select: '', read: 'text', as }, there);

  test('a label names nobody', () => {
    expect(judgeThere('handle-token', 'Story by hat')).toBeUndefined();
  });

  test('an ordinary word is their handle only where it is marked as one', () => {
    expect(judgeThere('prose', 'A hat on plain.')).toBeUndefined();
    expect(judgeThere('prose', 'By @hat on plain.')).toBe('theirs');
    expect(judgeThere('query', 'hat plain')).toBe('theirs');
  });
});

describe('a name', () => {
  test.each([
    ['name', ' Ann  Example\u{F0A3C}', 'theirs'],
    ['name', 'ANN EXAMPLE', 'theirs'],
    ['name', 'Ann Example ❤️', 'theirs'],
    ['name', '👩‍🚀 Ann Example 🇫🇷👍🏽', 'theirs'],
    ['name', 'Ann ❤️ Example', 'other'],
    ['name', '❤️', undefined],
    ['name', 'Ann Example Fan', 'other'],
    ['name', 'Ann', 'other'],
    ['name', '12', undefined],
    ['called', 'Ann', 'theirs'],
    ['called', 'Anna', 'other'],
    ['names', 'Ann Example, Bob Field and 2 others', 'theirs'],
    ['names', 'Bob Field und Ann Example', 'theirs'],
    ['names', "Ann Example's story", 'theirs'],
    ['names', 'Ann Exampleさんのストーリーズ', 'theirs'],
    ['names', '田中太郎さん', 'theirs'],
    ['names', 'Ann Example Fan, Bob Field', undefined],
    ['names', 'Mary Ann Example, Bob Field', undefined],
    ['names', 'Ann Example-Field, Bob Field', undefined],
    ['names', 'Joann Example', undefined],
    ['names', 'Bob Field', undefined],
  ] as const)('as %s, %s: %s', (as, text, verdict) => {
    expect(judge(as, text)).toBe(verdict);
  });
});
