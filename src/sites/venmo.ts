import type { Site } from '../core/site.ts';

/**
 * Links as of 2026; no selector of a page is known. A payment names two people, and is gone where one of them is theirs: it
 * is taken for what an entry of a list usually is.
 */
export default {
  id: 'venmo',
  name: 'Venmo',
  hosts: ['venmo.com'],
  notHosts: ['help.venmo.com', 'developer.venmo.com'],
  aliases: {
    handle: { form: '[a-z0-9_-]{5,30}' },
    id: { form: '\\d{5,25}' },
    post: { form: '\\d{5,25}', exact: true },
  },
  reserved: [
    ...['about', 'account', 'business', 'careers', 'code', 'developers', 'feed', 'help', 'legal', 'login', 'pay', 'paycharge'],
    ...['payment', 'request', 'resources', 'safety', 'settings', 'signin', 'signup', 'statement', 'story', 'transactions', 'go'],
    ...['deals', 'friends', 'incomplete', 'notifications', 'people', 'search', 'cards', 'crypto'],
  ],
  routes: [
    ['profile', '/u/@:handle/*'],
    ['profile', '/u/:handle/*'],
    ['profile', '/code?user_id=:id'],
    ['chat', '/pay?recipients=:handle'],
    ['chat', '/pay?recipients=@:handle'],
    ['chat', '/paycharge?recipients=:handle'],
    ['chat', '/paycharge?recipients=@:handle'],
    ['post', '/story/:post/*'],
    ['profile', '/@:handle'],
    ['profile', '/:handle'],
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
  ],
  surfaces: [{ name: 'payment', box: 'li, article, [role="listitem"], [role="article"]', seen: '2026-11' }],
} satisfies Site as Site;
