import { readdir, readFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';
import { anyPages } from './src/core/any-pages.ts';
import type { Site } from './src/core/site.ts';
import {
  besideFile,
  besideScript,
  canaryFile,
  canaryScript,
  lessonFile,
  lessonScript,
  siteFile,
  siteScript,
} from './src/core/site-files.ts';
import { bareScripts, smallerSite, smallerStyle } from './tools/bare-scripts.ts';
import { leanPages } from './tools/lean-pages.ts';
import { popupChunks } from './tools/popup-chunks.ts';
import { siteParts } from './tools/site-parts.ts';

/** Tests cannot press the browser's permission prompt: the test build has the hosts granted. It differs in nothing else. */
const everyHost = ['*://*/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [siteParts(), bareScripts(), leanPages(), popupChunks()], build: { modulePreload: false, sourcemap: false } }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: 'Stillwater',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'storage',
      'unlimitedStorage',
      'scripting',
      'declarativeNetRequestWithHostAccess',
      'webNavigation',
      'contextMenus',
      'activeTab',
    ],
    // Asked for when it is used, and given back: to find and remove their pages in the history.
    optional_permissions: ['history'],
    ...(mode === 'test' ? { host_permissions: everyHost } : { optional_host_permissions: everyHost }),
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    action: { default_title: '__MSG_name__', default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' } },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    web_accessible_resources: [
      { resources: ['pause.html'], matches: everyHost, ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'",
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'stillwater@stillwater.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
  hooks: {
    /** Each site becomes one small script, registered only where it is used: adding a site costs no other page a byte. */
    'build:publicAssets': async ({ config }, files) => {
      const tellsAddress = config.browser === 'firefox';
      const folder = new URL('./src/sites/', import.meta.url);
      const add = async (relativeDest: string, script: string) => void files.push({ relativeDest, contents: await smallerSite(script) });
      for (const name of (await readdir(folder)).filter((each) => /^[a-z]+\.ts$/.test(each) && each !== 'all.ts')) {
        const { default: site } = (await import(new URL(name, folder).href)) as { default: Site };
        await add(siteFile(site.id), siteScript(site, tellsAddress));
        if (site.canaries) await add(canaryFile(site.id), canaryScript(site));
        await add(besideFile(site.id), besideScript(site));
        if (site.learn) await add(lessonFile(site.id), lessonScript(site));
      }
      await add(siteFile(anyPages.id), siteScript(anyPages, tellsAddress));
      await add(besideFile(anyPages.id), besideScript(anyPages));
      const veil = files.findIndex(({ relativeDest }) => relativeDest === 'veil.css');
      files[veil] = { relativeDest: 'veil.css', contents: smallerStyle(await readFile('public/veil.css', 'utf8')) };
    },
  },
});
