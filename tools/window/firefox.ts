import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Window } from './window.ts';

const webExt = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));

/** Any Firefox: `web-ext` loads the extension for the time of a session, for which it need not be signed. */
export function openFirefox({ program, extension, url, folder }: Window) {
  const words = [
    'run',
    '--no-config-discovery',
    '--no-input',
    '--no-reload',
    '--firefox',
    program,
    '--source-dir',
    extension,
    '--start-url',
    url,
  ];
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  return {
    browser: spawn(process.execPath, [webExt, ...words], { stdio: ['ignore', 'ignore', 'inherit'], env }),
    ready: Promise.resolve(),
  };
}
