import { readdir } from 'node:fs/promises';
import type { Site } from '../src/core/site.ts';

const folder = new URL('../src/sites/', import.meta.url);

/** Every site file, read as the build reads them: `src/sites/all.ts` needs the bundler. */
export async function readSites(): Promise<Site[]> {
  const names = (await readdir(folder)).filter((name) => /^[a-z]+\.ts$/.test(name) && name !== 'all.ts');
  return Promise.all(names.map(async (name) => ((await import(new URL(name, folder).href)) as { default: Site }).default));
}
