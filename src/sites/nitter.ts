import type { Site } from '../core/site.ts';
import x from './x.ts';

/** Nitter and other viewers of X. Instances come and go; those of 2026-06 to 2026-11. */
export default {
  id: 'nitter',
  name: 'Viewers of X',
  realm: 'x',
  apart: true,
  hosts: [
    ...['xcancel.com', 'nitter.poast.org', 'nitter.privacyredirect.com', 'lightbrd.com', 'nitter.space', 'nitter.tiekoetter.com'],
    ...['nuku.trabun.org', 'nitter.catsarch.com', 'nitter.net', 'nitter.privacydev.net', 'nitter.lacontrevoie.fr', 'twstalker.com'],
    ...['sotwe.com', 'twiiit.com', 'twitterwebviewer.com', 'threadreaderapp.com'],
  ],
  aliases: x.aliases,
  reserved: x.reserved ?? [],
  routes: [
    ['other', '/pic/*'],
    ['other', '/settings'],
    ['other', '/about'],
    ['other', '/thread/*'],
    ['search', '/search?q=:q'],
    ['profile', '/i/user/:id/*'],
    ['post', '/i/web/status/:post/*'],
    ['post', '/i/status/:post/*'],
    ['profile', '/user/:handle/*'],
    ['post', '/:handle/status/:post/*'],
    ['profile', '/:handle,:handle/*'],
    ['profile', '/@:handle/*'],
    ['profile', '/:handle/*'],
  ],
  evidence: [],
  surfaces: [{ name: 'post', box: '.timeline-item', seen: '2026-06' }],
} satisfies Site as Site;
