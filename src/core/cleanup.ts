/**
 * Things that stand outside the reach of a browser extension, and that the user can put away one by one. Data and a few questions
 * about it; what is ticked is `stores/cleanup.ts`.
 */

/** What can be done on a site on which somebody on the list is. Archived, never deleted: what is archived can be looked at later. */
export const siteTasks = ['mute', 'unfollow', 'archive', 'memories', 'mutual', 'playlists'] as const;
/** What is nobody's site: the device, the browser, what two people shared. */
export const homeTasks = ['photos', 'album', 'bookmarks', 'passwords', 'signedIn', 'calendar', 'location', 'phone'] as const;

export type SiteTask = (typeof siteTasks)[number];
export type HomeTask = (typeof homeTasks)[number];

/** Where to do it: a page of the site itself, or its help. `seen` is the month (`YYYY-MM`) in which the address was last known. */
export interface Link {
  name: string;
  url: string;
  seen: string;
}

const link = (name: string, url: string, seen = '2026-11'): Link => ({ name, url, seen });

/** Which of these a site has, by its realm. On sites that are not here there is at least muting. */
export const onSites: Record<string, Partial<Record<SiteTask, Link | undefined>>> = {
  instagram: {
    mute: link('Instagram', 'https://help.instagram.com/469042960409432'),
    unfollow: undefined,
    archive: undefined,
    mutual: undefined,
  },
  facebook: {
    mute: undefined,
    unfollow: link('Facebook', 'https://www.facebook.com/help/190078864497547'),
    archive: undefined,
    memories: link('Facebook', 'https://www.facebook.com/memories'),
    mutual: undefined,
  },
  x: { mute: link('X', 'https://x.com/settings/muted/all'), unfollow: undefined, archive: undefined },
  bluesky: { mute: link('Bluesky', 'https://bsky.app/moderation/muted-accounts'), unfollow: undefined },
  fediverse: { mute: link('Mastodon', 'https://docs.joinmastodon.org/user/moderating/'), unfollow: undefined },
  tiktok: {
    mute: undefined,
    unfollow: link('TikTok', 'https://support.tiktok.com/en/using-tiktok/followers-and-following/following-and-unfollowing'),
    archive: undefined,
  },
  snapchat: { mute: undefined, unfollow: undefined, memories: undefined, archive: undefined },
  youtube: {
    mute: link('YouTube', 'https://support.google.com/youtube/answer/6342839'),
    unfollow: link('YouTube', 'https://www.youtube.com/feed/channels'),
    playlists: link('YouTube', 'https://www.youtube.com/feed/playlists'),
  },
  spotify: {
    unfollow: undefined,
    playlists: link('Spotify', 'https://support.spotify.com/us/article/collaborative-playlists/'),
  },
  strava: { mute: link('Strava', 'https://www.strava.com/settings/privacy'), unfollow: undefined },
  whatsapp: { mute: undefined, archive: link('WhatsApp', 'https://faq.whatsapp.com/1426887324388733') },
  reddit: { mute: link('Reddit', 'https://www.reddit.com/settings/privacy'), unfollow: undefined },
  venmo: { unfollow: link('Venmo', 'https://account.venmo.com/settings/privacy') },
  linkedin: {
    mute: undefined,
    unfollow: link('LinkedIn', 'https://www.linkedin.com/mynetwork/network-manager/people-follow/following/'),
    archive: undefined,
  },
  // Neither of them can mute somebody.
  pinterest: { unfollow: undefined },
  tumblr: { unfollow: link('Tumblr', 'https://www.tumblr.com/following') },
  telegram: { mute: undefined, archive: link('Telegram', 'https://telegram.org/blog/folders') },
  discord: {
    mute: link('Discord', 'https://support.discord.com/hc/en-us/articles/217916488-Blocking-Privacy-Settings'),
    archive: undefined,
  },
};

const atHome: Record<HomeTask, Link[]> = {
  photos: [link('Google Photos', 'https://support.google.com/photos/answer/9454489')],
  album: [link('Google Photos', 'https://support.google.com/photos/answer/6280921')],
  bookmarks: [],
  passwords: [
    link('Chrome', 'https://support.google.com/chrome/answer/95606'),
    link('Firefox', 'https://support.mozilla.org/kb/password-manager-remember-delete-edit-logins'),
  ],
  signedIn: [
    link('Google', 'https://myaccount.google.com/device-activity'),
    link('Apple', 'https://support.apple.com/guide/personal-safety/welcome/web'),
  ],
  calendar: [link('Google Calendar', 'https://support.google.com/calendar/answer/37082')],
  location: [
    link('Google Maps', 'https://support.google.com/maps/answer/7326816'),
    link('Snapchat', 'https://help.snapchat.com/hc/en-us/articles/7012322854932'),
    link('Apple', 'https://support.apple.com/guide/personal-safety/welcome/web'),
  ],
  phone: [],
};

/** One line of the list. `id` is what is stored; it names a site and a thing to do, and nobody. */
export interface Task {
  id: string;
  what: SiteTask | HomeTask;
  links: readonly Link[];
}

/** What there is to do on one site. @param realm as in `Account.realm`. */
export function tasksOn(realm: string): Task[] {
  const here = onSites[realm] ?? { mute: undefined, unfollow: undefined };
  return siteTasks.filter((what) => what in here).map((what) => ({ id: `${realm}:${what}`, what, links: here[what] ? [here[what]] : [] }));
}

export const tasksAtHome = (): Task[] => homeTasks.map((what) => ({ id: what, what, links: atHome[what] }));

/** What the user said of a thing: done, or that it does not concern them. */
export type Mark = 'done' | 'not-mine';

/** How far the user is. Things that do not concern them are in neither number. */
export function progress(tasks: readonly Task[], marks: Readonly<Record<string, Mark>>): { done: number; all: number } {
  const own = tasks.filter(({ id }) => marks[id] !== 'not-mine');
  return { done: own.filter(({ id }) => marks[id] === 'done').length, all: own.length };
}
