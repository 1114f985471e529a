import type { Site } from '../core/site.ts';

/**
 * Mastodon and everything that writes its addresses alike, on any server. A handle is `user@server`; on its own server the
 * second half is left out. Structure of Mastodon 4.5, 2026-09: its class names are stable, they are not hashed.
 */
export default {
  id: 'fediverse',
  name: 'Mastodon',
  hosts: ['*'],
  aliases: {
    handle: { form: '[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?(?:@[a-z0-9.-]+[a-z0-9])?', local: true },
    id: { form: '\\d{1,20}', local: true },
    post: { form: '[\\w-]{5,40}', exact: true },
  },
  routes: [
    ['post', '/@:handle/:post'],
    ['profile', '/@:handle/*'],
    ['post', '/web/@:handle/:post'],
    ['profile', '/web/@:handle/*'],
    ['post', '/deck/@:handle/:post'],
    ['profile', '/deck/@:handle/*'],
    ['post', '/users/:handle/statuses/:post'],
    ['profile', '/users/:handle/*'],
    ['profile', '/u/:handle/*'],
    ['profile', '/web/accounts/:id/*'],
    ['profile', '/deck/accounts/:id/*'],
    ['profile', '/accounts/:id/*'],
    ['profile', '/ap/users/:id/*'],
    ['post', '/statuses/:post'],
    ['post', '/notice/:post'],
    ['search', '/search?q=:q'],
  ],
  wrappers: [{ path: '/authorize_interaction', params: ['uri'] }],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: '[data-hover-card-account]', read: 'data-hover-card-account', as: 'id' },
    { select: '.display-name__account', read: 'text', match: '^\\W*@(.+?)\\W*$', as: 'handle' },
    { select: '.account__avatar img[alt], .status__avatar img[alt]', read: 'alt', as: 'handle' },
  ],
  surfaces: [
    { name: 'post', box: '.status__wrapper, .detailed-status__wrapper', seen: '2026-09' },
    { name: 'quote', box: '.status__quote', seen: '2026-09' },
    { name: 'notification', box: '.notification-group, .notification-ungrouped', shared: true, seen: '2026-09' },
    { name: 'account row', box: '.account, .account-card, .explore-suggestions-card', seen: '2026-09' },
    { name: 'suggestion', box: '.inline-follow-suggestions__body__scrollable__card', seen: '2026-09' },
    { name: 'chat row', box: '.conversation', shared: true, seen: '2026-09' },
    { name: 'hover card', box: '.hover-card', seen: '2026-09' },
    { name: 'search result', box: '.search__popout__menu__item', seen: '2026-09' },
    { name: 'mention suggestion', box: '.autosuggest-textarea__suggestions__item', seen: '2026-09' },
  ],
} satisfies Site as Site;
