import type { Site } from '../core/site.ts';

/**
 * Mastodon and everything that writes its addresses alike, on any server. A handle is `user@server`; on its own server the
 * second half is left out. Structure of Mastodon 4.5 to 4.8 (its class names are not hashed), of Elk (classes and
 * attributes of its CSS engine change, ids and ARIA do not), of Phanpy (2026, readable classes) and of Lemmy; other software is
 * covered by links alone.
 */
export default {
  id: 'fediverse',
  name: 'Mastodon',
  hosts: ['*'],
  aliases: {
    handle: { form: '[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?(?:@[a-z0-9.-]+[a-z0-9])?', local: true },
    id: { form: '\\d{1,20}', local: true },
    post: { form: '\\d{5,25}|[0-9a-z]{18,26}', exact: true },
  },
  routes: [
    ['post', '/@:handle/:post/*'],
    ['post', '/@:handle/posts/:post/*'],
    ['post', '/@:handle/statuses/:post/*'],
    ['profile', '/@:handle/*'],
    ['post', '/web/@:handle/:post/*'],
    ['profile', '/web/@:handle/*'],
    ['post', '/deck/@:handle/:post/*'],
    ['profile', '/deck/@:handle/*'],
    ['post', '/users/:handle/statuses/:post/*'],
    ['profile', '/users/:handle/*'],
    ['profile', '/u/@:handle/*'],
    ['profile', '/u/:handle/*'],
    ['profile', '/web/accounts/:id/*'],
    ['profile', '/deck/accounts/:id/*'],
    ['profile', '/accounts/:id/*'],
    ['profile', '/ap/users/:id/*'],
    ['profile', '/authorize_interaction?uri=acct::handle'],
    ['profile', '/authorize_interaction?uri=@:handle'],
    ['profile', '/authorize_interaction?uri=:handle'],
    ['post', '/web/statuses/:any/*'],
    ['post', '/statuses/:any/*'],
    ['post', '/notice/:any/*'],
    ['post', '/notes/:any/*'],
    ['post', '/objects/:any/*'],
    ['search', '/search?q=:q'],
    // Clients that show other servers: Elk, Phanpy.
    ['post', '/:server/@:handle/:post/*'],
    ['profile', '/:server/@:handle/*'],
    ['post', '/#/:server/s/:any'],
    ['profile', '/#/:server/a/:id'],
    ['profile', '/#/:server/a/:id?statuses=:any'],
  ],
  wrappers: [{ path: '/authorize_interaction', params: ['uri'] }],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: '[data-hover-card-account]', read: 'data-hover-card-account', as: 'id' },
    { select: '.display-name__account', read: 'text', match: '^\\W*@(.+?)\\W*$', as: 'handle' },
    { select: '.account__avatar img[alt], .status__avatar img[alt]', read: 'alt', as: 'handle' },
    { select: 'p, .status__content__text li, .status-card__title, .status-card__description', read: 'text', as: 'prose' },
    { select: '.post-title span, .md-div li', read: 'text', as: 'prose' },
    // A post off the screen is swapped for its author's name and its source, without a link.
    { select: '.status__wrapper > span:first-child', read: 'text', as: 'names' },
    { select: '.status__wrapper > span + span', read: 'text', as: 'prose' },
  ],
  surfaces: [
    { name: 'post', box: ':is(.status__wrapper, .detailed-status__wrapper):not(.notification-ungrouped *)', exact: true, seen: '2026-09' },
    // Newer builds of Mastodon: no class of theirs is readable, and in lists of older ones an article is only the place of a post.
    {
      name: 'post, newer layout',
      box: 'article[data-id]:not(:has(.status__wrapper, .notification-group, .notification-ungrouped, .account, .conversation))',
      exact: true,
      seen: '2026-09',
    },
    { name: 'post in a notification', box: '.notification-group__embedded-status', exact: true, seen: '2026-09' },
    { name: 'notification of several', box: '.notification-group', shared: '.avatar-group', exact: true, seen: '2026-09' },
    { name: 'notification', box: '.notification-ungrouped', exact: true, seen: '2026-09' },
    {
      name: 'account row',
      box: '.account, .account-card, .explore-suggestions-card',
      // Somebody who mentions them in a bio is not them.
      of: ':not(.mention, p)',
      exact: true,
      seen: '2026-09',
    },
    { name: 'suggestion', box: '.inline-follow-suggestions__body__scrollable__card', exact: true, seen: '2026-09' },
    { name: 'chat row', box: '.conversation', shared: '.conversation__content__names', exact: true, seen: '2026-09' },
    { name: 'hover card', box: '.hover-card', of: '.hover-card__name, .hover-card__name *', seen: '2026-09' },
    { name: 'search result', box: '.search__popout__menu__item', seen: '2026-09' },
    { name: 'mention suggestion', box: '.autosuggest-textarea__suggestions__item', seen: '2026-09' },
    { name: 'Elk notification with a post', box: 'article[flex]:has(.status-actions)', exact: true, seen: '2026-09' },
    { name: 'Elk notification', box: 'article[flex]', shared: true, exact: true, seen: '2026-09' },
    {
      name: 'Elk post',
      box: '[aria-roledescription^="status-"]:not(article *, [aria-roledescription^="status-"] *)',
      exact: true,
      seen: '2026-09',
    },
    {
      name: 'notification, Phanpy',
      box: '.notification[data-notification-id]',
      shared: '.avatars-stack',
      exact: true,
      seen: '2026-09',
    },
    {
      name: 'post, Phanpy',
      box: '.status-link:not(.notification *), .status-carousel-link, [data-state-post-id]:not(.status-link *, .status-carousel-link *, .notification *)',
      seen: '2026-09',
    },
    { name: 'Elk hover card', box: '.v-popper__popper', shared: true, seen: '2026-09' },
  ],
  canaries: [
    { part: 'posts', at: '^[^/]+/(?:web/)?(?:home|public(?:/\\w+)?|deck/home)(?:\\?|$)', sign: '#mastodon a[href*="/@"] time' },
    { part: 'notifications', at: '^[^/]+/(?:web/|deck/)?notifications(?:\\?|$)', sign: '#mastodon [role="feed"] a[href*="/@"]' },
  ],
} satisfies Site as Site;
