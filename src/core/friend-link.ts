import type { Friend, FriendWay } from './coping.ts';

/**
 * The link that opens the user's own mail, phone or message app. Only what the user typed is in it, and nothing happens until they
 * click it and send it themselves.
 */

/** Ways that take the text along; where it cannot be, the page offers to copy it. */
export const carriesText: Record<FriendWay, boolean> = {
  mail: true,
  sms: true,
  call: false,
  whatsapp: true,
  telegram: true,
  signal: false,
};

/** @returns undefined for an address that this way cannot have. */
export function friendLink({ way, address, text = '' }: Friend): string | undefined {
  const trimmed = address.trim();
  const words = text.trim();
  if (way === 'mail') {
    // RFC 6068; what would end the address, or add another header, is not let in.
    if (!/^[^\s@?&#%,;:<>"]+@[^\s@?&#%,;:<>"]+\.[^\s@?&#%,;:<>"]+$/.test(trimmed)) return undefined;
    return `mailto:${trimmed}${query('body', words.replace(/\r?\n/g, '\r\n'))}`;
  }
  if (way === 'telegram') {
    const name = /^@?([a-z][a-z0-9_]{3,31})$/i.exec(trimmed)?.[1];
    return name === undefined ? undefined : `https://t.me/${name}${query('text', words)}`;
  }
  const phone = phoneNumber(trimmed);
  if (phone === undefined) return undefined;
  if (way === 'call') return `tel:${phone}`;
  // RFC 5724
  if (way === 'sms') return `sms:${phone}${query('body', words)}`;
  // Both know a number only with its country.
  if (!phone.startsWith('+')) return undefined;
  return way === 'signal' ? `https://signal.me/#p/${phone}` : `https://wa.me/${phone.slice(1)}${query('text', words)}`;
}

const query = (name: string, text: string): string => (text === '' ? '' : `?${name}=${encodeURIComponent(text)}`);

/** As people write numbers: with gaps, dashes, dots and brackets, and `+` or `00` before the country. */
function phoneNumber(text: string): string | undefined {
  const bare = text.replace(/\(0\)/g, '').replace(/[\s().\-/\u2010-\u2015\u00a0]/g, '');
  return /^(?:\+|00)?\d{3,15}$/.test(bare) ? bare.replace(/^00/, '+') : undefined;
}
