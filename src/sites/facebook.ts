import type { Site } from '../core/site.ts';

/**
 * Structure as documented between 2026-07 and 2026-10; class names are hashed there and never used. Lists without any
 * marking (search, people you may know, members, reactions) need no surface: what closes is the largest part that names
 * nobody else. Names count where Facebook offers no link to the person: notifications, typeahead, birthdays, chats, and
 * everything on the mobile site.
 */
export default {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch', 'fb.gg'],
  notHosts: ['developers.facebook.com', 'about.facebook.com', 'transparency.facebook.com'],
  aliases: {
    // Dots and capitals mean nothing; a number is an id.
    handle: { form: '(?!.*\\.php$)(?=[\\d.]*[a-z])[a-z0-9][a-z0-9.]{3,60}', ignore: '.' },
    id: { form: '\\d{1,20}' },
    // One of several for the same person, and no other form can be told from it.
    opaque: { form: 'pfbid\\w+', exact: true },
    thread: { form: '\\d{5,25}' },
    bucket: { form: '\\d{5,25}' },
  },
  reserved: [
    ...['home.php', 'profile.php', 'people', 'pages', 'groups', 'events', 'event', 'marketplace', 'watch', 'watchparty'],
    ...['gaming', 'live', 'video', 'videos', 'video.php', 'reel', 'reels', 'photo', 'photo.php', 'photos', 'media', 'posts'],
    ...['permalink.php', 'story.php', 'stories', 'notes', 'share', 'sharer', 'sharer.php', 'share.php', 'dialog', 'plugins', 'l.php'],
    ...['search', 'public', 'hashtag', 'directory', 'find-friends', 'messages', 'messenger_media', 'e2ee', 'notifications'],
    ...['friends', 'friends_likes', 'bookmarks', 'saved', 'memories', 'onthisday', 'feeds', 'latest', 'help', 'login', 'login.php'],
    ...['logout.php', 'recover', 'checkpoint', 'challenge', 'two_step_verification', 'two_factor', 'signup', 'r.php'],
    ...['settings', 'privacy', 'policies', 'policy.php', 'legal', 'terms', 'cookie', 'consent', 'about', 'careers', 'jobs', 'news'],
    ...['weather', 'places', 'fundraisers', 'business', 'ad_center', 'ad_campaign', 'adsmanager', 'professional_dashboard'],
    ...['groupslanding', 'offsite', 'lite', 'mobile', 'unsupportedbrowser', 'ajax', 'security', 'trust', 'device'],
    ...['save-device', 'remember_browser', 'confirmemail', 'confirmphone', 'code_gen', 'auth', 'oauth', 'mentions'],
    ...['followers', 'following', 'campaign', 'games', 'instantgames', 'crisisresponse', 'offers', 'voting_info', 'climatescience'],
    ...['emotional_health', 'reactions', 'survey', 'meta_verified'],
  ],
  routes: [
    ['short', '//fb.watch/*'],
    ['short', '/share/*'],
    ['profile', '/profile.php?id=:id'],
    // Links within the site are now and then put together wrongly.
    ['profile', '/profile.php?id=:id?:any'],
    ['profile', '/profile.php?id=:id/:any'],
    ['profile', '/profile.php?id=:opaque'],
    ['profile', '/people/:any/:id/*'],
    ['profile', '/people/:any/:opaque/*'],
    ['profile', '/groups/:any/user/:id/*'],
    ['profile', '/groups/:any/user/:opaque/*'],
    ['profile', '/marketplace/profile/:id/*'],
    ['profile', '/friends/*?profile_id=:id'],
    ['profile', '/pages/:any/:id/*'],
    ['profile', '/p/:any-:id/*'],
    ['profile', '/pg/:handle/*'],
    ['post', '/permalink.php?id=:id'],
    ['post', '/permalink.php?id=:id?:any'],
    ['post', '/permalink.php?id=:opaque'],
    ['post', '/story.php?id=:id'],
    ['post', '/story.php?id=:id?:any'],
    ['post', '/story.php?id=:opaque'],
    ['post', '/photo?set=pb.:id.:any'],
    ['post', '/photo.php?set=pb.:id.:any'],
    ['post', '/media/set?set=pb.:id.:any'],
    // The photos that they are tagged in.
    ['post', '/photo?set=t.:id'],
    ['post', '/photo.php?set=t.:id'],
    ['post', '/media/set?set=t.:id'],
    ['story', '/stories/:bucket/*'],
    // Between two people the number of a thread is that of the other person, unless it is encrypted.
    ['chat', '/messages/t/:thread/*'],
    ['chat', '/messages/t/:id/*'],
    ['chat', '/messages/t/:handle/*'],
    ['chat', '/messages/e2ee/t/:thread/*'],
    ['chat', '/messenger_media?thread_id=:thread'],
    ['chat', '/messenger_media?thread_id=:id'],
    ['search', '/search/*?q=:q'],
    ['post', '/:handle/posts/:any/*'],
    ['post', '/:id/posts/:any/*'],
    ['post', '/:handle/photos/:any/*'],
    ['post', '/:handle/videos/:any/*'],
    ['profile', '/:opaque/*'],
    ['profile', '/:id/*'],
    ['profile', '/:handle/*'],
  ],
  wrappers: [
    { path: '/l.php', params: ['u'] },
    { path: '/flx/warn', params: ['u'] },
    { path: '/sharer', params: ['u'] },
    { path: '/share.php', params: ['u'] },
    { path: '/plugins', params: ['href'] },
    { path: '/dialog', params: ['href', 'link'] },
    { path: '/login', params: ['next'] },
    { path: '/checkpoint', params: ['next'] },
    { path: '/two_step_verification', params: ['next'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    // A story's link has a number that has to be learned first.
    { select: 'a[href*="/stories/"][aria-label]', read: 'aria-label', as: 'names' },
    { select: 'a[href*="/stories/"] span[dir="auto"]', read: 'text', as: 'name' },
    { select: 'a[href*="notif_id"] strong, a[href*="notif_id"] b, a[href*="/events/birthdays"] strong', read: 'text', as: 'name' },
    // Bare text: one name is that of the row, a list of them keeps its row.
    {
      select: 'a[href*="notif_id"] span, a[href*="/events/birthdays"] span',
      read: 'text',
      match: '^([^,\uff0c\u060c\u3001]+)$',
      as: 'names',
    },
    { select: 'a[href*="notif_id"] span, a[href*="/events/birthdays"] span', read: 'text', as: 'names', itself: true },
    { select: '[role="complementary"] span[dir="auto"]', read: 'text', as: 'name' },
    { select: '[role="option"] span, [role="listbox"] span', read: 'text', as: 'name' },
    // "Ann Example and 12 others" under a post.
    { select: '[role="article"] [role="button"] span, [aria-posinset] [role="button"] span', read: 'text', as: 'names', itself: true },
    { select: '[role="row"] span[dir="auto"], a[href*="/t/"] span[dir="auto"]', read: 'text', as: 'name' },
    { select: '[role="row"] span[dir="auto"], a[href*="/t/"] span[dir="auto"]', read: 'text', as: 'names', itself: true },
    {
      select: '[role="row"] span[dir="auto"], a[href*="/t/"] span[dir="auto"]',
      read: 'text',
      match: "^([\\p{L}\\p{M}.'\u2019-]+)[:\uff1a\\s]",
      as: 'called',
      itself: true,
    },
    // The menu of a group is called after everybody in it.
    {
      select: '[role="row"] [role="button"][aria-label]',
      read: 'aria-label',
      match: '^(.*[,\uff0c\u060c\u3001].*)$',
      as: 'names',
      itself: true,
    },
    {
      select: '[data-message-id][aria-label]',
      read: 'aria-label',
      match: '^[^,\uff0c\u060c\u3001]*[,\uff0c\u060c\u3001]\\s*([^:\uff1a]+)[:\uff1a]',
      as: 'name',
    },
    { select: '[role="log"] img[alt]', read: 'alt', as: 'name' },
    // What people write themselves, outside of the links in it.
    {
      select:
        '[data-ad-rendering-role="story_message"] [dir="auto"]:not(a *), [role="article"][aria-label] [dir="auto"]:not(a *, [role="button"] *)',
      read: 'text',
      as: 'prose',
    },
    // m.facebook.com has no link at all.
    {
      select: '[data-mcomponent] [role="link"], [data-mcomponent] [role="link"] span, [data-testid^="story-"] span',
      read: 'text',
      as: 'name',
    },
  ],
  surfaces: [
    // The author's slot, who is with them, what they wrote; where a build lacks the slot, headings. "Ann commented" is none of these.
    {
      name: 'post',
      box: '[aria-posinset]:has([role="article"], [data-ad-rendering-role="profile_name"])',
      of: '[data-ad-rendering-role="profile_name"] a, [data-ad-rendering-role="story_message"] *, [data-ad-preview] *, a[aria-label]:has(svg[aria-label]), :is([aria-posinset], [role="article"], [role="feed"] > div):not(:has([data-ad-rendering-role="profile_name"])) :is(h2, h3, h4) a',
      close: 'flat',
      seen: '2026-07',
    },
    {
      name: 'post in a group, a profile or a feed without numbers',
      box: ':is([role="article"], [role="feed"] > div):has([data-ad-rendering-role="profile_name"]):not([aria-posinset] *, [role="article"] *)',
      of: '[data-ad-rendering-role="profile_name"] a, [data-ad-rendering-role="story_message"] *, [data-ad-preview] *, a[aria-label]:has(svg[aria-label]), :is([aria-posinset], [role="article"], [role="feed"] > div):not(:has([data-ad-rendering-role="profile_name"])) :is(h2, h3, h4) a',
      close: 'flat',
      seen: '2026-07',
    },
    {
      name: 'post, older layout',
      box: ':is([role="article"], [role="feed"] > div):has(:is(h2, h3, h4) a):not([aria-label], [aria-posinset] *, [role="article"] *, [role="region"] ~ [role="main"] *)',
      of: '[data-ad-rendering-role="profile_name"] a, [data-ad-rendering-role="story_message"] *, [data-ad-preview] *, a[aria-label]:has(svg[aria-label]), :is([aria-posinset], [role="article"], [role="feed"] > div):not(:has([data-ad-rendering-role="profile_name"])) :is(h2, h3, h4) a',
      close: 'flat',
      seen: '2026-07',
    },
    {
      name: 'post, its header beside the article',
      box: 'div:has([data-ad-rendering-role="profile_name"]):has([data-ad-rendering-role="story_message"]):not([aria-posinset] *, [role="feed"] *, [role="article"] *)',
      of: '[data-ad-rendering-role="profile_name"] a, [data-ad-rendering-role="story_message"] *, [data-ad-preview] *, a[aria-label]:has(svg[aria-label]), :is([aria-posinset], [role="article"], [role="feed"] > div):not(:has([data-ad-rendering-role="profile_name"])) :is(h2, h3, h4) a',
      close: 'flat',
      seen: '2026-07',
    },
    { name: 'comment', box: '[role="article"][aria-label]:not([aria-posinset])', seen: '2026-10' },
    { name: 'story', box: '[data-type="hscroll-child"]:has(a[href*="/stories/"])', seen: '2026-07' },
    { name: 'story', box: 'a[href*="/stories/"]:not([data-type="hscroll-child"] *)', seen: '2026-07' },
    { name: 'birthday', box: 'a[href*="/events/birthdays"]', shared: true, seen: '2026-07' },
    {
      name: 'notification',
      box: '[role="listitem"]:has(a[href*="notif_id"]), div:has(> a[href*="notif_id"]):not([role="listitem"] *)',
      shared: true,
      seen: '2026-07',
    },
    { name: 'contact', box: '[role="complementary"] :is(li, [role="listitem"])', seen: '2026-07' },
    {
      name: 'contact',
      box: '[role="complementary"] [data-visualcompletion="ignore-dynamic"]:not(li *, [role="listitem"] *)',
      seen: '2026-07',
    },
    { name: 'typeahead', box: '[role="option"], [role="listbox"] li', seen: '2026-07' },
    { name: 'chat row', box: '[role="row"]:has(a[href*="/t/"])', seen: '2026-08' },
    // Their video in the player, their picture in the viewer, their card above the page.
    {
      name: 'reel',
      at: '/reel',
      box: 'div:has([data-video-id] video):not([role="article"] *, [role="complementary"] *)',
      of: ':is(h2, h3) a, a[aria-label]:has(svg, img)',
      seen: '2026-07',
    },
    {
      name: 'photo',
      at: '/photo',
      box: 'div:has([data-pagelet="MediaViewerPhoto"]):has([role="complementary"])',
      of: ':is(h2, h3) a',
      seen: '2026-07',
    },
    {
      name: 'hover card',
      box: '[role="dialog"]:not(:has([role="article"], [role="main"], [role="tablist"], [role="log"], h1, input, textarea, [contenteditable]))',
      shared: true,
      seen: '2026-07',
    },
    { name: 'list entry', box: '[role="listitem"]', shared: true, seen: '2026-07' },
    { name: 'message', box: '[role="log"] [role="article"], [role="log"] [role="row"]', seen: '2026-08' },
    {
      name: 'chat',
      box: '[role="main"]:has([role="log"])',
      of: 'a:has(h2, h3, [role="heading"])',
      seen: '2026-08',
    },
    {
      name: 'post, mobile',
      box: '[data-mcomponent][data-tracking-duration-id]',
      close: 'flat',
      seen: '2026-01',
    },
    { name: 'story, mobile', box: '[data-testid^="story-"]', seen: '2026-01' },
  ],
  learn: {
    boxes: [
      // A chat between two: its header leads to the profile, by the number or by the name of the address.
      {
        box: '[role="main"]:has([role="log"])',
        facts: [
          { select: 'a:has(h2, h3, [role="heading"]):not([role="log"] *)', read: 'href', match: '^/(\\d+)/?$', as: 'id' },
          { select: 'a:has(h2, h3, [role="heading"]):not([role="log"] *)', read: 'href', match: '^/([a-z][\\w.]+)/?$', as: 'handle' },
          { read: 'address', match: '^/messages/(?:e2ee/)?t/(\\d+)', as: 'thread' },
        ],
      },
    ],
    json: [
      { keys: { userID: 'id', userVanity: 'handle' } },
      {
        keys: { id: 'id', url: ['handle', '^https://(?:www|web|m)\\.facebook\\.com/([a-z0-9.]+)$'], 'story_bucket.nodes.[].id': 'bucket' },
      },
      { keys: { id: 'bucket', 'story_bucket_owner.id': 'id' } },
    ],
  },
  canaries: [
    {
      part: 'posts',
      at: '^(?:www|web|m)\\.facebook\\.com/(?:home\\.php)?(?:\\?|$)',
      sign: '[role="main"] :is(h3, h4) a[href], [data-mcomponent] h2',
    },
    { part: 'notifications', at: '^(?:www|web)\\.facebook\\.com/notifications', sign: '[role="main"] a[href*="notif_id"]' },
    { part: 'chats', at: '^(?:www|web)\\.facebook\\.com/messages', sign: 'a[href*="/messages/"][href*="/t/"]' },
  ],
} satisfies Site as Site;
