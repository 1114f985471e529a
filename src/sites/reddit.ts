import type { Site } from '../core/site.ts';

/**
 * Structure of 2026-07 to 2026-10. The new site says in attributes of its elements who wrote them; its chat and the list
 * below its search box are built of open shadow roots. The old site has the same in `data-author`. Replies stand inside the
 * comment that they answer: whoever only mentions them loses the words, not the answers of others.
 */
export default {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com', 'redd.it'],
  alsoHosts: ['redditmail.com', 'reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion'],
  notHosts: ['i.redd.it', 'v.redd.it', 'preview.redd.it', 'external-preview.redd.it', 'ads.reddit.com', 'developers.reddit.com'],
  aliases: {
    handle: { form: '[\\w-]{2,22}' },
    id: { form: 't2_[a-z0-9]{1,16}' },
    thread: { form: '![\\w-]{3,64}(?::reddit\\.com)?', exact: true },
    post: { form: '[a-z0-9]{2,12}' },
  },
  routes: [
    ['short', '/u/:handle/s/:any'],
    ['short', '/user/:handle/s/:any'],
    ['short', '/r/u_:handle/s/:any'],
    ['short', '/r/:any/s/:any'],
    ['post', '/u/:handle/comments/:post/*'],
    ['post', '/user/:handle/comments/:post/*'],
    ['post', '/r/u_:handle/comments/:post/*'],
    ['profile', '/u/:handle.json'],
    ['profile', '/u/:handle.rss'],
    ['profile', '/user/:handle.json'],
    ['profile', '/user/:handle.rss'],
    ['profile', '/r/u_:handle.json'],
    ['profile', '/r/u_:handle.rss'],
    ['profile', '/u/:handle/*'],
    ['profile', '/user/:handle/*'],
    ['search', '/r/:any/search/*?q=:q'],
    ['search', '/search/*?q=:q'],
    ['profile', '/r/u_:handle/*'],
    ['post', '/r/:any/comments/:post/*'],
    ['post', '/comments/:post/*'],
    ['post', '/gallery/:post/*'],
    ['post', '//redd.it/:post/*'],
    ['chat', '/message/compose?to=:handle'],
    ['chat', '/message/compose?to=u/:handle'],
    ['chat', '/message/compose?to=/u/:handle'],
    ['chat', '/chat/user/:id/*'],
    ['chat', '/chat/room/:thread/*'],
    ['chat', '/room/:thread/*'],
  ],
  wrappers: [
    { host: 'out.reddit.com', path: '/', params: ['url'] },
    { host: 'redditmail.com', path: '/', params: ['url'] },
    { path: '/media', params: ['url'] },
    { path: '/login', params: ['dest'] },
    { path: '/over18', params: ['dest'] },
  ],
  shadow: 'reddit-search-large, rs-app, rs-rooms-nav, rs-virtual-scroll, rs-rooms-nav-room, rs-room, rs-timeline, rs-timeline-event',
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: '[author]', read: 'author', as: 'handle' },
    { select: '[author-id]', read: 'author-id', as: 'id' },
    { select: '[permalink]', read: 'permalink', as: 'url' },
    { select: '[data-author]', read: 'data-author', as: 'handle' },
    { select: '[data-author-fullname]', read: 'data-author-fullname', as: 'id' },
    {
      select: ':is([data-testid^="search-"], [data-testid="sdui-post-unit"])[data-faceplate-tracking-context]',
      read: 'data-faceplate-tracking-context',
      match: '"(?:author|name)":"([\\w-]+)"',
      as: 'handle',
    },
    // The card of a person may have a link that leads nowhere.
    { select: 'faceplate-hovercard a', read: 'text', match: '^(?:u/)?([\\w-]+)$', as: 'handle' },
    { select: 'a[href*="/room/"][aria-label]', read: 'aria-label', as: 'handle-token' },
    { select: '.user-name', read: 'text', match: '^(?:u/)?([\\w-]+)$', as: 'handle' },
    { select: 'notification-item span', read: 'text', match: '^\\W*u/([\\w-]+)', as: 'handle' },
    // What people write: only some mentions become links. A community may be called like somebody.
    {
      select:
        'notification-item span, [data-testid^="search-"] span, [slot="title"], [slot="text-body"] :is(p, div, li), [slot="comment"] :is(p, span, li), .md :is(p, li), a.title',
      read: 'text',
      match: '(?:^|[^\\w/])/?u/([\\w-]+)',
      as: 'handle',
    },
    {
      select:
        'notification-item span, [slot="title"], [slot="text-body"] :is(p, div, li), [slot="comment"] :is(p, span, li), .md :is(p, li), a.title',
      read: 'text',
      match: '^(?![^]*\\br/)([^]+)$',
      as: 'prose',
    },
    // The list below the search box proposes handles and names.
    { select: '[data-testid="search-sdui-typeahead-suggestion"] span', read: 'text', match: '^(?:u/)?([\\w-]+)$', as: 'handle' },
  ],
  surfaces: [
    {
      name: 'post',
      box: 'article:has(shreddit-post, shreddit-profile-post, shreddit-profile-comment), :is(shreddit-post, shreddit-profile-post, shreddit-profile-comment):not(article *)',
      seen: '2026-10',
    },
    { name: 'words of a comment', box: 'shreddit-comment [slot="comment"]', exact: true, seen: '2026-09' },
    { name: 'comment', box: 'shreddit-comment', exact: true, seen: '2026-09' },
    {
      name: 'search result',
      box: '[data-testid="search-sdui-post"], [data-testid="search-post-unit"], [data-testid="sdui-post-unit"], [data-testid="search-author"]',
      seen: '2026-07',
    },
    { name: 'search suggestion', box: '[data-testid="search-sdui-typeahead-suggestion"]', seen: '2026-07' },
    { name: 'notification', box: 'notification-item', shared: true, seen: '2026-07' },
    { name: 'chat row', box: 'rs-rooms-nav-room', exact: true, seen: '2026-07' },
    { name: 'message', box: 'rs-timeline-event', exact: true, seen: '2026-07' },
    { name: 'words of a comment, old site', box: '.thing.comment .usertext-body', exact: true, seen: '2026-07' },
    { name: 'post or comment, old site', box: '.thing, .search-result', exact: true, seen: '2026-07' },
  ],
  learn: {
    boxes: [
      {
        box: 'shreddit-post[author-id]',
        facts: [
          { read: 'author', as: 'handle' },
          { read: 'author-id', as: 'id' },
          { read: 'id', match: '^t3_(\\w+)$', as: 'post' },
        ],
      },
      {
        box: '.thing[data-author-fullname]',
        facts: [
          { read: 'data-author', as: 'handle' },
          { read: 'data-author-fullname', as: 'id' },
          { read: 'data-fullname', match: '^t3_(\\w+)$', as: 'post' },
        ],
      },
    ],
  },
  canaries: [
    {
      part: 'posts',
      at: '^(?:www|old|new)\\.reddit\\.com/(?:(?:r/\\w+/)?(?:best|hot|new|top|rising)?/?)?(?:\\?|$)',
      sign: 'main a[href*="/comments/"], #siteTable a[href*="/comments/"]',
    },
    { part: 'comments', at: '^(?:www|new)\\.reddit\\.com/r/\\w+/comments/', sign: '#comment-tree a[href*="/user/"]' },
  ],
} satisfies Site as Site;
