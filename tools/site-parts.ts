import type { Plugin } from 'vite';
import type { Site } from '../src/core/site.ts';

/**
 * Gives parts of site files to our own pages, which have to be small: `site.ts?grammar` without what it takes to hide on its
 * pages, `site.ts?hosts` also without what it takes to read its links.
 */
export const siteParts = (): Plugin => ({
  name: 'site-parts',
  enforce: 'pre',
  async load(id) {
    const [, file, part] = /^(.*\/sites\/[^?]*)\?(grammar|hosts)$/.exec(id) ?? [];
    if (!file) return undefined;
    const { default: site } = (await import(file)) as { default: Site };
    const { reserved, wrappers, learn: _learn, shadow: _shadow, ...rest } = { ...site, evidence: [], surfaces: [] };
    return `export default ${JSON.stringify(part === 'hosts' ? { ...rest, routes: [] } : { ...rest, reserved, wrappers })};`;
  },
});
