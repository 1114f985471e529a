import { readSites } from '../../bench/sites.ts';
import { canonicalValue } from '../../src/core/alias.ts';
import { grammar } from '../../src/core/grammar.ts';
import { matcher, matching } from '../../src/core/matcher.ts';
import { nameKey } from '../../src/core/name.ts';
import { realmOf } from '../../src/core/origins.ts';
import { resolve } from '../../src/core/resolve.ts';
import { accountsOf, type Settings } from '../../src/core/settings.ts';
import { standsIn } from '../../src/core/stands-in.ts';
import type { Painted, Saying } from './painted.ts';

/**
 * What a page still says of somebody who should not be on it, and what is gone that never spoke of them. It reads the page by
 * itself, by whole words and by where links lead; of the product it takes what reads addresses, and nothing that hides.
 */
export interface Leaks {
  /** What is painted and names them. */
  traces: Saying[];
  /** Their full name on what is somebody else's: within a longer name, in a link to another account, or marked as a look-alike. */
  namesakes: Saying[];
  /** The largest boxes that are gone and in which nothing, painted or not, speaks of them. */
  losses: Saying[];
}

const sites = await readSites();

/** @param without the same page where nothing is installed. */
export function leaks(painted: Painted, without: Painted, settings: Settings, url: string): Leaks {
  const { isSure, isCalled, isLonger, isOthers, hints } = reader(settings, url);
  const names = (saying: Saying) => isSure(saying) || isCalled(saying);
  const isNamesakes = (saying: Saying) =>
    !isSure(saying) && (isLonger(saying) || saying.links.some(isOthers) || /twin|decoy|longer/.test(saying.unit));
  // A line says more than its parts only where a word goes through several of them.
  const isSaidInParts = (saying: Saying) => saying.parts.some((text) => names({ ...saying, text }));
  const named = painted.sayings.filter((saying) => names(saying) && !isSaidInParts(saying));
  return {
    traces: named.filter((saying) => !isNamesakes(saying)),
    namesakes: named.filter(isNamesakes),
    losses: losses(painted, without, hints, (saying) => isSure(saying) || hints(saying.text)),
  };
}

/** One line for each, to be read in a failed test. */
export const inWords = ({ how, text, unit, path }: Saying): string =>
  `${how}: ${text.replace(/\s+/g, ' ').slice(0, 160)} (${unit || path.split('/').slice(-4).join('/')})`;

function losses(painted: Painted, without: Painted, hints: (text: string) => boolean, speaks: (saying: Saying) => boolean): Saying[] {
  const here = new Set(painted.elements);
  const gone = new Map<string, Saying>();
  for (const saying of without.sayings) {
    // A bare picture in a box that several people share may be anybody's.
    if (here.has(saying.path) || !saying.path.includes('/') || saying.how === 'picture') continue;
    let box = saying.path;
    for (let parent = above(box); parent !== '' && !here.has(parent); parent = above(box)) box = parent;
    if (!gone.has(box)) gone.set(box, saying);
  }
  const speaking = new Set<string>();
  for (const { path, text } of without.evidence) {
    if (gone.size === 0 || !hints(text)) continue;
    for (let box = path; box !== ''; box = above(box)) speaking.add(box);
  }
  for (const saying of gone.size > 0 ? without.sayings : []) {
    for (let box = speaks(saying) ? saying.path : ''; box !== '' && !speaking.has(box); box = above(box)) speaking.add(box);
  }
  return [...gone].filter(([box, { expected }]) => expected !== 'gone' && !speaking.has(box)).map(([, saying]) => saying);
}

const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

interface Reader {
  /** An alias, as a whole word or by where a link leads. */
  isSure(saying: Saying): boolean;
  /** Their full name. */
  isCalled(saying: Saying): boolean;
  /** It stands only within longer names. */
  isLonger(saying: Saying): boolean;
  /** A link to another account. */
  isOthers(link: string): boolean;
  /** Words written anywhere that may be about them: what goes with these is rightly gone. */
  hints(text: string): boolean;
}

function reader(settings: Settings, url: string): Reader {
  const theirs = matcher(grammar(sites), matching(sites, settings));
  const host = new URL(url).hostname;
  const names = settings.people.flatMap((person) => person.names.map((name) => alone(nameKey(name), '\\p{L}\\p{N}')));
  const aliases = accountsOf(settings).flatMap(({ realm, aliases }) =>
    aliases.map(({ kind, value }) => ({
      value,
      form: sites.find((site) => realmOf(site) === realm && site.aliases[kind])?.aliases[kind] ?? { form: '.+' },
    })),
  );
  const firsts = settings.people.flatMap((person) =>
    person.names.map((name) => alone(nameKey(name).split(' ')[0] as string, '\\p{L}\\p{N}')),
  );
  const long = aliases.filter(({ value }) => value.length >= 6).map(({ value }) => alone(value.toLowerCase(), '\\w.-'));
  const isAlias = (word: string) => aliases.some(({ form, value }) => canonicalValue(word, form, host) === value);
  const says = (text: string) => words(text).some(isAlias);
  const isNamed = (text: string) => names.some((name) => name.test(nameKey(text)));
  const isIn = (address: string) => long.some((value) => value.test(address.toLowerCase()));
  return {
    isSure: ({ how, text }) => {
      if (addresses.has(how)) return theirs.judge(text, url) !== undefined;
      return how === 'picture' ? !text.startsWith('data:') && isIn(decoded(text)) : says(text);
    },
    isCalled: ({ how, text }) => !addresses.has(how) && how !== 'picture' && isNamed(text),
    isLonger: ({ text }) =>
      settings.people.every((person) => !person.names.some((name) => standsIn(text.normalize('NFKC'), nameKey(name), goesOn))),
    isOthers: (link) => {
      const found = resolve(theirs.known, link, url);
      return found !== undefined && found.aliases.length > 0 && theirs.whose(found.aliases) === undefined;
    },
    hints: (text) =>
      firsts.some((name) => name.test(nameKey(text))) || text.split(/[\s"'=&?#/(),:]+/).some(isAlias) || says(text) || isIn(decoded(text)),
  };
}

/** A family name behind it makes another name of it. A word before it may be any: `Message Ann Example`. */
const goesOn = { before: /[\p{L}\p{N}]$/u, after: /^(?:[\p{L}\p{N}]|[-\u2010]\p{L}| \p{Lu}\p{L})/u };

/** Ways of saying that are addresses. */
const addresses: ReadonlySet<string> = new Set(['link', 'frame', 'icon of the page']);

/** Runs of the characters that handles are made of, each also without what a sentence puts around it. A tag or a community is nobody. */
const words = (text: string): string[] =>
  (text.match(/(?<![#\p{L}\p{N}_.@-]|\b[rc]\/)[\p{L}\p{N}_.@-]+/gu) ?? []).flatMap((run) => [run, run.replace(/^[@.-]+|[.-]+$/g, '')]);

const alone = (text: string, letters: string): RegExp =>
  new RegExp(`(?<![${letters}])${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![${letters}])`, 'u');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
