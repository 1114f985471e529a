import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Family } from './browsers.ts';

/** Debian's own packages. Without a font the screenshots would show boxes for letters. */
const packages: Record<Family, string[]> = { chromium: ['chromium', 'fonts-dejavu-core'], firefox: ['firefox-esr', 'fonts-dejavu-core'] };

/** Installs a browser where that needs no question: on Debian, as root. @returns whether it did. */
export function installBrowser(family: Family): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(`No browser found. Installing ${packages[family][0]} with apt-get; this takes a minute or two.`);
  return apt('update') && apt('install', '--yes', '--no-install-recommends', ...packages[family]);
}

function apt(...words: string[]): boolean {
  const { status, stderr } = spawnSync('apt-get', ['--quiet', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stderr);
  return status === 0;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
