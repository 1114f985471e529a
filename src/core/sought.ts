import { nameDoubt } from './full-name.ts';
import { nameKey } from './name.ts';
import { realmOf } from './origins.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import { inWord, standsIn } from './stands-in.ts';

/** Things that people type to find somebody: handles and numbers of one kind of site, or full names. */
export interface Sought {
  /** Each with the account that it leads to. */
  texts: [text: string, account: string][];
  /** What their sites are called: beside that a handle is meant that is an ordinary word. Names have none. */
  calls?: string[];
  /** Characters that their sites ignore in handles. */
  ignore?: string;
  /** Names that stand in many others: only by themselves. */
  alone?: true;
}

/** Shorter numbers stand for many things. */
const shortestNumber = 6;

export function sought(sites: readonly Site[], { people }: Settings): Sought[] {
  const names: Sought = { texts: [] };
  const doubtful: Sought = { texts: [], alone: true };
  for (const person of people) {
    const named = new Map(
      person.names.flatMap((name) => [name, lastFirst(name)].map((each) => [plain(each), nameDoubt(name) === 'short'] as const)),
    );
    named.delete('');
    for (const [text, isDoubtful] of named) (isDoubtful ? doubtful : names).texts.push([text, person.accounts[0]?.id ?? person.id]);
  }
  const byRealm = Map.groupBy(
    people.flatMap(({ accounts }) => accounts),
    ({ realm }) => realm,
  );
  const handles = [...byRealm].map(([realm, accounts]): Sought => {
    const ofRealm = sites.filter((site) => realmOf(site) === realm);
    const calls = ofRealm
      .filter(({ apart }) => !apart)
      .flatMap(({ name, hosts }) => [name.toLowerCase(), ...hosts.map(brandOf).filter(({ length }) => length > 1)]);
    const ignore = ofRealm.find(({ aliases: { handle } }) => handle)?.aliases.handle?.ignore;
    const texts = accounts.flatMap(({ id, aliases }) =>
      aliases
        .filter(({ kind, value }) => kind === 'handle' || (kind === 'id' && value.length >= shortestNumber))
        .map(({ value }): [string, string] => [value.toLowerCase(), id]),
    );
    return { texts, calls: [...new Set(calls)], ...(ignore && { ignore }) };
  });
  return [...handles, names, doubtful].filter(({ texts }) => texts.length > 0);
}

/** `telegram` of web.telegram.org, `fb` of fb.com; the one letter of t.me is no name. */
const brandOf = (host: string): string => host.split('.').at(-2) ?? host;

function lastFirst(name: string): string {
  const words = name.trim().split(/[\s,]+/);
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

/** Without accents: hardly anybody types them. */
const plain = (text: string): string =>
  nameKey(
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll(',', ' '),
  );

/** Whom somebody looks for who types these words. @param isProse they only stand on a page, and were not typed. */
export type Seek = (words: string, isProse?: boolean) => string | undefined;

/** @param off accounts that are not looked for. @param leads whose page a link is. */
export function seeker(list: readonly Sought[], off: readonly string[], leads: (url: string) => string | undefined): Seek {
  return (text, isProse = false) => {
    if (list.length === 0) return undefined;
    const words = text.toLowerCase().split(gaps).filter(isWord).map(bare).filter(Boolean);
    for (const word of words) {
      const account = /\.[^/]+\//.test(word) ? leads(word.includes('://') ? word : `https://${word}`) : undefined;
      if (account) return account;
    }
    const around = new Set(words.flatMap((word) => word.split(/[./]/)));
    const line = isProse ? '' : plain(text);
    for (const { texts, calls, ignore, alone } of list) {
      const isNear = !isProse && (words.length === 1 || calls?.some((call) => around.has(call)));
      const handles = words.map((word) => asHandle(word, ignore));
      for (const [value, account] of texts) {
        if (off.includes(account)) continue;
        if (calls) {
          const isMeant = (word = '') => isNear || word.startsWith('@') || isDistinct.test(value);
          if (handles.some((handle, index) => handle === value && isMeant(words[index]))) return account;
        } else if (alone ? line === value : standsIn(line, value, inWord)) return account;
      }
    }
    return undefined;
  };
}

const gaps = /[\s"'“”„‘’«»()[\]<>,;|•·›]+/;

/** Longer ones are no handle and no link of anybody's. */
const isWord = ({ length }: string): boolean => length <= 300;

/** Without an operator (`site:`, `from:`) and the punctuation that ends a sentence. */
const bare = (word: string): string => word.replace(/^[-+]?(?:[a-z]+:(?!\/\/))?/, '').replace(/[.:!?…]+$/, '');

/** No ordinary word, and no year. */
const isDistinct = /^(?=.*[a-z].*[\d._@-]|.*[\d._@-].*[a-z]).{4,}|.{12,}|^\d{6,}/;

function asHandle(word: string, ignored = ''): string {
  let handle = word.replace(/^@/, '');
  for (const character of ignored) handle = handle.replaceAll(character, '');
  return handle;
}
