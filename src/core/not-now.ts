import type { NotNow } from './coping.ts';

/**
 * A site of the user's choice, from what they typed: `library.example` is enough. Only secure pages, and no address that carries a
 * name and a password.
 * @returns undefined for what is no such address.
 */
export function readSite(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*:\d/.test(typed) ? typed : `https://${typed}`);
  const isSafe = url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
  return isSafe ? url.href : undefined;
}

/** @returns the address that "Not now" opens; undefined for a new tab, also where what is stored is no safe address. */
export const siteOf = (notNow: NotNow | undefined): string | undefined => (notNow?.to === 'site' ? readSite(notNow.url) : undefined);
