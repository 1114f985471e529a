import type { Site } from '../core/site.ts';

/**
 * Structure of 2026-08. Classes are generated; posts carry their number, their author stands in the header. The list counts
 * on the wrapper of each post, which stays without height. A blog has a domain of its own as well as a path.
 */
export default {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['tumblr.com'],
  alsoHosts: ['t.umblr.com'],
  aliases: {
    handle: { form: '[a-z0-9-]{1,32}' },
    id: { form: 't:[\\w-]{22}', exact: true },
    post: { form: '\\d{5,25}' },
  },
  reserved: [
    ...['new', 'dashboard', 'explore', 'inbox', 'likes', 'following', 'followers', 'settings', 'changes', 'help', 'about', 'apps'],
    ...['policy', 'post', 'search', 'tagged', 'blog', 'register', 'login', 'logout', 'communities', 'press', 'privacy', 'developers'],
    ...['themes', 'docs', 'jobs', 'security', 'mega-editor', 'activity', 'liked', 'live', 'tips', 'support', 'shop', 'domains'],
    ...['oauth', 'api', 'radar', 'trending', 'premium', 'labs', 'events', 'safe-mode', 'share', 'redirect'],
    // Subdomains that are no blog.
    ...['www', 'assets', 'static', 'media', 'staff-assets', 'embed', 'secure', 'at', 't', 'va', 'vt', 've', 'vtt'],
    ...['64', '66', '68', '78'],
  ],
  routes: [
    ['post', '//:handle.tumblr.com/post/:post/*'],
    ['post', '//:handle.tumblr.com/image/:post/*'],
    ['post', '//:handle.tumblr.com/:post/*'],
    ['profile', '//:handle.tumblr.com/*'],
    ['profile', '//at.tumblr.com/:handle/*'],
    ['post', '/embed/post/:id/:post/*'],
    ['post', '/embed/post/:handle/:post/*'],
    ['post', '/blog/view/:handle/:post/*'],
    ['profile', '/blog/view/:handle/*'],
    ['profile', '/blog/:handle/*'],
    ['profile', '/dashboard/blog/:handle/*'],
    ['profile', '/register/follow/:handle/*'],
    ['search', '/search/:q/*'],
    ['profile', '/@:handle/*'],
    ['post', '/:handle/:post/*'],
    ['profile', '/:handle/*'],
  ],
  wrappers: [
    { host: 't.umblr.com', path: '/redirect', params: ['z'] },
    { path: '/safe-mode', params: ['url'] },
    { path: '/login', params: ['redirect_to'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: 'a[rel="author"]', read: 'text', as: 'handle' },
    { select: '[data-id] :is(p, h1, h2, li, blockquote, span)', read: 'text', as: 'prose' },
  ],
  surfaces: [
    {
      name: 'post',
      box: ':has(> [tabindex="-1"][data-id])',
      // Who liked or answered it stands below it, and is not who wrote it.
      of: ':not(footer, footer *)',
      close: 'flat',
      exact: true,
      seen: '2026-08',
    },
  ],
  canaries: [{ part: 'posts', at: '^www\\.tumblr\\.com/dashboard', sign: 'article header a[href]' }],
} satisfies Site as Site;
