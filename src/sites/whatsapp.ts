import type { Site } from '../core/site.ts';

/**
 * Structure of 2026-07 to 2026-11. The page names nobody but by what it shows: a saved name, a number, or the name that
 * somebody gave themselves, after a tilde. The address never says which chat is open. Test ids come and go between
 * builds, so most of it also holds without them. Lists place their rows by transforms.
 */

/** A number as people write it, with the invisible marks that come along with a copy. */
const gap = '\\s().\\u2010-\\u2015\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069-';
const digits = `[+${gap}]*(?:\\d[${gap}]*){7,17}`;
const number = `^(${digits})$`;
/** The tilde is WhatsApp's. */
const called = '^~?\\s*(.+)$';
/** Groups without a name go by their members. */
const several = '^(.+[,\\uff0c\\u060c\\u3001].+)$';
const sender = '^[^\\]]*\\]\\s*';

const lists = '#pane-side, [data-testid="chat-list"], [data-testid^="drawer-"], [data-testid="cell-frame-title"]';
const title = '[data-testid="conversation-info-header-chat-title"]';
const head = '[data-testid="conversation-header"]';
const shown = `${title}, ${head} span, #main header span, [data-testid="cell-frame-title"] span, [data-testid="status-v3-main"] span, [data-animate-status-v3] span`;
const within = '#main [role="row"]';
const message = '[data-testid="msg-container"]';
const words = `${within} span, ${message} span`;
const notes = ':is(#main, [data-testid="conversation-panel-messages"]) [role="row"]:not(:has([data-pre-plain-text]))';

export default {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['whatsapp.com', 'wa.me'],
  notHosts: ['about.whatsapp.com', 'blog.whatsapp.com', 'business.whatsapp.com', 'faq.whatsapp.com', 'security.whatsapp.com'],
  aliases: { phone: { form: digits, digits: true } },
  routes: [
    ['short', '//wa.me/message/*'],
    ['short', '//wa.me/qr/*'],
    ['chat', '//wa.me/c/:phone/*'],
    ['post', '//wa.me/p/:any/:phone/*'],
    ['chat', '//wa.me/:phone/*'],
    ['chat', '/send?phone=:phone'],
  ],
  evidence: [
    { select: `a[href]:not(${message} a, ${within} a)`, read: 'href', as: 'url' },
    { select: 'span[title]', within: lists, read: 'title', match: number, as: 'phone' },
    { select: 'span[title]', within: lists, read: 'title', match: called, as: 'name' },
    { select: 'span[title]', within: lists, read: 'title', match: several, as: 'names', itself: true },
    { select: shown, read: 'text', match: number, as: 'phone' },
    { select: shown, read: 'text', match: called, as: 'name' },
    { select: shown, read: 'text', match: several, as: 'names', itself: true },
    { select: '[data-pre-plain-text]', read: 'data-pre-plain-text', match: `${sender}~?\\s*(.+):\\s*$`, as: 'name' },
    { select: '[data-pre-plain-text]', read: 'data-pre-plain-text', match: `${sender}(.+):\\s*$`, as: 'phone' },
    // Above a picture, and in what is quoted.
    { select: words, read: 'text', match: called, as: 'name' },
    { select: words, read: 'text', match: number, as: 'phone', itself: true },
    { select: '[data-pre-plain-text] span:not([dir="auto"]), [data-pre-plain-text] a', read: 'text', as: 'prose' },
    // Who came, who left, and what has nothing but a name above it.
    { select: `${notes} span`, read: 'text', as: 'names' },
    // A link to somebody else in a message of theirs does not make it somebody else's.
    { select: `${within} a[href], ${message} a[href]`, read: 'href', as: 'prose' },
    // The last message in a row, with who wrote it.
    { select: '[data-testid="last-msg-status"] span', read: 'text', match: called, as: 'name' },
    { select: '[data-testid="last-msg-status"] span', read: 'text', match: number, as: 'phone', itself: true },
    { select: '[data-testid="last-msg-status"] span:not([dir="auto"])', read: 'text', as: 'prose' },
    // Who is typing.
    { select: '[data-testid="chat-subtitle"], [data-testid="cell-frame-secondary"] span', read: 'text', as: 'names', itself: true },
  ],
  surfaces: [
    { name: 'last message', box: '[data-testid="last-msg-status"]', exact: true, seen: '2026-11' },
    {
      name: 'chat row',
      box: ':is(#pane-side, [data-testid="chat-list"]) :is([role="row"], [role="listitem"])[style*="translate"]',
      of: 'span[title], [data-testid="cell-frame-title"] *',
      close: 'blank',
      exact: true,
      seen: '2026-11',
    },
    {
      name: 'member, contact',
      box: '[data-testid^="drawer-"] :is([role="row"], [role="listitem"])[style*="translate"]',
      of: 'span[title], [data-testid="cell-frame-title"] *',
      close: 'blank',
      exact: true,
      seen: '2026-11',
    },
    {
      name: 'status, person found',
      box: ':is(#pane-side, [data-testid^="drawer-"]) :is([role="row"], [role="listitem"]):not([style*="translate"]), [data-testid="cell-frame-container"]:not([role="row"] *, [role="listitem"] *)',
      of: 'span[title], [data-testid="cell-frame-title"] *',
      exact: true,
      seen: '2026-07',
    },
    {
      name: 'message',
      box: `#main [role="row"], [role="row"]:has(${message}), :is(${message}, [data-id]):not([role="row"] *)`,
      seen: '2026-07',
    },
    { name: 'chat', box: '#main', of: `${title}, header *`, seen: '2026-07' },
    {
      name: 'chat',
      box: 'div:has(> [data-testid="conversation-header"]):not(#main)',
      of: `${title}, header *`,
      seen: '2026-07',
    },
    { name: 'status', box: '[data-testid="status-v3-main"], [data-animate-status-v3="true"]', seen: '2026-07' },
  ],
  canaries: [
    { part: 'chats', at: '^web\\.whatsapp\\.com/', sign: ':is(#side, #pane-side, [role="grid"], [data-testid="chat-list"]) span[title]' },
  ],
} satisfies Site as Site;
