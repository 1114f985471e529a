import { expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { grammar } from './grammar.ts';
import { resolve } from './resolve.ts';
import type { Site } from './site.ts';
import { lessonScript, siteScript } from './site-files.ts';

/** What a page gets of a site. */
function onPage(site: Site): Site {
  const scope: { stillwaterSites?: Record<string, Site> } = {};
  new Function('globalThis', siteScript(site))(scope);
  return scope.stillwaterSites?.[site.id] as Site;
}

test.each(sites.map((site) => [site.id, site] as const))(
  'what a page gets of %s reads reserved words as the whole file does',
  (_, site) => {
    const host = site.hosts[0] === '*' ? 'home.example' : (site.hosts[0] ?? '');
    const [whole, shortened] = [grammar([site]), grammar([onPage(site)])];
    for (const word of [...(site.reserved ?? []), 'somebody', 'some.body', '1234567']) {
      for (const path of [`/${word}`, `/${word}/`, `/@${word}`, `/${word}/posts/1`, `/${word}/status/12345`, `/${word}/${word}`]) {
        expect(resolve(shortened, `https://${host}${path}`), path).toEqual(resolve(whole, `https://${host}${path}`));
      }
    }
  },
);

test.each(sites.filter(({ learn }) => learn).map((site) => [site.id, site] as const))(
  'what can be learned on %s is in a file of its own',
  (_, site) => {
    expect(onPage(site)).not.toHaveProperty('learn');
    const scope: { stillwaterLessons?: Record<string, unknown> } = {};
    new Function('globalThis', lessonScript(site))(scope);
    expect(scope.stillwaterLessons).toEqual({ [site.id]: site.learn });
  },
);
