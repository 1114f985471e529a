import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { grammar } from './grammar.ts';
import { described, type Outlined, outlineText, safeWords, vocabulary } from './outline.ts';

const known = vocabulary({ evidence: [], surfaces: [] });
const onX = vocabulary(grammar(sites).sites.find(({ site }) => site.id === 'x')?.site ?? { evidence: [], surfaces: [] });

test.each([
  ['tweetText', 'tweet-text'],
  ['feedItem-by-ann.bsky.social', 'feed-item-*-social'],
  ['user_cell_98231', 'user-cell-*'],
  ['UserAvatar-Container-annmiller', 'user-avatar-container-*'],
  ['annMillerPost', '*-post'],
  ['Ann Miller', '*'],
  ['Анна', '*'],
  ['李雷-card', '*-card'],
  ['a1b2c3', '*'],
  ['', ''],
])('of "%s" only "%s" is told', (value, told) => {
  expect(safeWords(value, known)).toBe(told);
});

test('words that the file of a site looks for are told too', () => {
  expect(safeWords('dm-conversation-item-annmiller', onX)).toBe('dm-conversation-item-*');
  expect(safeWords('cellInnerDiv', onX)).toBe('cell-inner-div');
});

describe('an element', () => {
  const raw = { tag: 'a', attributes: {}, hasText: false };
  test.each([
    ['its tag', raw, 'a'],
    ['that it has words, and not which', { ...raw, hasText: true }, 'a text'],
    ['where its link leads, and not to whom', { ...raw, attributes: { href: '/ann.miller' }, leads: 'profile' }, 'a href:profile'],
    ['that it has a link, where nobody knows it', { ...raw, attributes: { href: '/ann.miller' } }, 'a href'],
    ['its role', { ...raw, attributes: { role: 'ROW' } }, 'a role=row'],
    ['no role that is none', { ...raw, attributes: { role: 'ann-miller' } }, 'a role=*'],
    ['no tag that nobody knows', { ...raw, tag: 'annmiller' }, '*'],
    ['the words of a tag', { ...raw, tag: 'post-annmiller-card' }, 'post-*-card'],
    [
      'which names it has, not what they say',
      { ...raw, attributes: { 'aria-label': 'Ann', alt: 'Ann', title: 'Ann' } },
      'a alt title aria-label',
    ],
    ['no attribute that is not listed', { ...raw, attributes: { 'data-ann-miller': '1', id: 'ann', class: 'ann', name: 'ann' } }, 'a'],
    ['how it is hidden', { ...raw, closed: 'gone' }, 'a (hidden: gone)'],
  ])('tells %s', (_, given, told) => {
    expect(described(given, known)).toBe(told);
  });
});

describe('an outline', () => {
  const leaf = (what: string): Outlined => ({ what, children: [] });
  test('tells what repeats once, and what wraps in one line', () => {
    const row = { what: 'div', children: [{ what: 'article', children: [leaf('a'), leaf('p')] }] };
    expect(outlineText({ what: 'body', children: [leaf('nav'), row, row, row] })).toBe(
      ['body', ' nav', ' div > article ×3', '  a', '  p'].join('\n'),
    );
  });

  test('leaves out what is too much', () => {
    const children = Array.from({ length: 30 }, (_, index) => leaf(`p${index}`));
    expect(outlineText({ what: 'body', children }).split('\n').at(-1)).toBe(' … 18 more');
    let deep = leaf('p');
    for (let depth = 0; depth < 200; depth++) deep = { what: 'div', children: [leaf('b'), deep] };
    expect(outlineText(deep).split('\n').length).toBeLessThan(200);
  });
});
