import { expect, test } from 'vitest';
import { sites } from './all.ts';

/** What every site file keeps to. */

test.each(sites.map((site) => [site.id, site] as const))('%s describes what its routes capture', (_, { routes, aliases }) => {
  for (const [, template] of routes) {
    for (const [, name = ''] of template.matchAll(/:([a-z]+)/g))
      expect([...Object.keys(aliases), 'q', 'any', 'server'], template).toContain(name);
  }
});
