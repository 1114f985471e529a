import type { Site } from '../core/site.ts';

/**
 * Both web clients, K and A, as of 2026: whatever shows somebody carries the number of the peer, which is a user's where
 * it is positive. In a chat each message carries the chat's number, in a group its author's stands within. Handles are in
 * links and texts. Lists are virtual; those of A place their rows by transforms.
 */
export default {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['web.telegram.org', 'weba.telegram.org', 'webk.telegram.org', 'webz.telegram.org', 't.me', 'telegram.me', 'telegram.dog'],
  aliases: {
    handle: { form: '[a-z]\\w{3,31}' },
    id: { form: '\\d{4,16}' },
  },
  reserved: [
    ...['joinchat', 'addstickers', 'addemoji', 'addlist', 'addtheme', 'setlanguage', 'share', 'msg', 'confirmphone', 'login', 'proxy'],
    ...['socks', 'bg', 'iv', 'contact', 'invoice', 'boost', 'giftcode', 'nft', 'www', 'web', 'weba', 'webk', 'webz'],
  ],
  routes: [
    ['profile', '//:handle.t.me/*'],
    ['profile', '/s/:handle/*'],
    ['profile', '/@:handle/*'],
    ['story', '/:handle/s/:any'],
    ['profile', '/:handle/*'],
    // The path of a client is one letter, and no handle.
    ['chat', '/:any#@:handle'],
    ['chat', '/:any#@:handle?:any'],
    ['chat', '/:any#:id'],
    ['chat', '/:any#:id_:any'],
    ['chat', '/:any#?tgaddr=tg://resolve?domain=:handle'],
    ['chat', '/:any#?tgaddr=tg://resolve?domain=:handle&:any'],
    ['chat', '/#@:handle'],
    ['chat', '/#:id'],
    ['chat', '/#:id_:any'],
    ['chat', '/#/im?p=@:handle'],
    ['chat', '/#?tgaddr=tg://resolve?domain=:handle'],
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'a[href^="tg://resolve"]', read: 'href', match: '[?&]domain=(\\w+)', as: 'handle' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: '[data-peer-id]', read: 'data-peer-id', match: '^(\\d+)$', as: 'id' },
    { select: '.bubble .message, .bubble span, .bubble a', read: 'text', as: 'prose' },
    { select: '.Message .text-content, .Message span, .Message a', read: 'text', as: 'prose' },
    // The last message of a row, and whom it is from.
    { select: '.row-subtitle, .row-subtitle span, .dialog-subtitle span', read: 'text', as: 'prose' },
    { select: '.last-message, .last-message span', read: 'text', as: 'prose' },
    { select: '.last-message .sender-name', read: 'text', match: '^(.+?):?$', as: 'name' },
    { select: '.typing-status, .typing-status span', read: 'text', as: 'names', itself: true },
    // Somebody who was found, by the handle.
    { select: '.ListItem span, .ListItem div, .row span, .row div', read: 'text', match: '^@(\\w+)', as: 'handle' },
  ],
  surfaces: [
    { name: 'last message', box: '.row-subtitle, .dialog-subtitle, .last-message', exact: true, seen: '2026-09' },
    { name: 'reaction', box: '.reaction, .message-reaction', seen: '2026-09' },
    { name: 'message', box: '.bubble[data-mid], .Message', exact: true, seen: '2026-09' },
    // What one person wrote in a row has one picture.
    { name: 'messages', box: '.bubbles-group, .sender-group-container', exact: true, seen: '2026-09' },
    {
      name: 'chat row, person found, K',
      box: 'a.chatlist-chat[data-peer-id], .row[data-peer-id]',
      close: 'flat',
      exact: true,
      seen: '2026-09',
    },
    { name: 'chat row, person found, A', box: '.ListItem', close: 'blank', exact: true, seen: '2026-09' },
    { name: 'chat, K', box: '.chat:has(.chat-info)', of: '.chat-info :is(.avatar, .peer-title):not(.bottom *)', seen: '2026-09' },
    { name: 'chat, A', box: '#MiddleColumn, :not(html, body) > div:has(> .MiddleHeader)', of: '.MiddleHeader .Avatar', seen: '2026-09' },
  ],
  learn: {
    boxes: [
      // The header of a chat whose address has the handle.
      {
        box: '.chat-info .avatar[data-peer-id], .MiddleHeader .Avatar[data-peer-id]',
        facts: [
          { read: 'data-peer-id', match: '^(\\d+)$', as: 'id' },
          { read: 'address', match: '^[^#]*#@(\\w+)$', as: 'handle' },
        ],
      },
    ],
  },
} satisfies Site as Site;
