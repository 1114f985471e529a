import type { Plugin } from 'vite';
import type { Site } from '../src/core/site.ts';

/**
 * Gives `site.ts?grammar` as the site's URLs alone, without what it takes to hide on its pages. Our own pages read links
 * and nothing else, and the popup has to be small.
 */
export const grammarOnly = (): Plugin => ({
  name: 'grammar-only',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.ts?grammar')) return undefined;
    const { default: site } = (await import(id.replace('?grammar', ''))) as { default: Site };
    return `export default ${JSON.stringify({ ...site, evidence: [], surfaces: [] })};`;
  },
});
