import { type Address, decode } from './address.ts';

/**
 * Pages that forward to another one, or show a copy of it: redirects, archives, translations. What one site does for its own
 * links is said in its file (`Site.wrappers`); this is what anybody's links may pass through.
 */

/** Hosts that have the whole address of another page in their path, and how such a path begins. */
const copies = new Map<string, string>([
  ...['web.archive.org', 'wayback.archive.org', 'arquivo.pt', 'megalodon.jp', 'ghostarchive.org'].map((host) => [host, ''] as const),
  ...['ph', 'today', 'is', 'li', 'md', 'vn', 'fo'].map((end) => [`archive.${end}`, ''] as const),
  ...['12ft.io', '13ft.io', 'r.jina.ai', 'freedium.cfd', 'txtify.it', 'removepaywall.com'].map((host) => [host, ''] as const),
  ...([
    ['cdn.ampproject.org', ''],
    ['r.search.yahoo.com', ''],
    ['google.com', '/amp/'],
  ] as const),
]);

/** `/web/2026/https://host/path`, `/newest/host/path`, `/RU=https://host/path/RK=2`; doubled slashes are single by now. */
const copied = /[/=](https?:\/.+?|(?:[\w-]+\.)+[a-z]{2,}(?:\/.*?)?)(?:\/RK=.*)?$/i;

/** A parameter that holds a whole address, or a query that is one; not the page that somebody came from. */
const forwarded =
  /(?:^|&)(?:(?!ref|src|source|from|via|utm|back|return)[^=&]*=)?(?:cache(?::|%3a)(?:[\w-]+(?::|%3a))?)?((?:https?(?::|%(?:25)*3a))?(?:\/|%(?:25)*2f){2}[^&]+)/i;

/** Bing writes addresses in the alphabet of base64: `a1` and then what begins with `http`. */
const spelled = /(?:^|&)u=a1(aHR0c[\w-]+)/;

/** Where an address leads, if it is no page of its own. For hosts that no site claims: of others their file says it. */
export function passedOn({ host, segments, query }: Address): string | undefined {
  if (host.endsWith(translated)) {
    const named = host.slice(0, -translated.length).replace(/--?/g, (dash) => (dash === '-' ? '.' : '-'));
    return `https://${named}/${segments.join('/')}?${query}`;
  }
  const start = copies.get(host) ?? copies.get(host.slice(host.indexOf('.') + 1));
  if (start !== undefined) {
    const path = `/${segments.join('/')}`;
    const found = path.startsWith(start) ? copied.exec(path)?.[1] : undefined;
    if (found) return `${found.replace(/^(?:https?:\/+)?/i, 'https://')}${query && `?${query}`}`;
  }
  return query === '' ? undefined : fromQuery(query);
}

const translated = '.translate.goog';

function fromQuery(query: string): string | undefined {
  const letters = spelled.exec(query)?.[1];
  if (letters) {
    // Cut off or mistyped, it is no base64 at all.
    const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
    return atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  }
  const found = forwarded.exec(query)?.[1];
  if (!found) return undefined;
  // Decoded no further than it takes: the destination's own parameters are encoded once more.
  for (let rounds = 1; rounds <= 3; rounds++) {
    const url = decode(found, rounds);
    if (/^(?:https?:)?\/\//i.test(url)) return url;
  }
  return undefined;
}
