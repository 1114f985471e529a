import type { Site } from '../core/site.ts';

/**
 * Structure of 2026-03 to 2026-10, two generations at once: the newer one has test ids and component keys, the older one
 * readable classes; hashed classes are never used. Links carry the slug, or an id of the member (`ACoA…`: reactions, chats).
 * Why a post is shown ("Ann likes this", "Ann reposted this") stands above it in words of every language: who stands there
 * counts as its author. Rows of chats have a name only.
 */
export default {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com', 'lnkd.in'],
  // Nobody's profile is on the company's other hosts, and nothing there has the form of one, but here.
  notHosts: ['business.linkedin.com'],
  aliases: {
    // Letters of every script. An underscore ends it (in addresses of posts), and an id is none.
    handle: { form: '(?!AC[ow]AA[\\w-]{15})[^\\x00-,./:-@\\[-`{-\\x7f\\s]{3,100}' },
    id: { form: 'AC[ow]A[\\w-]{8,80}|\\d{4,12}', exact: true },
    thread: { form: '\\d-[\\w=+-]{3,200}', exact: true },
    post: { form: 'urn:li:(?:activity|ugcPost|share):\\d{5,25}' },
  },
  routes: [
    ['short', '//lnkd.in/*'],
    ['profile', '/in/:id/*'],
    ['profile', '/in/:handle/*'],
    // Another word may come first: mwlite, preload, comm.
    ['profile', '/:any/in/:id/*'],
    ['profile', '/:any/in/:handle/*'],
    ['profile', '/pub/:handle/*'],
    ['profile', '/profile/view?id=:id'],
    ['profile', '/profile/view?id=:handle'],
    ['profile', '/custom-invite?vanityName=:handle'],
    ['profile', '/:any/custom-invite?vanityName=:handle'],
    ['profile', '/sales/lead/:id,:any'],
    ['profile', '/sales/lead/:id/*'],
    ['profile', '/sales/people/:id,:any'],
    ['profile', '/sales/people/:id/*'],
    ['profile', '/talent/profile/:id/*'],
    ['post', '/posts/:handle_:any/*'],
    ['post', '/feed/update/:post/*'],
    ['post', '/embed/feed/update/:post/*'],
    ['chat', '/messaging/thread/:thread/*'],
    ['chat', '/messaging/compose?recipient=:id'],
    ['chat', '/messaging/compose?profileUrn=:any_profile::id'],
    ['search', '/search/results/*?keywords=:q'],
    ['search', '/:any/search/results/*?keywords=:q'],
  ],
  wrappers: [
    { path: '/safety/go', params: ['url'] },
    { path: '/redir/redirect', params: ['url'] },
    { path: '/login', params: ['session_redirect'] },
    { path: '/uas/login', params: ['session_redirect'] },
    { path: '/authwall', params: ['sessionRedirect'] },
  ],
  shadow: '#interop-outlet',
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    {
      select: '[componentkey*="sdui.profile.card.ref"]',
      read: 'componentkey',
      match: 'card\\.ref(AC[ow]A[\\w-]{8,80}?)Topcard$',
      as: 'id',
    },
    { select: 'article.nt-card strong', read: 'text', as: 'name' },
    // Rows and headings of chats: a name is that of the row, a list of them keeps it.
    {
      select:
        '[class*="__participant-names"], [class*="__participant-names"] span, .msg-s-message-group__name, .msg-entity-lockup__entity-title',
      read: 'text',
      as: 'name',
    },
    {
      select: '[class*="__participant-names"], [class*="__participant-names"] span, .msg-entity-lockup__entity-title',
      read: 'text',
      as: 'names',
      itself: true,
    },
    // The last message in a row of a group.
    {
      select: '[class*="__message-snippet"], [class*="__message-snippet"] span',
      read: 'text',
      match: "^([\\p{L}\\p{M}.'\u2019-]+)[:\uff1a]",
      as: 'called',
      itself: true,
    },
    // "Ann Example and 12 other mutual connections".
    { select: '[class*="insight"], [class*="insight"] :is(span, strong, p)', read: 'text', as: 'names', itself: true },
    // What people write.
    {
      select:
        '[data-testid="expandable-text-box"], [data-testid="expandable-text-box"] span, .update-components-text span, [class*="comments-comment-"] span, .msg-s-event-listitem p',
      read: 'text',
      as: 'prose',
    },
  ],
  surfaces: [
    {
      name: 'post',
      box: '[data-testid="mainFeed"] [role="listitem"], [data-testid="mainFeed"] [componentkey*="FeedType_"]:not([role="listitem"] *, [componentkey*="FeedType_"] *, :has([role="listitem"]))',
      seen: '2026-10',
    },
    {
      name: 'post, older generation',
      box: '.occludable-update, :is(.feed-shared-update-v2[data-urn], [data-view-name="feed-full-update"]):not(.occludable-update *, [data-view-name="feed-full-update"] *)',
      exact: true,
      seen: '2026-03',
    },
    { name: 'post, before logging in', box: 'article.main-feed-activity-card', seen: '2026-09' },
    { name: 'post found', box: '[componentkey^="update-card-focus"][componentkey*="FLAGSHIP_SEARCH"]', seen: '2026-08' },
    {
      name: 'comment',
      box: '[componentkey^="replaceableComment_urn:li:comment"], article.comments-comment-entity, article.comments-comment-item',
      exact: true,
      seen: '2026-08',
    },
    { name: 'reaction', box: '[role="dialog"] li, [role="dialog"] [role="listitem"]', seen: '2026-08' },
    { name: 'notification', box: 'article.nt-card', shared: true, seen: '2026-09' },
    // "Ann and 3 others are mutual connections" is said of somebody else.
    {
      name: 'person found',
      box: '[data-view-name="search-entity-result-universal-template"], .reusable-search__result-container, li.artdeco-card',
      of: ':not([class*="insight"], [class*="insight"] *)',
      seen: '2026-06',
    },
    {
      name: 'suggestion',
      box: '.discover-entity-type-card, [data-view-name*="pymk" i]',
      of: ':not([class*="insight"], [class*="insight"] *)',
      seen: '2026-06',
    },
    { name: 'chat row', box: 'li.msg-conversation-listitem', exact: true, seen: '2026-06' },
    { name: 'message', box: '.msg-s-event-listitem', seen: '2026-06' },
    {
      name: 'chat',
      box: '.msg-convo-wrapper, .msg-overlay-conversation-bubble',
      of: '.msg-thread__link-to-profile, .msg-thread__link-to-profile *, .msg-entity-lockup__entity-title',
      seen: '2026-06',
    },
  ],
  learn: {
    boxes: [
      {
        box: '.msg-thread__link-to-profile',
        facts: [
          { read: 'href', match: '^/in/(AC[ow]A[\\w-]+)/?$', as: 'id' },
          { read: 'address', match: '^/messaging/thread/([^/?]+)', as: 'thread' },
        ],
      },
      {
        box: '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]',
        facts: [
          { read: 'componentkey', match: 'card\\.ref(AC[ow]A[\\w-]+?)Topcard$', as: 'id' },
          { read: 'address', match: '^/in/([^/?]+)/?$', as: 'handle' },
        ],
      },
    ],
  },
  canaries: [
    { part: 'posts', at: '^www\\.linkedin\\.com/feed/?(?:\\?|$)', sign: 'main h2 ~ a[href*="/in/"], main [data-urn] a[href*="/in/"]' },
    { part: 'notifications', at: '^www\\.linkedin\\.com/notifications', sign: 'main a[href*="/in/"]' },
    // The ids of those who wrote.
    { part: 'chats', at: '^www\\.linkedin\\.com/messaging/', sign: 'a[href*="/in/ACo"]' },
  ],
} satisfies Site as Site;
