import { expect, test } from 'vitest';
import { isTame } from './tame.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

test.each<[boolean, string]>([
  [true, 'null'],
  [true, '{"a":[1,{"b":"constructor"}]}'],
  [true, nested(30)],
  [false, nested(60)],
  [false, nested(5_000)],
  [false, '{"__proto__":{"polluted":true}}'],
  [false, '{"a":[{"b":{"constructor":{"prototype":{}}}}]}'],
  [false, '{"a":{"prototype":1}}'],
])('says %s of %.60s', (expected, json) => {
  expect(isTame(JSON.parse(json))).toBe(expected);
});
