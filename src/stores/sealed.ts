import * as v from 'valibot';

/**
 * What a passphrase seals: backups and the journal. The key is made of the passphrase by PBKDF2 (SHA-256, at least 600,000 rounds, as
 * OWASP asks in 2023; browsers offer nothing harder), and never leaves memory; AES-GCM tells a wrong key and a changed byte from the right ones.
 */

/** Of a form. One of valibot's functions instead of five: the popup carries all that any page of ours uses. */
export const formed = (form: RegExp) => v.custom<string>((value) => typeof value === 'string' && form.test(value));

/** How a key is made of a passphrase: not secret, stored beside what is sealed. */
export const lockSchema = v.looseObject({
  name: v.literal('PBKDF2-SHA-256'),
  // A file from elsewhere may neither be easy to open nor take for ever.
  rounds: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(10_000_000)),
  /** Base64, 16 bytes or more. */
  salt: formed(/^[\w+/]{22,400}={0,2}$/),
});
export type Lock = v.InferOutput<typeof lockSchema>;

/** Base64 both. A `seal` of its own for each sealing. */
export const sealedSchema = v.looseObject({
  seal: formed(/^[\w+/]{16}$/),
  // No pattern: a year of data is megabytes; what is no base64 does not open.
  text: v.string(),
});
export type Sealed = v.InferOutput<typeof sealedSchema>;

/** No promise, a hurdle: what is shorter is guessed in days. */
export const shortestPassphrase = 10;
const usualRounds = 600_000;
const sealBytes = 12;

export function newLock(): Lock {
  return { name: 'PBKDF2-SHA-256', rounds: usualRounds, salt: toBase64(crypto.getRandomValues(new Uint8Array(16))) };
}

/** Takes half a second on purpose, off the main thread. The same letters typed on another keyboard make the same key. */
export async function keyFor(passphrase: string, { rounds, salt }: Lock): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: fromBase64(salt) };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** A random key that a passphrase's key can seal: whoever changes the passphrase then seals this one text anew, and nothing else. */
export const newKeyText = (): string => toBase64(crypto.getRandomValues(new Uint8Array(32)));

export const keyOfText = (text: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64(text), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** @param about what it is of, such as an id: it opens only as the same. */
export async function seal(key: CryptoKey, text: string, about = ''): Promise<Sealed> {
  const once = crypto.getRandomValues(new Uint8Array(sealBytes));
  const bytes = await crypto.subtle.encrypt(cipher(once, about), key, new TextEncoder().encode(text));
  return { seal: toBase64(once), text: toBase64(new Uint8Array(bytes)) };
}

/** @returns undefined for the wrong key, and for what was changed since: nobody can tell the two apart. */
export async function open(key: CryptoKey, sealed: Sealed, about = ''): Promise<string | undefined> {
  try {
    const bytes = await crypto.subtle.decrypt(cipher(fromBase64(sealed.seal), about), key, fromBase64(sealed.text));
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

const cipher = (iv: Uint8Array<ArrayBuffer>, about: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(about),
});

/** Browsers do megabytes of it at once; Node 24, in tests, has none of this. */
interface Base64 {
  toBase64?(): string;
}

/** In pieces: a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array & Base64): string {
  if (bytes.toBase64) return bytes.toBase64();
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000) text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}

/** @throws where it is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as { fromBase64?(text: string): Uint8Array<ArrayBuffer> };
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
