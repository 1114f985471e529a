import type { Site } from '../core/site.ts';

/**
 * Structure of 2026: all classes are hashed. Rows of chats show a display name, and carry the number of the conversation
 * that the address has too; handles stand in links and beside the names of people to add.
 */
export default {
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['snapchat.com'],
  notHosts: ['accounts.snapchat.com', 'ads.snapchat.com', 'businesshelp.snapchat.com', 'help.snapchat.com', 'support.snapchat.com'],
  aliases: {
    handle: { form: '[a-z][a-z0-9._-]{2,31}' },
    thread: { form: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}' },
    post: { form: '[\\w-]{4,100}', exact: true },
  },
  routes: [
    ['profile', '/add/@:handle/*'],
    ['profile', '/add/:handle/*'],
    ['story', '/s/@:handle/*'],
    ['story', '/s/:handle/*'],
    ['story', '//story.snapchat.com/@:handle/*'],
    ['post', '/@:handle/spotlight/:post/*'],
    ['profile', '/@:handle/*'],
    ['profile', '/web/deeplink/snapcode?username=:handle'],
    ['chat', '/web/:thread/*'],
    ['post', '/spotlight/:post/*'],
    ['post', '/p/:post/*'],
    ['short', '/t/:any/*'],
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    { select: '[aria-labelledby*="title-"]', read: 'aria-labelledby', match: '(?:^|\\s)title-([0-9a-f-]{36})(?:\\s|$)', as: 'thread' },
    { select: 'ul[id^="cv-"]', read: 'id', match: '^cv-([0-9a-f-]{36})$', as: 'thread' },
    { select: '[id^="title-"], [id^="title-"] span', read: 'text', as: 'name' },
    // A group without a name goes by its members; a status says who is typing.
    {
      select: '[id^="title-"], [id^="title-"] span',
      read: 'text',
      match: '^(.+[,&\\uff0c\\u060c\\u3001].+)$',
      as: 'names',
      itself: true,
    },
    { select: '[id^="status-"], [id^="status-"] span', read: 'text', as: 'names', itself: true },
    { select: 'ul[id^="cv-"] header, ul[id^="cv-"] header span', read: 'text', as: 'name' },
    { select: 'ul[id^="cv-"] li > :not(header) span', read: 'text', as: 'prose' },
    // The handle beside a name; any word looks like one.
    { select: '[role="listitem"] span', read: 'text', match: '^@?([a-z][\\w.-]{2,31})$', as: 'handle-token' },
  ],
  surfaces: [
    {
      name: 'chat row',
      box: '[role="listitem"]:has([aria-labelledby*="title-"]), [aria-labelledby*="title-"]:not([role="listitem"] *)',
      close: 'blank',
      exact: true,
      seen: '2026-06',
    },
    { name: 'video', box: 'a[href*="/spotlight/"]', seen: '2026-06' },
    { name: 'message', box: 'ul[id^="cv-"] > li', of: ':not(ul)', seen: '2026-06' },
    { name: 'chat', box: 'ul[id^="cv-"]', of: 'ul', seen: '2026-06' },
  ],
  // Rows by their role, whatever they are called after; people to add stand in a dialog.
  canaries: [{ part: 'chats', at: '^www\\.snapchat\\.com/web', sign: '[role="listitem"]:not([role="dialog"] *, ul *)' }],
} satisfies Site as Site;
