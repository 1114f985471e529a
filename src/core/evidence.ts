import { canonicalValue } from './alias.ts';
import type { CompiledSite, Grammar } from './grammar.ts';
import type { Matcher } from './matcher.ts';
import { nameKey, withoutUnseen } from './name.ts';
import { resolve } from './resolve.ts';
import type { Evidence } from './site.ts';

/** What a piece of evidence says: it is theirs, it is somebody else's, or it says nothing of anybody. */
export type Verdict = 'theirs' | 'other' | undefined;

/** Judges the value of one piece of evidence, as found on a page of `site` at `base`. */
export function judgeEvidence(value: string, evidence: Evidence, { known, site, matcher, base }: Bench): Verdict {
  const shown = evidence.as === 'url' ? value : withoutUnseen(value).trim();
  const text = evidence.match === undefined ? shown : pattern(evidence.match).exec(shown)?.[1];
  if (text === undefined || text === '') return undefined;
  switch (evidence.as) {
    case 'url':
      return judgeLink(text, { known, site, matcher, base });
    case 'name':
    case 'called':
    case 'names':
      return judgeName(nameKey(text), evidence.as, matcher);
    case 'handle-token':
      return judgeTokens(text, { known, site, matcher, base });
    default: {
      const form = site.site.aliases[evidence.as];
      if (!form || !new RegExp(`^(?:${form.form})$`, 'i').test(text)) return undefined;
      const alias = { realm: site.realm, kind: evidence.as, value: canonicalValue(text, form, new URL(base).hostname) };
      return matcher.whose([alias]) === undefined ? 'other' : 'theirs';
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

function judgeLink(url: string, { known, matcher, base }: Bench): Verdict {
  const found = resolve(known, url, base);
  if (!found || found.aliases.length === 0) return undefined;
  if (matcher.whose(found.aliases) !== undefined) return 'theirs';
  return found.kind === 'profile' || found.kind === 'story' || found.kind === 'chat' ? 'other' : undefined;
}

function judgeName(text: string, as: 'name' | 'called' | 'names', { names }: Matcher): Verdict {
  if (!/\p{L}/u.test(text)) return undefined;
  if (names.has(text)) return 'theirs';
  if (as === 'called' && [...names].some((name) => name.split(' ', 1)[0] === text)) return 'theirs';
  if (as === 'names' && [...names].some((name) => standsIn(text, name))) return 'theirs';
  return 'other';
}

/** Whether a name stands in a text as whole words. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text.slice(at + name.length).at(0) ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** Looks for a handle as a whole token in a label of any language (`Story by ex.person, not seen`). */
function judgeTokens(label: string, { site, matcher, base }: Bench): Verdict {
  const form = site.site.aliases.handle;
  if (!form) return undefined;
  const host = new URL(base).hostname;
  const values = tokens(label).map((token) => ({ realm: site.realm, kind: 'handle' as const, value: canonicalValue(token, form, host) }));
  return matcher.whose(values) === undefined ? undefined : 'theirs';
}

/** Runs of the characters that handles are made of, each also without the dot or apostrophe that ends a sentence or a genitive. */
function tokens(label: string): string[] {
  return (label.match(/[\w.@-]+/g) ?? []).flatMap((token) => [token, token.replace(/^[@.]+|[.-]+$/g, '')]);
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const found = patterns.get(source) ?? new RegExp(source, 'iu');
  patterns.set(source, found);
  return found;
}
