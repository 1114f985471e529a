import { grammar, siteOf } from '../core/grammar.ts';
import { type Matcher, matcher, matching } from '../core/matcher.ts';
import { addPerson } from '../core/naming.ts';
import { readPaste } from '../core/paste.ts';
import { noSettings } from '../core/settings.ts';
import type { Site } from '../core/site.ts';
import fediverse from '../sites/fediverse.ts';

/** The practice feed speaks like Mastodon, at an address that belongs to nobody. What is named here is kept nowhere. */
const host = 'larkfield.example';
export const home = `https://${host}/`;
const site: Site = { ...fediverse, hosts: [host] };

/** Whom everybody practises on. */
export const rowan = `${home}@rowan`;

export const larkfield = grammar([site]);
export const compiled = siteOf(larkfield, host);

/** @returns the judge of the real thing, for whoever is named by this; undefined where nobody is. */
export function judgeOf(text: string): Matcher | undefined {
  const { found } = readPaste(text, larkfield, []);
  if (found.length === 0) return undefined;
  const accounts = found.map(({ realm, aliases }, index) => ({ id: `practice-${index}`, realm, aliases }));
  const settings = addPerson(noSettings, { id: 'practice', label: '-', accounts }, 0);
  return matcher(larkfield, matching([site], settings));
}

/** The packaged feed is one file: its addresses stand behind a `#`. @returns the address as the site would have it. */
export const addressIn = (url: string): string => new URL(new URL(url).hash.slice(1) || '/', home).href;
