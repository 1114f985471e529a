import { nameDoubt } from './full-name.ts';
import { nameKey } from './name.ts';
import { realmOf } from './origins.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import { inWord, standsIn } from './stands-in.ts';

/** Something that people type to find somebody: a handle, a number, a full name. */
export interface Sought {
  account: string;
  text: string;
  /** Characters of a handle that its site ignores. */
  ignore?: string;
  /** What its site is called: beside it a handle is meant that is an ordinary word. Names have none. */
  sites?: string[];
  /** A name that stands in many others: only by itself. */
  alone?: true;
}

/** Shorter numbers stand for many things. */
const shortestNumber = 6;

export function sought(sites: readonly Site[], { people }: Settings): Sought[] {
  return people.flatMap(({ id, names, accounts }) => {
    const handles = accounts.flatMap(({ id: account, realm, aliases }) => {
      const ofRealm = sites.filter((site) => realmOf(site) === realm);
      const calls = ofRealm
        .filter(({ apart }) => !apart)
        .flatMap(({ name, hosts }) => [name.toLowerCase(), ...hosts.map(brandOf).filter(({ length }) => length > 1)]);
      const ignored = ofRealm.find(({ aliases: { handle } }) => handle)?.aliases.handle?.ignore;
      return aliases
        .filter(({ kind, value }) => kind === 'handle' || (kind === 'id' && value.length >= shortestNumber))
        .map(({ value }) => ({ account, text: value.toLowerCase(), sites: [...new Set(calls)], ...(ignored && { ignore: ignored }) }));
    });
    const account = accounts[0]?.id ?? id;
    const named = new Map(
      names.flatMap((name) => [name, lastFirst(name)].map((each) => [plain(each), nameDoubt(name) === 'short'] as const)),
    );
    named.delete('');
    return [...handles, ...[...named].map(([text, isDoubtful]) => ({ account, text, ...(isDoubtful && { alone: true as const }) }))];
  });
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

/** @param leads whose page a link is. */
export function seeker(list: readonly Sought[], leads: (url: string) => string | undefined): Seek {
  return (text, isProse = false) => {
    if (list.length === 0) return undefined;
    const words = text.toLowerCase().split(gaps).filter(isWord).map(bare).filter(Boolean);
    for (const word of words) {
      const account = /\.[^/]+\//.test(word) ? leads(word.includes('://') ? word : `https://${word}`) : undefined;
      if (account) return account;
    }
    const around = new Set(words.flatMap((word) => word.split(/[./]/)));
    const line = isProse ? '' : plain(text);
    const isSought = ({ text: value, ignore, sites, alone }: Sought): boolean => {
      if (!sites) return alone ? line === value : standsIn(line, value, inWord);
      const isMeant = isDistinct.test(value) || (!isProse && (words.length === 1 || sites.some((site) => around.has(site))));
      return words.some((word) => (isMeant || word.startsWith('@')) && isHandle(word.replace(/^@/, ''), value, ignore));
    };
    return list.find(isSought)?.account;
  };
}

const gaps = /[\s"'“”„‘’«»()[\]<>,;|•·›]+/;

/** Longer ones are no handle and no link of anybody's. */
const isWord = ({ length }: string): boolean => length <= 300;

/** Without an operator (`site:`, `from:`) and the punctuation that ends a sentence. */
const bare = (word: string): string => word.replace(/^[-+]?(?:[a-z]+:(?!\/\/))?/, '').replace(/[.:!?…]+$/, '');

/** No ordinary word, and no year. */
const isDistinct = /^(?=.*[a-z].*[\d._@-]|.*[\d._@-].*[a-z]).{4,}|.{12,}|^\d{6,}/;

function isHandle(word: string, value: string, ignored = ''): boolean {
  let plainWord = word;
  for (const character of ignored) plainWord = plainWord.replaceAll(character, '');
  return plainWord === value;
}
