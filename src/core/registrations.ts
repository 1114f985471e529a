import { covers, realmOf } from './origins.ts';
import { accountsOf, type Settings } from './settings.ts';
import type { Site } from './site.ts';
import { grammarFile, siteFile } from './site-files.ts';

/** A content script as `scripting.registerContentScripts` takes it. */
export interface Registration {
  id: string;
  matches: string[];
  js: string[];
  css: string[];
  runAt: 'document_start';
  allFrames: true;
  matchOriginAsFallback: true;
  persistAcrossSessions: true;
}

/**
 * Veil and guard for every site that has to be covered, where the browser lets us: the site's own data in full, and of
 * the other sites of these people what it takes to know a link to them.
 * @param granted match patterns that the user has allowed.
 */
export function registrations(sites: readonly Site[], settings: Settings, granted: ReadonlySet<string>): Registration[] {
  const realms = new Set(accountsOf(settings).map(({ realm }) => realm));
  const known = sites.filter((site) => realms.has(realmOf(site)));
  return covers(sites, settings).flatMap(({ site, origins }) => {
    const matches = origins.filter((origin) => granted.has(origin));
    if (matches.length === 0) return [];
    const others = known.filter((each) => each.id !== site.id).map((each) => grammarFile(each.id));
    return [
      {
        id: `site-${site.id}`,
        matches,
        js: [siteFile(site.id), ...others, 'guard.js'],
        css: ['veil.css'],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ];
  });
}
