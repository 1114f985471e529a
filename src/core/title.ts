import { aliasKey } from './alias.ts';
import { type Bench, judgeEvidence } from './evidence.ts';
import { withoutUnseen } from './name.ts';
import { resolve } from './resolve.ts';
import type { Evidence } from './site.ts';
import { inWord, standsIn } from './stands-in.ts';
import type { OpenChats } from './talk.ts';

/** The title of a page speaks of them, or counts what comes from them. */

/** @param called what else they go by on this page, comparable; first names stand among them where a site calls people so. */
export function isAbout(title: string, bench: Bench, called: ReadonlySet<string>): boolean {
  const { matcher } = bench;
  const text = withoutUnseen(title.normalize('NFKC')).replace(/\s+/gu, ' ').trim();
  if (text === '') return false;
  if ([...matcher.names, ...called].some((name) => standsIn(text, name, inWord))) return true;
  // A tag or a community may be called like anybody.
  const plain = text.replace(/(?:#|\b[rc]\/)\S+/g, ' ');
  if (judgeEvidence(plain, inWords, bench) === 'theirs' || judgeEvidence(plain, inProse, bench) === 'theirs') return true;
  return (
    matcher.soughtBy(plain.replaceAll('/', ' ')) !== undefined || plain.split(between).some((part) => matcher.soughtBy(part) !== undefined)
  );
}

const inWords: Evidence = { select: 'title', read: 'text', as: 'handle-token' };
const inProse: Evidence = { select: 'title', read: 'text', as: 'prose' };

/** What sites put between the name of a page and their own. */
const between = /\s*[|•·»›—–:()/]\s*|\s+-\s+/;

/** Whether a page is theirs, and only not guarded; not one of a chat that is open for now. */
export function isPageOfTheirs({ matcher, base }: Bench, talk: Record<string, OpenChats> = {}): boolean {
  const found = resolve(matcher.known, base);
  if (!found || matcher.whose(found.aliases) === undefined) return false;
  return !isOpenChat(base, { matcher }, talk);
}

/** Whether an address is that of a chat which is open for now. */
export function isOpenChat(url: string, { matcher }: Pick<Bench, 'matcher'>, talk: Record<string, OpenChats> = {}): boolean {
  const found = resolve(matcher.known, url);
  const talks = found?.kind === 'chat' ? talk[found.site]?.talks : undefined;
  return talks?.some(({ pass }) => found?.aliases.some((alias) => pass.includes(aliasKey(alias)))) ?? false;
}

/** The title without the number of what is new: `(3) Chats`, `Chats (3)`, `3 • Chats`, or the dot that stands for one. */
export const withoutCount = (title: string): string => {
  const rest = title.replace(counted, '').trim();
  return rest === '' ? title : rest;
};

const counted =
  /^\s*(?:[([{]\s*\d[\d.,]*\s*\+?\s*[)\]}]|\d[\d.,]*\+?\s*[•·|–—-](?=\s)|[•●⬤*](?=\s))\s*|\s*[([]\s*\d[\d.,]*\+?\s*[)\]]\s*$/u;
