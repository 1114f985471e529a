import type { Site } from '../core/site.ts';

const owner = 'a[data-testid="owners-name"], a[data-testid="owner-avatar"]';

/**
 * Structure of 2026-07. Everybody is a link to `/athletes/…`; activities say nothing of their owner. Kudos, comments,
 * leaderboards and clubs are ordinary lists and need no surface.
 */
export default {
  id: 'strava',
  name: 'Strava',
  hosts: ['strava.com', 'strava.app.link'],
  alsoHosts: ['strava-embeds.com'],
  notHosts: ['support.strava.com', 'developers.strava.com', 'business.strava.com', 'status.strava.com'],
  aliases: {
    id: { form: '\\d{1,15}' },
    handle: { form: '(?=[\\d]*[a-z_-])[a-z0-9_-]{2,64}' },
    post: { form: '\\d{1,20}', exact: true },
  },
  routes: [
    ['short', '//strava.app.link/*'],
    ['search', '/athletes/search?text=:q'],
    ['other', '/athletes/search'],
    ['profile', '/athletes/:id/*'],
    ['profile', '/athletes/:handle/*'],
    ['profile', '/pros/:id/*'],
    ['profile', '/pros/:handle/*'],
    ['post', '//strava-embeds.com/activity/:post/*'],
    ['post', '//labs.strava.com/flyby/viewer#:post'],
    ['post', '//labs.strava.com/flyby/viewer#:post?:any'],
    ['post', '/activities/:post/*'],
  ],
  wrappers: [{ path: '/login', params: ['redirect'] }],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: 'img[src*="/athletes/"]', read: 'src', match: '/athletes/(\\d+)/', as: 'id' },
  ],
  surfaces: [
    { name: 'activity in a group', box: '[class*="--child-entry"]', of: `:is(${owner}), :is(${owner}) *`, exact: true, seen: '2026-07' },
    {
      name: 'activity',
      box: 'div[role="button"]:has(> [data-testid="web-feed-entry"]), [data-testid="web-feed-entry"]:not(div[role="button"] > *)',
      of: `:is(${owner}), :is(${owner}) *`,
      shared: owner,
      exact: true,
      seen: '2026-07',
    },
  ],
  canaries: [{ part: 'posts', at: '^www\\.strava\\.com/dashboard', sign: 'a[href*="/activities/"]' }],
} satisfies Site as Site;
