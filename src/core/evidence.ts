import { hostOf } from './address.ts';
import { type Alias, canonicalValue } from './alias.ts';
import { type CompiledSite, type Grammar, siteOf } from './grammar.ts';
import type { Matcher } from './matcher.ts';
import { nameKey, withoutUnseen } from './name.ts';
import { isAboutAnybody } from './origins.ts';
import { remembering } from './remembering.ts';
import { resolve } from './resolve.ts';
import type { AliasForm, AliasKind, Evidence } from './site.ts';
import { inWord, standsIn } from './stands-in.ts';

/** What a piece of evidence says: it is theirs, it is somebody else's, or it says nothing of anybody. */
export type Verdict = 'theirs' | 'other' | undefined;

/** Judges the value of one piece of evidence, as found on a page of `site` at `base`. */
export function judgeEvidence(value: string, evidence: Evidence, bench: Bench): Verdict {
  const { site, matcher, base } = bench;
  const shown = evidence.as === 'url' ? value : withoutUnseen(value).trim();
  const text = evidence.match === undefined ? shown : pattern(evidence.match).exec(shown)?.[1];
  if (text === undefined || text === '') return undefined;
  switch (evidence.as) {
    case 'url':
      return judgeLink(text, bench);
    case 'name':
    case 'called':
    case 'names':
      return judgeName(text, evidence.as, matcher);
    case 'handle-token':
      return judgeTokens(text, bench);
    case 'prose':
      return judgeProse(text, bench);
    case 'query':
      return matcher.soughtBy(text) === undefined ? undefined : 'theirs';
    default: {
      const form = site.site.aliases[evidence.as];
      if (!form || !pattern(`^(?:${form.form})$`).test(text)) return undefined;
      const alias = { realm: site.realm, kind: evidence.as, value: canonicalValue(text, form, hostOf(base)) };
      if (matcher.whose([alias]) !== undefined) return 'theirs';
      return personal.has(evidence.as) ? 'other' : undefined;
    }
  }
}

/** All that judging needs to know of a page. `base` is its address. */
export interface Bench {
  known: Grammar;
  site: CompiledSite;
  matcher: Matcher;
  base: string;
}

function judgeLink(url: string, { matcher, base }: Bench): Verdict {
  const { known } = matcher;
  const found = resolve(known, url, base);
  // What leads to another place on this page names nobody: the page does. No link is empty.
  const start = url[0] as string;
  if (!found || ('#?'.includes(start) && resolve(known, start, base)?.aliases.length)) return undefined;
  if (found.query !== undefined && matcher.soughtBy(found.query) !== undefined) return 'theirs';
  if (found.aliases.length === 0) return undefined;
  if (matcher.whose(found.aliases) !== undefined) return 'theirs';
  // Somebody's link to a page of theirs elsewhere does not say whose this is.
  if (found.site !== siteOf(known, hostOf(base))?.site.id) return undefined;
  if (found.kind !== 'profile' && found.kind !== 'story' && found.kind !== 'chat') return undefined;
  // The number of a thread or a story that is not known yet says of nobody that it is not them.
  return found.aliases.some(({ kind }) => personal.has(kind)) ? 'other' : undefined;
}

/** What belongs to a person, and not to a page: a thread that is not known yet may be with anybody. */
const personal: ReadonlySet<AliasKind> = new Set(['handle', 'id', 'opaque', 'phone']);

function judgeName(shown: string, as: 'name' | 'called' | 'names', { names }: Matcher): Verdict {
  const text = nameKey(shown);
  if (!/\p{L}/u.test(text)) return undefined;
  if (names.has(text) || names.has(undecorated(text))) return 'theirs';
  if (as === 'called' && [...names].some((name) => name.split(' ', 1)[0] === text)) return 'theirs';
  if (as !== 'names') return 'other';
  const whole = shown.normalize('NFKC').replace(/\s+/gu, ' ');
  return [...names].some((name) => standsIn(whole, name)) ? 'theirs' : undefined;
}

/** Many write emoji around the names that they save or give themselves. */
const undecorated = (name: string): string => (name.length > longestName ? name : name.replace(emoji, ''));
const emoji = /^[\s\p{ExtPict}\p{EMod}\p{RI}]+|[\s\p{ExtPict}\p{EMod}\p{RI}]+$/gu;
const longestName = 100;

/** Looks for a handle as a whole token in a label of any language (`Story by ex.person, not seen`). */
function judgeTokens(label: string, { site, matcher, base }: Bench): Verdict {
  const form = site.site.aliases.handle;
  if (!form) return undefined;
  const host = hostOf(base);
  // Where handles have no hyphen, it ends them.
  const handles = tokens(label).flatMap((token) => (pattern(`^(?:${form.form})$`).test(token) ? [token] : token.split('-')));
  return matcher.whose(handles.map((handle) => handleAlias(handle, site, host))) === undefined ? undefined : 'theirs';
}

function handleAlias(raw: string, { site, realm }: CompiledSite, host: string): Alias {
  return { realm, kind: 'handle', value: canonicalValue(raw, site.aliases.handle as AliasForm, host) };
}

/**
 * Looks for them in running text, where a mention may be a link, a handle or a full name. Nobody in it owns the text, so
 * it is never evidence of somebody else.
 */
function judgeProse(text: string, { site, matcher, base }: Bench): Verdict {
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ');
  const lower = plain.toLowerCase();
  // Nearly every text names nobody: the quick look first.
  for (const name of matcher.names) {
    if (lower.includes(name) && name.includes(' ') && standsIn(plain, name, inWord)) return 'theirs';
  }
  if (!/[@/._]/.test(text)) return undefined;
  const links = text.match(link) ?? [];
  const linked = links.flatMap((each) => resolve(matcher.known, /^https?:/i.test(each) ? each : `https://${each}`)?.aliases ?? []);
  const form = site.site.aliases.handle;
  if (isAboutAnybody(site.site) && matcher.soughtBy(text, true) !== undefined) return 'theirs';
  const host = hostOf(base);
  const words = form ? tokens(text.replace(link, ' ')).filter((word) => /^@|\w[._@]/.test(word)) : [];
  const named = words.map((word) => handleAlias(word.replace(/^@/, ''), site, host));
  return matcher.whose([...linked, ...named]) === undefined ? undefined : 'theirs';
}

/** A link as people write it, with or without its scheme. */
const link = /https?:\/\/[^\s"'<>()]+|\b[\w-]+(?:\.[\w-]+)+\/[^\s"'<>()]+/gi;

/** Runs of the characters that handles are made of, each also without the dot or apostrophe that ends a sentence or a genitive. */
function tokens(label: string): string[] {
  return (label.match(/[\w.@-]+/g) ?? []).flatMap((token) => [token, token.replace(/^[@.]+|[.-]+$/g, '')]);
}

const pattern = remembering((source) => new RegExp(source, 'iu'));
