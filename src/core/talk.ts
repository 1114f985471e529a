import { type Alias, aliasKey } from './alias.ts';
import { type Channel, isOpen } from './channel.ts';
import { nameKey } from './name.ts';
import { realmOf } from './origins.ts';
import type { Person, Settings } from './settings.ts';
import type { Site, Surface } from './site.ts';

/** What is open right now on the chats of one site. */
export interface OpenChats {
  talks: Talk[];
  /** A row in a list of chats: open where it is theirs alone. */
  rows: ChatBox[];
  /** A chat on screen. */
  chats: ChatBox[];
  /** Messages, where nothing around them is known to be the chat. */
  messages: ChatBox[];
}

/** `of`: where in the box it says whom the chat is with. */
export type ChatBox = Pick<Surface, 'box' | 'of'>;

/** One open channel. */
export interface Talk {
  /** Keys of the aliases by which addresses of chats pass. */
  pass: string[];
  /** What rows and headers say of whom it is with. */
  keys: string[];
  names: string[];
  /** `thread`: only the chat at that address. */
  kind: 'thread' | 'messages';
  hints: boolean;
  /** The minute of the local day at which it closes; none where it stays open around the clock. */
  until?: number;
}

/** The site whose chats are seen on a site: Messenger shows those of Facebook. */
export const chatsOf = (site: Site): string => site.chatsOf ?? site.id;

/** Whether it is known where the chats of a site are. */
export const hasChats = ({ surfaces, routes }: Site): boolean => surfaces.some(isChat) || routes.some(([kind]) => kind === 'chat');

const isRow = ({ name }: Surface): boolean => name.startsWith('chat row');
const isChat = ({ name }: Surface): boolean => /^chat(?:,|$)/.test(name);
const isMessage = ({ name }: Surface): boolean => name === 'message' || name === 'messages';

/** The sites on which somebody has a channel, whatever the hour. */
export function channelSites(sites: readonly Site[], { people }: Settings): Site[] {
  const wanted = new Set(people.flatMap(({ channels = [] }) => channels.filter(({ kind }) => kind !== 'outside').map(({ site }) => site)));
  return sites.filter((site) => wanted.has(chatsOf(site)));
}

/** By `Site.id`, what is open at a moment. Sites on which nothing is have no entry. */
export function openChats(sites: readonly Site[], settings: Settings, now: number, zone: string): Record<string, OpenChats> {
  const open: Record<string, OpenChats> = {};
  for (const site of channelSites(sites, settings)) {
    const talks = settings.people.flatMap((person) =>
      (person.channels ?? [])
        .filter((channel) => channel.site === chatsOf(site) && isOpen(channel, now, zone))
        .flatMap((channel) => talkOf(person, channel, site)),
    );
    if (talks.length === 0) continue;
    const boxes = (isKind: (surface: Surface) => boolean): ChatBox[] => site.surfaces.filter(isKind).map(boxOf);
    open[site.id] = { talks, rows: boxes(isRow), chats: boxes(isChat), messages: boxes(isMessage) };
  }
  return open;
}

/** A surface that says where those who share it are named says by that whom it is with. */
function boxOf({ box, of, shared }: Surface): ChatBox {
  if (of !== undefined) return { box, of };
  return typeof shared === 'string' ? { box, of: `:is(${shared}), :is(${shared}) *` } : { box };
}

function talkOf(person: Person, channel: Channel, site: Site): Talk[] {
  if (channel.kind === 'outside') return [];
  const realm = realmOf(site);
  const keys = person.accounts.filter((account) => account.realm === realm).flatMap(({ aliases }) => aliasKeys(realm, aliases));
  const pass = channel.kind === 'thread' ? aliasKeys(realm, channel.aliases ?? []) : keys;
  const names = person.names.map(nameKey);
  return [{ pass, keys: [...new Set([...keys, ...pass])], names, kind: channel.kind, hints: channel.hints === true, ...untilOf(channel) }];
}

const untilOf = ({ hours: { from, to } }: Channel): Pick<Talk, 'until'> => (from === to ? {} : { until: to });

const aliasKeys = (realm: string, aliases: readonly Omit<Alias, 'realm'>[]): string[] =>
  aliases.map((alias) => aliasKey({ realm, ...alias }));

/**
 * The settings with the threads of channels as something that is theirs: outside the hours their address is no way in. A thread
 * belongs to their account on the site; to none where that is not listed.
 */
export function withThreads(sites: readonly Site[], settings: Settings): Settings {
  if (!settings.people.some(({ channels = [] }) => channels.some(({ kind }) => kind === 'thread'))) return settings;
  const realms = new Map(sites.map((site) => [site.id, realmOf(site)]));
  const people = settings.people.map((person) => {
    const threads = (person.channels ?? []).filter(({ kind }) => kind === 'thread');
    const accounts = person.accounts.map((account, index) => {
      const isFirst = person.accounts.findIndex(({ realm }) => realm === account.realm) === index;
      const added = threads.filter(({ site = '' }) => isFirst && realms.get(site) === account.realm).flatMap(({ aliases = [] }) => aliases);
      return added.length > 0 ? { ...account, aliases: [...account.aliases, ...added] } : account;
    });
    return { ...person, accounts };
  });
  return { ...settings, people };
}
