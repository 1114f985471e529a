import type { Plugin } from 'vite';

/**
 * Leaves out of our pages what none of them needs: the wrapper around `chrome`, since every browser that they run in has `browser`
 * (it would only hand that on), and what loads stylesheets together with a script, since pages link all of theirs themselves.
 */
export const leanPages = (): Plugin => ({
  name: 'lean-pages',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'webextension-polyfill' ? native : undefined),
  load: (id) => (id === native ? 'export default globalThis.browser;' : undefined),
  transform: (_, id) => (id === preloadHelper ? 'export const __vitePreload = (load) => load();' : undefined),
});

const native = '\0native-browser';
const preloadHelper = '\0vite/preload-helper.js';
