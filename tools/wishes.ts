import { basename } from 'node:path';
import type { Family } from './browsers.ts';

/** How `npm start` was asked to run. */
export interface Wishes {
  /** Nobody watches: the story plays by itself. */
  headless: boolean;
  family?: Family;
  /** The program to start, where the user named one by its path. */
  program?: string;
}

const families: [RegExp, Family][] = [
  [/firefox/i, 'firefox'],
  [/chrom|edge|brave|vivaldi|opera/i, 'chromium'],
];

/** `--headless`, `--firefox`, `--chromium`; `BROWSER` holds a name or a path. A `BROWSER` that is neither is somebody else's. */
export function readWishes(words: string[], env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Wishes {
  const noDisplay = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  const headless = words.includes('--headless') || noDisplay || Boolean(env.CI);
  const asked = words.find((word) => word === '--firefox' || word === '--chromium') ?? env.BROWSER ?? '';
  const family = families.find(([name]) => name.test(basename(asked)))?.[1];
  if (!family) return { headless };
  return /[/\\]/.test(asked) ? { headless, family, program: asked } : { headless, family };
}
