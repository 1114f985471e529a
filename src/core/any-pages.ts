import { anySite } from './described.ts';
import { hosts } from './hosts.ts';
import type { Site } from './site.ts';

/** How pages are read of which no site file speaks: only they carry this. */
export const anyPages: Site = {
  ...anySite,
  shadow: hosts,
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: 'area[href]', read: 'href', as: 'url' },
    { select: '[data-href]', read: 'data-href', as: 'url' },
  ],
  // What is said of a term stands beside it.
  surfaces: [
    {
      name: 'entry of a list of terms',
      box: 'dl > div:has(> dt a):not(:only-child), dl > dt:not(:only-of-type)',
      of: 'dt *',
      shared: 'dt',
      along: { box: 'dd', by: 'dt *' },
      seen: '2026-11',
    },
  ],
};
