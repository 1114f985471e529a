import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * What runs on every page has 12 kB: it goes without the frame that WXT puts around a script (a logger that says nothing once
 * built), and is made smaller once more after the bundler has done what it can (2 %).
 */
export const bareScripts = (): Plugin => ({
  name: 'bare-scripts',
  transform(code, id) {
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const [, definition] = /import definition from ("[^"]+")/.exec(code) ?? [];
    if (!definition) throw new Error('WXT writes its entrypoints in another way now');
    return `import definition from ${definition}; definition.main(); export {};`;
  },
  generateBundle: {
    order: 'post',
    async handler({ format }, bundle) {
      if (format !== 'iife') return;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = (await minify(file.code, { ecma: 2020, compress: { passes: 3 } })).code ?? file.code;
      }
    },
  },
});
