import type { Site } from '../core/site.ts';

/** Structure as documented 2026-09; hashed class names are never used. */
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
    ['search', '/explore/search/keyword/?q=:q'],
    ['post', '/:handle/p/:post/*'],
    ['post', '/:handle/reel/:post/*'],
    ['post', '/:handle/tv/:post/*'],
    ['profile', '/:handle/*'],
  ],
  wrappers: [
    { path: '/accounts/login', params: ['next'] },
    { host: 'l.instagram.com', path: '/', params: ['u'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
  ],
  surfaces: [{ name: 'post', box: 'main[role="main"] article, [role="dialog"] article', close: 'flat', seen: '2026-09' }],
} satisfies Site as Site;
