import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addValues, both } from './plain-values.ts';

beforeEach(() => fakeBrowser.reset());

describe('of two values, what is here stays and what is missing is added', () => {
  test.each<[unknown, unknown, unknown]>([
    [undefined, { a: 1 }, { a: 1 }],
    [{ a: 1 }, { a: 2, b: 3 }, { a: 1, b: 3 }],
    [{ marks: { one: 'done' } }, { marks: { one: 'open', two: 'done' } }, { marks: { one: 'done', two: 'done' } }],
    [['here'], ['there'], ['here']],
    ['here', { there: 1 }, 'here'],
    [{ a: null }, { a: 1 }, { a: null }],
  ])('%j and %j are %j', (mine, theirs, expected) => {
    expect(both(mine, theirs)).toEqual(expected);
  });

  test('nothing missing is the same value', () => {
    const mine = { a: { b: 1 }, c: 2 };
    expect(both(mine, { a: { b: 3 } })).toBe(mine);
  });
});

test('a value that nobody knows, or of another shape, is not brought back', async () => {
  await addValues({ seen: 'yes', matching: { keys: {} }, 'request-1': { name: 'takeBack' }, anything: 1 });
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await addValues({ seen: { days: 7, at: 1 } });
  await addValues({ seen: { days: 30, at: 2 } });
  expect(await fakeBrowser.storage.local.get()).toEqual({ seen: { days: 7, at: 1 } });
});
