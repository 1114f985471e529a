import type { Site } from '../core/site.ts';

/**
 * Everybody is a link to `/user/…`, which says it all: the panel of what friends listen to has no name in the web player
 * that is known (its class is that of desktop builds, 2026). Tracks, artists and playlists are nobody's.
 */
export default {
  id: 'spotify',
  name: 'Spotify',
  hosts: ['spotify.com', 'spotify.link'],
  notHosts: ['accounts.spotify.com', 'artists.spotify.com', 'community.spotify.com', 'developer.spotify.com', 'support.spotify.com'],
  // A name in lower case, or 28 letters and digits.
  aliases: { handle: { form: "[.'*~-]*\\w[\\w.'*~-]{0,99}" } },
  routes: [
    ['short', '//spotify.link/*'],
    ['profile', '/user/:handle/*'],
    ['profile', '/embed/user/:handle/*'],
    ['profile', '/intl-:any/user/:handle/*'],
    ['search', '/search/:q/*'],
    ['search', '/intl-:any/search/:q/*'],
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: 'a[href^="spotify:user:"]', read: 'href', match: '^spotify:user:([^:]+)$', as: 'handle' },
  ],
  surfaces: [{ name: 'what a friend listens to', box: '[class*="buddyFeed-friendActivity"]', seen: '2026-06' }],
} satisfies Site as Site;
