import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Names of properties that no other script, no file of a site, no value in storage and no browser ever reads: what is shortened here breaks what reads it. */
const withinOneScript =
  /^(?:tracesIn|maybeTheirs|groundsOf|isOthers|soughtBy|hostPattern|byFirst|captures|unitOf|recheck|segments|judge|whose|byHost|generic|anywhere|matched|holds|inside|regexp|shape|plain|whole|surface|namesOthers|isTheirs|beginsWithThem|beginsWithOther|matcher|known|literal|carriers|hintsOf)$/;

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
      const mangle = format === 'iife' ? { properties: { regex: withinOneScript } } : true;
      const options = { ecma: 2020, module: format === 'es', compress: { passes: 3 }, mangle } as const;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = (await minify(file.code, options)).code ?? file.code;
      }
    },
  },
});
