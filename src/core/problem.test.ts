import { expect, test } from 'vitest';
import { browserOf, reportText } from './problem.ts';

test('a report says what is wrong, on what, and how the page is built', () => {
  const given = { problem: 'still', version: '1.2.3', browser: 'Firefox 153', site: 'x', kind: 'other', text: 'body\n main' } as const;
  const surfaces = ['post', 'story', 'story', 'chat'];
  const found = [
    { all: 12, closed: 2 },
    { all: 0, closed: 0 },
    { all: 0, closed: 0 },
    { all: 1, closed: 0 },
  ];
  expect(reportText({ ...given, surfaces, found, unsure: ['stories'] })).toBe(
    `Stillwater 1.2.3, Firefox 153
Problem: they are still there
Site: x, other
Unsure: stories
Surfaces:
 post: 12, 2 hidden
 chat: 1
Not on this page: story
Page:
body
 main
`,
  );
  expect(reportText({ ...given, problem: 'gone', site: undefined, kind: undefined, surfaces: [], found: [], unsure: [] })).toBe(
    'Stillwater 1.2.3, Firefox 153\nProblem: somebody else is gone\nSite: not known\nPage:\nbody\n main\n',
  );
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edg 156'],
  ['', 'unknown browser'],
])('of "%s" it says %s', (userAgent, said) => {
  expect(browserOf(userAgent)).toBe(said);
});
