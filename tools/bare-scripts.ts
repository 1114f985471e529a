import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import { withinOneScript } from './within-one-script.ts';

const shortened = new RegExp(`^(?:${withinOneScript.join('|')})$`);

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
      const options: MinifyOptions =
        format === 'iife'
          ? // Nothing on a page says `this`, and what is written twice is smaller than what is called.
            { compress: { passes: 6, unsafe_arrows: true, inline: 1 }, mangle: { properties: { regex: shortened } } }
          : { compress: { passes: 3 }, module: true };
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = await smaller(file.code, options);
      }
    },
  },
});

async function smaller(code: string, options: MinifyOptions): Promise<string> {
  return (await minify(code, { ecma: 2020, ...options })).code ?? code;
}

/** What is written as it is, beside the bundles: the files of sites, and the stylesheet of the veil. */
export const smallerSite = (script: string): Promise<string> => smaller(script, {});
export const smallerStyle = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(' !', '!')
    .replaceAll(';}', '}')
    .replace(/="(\w+)"/g, '=$1')
    .trim();
