import type { Plugin } from 'vite';

/** What runs on every page goes without the frame that WXT puts around a script (a logger that says nothing once built). */
export const bareScripts = (): Plugin => ({
  name: 'bare-scripts',
  transform(code, id) {
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const [, definition] = /import definition from ("[^"]+")/.exec(code) ?? [];
    if (!definition) throw new Error('WXT writes its entrypoints in another way now');
    return `import definition from ${definition}; definition.main(); export {};`;
  },
});
