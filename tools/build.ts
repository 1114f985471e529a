import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Family } from './browsers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));

/**
 * Builds the extension. The build for the headless story differs from the real one in one key of the manifest: the
 * sites are granted, since no program can press the browser's prompt.
 * @returns the folder of the built extension.
 */
export function buildExtension(family: Family, headless: boolean): string {
  const words = ['build', ...(family === 'firefox' ? ['--browser', 'firefox'] : []), ...(headless ? ['--mode', 'test'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...words], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  const folder = `.output/${family === 'firefox' ? 'firefox' : 'chrome'}-mv3${headless ? '-test' : ''}`;
  return fileURLToPath(new URL(`../${folder}`, import.meta.url));
}
