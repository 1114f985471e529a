import type { Site } from '../core/site.ts';

/**
 * Structure of 2026: test ids. Pins are placed by measured heights, and recycled; only some say whose they are. Where one
 * does not, the number of the pin has to be known.
 */
export default {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: [
    ...['pinterest.com', 'pin.it', 'pinterest.at', 'pinterest.be', 'pinterest.ca', 'pinterest.ch', 'pinterest.cl', 'pinterest.co.kr'],
    ...['pinterest.co.uk', 'pinterest.com.au', 'pinterest.com.mx', 'pinterest.de', 'pinterest.dk', 'pinterest.es', 'pinterest.fr'],
    ...['pinterest.ie', 'pinterest.it', 'pinterest.jp', 'pinterest.nz', 'pinterest.ph', 'pinterest.pt', 'pinterest.ru', 'pinterest.se'],
  ],
  notHosts: [
    'about.pinterest.com',
    'ads.pinterest.com',
    'analytics.pinterest.com',
    'business.pinterest.com',
    'developers.pinterest.com',
    'help.pinterest.com',
    'newsroom.pinterest.com',
    'policy.pinterest.com',
  ],
  aliases: {
    handle: { form: '[\\w-]{3,30}' },
    post: { form: '\\w+(?:-\\w+)*', exact: true },
  },
  reserved: [
    ...['pin', 'search', 'settings', 'login', 'logout', 'messages', 'ideas', 'today', 'explore', 'business', 'categories', '_'],
    ...['news_hub', 'homefeed', 'following', 'signup', 'password', 'about', 'oauth', 'resource', 'topics', 'popular', 'videos', 'shop'],
    ...['shopping', 'source', 'discover', 'edit', 'pin-builder', 'pin-creation-tool', 'idea-pin-builder', 'create', 'verify', 'connect'],
    ...['invited', 'email', 'convert-business', 'analytics', 'ads', 'secure', 'upload', 'privacy', 'terms', 'careers', 'help'],
    ...['sitemap', 'amp', 'board', 'boards', 'user', 'users', 'notifications', 'conversation', 'more_ideas', 'offsite'],
  ],
  routes: [
    ['short', '//pin.it/*'],
    ['post', '/pin/:any--:post/*'],
    ['post', '/pin/:post/*'],
    ['search', '/search/*?q=:q'],
    ['profile', '/:handle/*'],
  ],
  wrappers: [
    { path: '/offsite', params: ['url'] },
    { path: '/login', params: ['next'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    // Some tiles have the name and no link.
    { select: '[data-test-id="pinrep-footer"] :is(span, div), [data-test-id="creator-profile-name"]', read: 'text', as: 'name' },
    {
      select: '[data-test-id="pinrep-footer"] :is(span, div), [data-test-id="search-suggestion"] :is(span, div)',
      read: 'text',
      as: 'prose',
    },
    { select: '[data-test-id="typeaheadResults"] [role="option"] :is(span, div)', read: 'text', as: 'prose' },
    { select: '[data-test-id="comments-container"] :is(span, div)', read: 'text', as: 'prose' },
  ],
  surfaces: [
    { name: 'pin in a grid', box: '[data-grid-item="true"]', close: 'blank', exact: true, seen: '2026-08' },
    { name: 'pin', box: '[data-test-id="pin"]:not([data-grid-item="true"] *, [data-test-id="pin"] *)', seen: '2026-08' },
    {
      name: 'pin by itself',
      box: '[data-test-id="closeup-container"], [data-test-id="CloseupMainPin"]:not([data-test-id="closeup-container"] *)',
      of: ':is([data-test-id="creator-avatar-link"], [data-test-id="creator-profile-link"], [data-test-id="creator-profile-name"]):not([data-test-id="comments-container"] *), :is([data-test-id="creator-avatar-link"], [data-test-id="creator-profile-link"]) a',
      seen: '2026-08',
    },
    { name: 'search suggestion', box: '[data-test-id="search-suggestion"]', seen: '2026-08' },
  ],
  canaries: [{ part: 'posts', at: '^(?:[a-z]+\\.)?pinterest\\.[a-z.]+/(?:\\?|$)', sign: 'a[href*="/pin/"]' }],
} satisfies Site as Site;
