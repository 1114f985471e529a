import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which folder may import from which. `core` stands alone; `background`, `content` and `ui` never meet. */
const allowed: Record<string, string[]> = {
  core: ['core'],
  sites: ['sites', 'core'],
  stores: ['stores', 'core'],
  messages: ['messages', 'core'],
  send: ['send', 'messages'],
  report: ['report'],
  background: ['background', 'stores', 'sites', 'messages', 'report', 'core'],
  content: ['content', 'messages', 'core'],
  ui: ['ui', 'stores', 'sites', 'messages', 'send', 'report', 'core'],
  // One page of ours on which the real hiding runs.
  practice: ['practice', 'content', 'ui', 'sites', 'core'],
};

/** What each folder may take from outside. */
const packages: Record<string, string[]> = {
  core: [],
  sites: [],
  stores: ['idb', 'valibot', 'wxt'],
  messages: ['valibot'],
  send: ['wxt'],
  report: [],
  background: ['valibot', 'wxt'],
  content: [],
  ui: ['preact', 'wxt'],
  practice: ['preact', 'wxt'],
};

const root = join(import.meta.dirname, '..');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : [path];
  });
const sources = filesIn('src').filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.endsWith('.d.ts'));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Imports that remain at run time: a type costs nothing and binds nobody. */
const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

const partOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '');

describe('the architecture', () => {
  test.each(sources)('%s imports only what its folder may', (path) => {
    const part = partOf(path);
    for (const target of importsOf(path)) {
      if (target.startsWith('.')) expect(allowed[part], target).toContain(partOf(relative(root, resolve(root, dirname(path), target))));
      else expect(packages[part], target).toContain(target.split('/')[0]);
    }
  });

  test.each(sources.filter((path) => path.startsWith('src/core/')))('%s knows no browser, clock or chance', (path) => {
    expect(textOf(path)).not.toMatch(
      /\b(?:Date\.now|new Date\(\)|Math\.random|crypto\.|document\.|window\.|browser\.|indexedDB|localStorage)/,
    );
  });

  test.each(sources)('%s asks the network for nothing and builds no markup from text', (path) => {
    expect(textOf(path)).not.toMatch(
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|innerHTML|dangerouslySetInnerHTML|\beval\(|new Function/,
    );
  });

  test.each(sources.filter((path) => path.startsWith('src/ui/')))('%s weakens nothing by itself, and writes nothing that waits', (path) => {
    expect(textOf(path)).not.toMatch(/\b(?:removePerson|removeAccount|settle|apply|writeWaits)\b[^;]*\} from '[^']*(?:core|stores)/);
  });

  test.each(filesIn('src/sites').filter((path) => !/all\.ts$|\.test\./.test(path)))('%s is data', (path) => {
    expect(textOf(path)).not.toMatch(/=>|function\b/);
  });

  test.each(sources)('%s leaves stylesheets to the pages, which link them', (path) => {
    // What would load them together with a script is left out of the build (tools/lean-pages.ts).
    expect(textOf(path)).not.toMatch(/import\b[^;]*\.css/);
  });

  test.each(sources)('%s is short enough to be read at once', (path) => {
    expect(textOf(path).split('\n').length).toBeLessThanOrEqual(300);
  });

  test.each(filesIn('entrypoints').filter((path) => /\.tsx?$/.test(path)))('%s only wires things together', (path) => {
    expect(textOf(path).split('\n').length).toBeLessThanOrEqual(25);
  });
});
