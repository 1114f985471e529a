import type { Site } from '../core/site.ts';

/**
 * Structure as documented 2026-09; class names are hashed there and never used. Lists without any marking (suggestions,
 * search, followers, notifications) need no surface: what closes is the largest part that names nobody else.
 */
export default {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com', 'instagr.am', 'ig.me'],
  notHosts: ['about.instagram.com', 'help.instagram.com', 'business.instagram.com'],
  aliases: {
    handle: { form: '[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?' },
    id: { form: '\\d{3,20}' },
    post: { form: '[\\w-]{5,40}', exact: true },
    thread: { form: '\\d{5,25}' },
    highlight: { form: '\\d{5,25}' },
  },
  reserved: [
    ...['explore', 'reels', 'reel', 'p', 'tv', 'stories', 's', 'share', 'direct', 'accounts', 'about', 'developer'],
    ...['developers', 'legal', 'web', 'emails', 'challenge', 'oauth', 'privacy', 'terms', 'session', 'api', 'static'],
    ...['graphql', 'ar', 'press', 'blog', 'jobs', 'help', 'support', 'safety', 'directory', 'locations', 'tags'],
    ...['topics', 'popular', 'language', 'your_activity', 'settings', 'saved', 'archive', 'notifications', 'qr'],
    ...['consent', 'auth_platform', 'nametag', 'create', 'lite', 'login', 'signup', 'ads', 'ajax', 'data', 'logging'],
    ...['fxcal', 'push', 'download', 'guides', 'n', 'm', '_u', '_n'],
  ],
  routes: [
    ['chat', '//ig.me/m/:handle/*'],
    ['story', '/stories/highlights/:highlight/*'],
    ['story', '/stories/:handle/*'],
    ['story', '/s/:any?story_media_id=:any_:id'],
    ['profile', '/_u/:handle/*'],
    ['profile', '/_n/:handle/*'],
    ['post', '/p/:post/*'],
    ['post', '/reel/:post/*'],
    ['post', '/reels/:post/*'],
    ['post', '/tv/:post/*'],
    ['short', '/share/*'],
    ['chat', '/direct/t/:thread/*'],
    ['search', '/explore/search/*?q=:q'],
    ['post', '/:handle/p/:post/*'],
    ['post', '/:handle/reel/:post/*'],
    ['post', '/:handle/tv/:post/*'],
    ['profile', '/:handle/*'],
  ],
  wrappers: [
    { path: '/accounts/login', params: ['next'] },
    { path: '/accounts/signup', params: ['next'] },
    { path: '/challenge', params: ['next'] },
    { host: 'l.instagram.com', path: '/', params: ['u'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    // Story and note bubbles have no link. Their labels are localised, but the handle stands in them as a whole word.
    { select: '[data-pagelet="story_tray"] [aria-label], li > [role="button"][aria-label]', read: 'aria-label', as: 'handle-token' },
    { select: '[data-pagelet="story_tray"] span, [data-pagelet^="IGDInbox"] li span', read: 'text', as: 'handle' },
    { select: 'span[role="link"] > img[alt]:not(article *)', read: 'alt', as: 'handle-token' },
    // The people who come before and after in the story viewer.
    { select: 'section [style*="transform"] [role="button"] span', read: 'text', as: 'handle' },
    // Grids say no more than the picture's description does; elsewhere it tells who is tagged.
    { select: 'a[href*="/p/"] img[alt]:not(article *), a[href*="/reel/"] img[alt]:not(article *)', read: 'alt', as: 'handle-token' },
    { select: 'img[alt*="@"]', read: 'alt', match: '(@.+)', as: 'handle-token' },
    // What people write themselves, outside of the links in it.
    { select: 'article span[dir="auto"]:not(a *)', read: 'text', as: 'prose' },
    // "Followed by": on a profile each name is a leaf; under a suggestion or a search result it is one text.
    { select: 'main header span', read: 'text', as: 'handle' },
    {
      select: 'a[role="link"] + span[dir="auto"]:not(article *), a[role="link"] span[dir="auto"] + span[dir="auto"]',
      read: 'text',
      as: 'handle-token',
      itself: true,
    },
    // Chat rows carry a display name and nothing else; that of a group lists several.
    { select: '[role="button"] span[title], [data-pagelet^="IGDInboxHeader"] span[title]', read: 'title', as: 'name' },
    { select: '[role="button"] span[title]', read: 'title', as: 'handle' },
    { select: '[data-pagelet^="IGDInbox"] li span', read: 'text', as: 'name' },
    {
      select: '[role="button"] span[title], [data-pagelet^="IGDInboxHeader"] span[title]',
      read: 'title',
      as: 'names',
      itself: true,
    },
    {
      select: '[role="button"] span[dir="auto"]',
      within: '[role="button"]:has(span[title])',
      read: 'text',
      match: "^([\\p{L}\\p{M}.'\u2019-]+)[:\uff1a\\s]",
      as: 'called',
      itself: true,
    },
  ],
  surfaces: [
    // A like line ("Liked by ... and others") is recognised by the way to the others; its part of the post goes, not the post.
    {
      name: 'post',
      box: 'article',
      of: ':not(:has(> a[href*="/liked_by"]) > a, span:has(> [role="button"]) > a)',
      close: 'flat',
      seen: '2026-09',
    },
    {
      name: 'post page',
      box: ':is(main, [role="dialog"]):has(hr):has(time):not(:has(article, [role="tablist"]))',
      of: ':not(:has(> a[href*="/liked_by"]) > a, span:has(> [role="button"]) > a)',
      seen: '2026-09',
    },
    {
      name: 'preview comment',
      box: 'article span:has(> a:first-child + span)',
      of: 'span > a:first-child:has(+ span), a:first-child + span',
      seen: '2026-02',
    },
    {
      name: 'preview comment',
      box: 'article div:has(> span:first-child > a:only-child):has(> span + span)',
      of: 'span:first-child > a:only-child',
      seen: '2026-02',
    },
    {
      name: 'comment',
      box: ':is(div, li):has(a[href*="/c/"] time):not(:has(hr, header, video, article, a[href*="/liked_by"]))',
      seen: '2026-09',
    },
    { name: 'grid cell', box: 'a:is([href*="/p/"], [href*="/reel/"]):has(img, video):not(article *)', seen: '2026-09' },
    { name: 'reel', box: '[aria-busy] > div:has([data-virtualized])', seen: '2026-09' },
    { name: 'story bubble', box: '[data-pagelet="story_tray"] li, li:has(> [role="button"] canvas)', seen: '2026-09' },
    { name: 'story', box: 'section:has(header time):not(:has(main))', of: 'header a', seen: '2026-08' },
    { name: 'suggestion', box: 'article li:has(a > img):has(button, [role="button"]):not(:has(time))', seen: '2026-02' },
    {
      name: 'hover card',
      box: ':is(body > div:not([id]), [role="dialog"]):not(:has(main, nav, article, hr, h1, [role="tablist"], input, textarea))',
      shared: true,
      seen: '2026-02',
    },
    { name: 'chat row', box: '[role="button"]:has(span[title])', seen: '2026-09' },
    { name: 'note', box: '[data-pagelet^="IGDInbox"] li', seen: '2026-09' },
    {
      name: 'chat',
      box: 'section:has([data-pagelet^="IGDInboxHeader"]):not(:has([data-pagelet*="ThreadList"]))',
      of: '[data-pagelet^="IGDInboxHeader"] *',
      shared: '[data-pagelet^="IGDInboxHeader"]',
      seen: '2026-09',
    },
    { name: 'message', box: '[data-pagelet*="Message"] :is([role="group"], [role="row"])', seen: '2026-09' },
  ],
  learn: {
    boxes: [
      // A chat between two: its header leads to the profile. Groups have none there.
      {
        box: '[data-pagelet^="IGDInboxHeader"]',
        facts: [
          { select: 'a[href]', read: 'href', match: '^/([\\w.]+)/?$', as: 'handle' },
          { read: 'address', match: '^/direct/t/(\\d+)', as: 'thread' },
        ],
      },
      // The first link of a post is its author's, the one with the time its own.
      {
        box: 'article',
        facts: [
          { select: 'a[href]', read: 'href', match: '^/([\\w.]+)/?$', as: 'handle', first: true },
          { select: 'a[href]:has(time)', read: 'href', match: '^/(?:[\\w.]+/)?(?:p|reel)/([\\w-]+)/?$', as: 'post' },
        ],
      },
    ],
    json: [
      { keys: { pk: 'id', username: 'handle' } },
      { keys: { code: 'post', 'user.pk': 'id', 'user.username': 'handle' } },
      { keys: { id: ['highlight', '^highlight:(\\d+)$'], 'user.pk': 'id', 'user.username': 'handle' } },
      {
        keys: { thread_key: 'thread', thread_fbid: 'thread', 'users.[].pk': 'id', 'users.[].username': 'handle' },
        unless: 'is_group',
      },
    ],
  },
  canaries: [
    { part: 'posts', at: '^www\\.instagram\\.com/(?:\\?|$)', sign: 'a[href*="/p/"] time, a[href*="/reel/"] time' },
    { part: 'stories', at: '^www\\.instagram\\.com/(?:\\?|$)', sign: 'li canvas' },
    // Pictures of people, beside those of notes.
    { part: 'chats', at: '^www\\.instagram\\.com/direct/', sign: '[data-pagelet*="ThreadList"] img:not(li *)' },
    { part: 'comments', at: '^www\\.instagram\\.com/(?:[\\w.]+/)?(?:p|reel)/', sign: 'a[href*="/c/"] time' },
  ],
} satisfies Site as Site;
