import { withList } from './list-address.ts';
import type { Matching } from './matcher.ts';
import { covers } from './origins.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import { lessonFile, siteFile } from './site-files.ts';

/** A content script as `scripting.registerContentScripts` takes it. */
export interface Registration {
  id: string;
  matches: string[];
  js: string[];
  css: string[];
  runAt: 'document_start' | 'document_idle';
  allFrames: true;
  matchOriginAsFallback: boolean;
  persistAcrossSessions: true;
}

/**
 * Veil and guard for every site that has to be covered, where the browser lets us; and, after a page is there, what learns on it.
 * @param granted match patterns that the user has allowed.
 * @param carried the list, where the browser lets the address of a script carry it.
 */
export function registrations(
  sites: readonly Site[],
  settings: Settings,
  granted: ReadonlySet<string>,
  carried?: Matching,
): Registration[] {
  return covers(sites, settings).flatMap(({ site, file, origins }) => {
    const matches = origins.filter((origin) => granted.has(origin));
    if (matches.length === 0) return [];
    return [
      {
        id: `site-${site.id}`,
        matches,
        js: [carried ? withList(siteFile(file), carried) : siteFile(file), ...(site.shadow ? ['roots.js'] : []), 'guard.js'],
        css: ['veil.css'],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
      ...(site.learn ? [learner(site, matches)] : []),
    ];
  });
}

/** A frame without an address of its own is somebody else's as likely as the site's: nothing is learned there. */
const learner = ({ id }: Site, matches: string[]): Registration => ({
  id: `learn-${id}`,
  matches,
  js: [lessonFile(id), 'learn.js'],
  css: [],
  runAt: 'document_idle',
  allFrames: true,
  matchOriginAsFallback: false,
  persistAcrossSessions: true,
});
