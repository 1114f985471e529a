import { aliasKey } from './alias.ts';
import { type Channel, threadAliases } from './channel.ts';
import { type Grammar, siteOf } from './grammar.ts';
import { realmOf } from './origins.ts';
import { resolve } from './resolve.ts';
import type { Person } from './settings.ts';
import type { Site } from './site.ts';
import { chatsOf } from './talk.ts';

/**
 * Why a link leads to no chat to keep open. `notChat`: it is no address of a chat, or of one that says nothing of itself.
 * `noAccount`: nobody of that site is listed for this person, so nothing is hidden there. `notTheirs`: it is somebody else's.
 */
export type LinkProblem = 'notChat' | 'noAccount' | 'notTheirs';

/** The chat that a pasted link leads to. */
export function readThread(
  link: string,
  known: Grammar,
  { accounts }: Person,
): { site: string; aliases: NonNullable<Channel['aliases']> } | LinkProblem {
  const text = link.trim();
  const url = text.includes('://') ? text : `https://${text}`;
  const found = resolve(known, url);
  const site = known.sites.find((each) => each.site.id === found?.site) ?? siteOf(known, URL.parse(url)?.hostname ?? '');
  if (!found || !site || found.kind !== 'chat' || found.aliases.length === 0) return 'notChat';
  const own = accounts.filter(({ realm }) => realm === site.realm);
  if (own.length === 0) return 'noAccount';
  const aliases = threadAliases(found.aliases);
  const theirs = new Set(own.flatMap(({ realm, aliases: each }) => each.map((alias) => aliasKey({ realm, ...alias }))));
  const isThread = aliases.every(({ kind }) => kind === 'thread');
  if (!isThread && !found.aliases.some((alias) => theirs.has(aliasKey(alias)))) return 'notTheirs';
  return { site: chatsOf(site.site), aliases };
}

/** The sites with chats on which somebody has an account. */
export const sitesWithChats = (sites: readonly Site[], { accounts }: Person): Site[] =>
  sites.filter(
    (site) =>
      !site.apart &&
      site.chatsOf === undefined &&
      site.routes.some(([kind]) => kind === 'chat') &&
      accounts.some(({ realm }) => realm === realmOf(site)),
  );
