import type { Site } from '../core/site.ts';
import youtube from './youtube.ts';

/** Invidious, Piped and other viewers of YouTube, 2026-06 to 2026-11. */
export default {
  id: 'invidious',
  name: 'Viewers of YouTube',
  realm: 'youtube',
  apart: true,
  hosts: [
    ...[
      'inv.nadeko.net',
      'invidious.nerdvpn.de',
      'yewtu.be',
      'invidious.adminforge.de',
      'piped.private.coffee',
      'piped-material.xn--17b.net',
    ],
    ...['piped-material.ftp.sh', 'tube.cadence.moe', 'tube.boritsch.de', 'poketube.fun', 'tubo.media', 'piped.video'],
  ],
  aliases: youtube.aliases,
  routes: [
    ['profile', '/channel/UC:id/*'],
    ['profile', '/channel?id=UC:id'],
    ['profile', '/@:handle/*'],
    ['profile', '/c/:handle/*'],
    ['profile', '/user/:handle/*'],
    ['post', '/watch?v=:post'],
    ['post', '/embed/:post/*'],
    ['search', '/search?q=:q'],
    ['search', '/results?search_query=:q'],
  ],
  evidence: [],
  surfaces: [],
} satisfies Site as Site;
