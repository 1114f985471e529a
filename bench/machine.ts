import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { program } from '../tests/browser/installed.ts';

/** What figures depend on; nothing that tells whose machine it is. */
export function machine() {
  const version = (file: string) => execFileSync(file, ['--version'], { encoding: 'utf8' }).trim().split('\n')[0];
  return {
    cores: cpus().length,
    node: process.version,
    chromium: version(program('CHROMIUM', 'chromium', 'chromium-browser')),
    firefox: version(program('FIREFOX', 'firefox-esr', 'firefox-developer-edition')),
  };
}
