import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Wishes } from './wishes.ts';

export type Family = 'chromium' | 'firefox';

export interface Browser {
  family: Family;
  program: string;
}

/** In the order in which they are tried. Firefox ESR comes first: it takes an extension that is not signed yet. */
const onLinux: Record<Family, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
};
const onMac: Record<Family, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox Developer Edition', 'Firefox'],
};
const onWindows: Record<Family, string[]> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Firefox Developer Edition\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
};

/** The first installed browser that fits; Chrome and its relatives before Firefox. */
export function findBrowser(wishes: Wishes): Browser | undefined {
  if (wishes.program && wishes.family) return { family: wishes.family, program: wishes.program };
  const wanted: Family[] = wishes.family ? [wishes.family] : ['chromium', 'firefox'];
  for (const family of wanted) {
    const program = places(family).find(isProgram);
    if (program) return { family, program };
  }
  return undefined;
}

function places(family: Family): string[] {
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    return onWindows[family].flatMap((name) => roots.map((root) => join(root, name)));
  }
  if (process.platform === 'darwin') {
    const inside = (name: string) => `Applications/${name}.app/Contents/MacOS/${name.startsWith('Firefox') ? 'firefox' : name}`;
    return onMac[family].flatMap((name) => [join('/', inside(name)), join(homedir(), inside(name))]);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return onLinux[family].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
