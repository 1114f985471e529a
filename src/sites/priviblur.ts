import type { Site } from '../core/site.ts';

/** Priviblur, a viewer of Tumblr, 2026. */
export default {
  id: 'priviblur',
  name: 'Viewers of Tumblr',
  realm: 'tumblr',
  apart: true,
  hosts: [...['pb.bloat.cat', 'tb.opnxng.com', 'tumblr.nerdvpn.de']],
  aliases: { handle: { form: '[a-z0-9-]{1,32}' }, post: { form: '\\d{5,25}', exact: true } },
  routes: [
    ['search', '/search/:q/*'],
    ['other', '/tagged/*'],
    ['other', '/settings'],
    ['post', '/:handle/:post/*'],
    ['profile', '/:handle/*'],
  ],
  evidence: [],
  surfaces: [],
} satisfies Site as Site;
