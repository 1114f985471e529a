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
  reserved: ['help'],
  routes: [
    ['chat', '/t/:thread'],
    ['chat', '/direct/:thread'],
    ['chat', '/direct/:id'],
    ['post', '/:handle/post/:any'],
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
    ['handle', 'ann.e.fan', 'other'],
    ['handle', 'Ann Example', undefined],
    ['thread', '7', 'theirs'],
    // Nobody knows yet whose thread this is.
    ['thread', '8', undefined],
  ] as const)('as %s, %s: %s', (as, value, verdict) => {
    expect(judge(as, value)).toBe(verdict);
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
