import { expect, test } from 'vitest';
import type { NotNow } from './coping.ts';
import { readSite, siteOf } from './not-now.ts';

test.each([
  ['library.example', 'https://library.example/'],
  [' https://library.example/books?q=tea ', 'https://library.example/books?q=tea'],
  ['library.example:8443/a', 'https://library.example:8443/a'],
  ['http://library.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,hello', undefined],
  ['about:blank', undefined],
  ['file:///etc/passwd', undefined],
  ['https://somebody:secret@library.example/', undefined],
  ['two words', undefined],
  ['localhost', undefined],
  ['', undefined],
])('%j leads to %s', (typed, url) => {
  expect(readSite(typed)).toBe(url);
});

test.each<[NotNow | undefined, string | undefined]>([
  [undefined, undefined],
  [{ to: 'tab' }, undefined],
  [{ to: 'tool' }, undefined],
  [{ to: 'site', url: 'https://library.example/' }, 'https://library.example/'],
  [{ to: 'site', url: 'javascript:alert(1)' }, undefined],
])('%j opens %s', (notNow, url) => {
  expect(siteOf(notNow)).toBe(url);
});
