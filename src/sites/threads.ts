import type { Site } from '../core/site.ts';

/**
 * Handles are Instagram's, and so are the people. Structure as documented 2026-07. A post stands in a pressable container;
 * what a reader takes for one post is the entry of the list around it, with the line that says who reposted it.
 */
export default {
  id: 'threads',
  name: 'Threads',
  realm: 'instagram',
  hosts: ['threads.com', 'threads.net'],
  notHosts: ['about.threads.com', 'help.threads.com'],
  aliases: {
    handle: { form: '[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?' },
    id: { form: '\\d{3,20}' },
    post: { form: '[\\w-]{3,40}', exact: true },
    thread: { form: '\\d{5,25}' },
  },
  routes: [
    ['post', '/@:handle/post/:post/*'],
    ['profile', '/@:handle/*'],
    ['profile', '/intent/follow?username=:handle'],
    ['post', '/t/:post/*'],
    ['chat', '/messages/t/:thread/*'],
    ['search', '/search?q=:q'],
  ],
  wrappers: [
    { host: 'l.threads.com', path: '/', params: ['u'] },
    { host: 'l.threads.net', path: '/', params: ['u'] },
    { path: '/login', params: ['next'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: '[data-pressable-container] span[dir="auto"]:not(a *)', read: 'text', as: 'prose' },
    // Chat rows say who, but do not link to them.
    { select: 'a[href*="/messages/t/"] span', read: 'text', match: '^@?(\\w*[._\\d][\\w.]*)$', as: 'handle' },
    // A message of one word looks like a handle, too.
    { select: 'a[href*="/messages/t/"] span', read: 'text', match: '^@?(\\w+)$', as: 'handle-token' },
    { select: 'a[href*="/messages/t/"] span', read: 'text', as: 'name' },
    { select: 'a[href*="/messages/t/"] span', read: 'text', match: '^([\\w.]+): ', as: 'handle', itself: true },
  ],
  surfaces: [
    {
      name: 'notification, activity page',
      box: '[data-pressable-container]:not([data-pressable-container] *)',
      at: '/activity',
      shared: true,
      seen: '2026-07',
    },
    {
      name: 'post',
      box: 'div:has([data-pressable-container]):is(:has(+ div [data-pressable-container]), div:has([data-pressable-container]) + div):not([data-pressable-container] *)',
      close: 'flat',
      seen: '2026-07',
    },
    {
      name: 'post',
      box: '[data-pressable-container]:not([data-pressable-container] *, div:has([data-pressable-container]):is(:has(+ div [data-pressable-container]), div:has([data-pressable-container]) + div) *)',
      close: 'flat',
      seen: '2026-07',
    },
    { name: 'chat row', box: 'a[href*="/messages/t/"]', seen: '2026-07' },
  ],
  learn: {
    boxes: [
      {
        box: '[data-pressable-container] a[href*="/post/"]:has(time)',
        facts: [
          { read: 'href', match: '^/@([\\w.]+)/post/', as: 'handle' },
          { read: 'href', match: '^/@[\\w.]+/post/([\\w-]+)', as: 'post' },
        ],
      },
    ],
    json: [{ keys: { pk: 'id', username: 'handle' } }, { keys: { code: 'post', 'user.pk': 'id', 'user.username': 'handle' } }],
  },
  canaries: [{ part: 'posts', at: '^www\\.threads\\.(?:com|net)/(?:\\?|for_you|following|$)', sign: 'a[href*="/post/"] time' }],
} satisfies Site as Site;
