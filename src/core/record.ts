import { aliasKey, canonicalValue } from './alias.ts';
import type { AliasKind, JsonRecord, Site } from './site.ts';

/** Reads the records in which a site shows several aliases of one person, and says what they teach of the people on the list. */

/** One alias that a record shows, in canonical form. */
export interface Shown {
  kind: AliasKind;
  value: string;
}

/** @param raw as the page has it. @returns nothing where it is not in the form in which the site writes this. */
export function readShown(site: Pick<Site, 'aliases' | 'reserved'>, kind: AliasKind, raw: string, match?: string): Shown | undefined {
  const text = match === undefined ? raw : pattern(match).exec(raw)?.[1];
  const form = site.aliases[kind];
  if (!text || !form || !pattern(`^(?:${form.form})$`).test(text)) return undefined;
  if (kind === 'handle' && site.reserved?.includes(text.toLowerCase())) return undefined;
  return { kind, value: canonicalValue(text, form, '') };
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const found = patterns.get(source) ?? new RegExp(source, 'iu');
  patterns.set(source, found);
  return found;
}

/** Who is on the list, on the sites of one realm. */
export interface Listed {
  whose(shown: Shown): string | undefined;
  /** The numbers that an account goes by. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @param keys as in `Matching.keys`. */
export function listed(keys: Record<string, string>, realm: string): Listed {
  const ids = new Map<string, Set<string>>();
  const prefix = aliasKey({ realm, kind: 'id', value: '' });
  for (const [key, account] of Object.entries(keys)) {
    if (key.startsWith(prefix)) ids.set(account, (ids.get(account) ?? new Set()).add(key.slice(prefix.length)));
  }
  return { whose: (shown) => keys[aliasKey({ realm, ...shown })], ids };
}

/** What a record says of one account: all that it goes by there, also what is known already. */
export interface Taught {
  account: string;
  shown: Shown[];
}

/**
 * @returns nothing for a record in which nobody on the list stands, or two of them; and none where the handle is theirs and the
 * number is not: handles that somebody gave up are taken by others.
 */
export function taught(record: readonly Shown[], { whose, ids }: Listed): Taught | undefined {
  const accounts = new Set(record.map(whose).filter((account) => account !== undefined));
  const [account] = accounts;
  if (account === undefined || accounts.size > 1) return undefined;
  const own = ids.get(account);
  if (own && record.some(({ kind, value }) => kind === 'id' && !own.has(value))) return undefined;
  return record.length > 1 ? { account, shown: [...record] } : undefined;
}

/** Of a box: whatever is said there twice has to be the same. */
export function agreed(said: readonly Shown[]): Shown[] {
  const kinds = new Map<AliasKind, string>();
  for (const { kind, value } of said) {
    if (kinds.has(kind) && kinds.get(kind) !== value) return [];
    kinds.set(kind, value);
  }
  return [...kinds].map(([kind, value]) => ({ kind, value }));
}

/** Of all boxes of a page: what one of them says of somebody, and another of somebody else, is said of neither. */
export function undisputed(records: readonly Shown[][]): Shown[][] {
  const owners = new Map<string, Set<string>>();
  for (const record of records) {
    const owner = (record.find(({ kind }) => kind === 'handle') ?? record.find(isNumber))?.value;
    if (owner === undefined) continue;
    for (const each of record) owners.set(keyOf(each), (owners.get(keyOf(each)) ?? new Set()).add(owner));
  }
  // Who goes by a new handle still has the number.
  const isDisputed = (each: Shown) => !isNumber(each) && (owners.get(keyOf(each))?.size ?? 0) > 1;
  return records.filter((record) => !record.some(isDisputed));
}

const keyOf = ({ kind, value }: Shown): string => `${kind} ${value}`;
const isNumber = ({ kind }: Shown): boolean => kind === 'id';

/** So deep no page nests what it holds, and so many objects none has to hold. */
const mostObjects = 200_000;

/** Every record in a piece of JSON, and nothing for an object that is none: so who reads it can rest in between. */
export function* recordsIn(json: unknown, site: Site, records: readonly JsonRecord[]): Generator<Shown[] | undefined> {
  const waiting: unknown[] = [json];
  for (let count = 0; waiting.length > 0 && count < mostObjects; count++) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const each of Object.values(value)) if (typeof each === 'object' && each !== null) waiting.push(each);
    if (Array.isArray(value)) continue;
    const found = records.map((record) => readRecord(value, site, record)).filter(({ length }) => length > 1);
    if (found.length === 0) yield undefined;
    yield* found;
  }
}

function readRecord(object: object, site: Site, { keys, unless }: JsonRecord): Shown[] {
  if (unless !== undefined && at(object, unless) !== false) return [];
  return Object.entries(keys).flatMap(([path, as]) => {
    const raw = at(object, path);
    if (typeof raw !== 'string' && !Number.isSafeInteger(raw)) return [];
    const [kind, match] = typeof as === 'string' ? [as] : as;
    return readShown(site, kind, String(raw), match) ?? [];
  });
}

function at(object: object, path: string): unknown {
  let value: unknown = object;
  for (const key of path.split('.')) {
    if (key === '[]') value = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
    else
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}

/**
 * Finds out whether a text names anybody on the list, without reading it: of a page's megabytes of JSON most say nothing of them.
 * @param values canonical. @param ignored characters that the site leaves out in handles.
 */
export function mentions(values: readonly string[], ignored = ''): (text: string) => boolean {
  if (values.length === 0) return () => false;
  // In JSON they may be written in another way.
  if (values.some((value) => /[^ -~]/.test(value))) return () => true;
  const gap = ignored && `[${ignored}]?`;
  const anyOf = values.map((value) => [...value].map((letter) => letter.replace(/[^\w]/, '\\$&')).join(gap));
  const any = new RegExp(anyOf.join('|'), 'i');
  return (text) => any.test(text);
}
