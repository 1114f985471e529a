import type { Site } from '../core/site.ts';

const rows = '[data-list-item-id^="private-channels-"], [data-list-item-id^="members-"], [data-list-item-id^="people-list"]';
// Written out: browsers find these by their tags.
const inRows = [
  '[data-list-item-id^="private-channels-"] div, [data-list-item-id^="private-channels-"] span',
  '[data-list-item-id^="members-"] div, [data-list-item-id^="members-"] span',
  '[data-list-item-id^="people-list"] div, [data-list-item-id^="people-list"] span',
  '[role="option"] div, [role="option"] span',
  '[class*="voiceUser"] div, [class*="voiceUser"] span',
].join();

/**
 * Structure of 2026, messages of 2026-09: list ids carry channels and messages, pictures carry the number of the user
 * (not the default ones), classes are a readable half and a hash. Where no picture says who it is, names do. What
 * somebody writes after their first message, without a head, says nothing of its author.
 */
export default {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com', 'discordapp.com'],
  notHosts: ['support.discord.com', 'status.discord.com', 'cdn.discordapp.com', 'media.discordapp.net'],
  aliases: {
    id: { form: '\\d{15,22}' },
    thread: { form: '\\d{15,22}' },
    handle: { form: '[a-z0-9_.]{2,32}' },
  },
  routes: [
    ['profile', '/users/:id/*'],
    ['chat', '/channels/@me/:thread/*'],
  ],
  wrappers: [{ path: '/login', params: ['redirect_to'] }],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: '[data-list-item-id^="private-channels-"]', read: 'data-list-item-id', match: '___(\\d+)$', as: 'thread' },
    { select: 'img[src]', read: 'src', match: '/(?:avatars|users)/(\\d{15,22})/', as: 'id' },
    { select: '[data-user-id]', read: 'data-user-id', as: 'id' },
    { select: '[id^="message-username-"], [id^="message-username-"] span', read: 'text', match: '^@?(.+)$', as: 'name' },
    { select: 'li[id^="chat-messages-"] a[role="button"]', read: 'text', as: 'name' },
    { select: '[id^="message-reply-context-"] span', read: 'text', match: '^@?(.+)$', as: 'name' },
    { select: '[id^="message-content-"], [id^="message-content-"] span', read: 'text', as: 'prose' },
    { select: inRows, read: 'text', as: 'name' },
    { select: inRows, read: 'text', match: '^@?([\\w.]{2,32})$', as: 'handle-token' },
    // A group without a name goes by its members, in a label that cannot be taken apart.
    {
      select: '[data-list-item-id^="private-channels-"][aria-label]',
      read: 'aria-label',
      match: '^(.+[,\\uff0c\\u060c\\u3001].+)$',
      as: 'names',
      itself: true,
    },
    { select: '[class*="typing"] strong', read: 'text', as: 'name', itself: true },
  ],
  surfaces: [
    // Where a name is all there is, it may be a namesake's: the author of the answer is not asked.
    { name: 'what is answered', box: '[id^="message-reply-context-"]', of: ':not(img)', exact: true, seen: '2026-09' },
    {
      name: 'message',
      box: 'li[id^="chat-messages-"]',
      along: {
        box: 'li[id^="chat-messages-"]:has([id^="message-content-"]):not(:has([id^="message-username-"]))',
        by: '[id^="message-username-"], [id^="message-username-"] span, img:not([id^="message-reply-context-"] *)',
      },
      close: 'flat',
      exact: true,
      seen: '2026-09',
    },
    {
      name: 'chat row, member, friend',
      box: `li:has(${rows}), :is(${rows}):not(li *)`,
      close: 'flat',
      exact: true,
      seen: '2026-09',
    },
    { name: 'voice', box: '[class*="voiceUser"]', seen: '2026-09' },
    { name: 'suggestion', box: '[role="option"]', seen: '2026-09' },
  ],
  learn: {
    boxes: [
      // A chat between two has one picture, and that of a group is none of a user's.
      {
        box: '[data-list-item-id^="private-channels-"]',
        facts: [
          { select: 'img[src]', read: 'src', match: '/avatars/(\\d{15,22})/', as: 'id' },
          { read: 'data-list-item-id', match: '___(\\d+)$', as: 'thread' },
        ],
      },
    ],
  },
  canaries: [{ part: 'chats', at: '^(?:\\w+\\.)?discord\\.com/channels/', sign: 'img[src*="cdn.discordapp.com/"]' }],
} satisfies Site as Site;
