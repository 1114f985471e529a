import type { Site } from '../core/site.ts';

/**
 * Structure of 2026-08 to 2026-10: test ids have survived years, class names rotate. A virtual list places its cells by
 * transforms, so what closes is the one child of a cell, never the cell.
 */
export default {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  alsoHosts: [
    't.co',
    ...['fxtwitter.com', 'vxtwitter.com', 'fixupx.com', 'fixvx.com', 'twittpr.com', 'girlcockx.com'],
    'twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion',
  ],
  notHosts: [
    'about.x.com',
    'ads.x.com',
    'analytics.x.com',
    'api.x.com',
    'blog.x.com',
    'business.x.com',
    'careers.x.com',
    'developer.x.com',
    'help.x.com',
    'legal.x.com',
    'status.x.com',
    'support.x.com',
    'about.twitter.com',
    'ads.twitter.com',
    'analytics.twitter.com',
    'api.twitter.com',
    'blog.twitter.com',
    'business.twitter.com',
    'careers.twitter.com',
    'developer.twitter.com',
    'help.twitter.com',
    'legal.twitter.com',
    'status.twitter.com',
    'support.twitter.com',
  ],
  aliases: {
    handle: { form: '\\w{1,20}' },
    id: { form: '\\d{1,20}' },
    thread: { form: 'g\\d{1,25}' },
    post: { form: '\\d{1,25}', exact: true },
  },
  reserved: [
    ...['home', 'explore', 'notifications', 'messages', 'settings', 'search', 'search-advanced', 'compose', 'i', 'intent', 'embed'],
    ...['login', 'logout', 'signin', 'signup', 'register', 'account', 'about', 'tos', 'privacy', 'download', 'jobs', 'legal'],
    ...['share', 'hashtag', 'old', 'donate', 'lists', 'topics', 'following', 'followers', 'who_to_follow', 'welcome', 'help'],
    ...['directory', 'personalization', 'oauth', 'logged_out', 'tweet', 'widgets', 'bookmarks', 'communities', 'premium'],
    ...['subscribe', 'statuses', 'en', 'direct_messages', 'follower_requests', 'connect_people', 'tos.html', 'privacy.html'],
  ],
  routes: [
    ['short', '//t.co/*'],
    ['profile', '/i/user/:id/*'],
    ['profile', '/intent/user?screen_name=:handle'],
    ['profile', '/intent/user?user_id=:id'],
    ['profile', '/intent/follow?screen_name=:handle'],
    ['profile', '/intent/follow?user_id=:id'],
    ['chat', '/i/chat/:id-:id/*'],
    ['chat', '/i/chat/requests/:id-:id/*'],
    ['chat', '/i/chat/:thread/*'],
    ['chat', '/messages/:id-:id/*'],
    ['chat', '/messages/compose?recipient_id=:id'],
    ['chat', '/i/chat/compose?recipient_id=:id'],
    ['chat', '/direct_messages/create/:handle/*'],
    ['post', '/i/status/:post/*'],
    ['post', '/i/web/status/:post/*'],
    ['post', '/embed/:any?id=:post'],
    ['search', '/search?q=:q'],
    ['post', '/:handle/status/:post/*'],
    ['post', '/:handle/statuses/:post/*'],
    ['post', '/:handle/article/:post/*'],
    ['profile', '/#!/:handle'],
    ['profile', '/@:handle/*'],
    ['profile', '/:handle/*'],
  ],
  wrappers: [
    { path: '/i/redirect', params: ['url'] },
    { path: '/i/flow/login', params: ['redirect_after_login'] },
    { path: '/login', params: ['redirect_after_login'] },
    { host: 'publish.twitter.com', path: '/', params: ['query', 'url'] },
    { host: 'publish.x.com', path: '/', params: ['query', 'url'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: 'a[title*="://"]', read: 'title', as: 'url' },
    { select: '[data-testid^="UserAvatar-Container-"]', read: 'data-testid', match: '^UserAvatar-Container-(\\w+)$', as: 'handle' },
    // The author of a quoted post, and rows that are buttons, have no link: a leaf with the handle is all there is.
    {
      select:
        '[data-testid="User-Name"] span, [data-testid="User-Name"] div[tabindex="-1"], [data-testid="UserCell"] span, [role="option"] span, [data-testid="TypeaheadUser"] span',
      read: 'text',
      match: '^@(\\w{1,20})$',
      as: 'handle',
    },
    { select: '[data-testid="tweetText"], [data-testid="tweetText"] :is(span, a)', read: 'text', as: 'prose' },
    { select: '[data-testid="card.wrapper"] span', read: 'text', as: 'prose' },
    { select: '[data-testid^="dm-conversation-item-"]', read: 'data-testid', match: 'item-(\\d+)(?::\\d+)?$', as: 'id' },
    { select: '[data-testid^="dm-conversation-item-"]', read: 'data-testid', match: 'item-\\d+:(\\d+)$', as: 'id' },
    { select: '[data-testid^="dm-message-request-item-"]', read: 'data-testid', match: 'item-(\\d+)(?::\\d+)?$', as: 'id' },
    { select: '[data-testid^="dm-message-request-item-"]', read: 'data-testid', match: 'item-\\d+:(\\d+)$', as: 'id' },
    {
      select: '[data-testid^="dm-"][aria-description]:not([data-testid^="dm-conversation-item-g"])',
      read: 'aria-description',
      match: '^[^@]*@(\\w{1,20})',
      as: 'handle',
    },
    { select: '[data-testid^="dm-conversation-item-g"] span', read: 'text', as: 'prose', itself: true },
    // Words to search for, where a row shows nobody.
    { select: '[data-testid="typeaheadResult"]:not(:has([data-testid^="UserAvatar-"])) span', read: 'text', as: 'query' },
    { select: '[data-dm-message-row] span', read: 'text', as: 'prose' },
  ],
  surfaces: [
    {
      name: 'notification',
      box: '[data-testid="cellInnerDiv"]:has([data-testid="notification"]) > *, [data-testid="notification"]:not([data-testid="cellInnerDiv"] *)',
      shared: '[data-testid^="UserAvatar-Container-"]',
      exact: true,
      seen: '2026-08',
    },
    {
      name: 'row of people',
      box: '[data-testid="cellInnerDiv"]:has([data-testid="UserCell"]) > *',
      // Somebody who mentions them in a bio is not them.
      of: ':not(a[dir="ltr"], a[dir="ltr"] *)',
      exact: true,
      seen: '2026-08',
    },
    { name: 'post or reply', box: '[data-testid="cellInnerDiv"]:not(:has([data-testid="UserCell"])) > *', exact: true, seen: '2026-09' },
    { name: 'post outside a list', box: 'article[data-testid="tweet"]:not([data-testid="cellInnerDiv"] *)', seen: '2026-09' },
    {
      name: 'suggestion',
      box: 'li:has(> [data-testid="UserCell"]), [data-testid="UserCell"]:not([data-testid="cellInnerDiv"] *, li > *)',
      seen: '2026-08',
    },
    {
      name: 'search suggestion',
      box: '[role="option"], [data-testid="typeaheadResult"]:not([role="option"] *), [data-testid="TypeaheadUser"]:not([role="option"] *)',
      seen: '2026-10',
    },
    { name: 'hover card', box: '[data-testid="HoverCard"]', of: 'a[href$="/following"], a[href$="followers"]', seen: '2026-08' },
    { name: 'group chat row', box: '[data-testid^="dm-conversation-item-g"]', shared: true, exact: true, seen: '2026-10' },
    {
      name: 'chat row',
      box: '[data-testid^="dm-conversation-item-"], [data-testid^="dm-message-request-item-"]',
      exact: true,
      seen: '2026-10',
    },
    { name: 'message', box: '[data-dm-message-row]', exact: true, seen: '2026-09' },
    {
      name: 'chat',
      box: '[data-testid="dm-conversation-panel"]',
      shared: '[data-testid="dm-conversation-header"]',
      seen: '2026-09',
    },
  ],
  learn: {
    boxes: [
      {
        box: 'article[data-testid="tweet"]',
        facts: [
          { select: '[data-testid="User-Name"] a[href]:has(time)', read: 'href', match: '^/(\\w+)/status/\\d+$', as: 'handle' },
          { select: '[data-testid="User-Name"] a[href]:has(time)', read: 'href', match: '^/\\w+/status/(\\d+)$', as: 'post' },
        ],
      },
      // A row with two numbers has the user's own among them, at a place that nothing tells.
      {
        box: '[data-testid^="dm-conversation-item-"][aria-description]',
        facts: [
          { read: 'data-testid', match: 'item-(\\d+)$', as: 'id' },
          // A name that somebody gives themselves, and what they write, may have another's handle in it: theirs is the only one or none.
          { read: 'aria-description', match: '^[^@]*, @(\\w{1,20}), [^@]*$', as: 'handle' },
        ],
      },
    ],
  },
} satisfies Site as Site;
