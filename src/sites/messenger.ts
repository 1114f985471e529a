import type { Site } from '../core/site.ts';

/** Facebook's chats under their older address, which leads to facebook.com since 2026-04; the markup is the same. */
export default {
  id: 'messenger',
  name: 'Messenger',
  realm: 'facebook',
  chatsOf: 'facebook',
  hosts: ['messenger.com', 'm.me'],
  aliases: {
    handle: { form: '(?=[\\d.]*[a-z])[a-z0-9][a-z0-9.]{3,60}', ignore: '.' },
    id: { form: '\\d{1,20}' },
    thread: { form: '\\d{5,25}' },
  },
  reserved: ['t', 'e2ee', 'login', 'login.php', 'new', 'requests', 'archived', 'marketplace', 'privacy', 'help', 'desktop', 'features'],
  routes: [
    ['short', '//m.me/j/*'],
    ['chat', '//m.me/:id/*'],
    ['chat', '//m.me/:handle/*'],
    ['chat', '/t/:thread/*'],
    ['chat', '/t/:id/*'],
    ['chat', '/t/:handle/*'],
    ['chat', '/e2ee/t/:thread/*'],
    ['chat', '/messages/t/:thread/*'],
    ['chat', '/messages/t/:id/*'],
    ['chat', '/messages/t/:handle/*'],
    ['chat', '/messages/e2ee/t/:thread/*'],
    ['chat', '/:id/*'],
    ['chat', '/:handle/*'],
  ],
  wrappers: [
    { host: 'l.messenger.com', path: '/l.php', params: ['u'] },
    { path: '/login', params: ['next'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: '[role="row"] span[dir="auto"], a[href*="/t/"] span[dir="auto"]', read: 'text', as: 'name' },
    { select: '[role="row"] span[dir="auto"], a[href*="/t/"] span[dir="auto"]', read: 'text', as: 'names', itself: true },
    {
      select: '[role="row"] span[dir="auto"], a[href*="/t/"] span[dir="auto"]',
      read: 'text',
      match: "^([\\p{L}\\p{M}.'\u2019-]+)[:\uff1a\\s]",
      as: 'called',
      itself: true,
    },
    {
      select: '[data-message-id][aria-label]',
      read: 'aria-label',
      match: '^[^,\uff0c\u060c\u3001]*[,\uff0c\u060c\u3001]\\s*([^:\uff1a]+)[:\uff1a]',
      as: 'name',
    },
    { select: '[role="log"] img[alt]', read: 'alt', as: 'name' },
    { select: '[role="option"] span, [role="listbox"] span', read: 'text', as: 'name' },
  ],
  surfaces: [
    { name: 'chat row', box: '[role="row"]:has(a[href*="/t/"])', seen: '2026-08' },
    { name: 'message', box: '[role="log"] [role="article"], [role="log"] [role="row"]', seen: '2026-08' },
    { name: 'chat', box: '[role="main"]:has([role="log"])', of: 'a:has(h2, h3, [role="heading"])', seen: '2026-08' },
    { name: 'typeahead', box: '[role="option"], [role="listbox"] li', seen: '2026-08' },
  ],
  learn: {
    boxes: [
      // A chat between two: its header leads to the profile, by the number or by the name of the address.
      {
        box: '[role="main"]:has([role="log"])',
        facts: [
          { select: 'a:has(h2, h3, [role="heading"]):not([role="log"] *)', read: 'href', match: '^/(\\d+)/?$', as: 'id' },
          { select: 'a:has(h2, h3, [role="heading"]):not([role="log"] *)', read: 'href', match: '^/([a-z][\\w.]+)/?$', as: 'handle' },
          { read: 'address', match: '^/(?:messages/)?(?:e2ee/)?t/(\\d+)', as: 'thread' },
        ],
      },
    ],
  },
  canaries: [{ part: 'chats', at: '^www\\.messenger\\.com/', sign: 'a[href*="/t/"]' }],
} satisfies Site as Site;
