import type { Plugin } from 'vite';
import { monthsOf } from '../src/core/parts.ts';
import type { Site } from '../src/core/site.ts';

/**
 * Gives parts of site files to our own pages, which have to be small: `site.ts?grammar` without what it takes to hide on its
 * pages, `site.ts?hosts` also without what it takes to read its links, `site.ts?months` only when each part of it was
 * last right, and what its surfaces are called.
 */
export const siteParts = (): Plugin => ({
  name: 'site-parts',
  enforce: 'pre',
  async load(id) {
    const [, file, part] = /^(.*\/sites\/[^?]*)\?(grammar|hosts|months)$/.exec(id) ?? [];
    if (!file) return undefined;
    const { default: site } = (await import(file)) as { default: Site };
    if (part === 'months')
      return `export default ${JSON.stringify({ id: site.id, months: monthsOf(site), surfaces: site.surfaces.map(({ name }) => name) })};`;
    // That somebody can have an account there is all that pages need to know which only say where people are kept away.
    const aliases = Object.keys(site.aliases).length > 0 ? { id: { form: '' } } : {};
    const { reserved, wrappers, learn: _learn, canaries: _canaries, shadow: _shadow, ...rest } = { ...site, evidence: [], surfaces: [] };
    return `export default ${JSON.stringify(part === 'hosts' ? { ...rest, aliases, routes: [] } : { ...rest, reserved, wrappers })};`;
  },
});
