import type { Site } from '../core/site.ts';

/** One number, and at the front: a link with two can be made by anybody, and only one of them is shown. */
const onlyVideo = '^/watch\\?v=([\\w-]+)(?:&(?!(?:v|%76)=)[^&#]*)*(?:#.*)?$';

/** Links that strangers can write into a card. */
const written = ':is(h3, #video-title, #description-text, .metadata-snippet-container) *';

/**
 * Structure of 2026-07, where no other month is given: custom elements have kept their names for years, on the mobile site
 * too. Elements are used again with other data. Shorts, end screens and rows of a playlist have no link to their channel:
 * there the number of the video has to be known, or the name says it. The watch page's owner and the bar of a Short are
 * older knowledge.
 */
export default {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'youtubekids.com'],
  notHosts: ['accounts.youtube.com', 'tv.youtube.com', 'blog.youtube.com'],
  aliases: {
    // Letters of every script, digits, and four marks.
    handle: { form: '[^\\x00-,/:-@\\[-^`{-\\x7f\\s]{2,60}' },
    // The list of a channel's uploads goes by the same characters behind other letters.
    id: { form: '[\\w-]{22}', exact: true, prefix: 'UC' },
    post: { form: '[\\w-]{6,64}', exact: true },
  },
  reserved: [
    ...['channel', 'c', 'user', 'playlist', 'watch', 'w', 'v', 'embed', 'e', 'live', 'watch_popup', 'clip', 'shorts', 'movies'],
    ...['results', 'search', 'shared', 'hashtag', 'trending', 'explore', 'feed', 'feeds', 'browse', 'oembed', 'get_video_info'],
    ...['iframe_api', 's', 'source', 'storefront', 'oops', 'index', 'account', 't', 'about', 'upload', 'signin', 'logout', 'premium'],
    ...['gaming', 'kids', 'post', 'redirect', 'attribution_link', 'playables', 'podcasts', 'musicpremium', 'howyoutubeworks', 'ads'],
    ...['creators', 'new', 'reporthistory', 'paid_memberships', 'live_chat', 'live_chat_replay', 'api', 'youtubei', 'sw.js'],
    ...['manifest.webmanifest', 'courses', 'learning', 'sports', 'news', 'fashion', 'subscription_center', 'library', 'moods_and_genres'],
    ...['tv', 'getalbum', 'supported_browsers', 'verify_age', 'favicon.ico', 'robots.txt', 'opensearch', 'music', 'purchases'],
  ],
  routes: [
    ['profile', '/@:handle/*'],
    ['profile', '/channel/UC:id/*'],
    ['profile', '/browse/UC:id/*'],
    ['profile', '/c/:handle/*'],
    ['profile', '/user/:handle/*'],
    ['profile', '/feeds/videos.xml?channel_id=UC:id'],
    ['profile', '/feeds/videos.xml?user=:handle'],
    ['profile', '/playlist?list=UU:id'],
    ['profile', '/playlist?list=UULF:id'],
    ['profile', '/playlist?list=UUSH:id'],
    ['profile', '/playlist?list=UULV:id'],
    ['profile', '/playlist?list=UULP:id'],
    ['profile', '/playlist?list=UUMO:id'],
    ['post', '/watch?v=:post&list=UU:id'],
    ['post', '/watch?v=:post'],
    ['post', '/watch_popup?v=:post'],
    ['post', '/embed/live_stream?channel=UC:id'],
    ['post', '/embed/videoseries?list=UU:id'],
    ['post', '/embed/:post/*'],
    ['post', '/shorts/:post/*'],
    ['post', '/live/:post/*'],
    ['post', '/v/:post/*'],
    ['post', '/e/:post/*'],
    ['post', '/post/:post/*'],
    ['post', '/clip/:post/*'],
    ['post', '/live_chat?v=:post'],
    ['post', '/live_chat_replay?v=:post'],
    ['search', '/results?search_query=:q'],
    ['search', '/results?q=:q'],
    ['search', '/search?q=:q'],
    ['post', '//youtu.be/:post/*'],
    ['profile', '/:handle/*'],
  ],
  wrappers: [
    { path: '/redirect', params: ['q'] },
    { path: '/attribution_link', params: ['u'] },
    { path: '/signin', params: ['next'] },
    { path: '/oembed', params: ['url'] },
  ],
  evidence: [
    { select: 'a[href]', read: 'href', as: 'url' },
    { select: 'iframe[src]', read: 'src', as: 'url' },
    // A chat shows the handle or the name, and no link.
    { select: '#author-name', read: 'text', match: '^@(.+)$', as: 'handle' },
    { select: '#author-name', read: 'text', match: '^([^@].*)$', as: 'name' },
    { select: 'ytd-notification-renderer .message', read: 'text', as: 'names' },
    // Rows without a link to the channel.
    {
      select: 'ytd-playlist-panel-video-renderer #byline, .ytp-videowall-still-info-author, .ytp-modern-videowall-still-info-author',
      read: 'text',
      match: '^([^\u2022\u00b7]+?)\\s*(?:[\u2022\u00b7].*)?$',
      as: 'name',
    },
    // What people write, and what is proposed while the user types.
    {
      select: '#video-title, #content-text, #content-text span, #message, yt-attributed-string span, yt-lockup-view-model h3 span',
      read: 'text',
      as: 'prose',
    },
    { select: '[role="option"][aria-label]', read: 'aria-label', as: 'prose' },
    { select: '[role="option"] span', read: 'text', as: 'prose' },
  ],
  surfaces: [
    {
      name: 'card',
      box: 'ytd-rich-item-renderer, :is(ytd-video-renderer, ytd-compact-video-renderer, ytd-grid-video-renderer, yt-lockup-view-model, ytm-shorts-lockup-view-model, ytd-post-renderer):not(ytd-rich-item-renderer *, .ytGridShelfViewModelGridShelfItem *)',
      exact: true,
      seen: '2026-07',
    },
    {
      name: 'card',
      box: '.ytGridShelfViewModelGridShelfItem, ytd-channel-renderer, ytd-playlist-renderer, ytd-playlist-video-renderer, ytd-playlist-panel-video-renderer, ytd-backstage-post-thread-renderer, ytd-universal-watch-card-renderer',
      exact: true,
      seen: '2026-07',
    },
    {
      name: 'card, mobile',
      box: 'ytm-rich-item-renderer, :is(ytm-video-with-context-renderer, ytm-compact-video-renderer, ytm-compact-channel-renderer, ytm-media-item):not(ytm-rich-item-renderer *)',
      exact: true,
      seen: '2026-07',
    },
    {
      name: 'video in the end screen',
      box: '.ytp-videowall-still, .ytp-modern-videowall-still',
      close: 'blank',
      seen: '2026-07',
    },
    {
      name: 'comment with its replies',
      box: 'ytd-comment-thread-renderer, ytm-comment-thread-renderer',
      of: ':is(#author-text, #author-text *, #author-thumbnail a, h3 > a):not(ytd-comment-replies-renderer *)',
      exact: true,
      seen: '2026-07',
    },
    {
      name: 'comment',
      box: ':is(ytd-comment-view-model, ytd-comment-renderer):not(ytd-comment-replies-renderer *), ytm-comment-renderer, ytm-comment-view-model',
      of: ':not(:is(ytd-comment-thread-renderer, ytm-comment-thread-renderer) :is(#author-text, #author-text *, #author-thumbnail a, h3 > a))',
      exact: true,
      seen: '2026-07',
    },
    {
      name: 'reply',
      box: 'ytd-comment-replies-renderer :is(ytd-comment-view-model, ytd-comment-renderer)',
      exact: true,
      seen: '2026-07',
    },
    {
      name: 'message in a live chat',
      box: 'yt-live-chat-text-message-renderer, yt-live-chat-paid-message-renderer, yt-live-chat-membership-item-renderer',
      exact: true,
      seen: '2026-07',
    },
    { name: 'notification', box: 'ytd-notification-renderer', exact: true, seen: '2026-07' },
    { name: 'subscription', box: 'ytd-guide-entry-renderer, ytd-mini-guide-entry-renderer', exact: true, seen: '2026-07' },
    { name: 'watch page', box: 'ytd-watch-flexy', of: 'ytd-video-owner-renderer a', exact: true, seen: '2025-06' },
    { name: 'Short', box: 'ytd-reel-video-renderer', of: 'yt-reel-channel-bar-view-model a', close: 'blank', exact: true, seen: '2025-06' },
  ],
  learn: {
    boxes: [
      {
        box: 'yt-lockup-view-model, ytd-video-renderer, ytd-compact-video-renderer, ytd-grid-video-renderer, ytd-rich-grid-media',
        facts: [
          { select: `a[href^="/@"]:not(${written})`, read: 'href', match: '^/@([^/?]+)$', as: 'handle' },
          { select: `a[href^="/channel/"]:not(${written})`, read: 'href', match: '^/channel/UC([\\w-]{22})$', as: 'id' },
          { select: 'a[href^="/watch?"]', read: 'href', match: onlyVideo, as: 'post' },
        ],
      },
      {
        box: 'ytd-video-owner-renderer',
        facts: [
          { select: 'a[href]', read: 'href', match: '^/@([^/?]+)$', as: 'handle' },
          { select: 'a[href]', read: 'href', match: '^/channel/UC([\\w-]{22})$', as: 'id' },
          { read: 'address', match: onlyVideo, as: 'post' },
        ],
      },
    ],
    json: [
      { keys: { browseId: ['id', '^UC([\\w-]{22})$'], canonicalBaseUrl: ['handle', '^/@([^/]+)$'] } },
      {
        keys: {
          videoId: 'post',
          'longBylineText.runs.[].navigationEndpoint.browseEndpoint.browseId': ['id', '^UC([\\w-]{22})$'],
          'longBylineText.runs.[].navigationEndpoint.browseEndpoint.canonicalBaseUrl': ['handle', '^/@([^/]+)$'],
        },
      },
      {
        keys: {
          contentId: ['post', '^([\\w-]{11})$'],
          'metadata.lockupMetadataViewModel.image.decoratedAvatarViewModel.rendererContext.commandContext.onTap.innertubeCommand.browseEndpoint.browseId':
            ['id', '^UC([\\w-]{22})$'],
        },
      },
    ],
    assigned: 'ytInitialData',
  },
} satisfies Site as Site;
