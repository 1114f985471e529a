import type { Site } from '../core/site.ts';

/**
 * Structure of the web client, 2026-09: test ids, links and alternative texts; all classes are generated. Handles are
 * domain names; links and pictures often carry the DID instead, which stays when the handle changes. Rows of
 * notifications and cards are links in which other links stand.
 */
export default {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  alsoHosts: [
    'main.bsky.dev',
    'fxbsky.app',
    'vxbsky.app',
    'bskyx.app',
    'bskye.app',
    'cbsky.app',
    'deer.social',
    'blacksky.community',
    'skylib.coffee',
    'bskyye.app',
  ],
  notHosts: ['docs.bsky.app', 'status.bsky.app', 'cdn.bsky.app', 'video.bsky.app', 'api.bsky.app', 'public.api.bsky.app'],
  aliases: {
    handle: { form: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+' },
    id: { form: 'did:(?:plc:[a-z0-9]{5,64}|web:[a-z0-9.%:-]{3,200})' },
    thread: { form: '[\\w-]{3,64}', exact: true },
    post: { form: '[\\w-]{1,64}', exact: true },
  },
  routes: [
    ['short', '//go.bsky.app/:any'],
    ['post', '//embed.bsky.app/embed/:id/app.bsky.feed.post/:post/*'],
    ['post', '/profile/:id/post/:post/*'],
    ['post', '/profile/:handle/post/:post/*'],
    ['profile', '/profile/:id/*'],
    ['profile', '/profile/:handle/*'],
    ['profile', '/start/:id/:any'],
    ['profile', '/start/:handle/:any'],
    ['profile', '/starter-pack/:id/:any'],
    ['profile', '/starter-pack/:handle/:any'],
    ['other', '/messages/inbox'],
    ['other', '/messages/settings'],
    ['chat', '/messages/:thread/*'],
    ['search', '/search?q=:q'],
    ['search', '/hashtag/:any?author=:handle'],
    ['search', '/hashtag/:any?author=:id'],
  ],
  wrappers: [{ host: 'go.bsky.app', path: '/redirect', params: ['u'] }],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: '[data-testid*="-by-"]', read: 'data-testid', match: '^(?:feedItem|postThreadItem)-by-(.+)$', as: 'handle' },
    { select: '[data-testid^="profileCard-"]', read: 'data-testid', match: '^profileCard-(.+?)(?:-link)?$', as: 'handle' },
    { select: '[data-testid^="searchAutoCompleteResult-"]', read: 'data-testid', match: 'Result-(.+)$', as: 'handle' },
    { select: '[data-testid^="user-"]', read: 'data-testid', match: '^user-(.+?)(?:-(?:addBtn|editBtn))?$', as: 'handle' },
    { select: 'img[src*="/avatar"][src*="/did:"]', read: 'src', match: '/(did:[^/]+)/', as: 'id' },
    // A quoted author, a row of a chat or of a search has no link: a leaf with the handle is all there is.
    { select: 'div[dir="auto"], span', read: 'text', match: '^@([a-z0-9.-]+)$', as: 'handle' },
    { select: '[data-word-wrap], [data-word-wrap] a, [data-testid="postText"]', read: 'text', as: 'prose' },
    { select: 'a[rel] div[dir="auto"]', read: 'text', as: 'prose' },
    // The last message stands apart from the title; the label of a group without a name lists several.
    {
      select: 'a[href^="/messages/"] div + div > div[dir="auto"]',
      read: 'text',
      as: 'prose',
      itself: true,
    },
    { select: 'a[href^="/messages/"][aria-label]', read: 'aria-label', match: '^(.+, .+)$', as: 'prose', itself: true },
    { select: 'a[href$="/known-followers"] span', read: 'text', as: 'prose', itself: true },
  ],
  surfaces: [
    { name: 'notification', box: 'a[data-testid^="feedItem-by-"]', shared: true, exact: true, seen: '2026-09' },
    { name: 'post', box: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]', exact: true, seen: '2026-09' },
    {
      name: 'card of a person',
      box: '[data-testid^="profileCard-"], [data-testid^="user-"]',
      // Somebody who mentions them in a bio is not them.
      of: ':not([data-word-wrap], [data-word-wrap] *)',
      seen: '2026-09',
    },
    { name: 'search suggestion', box: '[data-testid^="searchAutoCompleteResult-"], [role="option"]', seen: '2026-09' },
    { name: 'chat row', box: 'div:has(> a[href^="/messages/"][aria-label]), a[href^="/messages/"]', shared: true, seen: '2026-09' },
    {
      name: 'hover card',
      box: 'div[style*="position: absolute"]:has(> div > div > div > div > a[href$="/followers"])',
      of: 'a[href$="/followers"], a[href$="/follows"]',
      seen: '2026-09',
    },
  ],
  learn: {
    boxes: [
      // A picture within the link to whom it shows.
      {
        box: 'a[href^="/profile/"]:has(> * img[src*="/avatar"])',
        facts: [
          { read: 'href', match: '^/profile/([^/:?]+)$', as: 'handle' },
          { select: 'img[src*="/avatar"]', read: 'src', match: '/(did:[^/]+)/', as: 'id' },
        ],
      },
      // The row of a chat between two: a picture with a link to them, beside the chat.
      {
        box: 'div:has(> a[href^="/profile/"] + a[href^="/messages/"])',
        facts: [
          { select: 'a[href^="/profile/"]', read: 'href', match: '^/profile/([^/:?]+)$', as: 'handle' },
          { select: 'a[href^="/profile/"] img[src*="/avatar"]', read: 'src', match: '/(did:[^/]+)/', as: 'id' },
          { select: 'a[href^="/messages/"]', read: 'href', match: '^/messages/([\\w-]+)$', as: 'thread' },
        ],
      },
    ],
  },
  canaries: [{ part: 'posts', at: '^bsky\\.app/(?:\\?|$)', sign: 'a[href*="/post/"]' }],
} satisfies Site as Site;
