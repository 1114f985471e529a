import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * What runs on every page has 12 kB, the popup 35: scripts go without the frame that WXT puts around them (a logger that says
 * nothing once built), and all are made smaller once more after the bundler has done what it can (2 %).
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
      const options = { ecma: 2020, module: format === 'es', compress: { passes: 3 } } as const;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = (await minify(file.code, options)).code ?? file.code;
      }
    },
  },
});
