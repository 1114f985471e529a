import type { Site } from '../core/site.ts';

/** Every site file of this folder: adding a site is adding a file. */
const files = import.meta.glob<Site>(['./*.ts', '!./all.ts', '!./*.test.ts'], { eager: true, import: 'default' });

export const sites: readonly Site[] = Object.values(files);
