import { type Address, decodedAddress } from './address.ts';

/**
 * Pages that forward to another one, or show a copy of it: redirects, archives, translations. What one site does for its own
 * links is said in its file (`Site.wrappers`); this is what anybody's links may pass through.
 */

const hosts = [
  ...['(?:web|wayback)\\.archive\\.org', 'archive\\.(?:ph|today|is|li|md|vn|fo)', 'ghostarchive\\.org', 'arquivo\\.pt', 'megalodon\\.jp'],
  ...['1[23]ft\\.io', 'r\\.jina\\.ai', 'freedium\\.cfd', 'txtify\\.it', '(?:www\\.)?removepaywall\\.com'],
  ...['[\\w-]+\\.cdn\\.ampproject\\.org', '(?:www\\.)?google\\.[a-z.]{2,6}/amp', 'r\\.search\\.yahoo\\.com'],
].join('|');

/**
 * They have the other address in their path, with a scheme or without: `/web/2026/https://host/path`, `/newest/host/path`,
 * `/RU=https://host/path/RK=2`. Doubled slashes are single by now.
 */
const copied = new RegExp(`^(?:${hosts})/(?:.*?[/=])??(?:https?:/+)?((?:[\\w-]+\\.)+[a-z]{2,}(?:/.*?)?)(?:/RK=.*)?$`, 'is');

/** A parameter that holds a whole address, or a query that is one; not the page that somebody came from. */
const forwarded =
  /(?:^|&)(?:(?!ref|src|source|from|via|utm|back|return|imgurl)[^=&]*=)?(?:cache(?::|%3a)(?:[\w-]+(?::|%3a))?)?((?:https?(?::|%(?:25)*3a))?(?:\/|%(?:25)*2f){2}[^&]+)/i;

/** Bing writes addresses in the alphabet of base64: `a1` and then what begins with `http`. */
const spelled = /(?:^|&)u=a1(aHR0(?:[\w-]{4})+(?:[\w-]{2,3})?)/;

const translated = '.translate.goog';

/**
 * Where an address leads, if it is no page of its own. For hosts that no site claims: of others their file says it.
 * @param isPage whether it says something itself, so an address among its parameters is no destination.
 */
export function passedOn({ host, segments, query }: Address, isPage: () => boolean): string | undefined {
  const path = segments.join('/');
  if (host.endsWith(translated)) {
    const named = host.slice(0, -translated.length).replace(/--?/g, (dash) => (dash === '-' ? '.' : '-'));
    return `https://${named}/${path}?${query}`;
  }
  const copy = path.includes('.') && copied.exec(`${host}/${path}`)?.[1];
  if (copy) return `https://${copy}?${query}`;
  if (query === '') return undefined;
  const letters = spelled.exec(query)?.[1];
  return letters ? atob(letters.replaceAll('-', '+').replaceAll('_', '/')) : forward(query, isPage);
}

function forward(query: string, isPage: () => boolean): string | undefined {
  const [whole, inner] = forwarded.exec(query) ?? [];
  return whole === undefined || (!/cache(?::|%3a)/i.test(whole) && isPage()) ? undefined : decodedAddress(inner);
}
