import { readAddress } from './address.ts';
import { aliasKey, canonicalValue } from './alias.ts';
import { type Found, foundOn, isLasting, longestValue, ownersOf } from './found.ts';
import { type CompiledSite, type Grammar, siteOf } from './grammar.ts';
import { longestPaste } from './naming.ts';
import { type Piece, pieces } from './pieces.ts';
import { reach, readPage } from './resolve.ts';
import type { Person } from './settings.ts';
import type { AliasForm } from './site.ts';
import type { Part, UnknownReader } from './unknown-site.ts';

/**
 * Why a piece names no account to add. `post`: a link to a post. `nobody`: a page that does not say whose it is (a chat by
 * its number). `reserved`: a page of the site that is nobody's. `short`: only the network knows where it leads.
 * `whichPart`: a site that we do not know, so the user has to say which part of the link is the handle (`Problem.parts`).
 * `already`: twice in this paste, or listed for this person. `otherPerson`: listed for somebody else. `whichSite`: a handle,
 * and no site chosen. `unfit`: no handle of the chosen site looks like this. `mail`: no `@` in front, so perhaps an e-mail
 * address. `nothing`: no link and no handle at all. `tooMuch`: too long to be about one person.
 */
export type ProblemCode =
  | ('post' | 'nobody' | 'reserved' | 'unknownSite' | 'search' | 'short')
  | 'whichPart'
  | ('already' | 'otherPerson')
  | ('whichSite' | 'unfit' | 'mail')
  | ('nothing' | 'tooMuch');

export interface Problem {
  code: ProblemCode;
  /** The user's own words; empty where the problem is the whole paste. */
  piece: string;
  /** `Person.id` of the one for whom it is listed. */
  person?: string;
  /** For `whichPart`: what the handle may be, and the account that is found if it is. */
  parts?: { text: string; found: Found }[];
}

export interface Paste {
  found: Found[];
  problems: Problem[];
}

export interface PasteOptions {
  /** `Site.id` that bare handles belong to. */
  site?: string;
  /** `Person.id` of the one who is being added to; none: somebody new. */
  person?: string;
  /** Reads links to sites that no file speaks for (`longtail.ts`), once that is loaded. */
  unknown?: UnknownReader;
  /** Answers to `whichPart`, by the piece: the route of the part that the user chose. */
  answers?: Readonly<Record<string, string>>;
}

const most = 500;

/** Reads any number of links and handles, one to a line or within prose. Never throws, whatever the text. */
export function readPaste(
  text: string,
  known: Grammar,
  people: readonly Person[],
  { site, person, unknown, answers = {} }: PasteOptions = {},
): Paste {
  if (text.length > longestPaste) return { found: [], problems: [{ code: 'tooMuch', piece: '' }] };
  const all = pieces(text);
  if (all.length > most) return { found: [], problems: [{ code: 'tooMuch', piece: '' }] };
  const chosen = site === undefined ? undefined : siteById(known, site);
  const owners = ownersOf(people);
  const paste: Paste = { found: [], problems: [] };
  for (const piece of all) {
    const read = judge(piece, known, chosen, unknown);
    if (read === undefined) continue;
    const answer = Array.isArray(read) ? partAnswered(read, piece.text, answers) : read;
    if (Array.isArray(answer)) {
      const parts = answer.map(({ text: part, account }) => ({ text: part, found: { piece: piece.text, ...account } }));
      paste.problems.push({ code: 'whichPart', piece: piece.text, parts });
      continue;
    }
    const verdict = typeof answer === 'string' ? { code: answer, piece: piece.text } : unlessListed(answer, owners, person);
    if ('code' in verdict) paste.problems.push(verdict);
    else paste.found.push(verdict);
  }
  if (paste.found.length + paste.problems.length === 0) paste.problems.push({ code: 'nothing', piece: '' });
  return paste;
}

/** The account that the user's answer makes of a link; without one, the parts that they are asked about. */
function partAnswered(parts: Part[], piece: string, answers: Readonly<Record<string, string>>): Found | Part[] {
  const answer = Object.hasOwn(answers, piece) ? parts.find(({ account }) => account.route === answers[piece]) : undefined;
  return answer ? { piece, ...answer.account } : parts;
}

const thisPaste = 'this paste';

function unlessListed(found: Found, owners: Map<string, string>, person: string | undefined): Found | Problem {
  const keys = found.aliases.map(aliasKey);
  const owner = keys.map((key) => owners.get(key)).find((each) => each !== undefined);
  if (owner === thisPaste || (owner !== undefined && owner === person)) return { code: 'already', piece: found.piece };
  if (owner !== undefined) return { code: 'otherPerson', piece: found.piece, person: owner };
  for (const key of keys) owners.set(key, thisPaste);
  return found;
}

/** @returns undefined for words of prose that only look like something. */
function judge(
  { form, text, alone }: Piece,
  known: Grammar,
  chosen: CompiledSite | undefined,
  unknown: UnknownReader | undefined,
): Found | ProblemCode | Part[] | undefined {
  if (form === 'link') return link(text, text, known, unknown);
  if (form === 'bare') return knows(known, text) || alone ? link(`https://${text}`, text, known, unknown) : undefined;
  if (form === 'mail') return 'mail';
  const name = form === 'handle' ? text.slice(1) : text;
  if (/\.bsky\.social$/i.test(name)) return handle(name, text, siteById(known, 'bluesky'));
  if (name.includes('@')) return handle(name, text, known.anywhere);
  if (form === 'word' && knows(known, text)) return 'reserved';
  if (form === 'word' && !/^[\w.-]+$/.test(text)) return undefined;
  return chosen ? handle(name, text, chosen) : 'whichSite';
}

/** Whether a text without a scheme begins with the host of a site that we know by name. */
function knows(known: Grammar, text: string): boolean {
  const host = URL.parse(`https://${text}`)?.hostname ?? '';
  const site = siteOf(known, host);
  return site !== undefined && site !== known.anywhere;
}

function link(url: string, piece: string, known: Grammar, unknown: UnknownReader | undefined): Found | ProblemCode | Part[] {
  const reached = readAddress(url) && reach(known, url);
  if (!reached) return 'unknownSite';
  const { address, site } = reached;
  const isUnknown = site === undefined || site === known.anywhere;
  const found = site && readPage(site, address);
  const read = isUnknown ? unknown?.(address, found === undefined || found.kind === 'other' || found.kind === 'search') : undefined;
  if (Array.isArray(read)) return read.length > 0 ? read : 'unknownSite';
  if (read === 'reserved') return read;
  if (read !== undefined) return read.aliases.every(isLasting) ? { piece, ...read } : 'unfit';
  if (!found || (isUnknown && found.kind === 'other')) return 'unknownSite';
  const { kind } = found;
  if (kind === 'other') return 'reserved';
  if (kind === 'post' || kind === 'search' || kind === 'short') return kind;
  return foundOn(site, found, piece) ?? 'nobody';
}

/** A handle as it stands, on a site that is known. */
function handle(name: string, piece: string, site: CompiledSite | undefined): Found | ProblemCode {
  const form = site?.site.aliases.handle;
  if (!site || !form) return 'unknownSite';
  const whole = site.site.id === 'bluesky' && !name.includes('.') ? `${name}.bsky.social` : name;
  const value = canonicalValue(whole, form, '');
  if (value.length > longestValue || !fits(whole, form)) return 'unfit';
  if (site.reserved.has(value)) return 'reserved';
  return { piece, site: site.site.id, realm: site.realm, aliases: [{ realm: site.realm, kind: 'handle', value }] };
}

function fits(name: string, form: AliasForm): boolean {
  if (!new RegExp(`^(?:${form.form})$`, 'i').test(name)) return false;
  return !form.local || /@[^@]+\.[^@.]+$/.test(name);
}

const siteById = (known: Grammar, id: string): CompiledSite | undefined => known.sites.find(({ site }) => site.id === id);
