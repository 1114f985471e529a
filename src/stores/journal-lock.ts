import type { Sealed } from '../core/words.ts';
import { fromBase64, keyFor, newLock, open, type Sealed as SealedText, seal, toBase64, type Lock as Way } from './sealed.ts';

/**
 * The lock of the journal: a box into which anybody may put something, and which only the passphrase opens. Words are sealed to a
 * public key (ECDH on P-256 with a pair made for each text, HKDF, AES-GCM), so that the pause page and the worker can keep new ones while it is
 * locked. The private key lies beside them, sealed by the passphrase; in the clear it is only in the memory of the page that was given it.
 */
export interface JournalLock {
  version: 1;
  /** Of the key pair to which new words are sealed. */
  id: string;
  /** Its public half. */
  publicKey: string;
  /** How the passphrase makes a key. */
  way: Way;
  /** The private halves, this one and those of earlier passphrases: what an old backup brings back opens too. */
  ring: SealedText;
}

/** Private keys by id. In the memory of one page only. */
export type Keys = ReadonlyMap<string, CryptoKey>;

/** A lock that was just made or opened. `ring` is what a new passphrase has to seal. */
export interface Opened {
  lock: JournalLock;
  keys: Keys;
  ring: Readonly<Record<string, string>>;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** Each passphrase has a key pair of its own: who knew an earlier one, and copied the files, can open nothing that is written from now on. */
export async function makeLock(passphrase: string, older: Opened['ring'] = {}): Promise<Opened> {
  const pair = (await crypto.subtle.generateKey(curve, true, ['deriveBits'])) as CryptoKeyPair;
  const id = crypto.randomUUID();
  const ring = { ...older, [id]: toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))) };
  const publicKey = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const way = newLock();
  const lock: JournalLock = {
    version: 1,
    id,
    publicKey,
    way,
    ring: await seal(await keyFor(passphrase, way), JSON.stringify(ring), `lock ${id}`),
  };
  return { lock, ring, keys: await keysOf(ring) };
}

/** @returns undefined for another passphrase, and for a lock that was damaged: nobody can tell the two apart. */
export async function openLock(lock: JournalLock, passphrase: string): Promise<Opened | undefined> {
  const text = await open(await keyFor(passphrase, lock.way), lock.ring, `lock ${lock.id}`);
  if (text === undefined) return undefined;
  try {
    const ring = JSON.parse(text) as Opened['ring'];
    const publicKey = await publicHalf(ring[lock.id] ?? '');
    return { lock: { ...lock, publicKey }, ring, keys: await keysOf(ring) };
  } catch {
    // No ring of ours: somebody made it up.
    return undefined;
  }
}

/** Of a private key. The one that lies in the open may have been damaged, or exchanged: what is sealed to it would never open. */
async function publicHalf(key: string): Promise<string> {
  const { x = '', y = '' } = await crypto.subtle.exportKey(
    'jwk',
    await crypto.subtle.importKey('pkcs8', fromBase64(key), curve, true, ['deriveBits']),
  );
  const bytes = (text: string) => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
  return toBase64(Uint8Array.of(4, ...bytes(x), ...bytes(y)));
}

async function keysOf(ring: Opened['ring']): Promise<Keys> {
  const imported = Object.entries(ring).map(async ([id, key]) => {
    return [id, await crypto.subtle.importKey('pkcs8', fromBase64(key), curve, false, ['deriveBits'])] as const;
  });
  return new Map(await Promise.all(imported));
}

/** Needs no passphrase. @param about of what it is: it opens only there. */
export async function sealWords({ id, publicKey }: JournalLock, text: string, about: string): Promise<Sealed> {
  const once = (await crypto.subtle.generateKey(curve, false, ['deriveBits'])) as CryptoKeyPair;
  const from = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey)));
  const key = await sharedKey(once.privateKey, publicKey, `${from} ${id}`);
  return { to: id, from, ...(await seal(key, text, about)) };
}

/** @returns undefined for what these keys do not open. */
export async function openWords(keys: Keys, { to, from, seal, text }: Sealed, about: string): Promise<string | undefined> {
  const own = keys.get(to);
  if (!own) return undefined;
  try {
    return await open(await sharedKey(own, from, `${from} ${to}`), { seal, text }, about);
  } catch {
    // Not a point of the curve: it was changed since.
    return undefined;
  }
}

/** The same for both sides: one's private half with the other's public half. */
async function sharedKey(own: CryptoKey, other: string, about: string): Promise<CryptoKey> {
  const publicHalf = await crypto.subtle.importKey('raw', fromBase64(other), curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicHalf }, own, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(about) };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
