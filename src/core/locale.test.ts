import { describe, expect, test } from 'vitest';
import { localeFor } from './locale.ts';

describe('numbers and dates', () => {
  test.each([
    ['follow the region of the browser', 'en', ['en-GB', 'de'], 'en-GB-u-nu-latn'],
    ['follow the first region that fits, not the first language', 'de', ['fr', 'de-AT', 'de'], 'de-AT-u-nu-latn'],
    ['follow the words where the browser prefers other languages', 'fr', ['en-US'], 'fr-u-nu-latn'],
    ['follow the words where the browser says nothing', 'hi', [], 'hi-u-nu-latn'],
    ['keep simplified Chinese apart from traditional', 'zh-CN', ['zh-TW', 'zh-SG'], 'zh-SG-u-nu-latn'],
    ['keep traditional Chinese apart from simplified', 'zh-TW', ['zh-CN', 'zh-HK'], 'zh-HK-u-nu-latn'],
    ['know the old name of Hebrew', 'he', ['iw-IL'], 'he-IL-u-nu-latn'],
    ['have the digits of the words, wherever Arabic is read', 'ar', ['ar-EG'], 'ar-EG-u-nu-latn'],
    ['have Persian digits beside Persian words', 'fa', ['fa-IR'], 'fa-IR-u-nu-arabext'],
    ['let a European region read Brazilian words', 'pt-BR', ['pt-PT'], 'pt-PT-u-nu-latn'],
  ] as const)('%s', (_, language, preferred, expected) => {
    expect(localeFor(language, preferred)).toBe(expected);
  });
});
