import type { Site } from '../core/site.ts';

/**
 * Structure of 2026-01 to 2026-06. `data-e2e` is missing in some experiments, so links carry most of it; class names are
 * a hash and a readable half, of which only the half is used. Links say the handle, texts the nickname.
 */
export default {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  alsoHosts: ['tiktokv.com'],
  notHosts: [
    'ads.tiktok.com',
    'business.tiktok.com',
    'careers.tiktok.com',
    'developers.tiktok.com',
    'effecthouse.tiktok.com',
    'newsroom.tiktok.com',
    'seller.tiktok.com',
    'shop.tiktok.com',
    'support.tiktok.com',
    'getstarted.tiktok.com',
    'partner.tiktok.com',
  ],
  aliases: {
    handle: { form: '[\\w.-]{0,23}\\w' },
    id: { form: '\\d{15,21}' },
    opaque: { form: 'MS4wLjAB[\\w-]{20,100}', exact: true },
    post: { form: '\\d{5,25}', exact: true },
  },
  routes: [
    ['post', '/@/video/:post'],
    ['post', '/@/photo/:post'],
    ['post', '/@:id/video/:post/*'],
    ['post', '/@:id/photo/:post/*'],
    ['post', '/@:opaque/video/:post/*'],
    ['post', '/@:handle/video/:post/*'],
    ['post', '/@:handle/photo/:post/*'],
    ['story', '/@:handle/stories/*'],
    ['story', '/@:handle/live/*'],
    ['profile', '/@:id/*'],
    ['profile', '/@:opaque/*'],
    ['profile', '/@:handle/*'],
    ['profile', '/share/user/:id/*'],
    ['profile', '/share/user/@:handle/*'],
    ['profile', '/embed/@:handle/*'],
    ['post', '/share/video/:post/*'],
    ['post', '/share/photo/:post/*'],
    ['post', '/share/item/:post/*'],
    ['post', '/embed/:post/*'],
    ['post', '/embed/v2/:post/*'],
    ['post', '/embed/v3/:post/*'],
    ['post', '/player/v1/:post/*'],
    ['post', '/v/:post/*'],
    ['chat', '/messages?u=:id'],
    ['search', '/search?q=:q'],
    ['search', '/search/user?q=:q'],
    ['search', '/search/video?q=:q'],
    ['search', '/search/live?q=:q'],
    ['search', '/search/photo?q=:q'],
    ['short', '/t/:any/*'],
    ['short', '//vm.tiktok.com/:any/*'],
    ['short', '//vt.tiktok.com/:any/*'],
  ],
  wrappers: [
    { path: '/link/v2', params: ['target'] },
    { path: '/login', params: ['redirect_url'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    {
      select:
        '[data-e2e="video-author-uniqueid"], [data-e2e="browse-username"], [data-e2e="search-card-user-unique-id"], [data-e2e="chat-uniqueid"]',
      read: 'text',
      match: '^@?([\\w.-]+)$',
      as: 'handle',
    },
    { select: '[data-e2e$="-desc"], [data-e2e$="-desc"] :is(span, strong)', read: 'text', as: 'prose' },
    { select: '[data-e2e^="comment-level"], [data-e2e^="comment-level"] :is(span, p)', read: 'text', as: 'prose' },
    { select: '[data-e2e="search-suggest-item"], [data-e2e="search-suggest-item"] :is(span, p, h4)', read: 'text', as: 'prose' },
    // Rows of chats and notifications show the nickname and nothing else.
    { select: '[data-e2e="inbox-title"]', read: 'text', as: 'names' },
    {
      select: '[data-e2e="dm-new-conversation-nickname"], [data-e2e="dm-new-chat-nickname"], [data-e2e="chat-nickname"]',
      read: 'text',
      as: 'name',
    },
    { select: '[class*="PInfoNickname"]', within: '[data-e2e="chat-list-item"]', read: 'text', as: 'name' },
  ],
  surfaces: [
    { name: 'feed item', box: '[data-e2e="recommend-list-item-container"]', exact: true, seen: '2026-06' },
    { name: 'comment', box: '[class*="DivCommentItemWrapper"]', exact: true, seen: '2026-06' },
    { name: 'reply', box: '[class*="DivReplyContainer"] > [class*="DivCommentItemWrapper"]', exact: true, seen: '2026-06' },
    { name: 'search result', box: 'div:has(> [data-e2e="search_top-item"]), div:has(> [data-e2e="search_video-item"])', seen: '2026-01' },
    { name: 'search suggestion', box: '[data-e2e="search-suggest-item"]', seen: '2026-01' },
    { name: 'person found', box: '[data-e2e="search-user-container"], a[data-e2e="search-user-info-container"]', seen: '2026-01' },
    { name: 'video in a grid', box: 'div:has(> [data-e2e="user-post-item"]), [data-e2e="user-liked-item"]', seen: '2026-01' },
    { name: 'follower', box: '[data-e2e="follow-info-popup"] li, [class*="DivUserContainer"]', seen: '2026-01' },
    { name: 'notification', box: '[data-e2e="inbox-list-item"]', shared: true, seen: '2026-01' },
    { name: 'chat row', box: '[data-e2e="chat-list-item"], [data-e2e="dm-new-conversation-item"]', exact: true, seen: '2026-06' },
    { name: 'message', box: '[data-e2e="chat-item"], [data-e2e="dm-new-chat-item"]', exact: true, seen: '2026-06' },
    { name: 'chat', box: '[data-e2e="dm-new-chatbox"]', seen: '2026-06' },
  ],
  learn: {
    boxes: [
      {
        box: ':is([data-e2e="user-post-item"], [data-e2e="search_top-item"], [data-e2e="search_video-item"]) a:is([href*="/video/"], [href*="/photo/"])',
        facts: [
          { read: 'href', match: '^/@([\\w.-]+)/(?:video|photo)/', as: 'handle' },
          { read: 'href', match: '^/@[\\w.-]+/(?:video|photo)/(\\d+)', as: 'post' },
        ],
      },
      {
        box: '[data-e2e="chat-uniqueid"]',
        facts: [
          { read: 'text', match: '^@?([\\w.-]+)$', as: 'handle' },
          // A link with two numbers can be made by anybody.
          { read: 'address', match: '^/messages\\?(?:(?!(?:u|%75)=)[^&#]*&)*u=(\\d+)(?:&(?!(?:u|%75)=)[^&#]*)*$', as: 'id' },
        ],
      },
    ],
    json: [
      { keys: { id: 'id', uniqueId: 'handle', secUid: 'opaque' } },
      { keys: { id: 'post', 'author.id': 'id', 'author.uniqueId': 'handle', 'author.secUid': 'opaque' } },
    ],
  },
} satisfies Site as Site;
