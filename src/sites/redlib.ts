import type { Site } from '../core/site.ts';
import reddit from './reddit.ts';

/** Redlib, its relatives and archives of Reddit, 2026-06 to 2026-11. */
export default {
  id: 'redlib',
  name: 'Viewers of Reddit',
  realm: 'reddit',
  apart: true,
  hosts: [
    ...['redlib.catsarch.com', 'redlib.perennialte.ch', 'redlib.r4fo.com', 'red.artemislena.eu', 'redlib.privacyredirect.com'],
    ...['redlib.nadeko.net', 'redlib.privadency.com', 'safereddit.com', 'eddrit.com', 'troddit.com', 'teddit.net', 'libreddit.de'],
    ...['reveddit.com', 'undelete.pullpush.io', 'search.pullpush.io', 'arctic-shift.photon-reddit.com', 'unddit.com'],
  ],
  aliases: reddit.aliases,
  routes: [
    ['post', '/user/:handle/comments/:post/*'],
    ['profile', '/u/:handle/*'],
    ['profile', '/user/:handle/*'],
    ['profile', '/r/u_:handle/*'],
    ['profile', '/?author=:handle'],
    ['search', '/search?q=:q'],
  ],
  evidence: [],
  surfaces: [],
} satisfies Site as Site;
