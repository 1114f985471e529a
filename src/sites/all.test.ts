import { expect, test } from 'vitest';
import { sites } from './all.ts';

/** What every site file keeps to. */

test.each(sites.map((site) => [site.id, site] as const))('%s describes what its routes capture', (_, { routes, aliases }) => {
  for (const [, template] of routes) {
    for (const [, name = ''] of template.matchAll(/:([a-z]+)/g))
      expect([...Object.keys(aliases), 'q', 'any', 'server'], template).toContain(name);
  }
});

test.each(sites.filter(({ learn }) => learn).map((site) => [site.id, site] as const))(
  '%s learns what it describes, from records of at least two aliases',
  (_, { aliases, learn = {} }) => {
    const boxes = (learn.boxes ?? []).map(({ facts }) => facts.map(({ as, match }) => [as, match] as const));
    const json = (learn.json ?? []).map(({ keys }) =>
      Object.values(keys).map((as) => (typeof as === 'string' ? [as] : as) as [string, string?]),
    );
    for (const record of [...boxes, ...json]) {
      expect(new Set(record.map(([as]) => as)).size, JSON.stringify(record)).toBeGreaterThan(1);
      for (const [as, match] of record) {
        expect(Object.keys(aliases)).toContain(as);
        // A group of its own for the value, and no other.
        if (match !== undefined) expect(new RegExp(`${match}|`, 'iu').exec('')).toHaveLength(2);
      }
    }
  },
);
