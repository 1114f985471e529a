import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from './browsers.ts';

const webExt = fileURLToPath(new URL('../node_modules/web-ext/bin/web-ext.js', import.meta.url));

/**
 * Opens the browser with the extension and the feed, in a profile that is thrown away afterwards. `web-ext` knows how to
 * load an unpacked extension into each of them, branded Chrome included.
 * @returns when the browser was closed.
 */
export async function openWindow({ family, program }: Browser, extension: string, url: string): Promise<void> {
  const common = ['run', '--no-config-discovery', '--no-input', '--no-reload', '--source-dir', extension, '--start-url', url];
  const chosen =
    family === 'firefox' ? ['--target', 'firefox-desktop', '--firefox', program] : ['--target', 'chromium', '--chromium-binary', program];
  // Chromium refuses to run as root with its sandbox.
  const asRoot = family === 'chromium' && process.getuid?.() === 0 ? ['--args=--no-sandbox'] : [];
  const folder = await mkdtemp(join(tmpdir(), 'stillwater-'));
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  const child = spawn(process.execPath, [webExt, ...common, ...chosen, ...asRoot], { stdio: ['ignore', 'ignore', 'inherit'], env });
  let isEnded = false;
  const end = () => {
    isEnded = true;
    child.kill('SIGINT');
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  const code = await new Promise<number | null>((closed, failed) => {
    child.once('error', failed);
    child.once('exit', closed);
  });
  // The browser may still be writing into its profile while it closes.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  if (code && !isEnded) throw new Error(`${program} could not be opened with the extension. It needs Chrome 148, Firefox 153, or newer.`);
}
