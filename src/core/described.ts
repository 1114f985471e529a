import { accountsOf, type Settings } from './settings.ts';
import type { Site } from './site.ts';

/** The file that covers a host of which no site file speaks: links to these people, and the search that most sites have. */
export const anySite: Site = {
  id: 'any',
  name: '*',
  hosts: ['*'],
  aliases: {},
  routes: [
    ['search', '/search?q=:q'],
    ['search', '/search/:any?q=:q'],
    ['search', '/search.php?q=:q'],
    ['search', '/search?query=:q'],
    ['search', '/web?s=:q'],
    ['search', '/?q=:q'],
  ],
  evidence: [],
  surfaces: [],
};

/** First words of paths that are nobody's on any site. */
export const reservedAnywhere = [
  ...['www', 'm', 'mobile', 'open'],
  ...[
    'about',
    'account',
    'ads',
    'api',
    'app',
    'apps',
    'article',
    'articles',
    'assets',
    'auth',
    'blog',
    'careers',
    'categories',
    'category',
  ],
  ...['community', 'contact', 'cookies', 'discover', 'download', 'en', 'events', 'explore', 'faq', 'feed', 'forum', 'forums', 'groups'],
  ...[
    'help',
    'home',
    'index.html',
    'index.php',
    'jobs',
    'legal',
    'login',
    'logout',
    'market',
    'members',
    'messages',
    'news',
    'notifications',
  ],
  ...['popular', 'posts', 'press', 'pricing', 'privacy', 'profile', 'profiles', 'register', 'rss', 'search', 'settings', 'shop', 'signin'],
  ...['signup', 'static', 'store', 'support', 'tag', 'tags', 'terms', 'topics', 'tos', 'trending', 'user', 'users', 'wiki'],
];

/** The sites that only the accounts themselves describe: each by its host, and by the routes that were read from links to them. */
export function described(settings: Settings): Site[] {
  const routes = new Map<string, Set<string>>();
  for (const { realm, route } of accountsOf(settings)) {
    if (route !== undefined) routes.set(realm, (routes.get(realm) ?? new Set()).add(route));
  }
  return [...routes].map(([host, all]) => describedSite(host, [...all]));
}

/** How its pages are read is no part of it: only they have to know. */
export const describedSite = (host: string, routes: readonly string[]): Site => ({
  id: host,
  name: host,
  hosts: [host],
  aliases: { handle: { form: '[^/?#]+' } },
  reserved: reservedAnywhere,
  routes: [...anySite.routes, ...routes.flatMap(readingsOf).map((route) => ['profile', route] as const)],
  evidence: [],
  surfaces: [],
});

/** Behind a `#`, where no rest can be asked for, a profile has an address of its own and those of its tabs. */
function readingsOf(route: string): string[] {
  const [, whole] = /^(.*#.*)\/\*$/.exec(route) ?? [];
  return whole === undefined ? [route] : [whole, `${whole}/:any`, `${whole}?:any`];
}
