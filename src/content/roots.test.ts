import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './roots.ts';

const plain = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, '')
    .replace(/;}/g, '}');

test('boxes close in a shadow root as they do in the page', () => {
  const veil = plain(readFileSync('public/veil.css', 'utf8'));
  expect(plain(rules)).toBe(veil.slice(veil.indexOf('[data-fold="gone"]')));
});
