import { describe, expect, test } from 'vitest';
import { friendLink } from './friend-link.ts';
import { directory, helpLines, helpLinesOf, regionOf } from './help-lines.ts';

describe('help lines', () => {
  test.each(helpLines.map((each) => [each.name, each] as const))(
    '%s has a dated source, a secure site and a number that can be dialled',
    (_, line) => {
      expect(line.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(new URL(line.source).protocol).toBe('https:');
      expect(new URL(line.site).protocol).toBe('https:');
      expect(line.phone ?? line.message?.number).toBeDefined();
      if (line.phone !== undefined) expect(friendLink({ way: 'call', address: line.phone })).toBe(`tel:${line.phone.replace(/\D/g, '')}`);
    },
  );

  test('the directory has a source as well', () => {
    expect(new URL(directory.source).protocol).toBe('https:');
    expect(new URL(directory.site).protocol).toBe('https:');
  });

  test.each([
    [['en-US', 'en'], 'US'],
    [['de', 'en-US', 'en'], undefined],
    [['zh-Hant-TW'], 'TW'],
    [['en'], undefined],
    [[], undefined],
  ])('%j is read in %s', (languages, region) => {
    expect(regionOf(languages)).toBe(region);
  });

  test('a country of which nothing is known has none', () => {
    expect(helpLinesOf('TW')).toEqual([]);
    expect(helpLinesOf(undefined)).toEqual([]);
  });
});
