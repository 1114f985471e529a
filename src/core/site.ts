import type { Part } from './parts.ts';

/**
 * The vocabulary of `src/sites`: what is known of a network, as plain JSON-able data.
 * Everything that reads it (resolve, rules, hiding) lives elsewhere; a site file holds no code.
 */

/** What a URL leads to. `other` is a page of a known site that is nobody's. */
export type Kind = 'profile' | 'story' | 'post' | 'chat' | 'search' | 'short' | 'other';

/** What a value identifies somebody by. Handles change, ids do not; the rest belong to one surface of one site. */
export const aliasKinds = ['handle', 'id', 'opaque', 'thread', 'bucket', 'highlight', 'post', 'phone'] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** How a value of one alias kind looks in a URL and how it is brought into its one canonical form. */
export interface AliasForm {
  /** Source of a regular expression for the whole value, matched without regard to case. */
  form: string;
  /** The value is compared exactly as it stands; without it, in lower case. */
  exact?: true;
  /** Characters that the site ignores (Facebook: the dots of a vanity name). */
  ignore?: string;
  /** Only the digits count: people write phone numbers with gaps, dashes, brackets, and `+` or `00` in front. */
  digits?: true;
  /** The value belongs to the host it was seen on: `u` on host H means `u@H` (Mastodon). */
  local?: true;
  /** Stands before every value, and not in `form`: a URL may write another in its place (`/channel/UC:id`, `?list=UU:id`). */
  prefix?: string;
}

/**
 * One form of a URL: `[kind, template]`. A template is a path whose segments are literals, `:alias` captures or a mix
 * (`@:handle`, `pb.:id.-2207520000`); a last segment of `*` takes any rest. `?name=:alias` asks for a query parameter,
 * `//host/path` limits the route to that host, which may have a capture too (`//:handle.host/*`; a word of `reserved` is nobody's
 * there either), `#rest` asks for a fragment. Beside aliases, `:q`
 * captures a search, `:any` says nothing, and `:server` is the host that local values after it belong to (clients that
 * show other servers: `/:server/@:handle`).
 * Routes that differ only in what they capture are readings of one URL: what each of them captures counts.
 */
export type Route = readonly [Kind, string];

/** A page that only forwards: the destination stands in a query parameter, or in the rest of the path. */
export interface Wrapper {
  /** Host suffix; without it, any host of the site. */
  host?: string;
  /** Literal path prefix. */
  path: string;
  /** Query parameters that may hold the destination, in order; none: the rest of the path is it. */
  params: string[];
}

/** What an element says about whose it is. */
export interface Evidence {
  /** Selector of the elements that carry it. */
  select: string;
  /** Which attribute to read; `text` reads the element's own text, not that of the elements in it. */
  read: string;
  /** Source of a regular expression; group 1 is the value. Without it, the whole value. */
  match?: string;
  /**
   * `url` is resolved; an alias kind is looked up; `handle-token` looks for a handle as a whole token in a label;
   * `name` compares a whole full name, `names` looks for one among others, `called` also knows the first name alone;
   * `prose` is running text: links, handles and full names of several words in it are theirs or say nothing; `query` is what
   * somebody might search for, judged as a search of theirs would be.
   */
  as: 'url' | 'handle-token' | 'name' | 'names' | 'called' | 'prose' | 'query' | AliasKind;
  /** Only inside this box (a selector), where the same words elsewhere mean nothing. */
  within?: string;
  /** It speaks of a part only (a title that lists several names, a preview line): nothing closes but the element itself. */
  itself?: true;
}

/**
 * A place on a site where a person can appear. `gone` takes the box out, `flat` leaves it without height (virtual
 * lists count it), `blank` keeps its size (rows placed by measured heights).
 */
export interface Surface {
  name: string;
  /** Selector of the box that closes. The innermost box around a piece of evidence is the one that counts. */
  box: string;
  close?: 'gone' | 'flat' | 'blank';
  /**
   * Exactly this box closes. Without it, wrappers around it that hold nothing else go along, since they may have a gap or a
   * border. For the rows of lists that watch or measure their cells: a cell has to stay.
   */
  exact?: true;
  /**
   * Which evidence in the box says whose it is (a selector: the author's slot). For other evidence the next box around
   * counts; where there is none, the part of this one that names nobody else closes.
   */
  of?: string;
  /**
   * Selector of boxes that say of nobody whose they are, and go with the one before them (a message that follows another of its
   * author), where what closed that one matches `by`.
   */
  along?: { box: string; by: string };
  /** Only where the path of the page begins like this. */
  at?: string;
  /**
   * Several people share the box: it closes only when nobody else is named in it; else their part of it does. A selector
   * says where in the box those who share it are named, where it names the user or a quoted author as well.
   */
  shared?: true | string;
  /** When the selector was last known to work, `YYYY-MM`. */
  seen: string;
}

/** What a record on a page says of the person whom it is about. */
export interface Fact {
  /** Selector of the elements in the box that say it; without it, the box itself. Two that differ say nothing. */
  select?: string;
  /**
   * Attribute, `text` (the element's own), or `address` (of the page). An address counts from its path on, and only where it leads
   * to a host of the site.
   */
  read: string;
  /** Source of a regular expression; group 1 is the value, less its prefix. Without it, the whole value. */
  match?: string;
  as: AliasKind;
  /** Only the first of these elements: the author's slot, where others are linked below. */
  first?: true;
}

/** A box that the site itself writes, and in which everything is said of one person. */
export interface Lesson {
  /** Selector. */
  box: string;
  facts: Fact[];
}

/** Keys of one object in the JSON that a page holds, all of the same person. */
export interface JsonRecord {
  /** `user.pk` leads into objects, `users.[].pk` into the only entry of a list. A regular expression as in `Fact.match`. */
  keys: Record<string, AliasKind | readonly [AliasKind, string]>;
  /** A key that, where it is true, makes it a record of several people. */
  unless?: string;
}

/** Where a site shows two aliases of one person together, so that one of them can be learned from the other. */
export interface Learning {
  boxes?: Lesson[];
  json?: JsonRecord[];
  /** A variable to which a script of the page assigns its JSON, where it does not stand in `script[type="application/json"]`. */
  assigned?: string;
}

/**
 * How it is noticed that a site has changed. Where the page's address matches and the site shows people, some box of this part has to
 * be there, with evidence in it.
 */
export interface Canary {
  part: Part;
  /** Source of a regular expression for the address, from the host on: `^www\\.site\\.example/home$`. */
  at: string;
  /**
   * Selector of what is there whenever there are people in this part, however the site paints them: links to posts, times. An empty
   * feed, an error, a login page and a page that is still coming in have none.
   */
  sign: string;
}

/** All that is known of one network. */
export interface Site {
  id: string;
  name: string;
  /** Whose identities these are: sites that share accounts share a realm (Threads and Instagram). Default: the id. */
  realm?: string;
  /** Domains; every subdomain belongs to them. `*`: any host that no other site claims. */
  hosts: string[];
  /**
   * Nobody has an account there, it only shows what others have (search engines, viewers): naming somebody asks for none of
   * these hosts, and it is covered on those that the user adds (`Settings.hosts`).
   */
  apart?: true;
  /** `Site.id` of the site whose chats these are, where two show the same ones (Messenger and Facebook). */
  chatsOf?: string;
  /** Domains on which the same addresses work (forks, embed fixers). Links to them are understood; they are not covered. */
  alsoHosts?: string[];
  /** Subdomains that are something else (help pages, developer portals). */
  notHosts?: string[];
  aliases: Partial<Record<AliasKind, AliasForm>>;
  /** First path segments that are never a handle. */
  reserved?: string[];
  routes: Route[];
  wrappers?: Wrapper[];
  /** Selector of the elements in whose shadow roots people appear. */
  shadow?: string;
  evidence: Evidence[];
  surfaces: Surface[];
  learn?: Learning;
  canaries?: Canary[];
}
