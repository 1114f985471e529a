import { anySite } from './described.ts';
import { withList } from './list-address.ts';
import type { Matching } from './matcher.ts';
import { covers } from './origins.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import { besideFile, canaryFile, lessonFile, siteFile } from './site-files.ts';
import { channelSites } from './talk.ts';

/** A content script as `scripting.registerContentScripts` takes it. */
export interface Registration {
  id: string;
  matches: string[];
  js: string[];
  css: string[];
  runAt: 'document_start' | 'document_end' | 'document_idle';
  allFrames: boolean;
  matchOriginAsFallback: boolean;
  persistAcrossSessions: true;
}

/**
 * Veil and guard for every site that has to be covered, where the browser lets us. Where somebody has a channel, what knows of open
 * chats comes along, and once the page is there what checks a draft; and, once a page is there, what looks after its title and its
 * sound, what learns on it, and what watches whether it has changed.
 * @param granted match patterns that the user has allowed.
 * @param carried the list, where the browser lets the address of a script carry it.
 */
export function registrations(
  sites: readonly Site[],
  settings: Settings,
  granted: ReadonlySet<string>,
  carried?: Matching,
): Registration[] {
  const channels = new Set(channelSites(sites, settings));
  return covers(sites, settings).flatMap(({ site, file, origins }) => {
    const matches = origins.filter((origin) => granted.has(origin));
    if (matches.length === 0) return [];
    const known = carried ? withList(siteFile(file), carried) : siteFile(file);
    const hasChannel = channels.has(site);
    const both = { matches, persistAcrossSessions: true } as const;
    const guard: Registration = {
      ...both,
      id: `site-${site.id}`,
      js: [
        known,
        ...(file === anySite.id ? ['roots-open.js'] : site.shadow ? ['roots.js'] : []),
        ...(hasChannel ? [channelFile] : []),
        isOpen(site, file) ? 'guard-open.js' : 'guard.js',
      ],
      css: ['veil.css'],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
    };
    const draft: Registration = {
      ...both,
      id: `draft-${site.id}`,
      js: ['draft.js'],
      css: [],
      runAt: 'document_idle',
      allFrames: false,
      matchOriginAsFallback: false,
    };
    const beside: Registration = {
      ...both,
      id: `beside-${site.id}`,
      js: [besideFile(file), 'beside.js'],
      css: [],
      runAt: 'document_end',
      allFrames: true,
      matchOriginAsFallback: true,
    };
    return [
      guard,
      beside,
      ...(hasChannel ? [draft] : []),
      ...(site.learn ? [learner(site, matches)] : []),
      ...(site.canaries ? [canary(site, matches)] : []),
    ];
  });
}

/** What stands on its pages nobody knows: no file describes it, or many clients show it. Its guard knows more of what a unit may be. */
const isOpen = ({ hosts }: Site, file: string): boolean => file === anySite.id || hosts.includes('*');

/** Knows which chats are open; it is there before the guard, which asks it. */
export const channelFile = 'channel.js';

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

/** Sees whether a page still is as its file says; frames are parts of other pages. */
const canary = (site: Site, matches: string[]): Registration => ({
  ...learner(site, matches),
  id: `canary-${site.id}`,
  js: [canaryFile(site.id), 'canary.js'],
  allFrames: false,
});
