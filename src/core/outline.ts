import type { Site } from './site.ts';

/**
 * The structure of a page, for a report: which elements, in which roles, and nothing that somebody wrote. What may stand in it is listed;
 * all else is left out, since a page can hide a name anywhere: in a test id, in the name of a tag, in that of an attribute.
 */

/** An element as the outline has it: every word in it has passed `safeWords`, or is from a list here. */
export interface Outlined {
  /** Tag, role, test ids, and which evidence is there; in one line. */
  what: string;
  children: Outlined[];
}

/** What a page says of itself in a report. */
export interface Outline {
  /** `Site.id`, and what the page is, by its address. */
  site?: string;
  kind?: string;
  /** For each surface of the site, in the order of its file: how many boxes there are, and how many of them are closed. */
  found: { all: number; closed: number }[];
  text: string;
}

/** What an element is made of, as the page has it. */
export interface Raw {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** What its link leads to, by the grammar of the site. */
  leads?: string | undefined;
  /** How it is closed by us. */
  closed?: string | undefined;
  hasText: boolean;
}

const tags = new Set(
  'a abbr address article aside audio b bdi blockquote body br button canvas caption center cite code dd details dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label legend li main mark menu nav ol option output p picture pre q s section select small span strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul video'.split(
    ' ',
  ),
);
const roles = new Set(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main marquee menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
);
/** Attributes whose value is a name that the site's makers gave. */
const named = ['data-testid', 'data-test-id', 'data-e2e', 'data-pagelet', 'data-view-name', 'data-type', 'slot'];
/** Attributes of which only the presence is said: their values are people's. */
const present = ['href', 'src', 'alt', 'title', 'aria-label', 'aria-labelledby', 'aria-description', 'datetime', 'data-id'];

/** Words of which interfaces are made. None of them is a name by which anybody could be found. */
const words = new Set(
  'account action actions activity add ad ads app article audio author auto avatar back badge banner bar bio block blocks body bottom box bubble button caption card cell center channel chat chats close closeup cluster collection column comment comments compose composer contact contacts container content context control conversation count counter cover creator date default description detail details dialog direct display divider dm drawer dropdown edit editor emoji empty end entity entry error event events explore favorite feed field file filter focus follow followed follower followers following footer form friend friends full gallery grid group groups guest handle hash head header heading hero hidden highlight home hover icon id image images img inbox info inline inner input inside item items join label layout left like liked likes line link links list live load loader loading login logo main map media member members mention mentions menu message messages meta mini mobile modal month more mute name nav navigation new next note notification notifications old open option options original outer overlay own owner page panel pane part participant people person photo photos picture pin pins pinned player popover popup post poster posts preview primary privacy private profile profiles public quick quote quoted react reaction reactions read recent recommend recommendation recommended reel reels region related reply replies repost reposted request requests result results retweet right root row rows rule scroll search section see select send sender sent sheet short side sidebar snap social sort spotlight stack start state status step sticky story stories strip sub subject subscribe subtitle suggest suggested suggestion suggestions summary swipe tab table tabs tag tagged tags target text thread threads thumbnail time timeline timestamp title toast today toggle tool toolbar tooltip top topic track tray trend trending tweet type typeahead unit unread update updates upload url user username users variant verified video videos view viewer views virtual visible voice watch web wide widget width window with wrapper'.split(
    ' ',
  ),
);

const pieces = (value: string): string[] => value.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];

/** The words that a site's own file looks for, on top of those of interfaces in general. */
export function vocabulary({ evidence, surfaces }: Pick<Site, 'evidence' | 'surfaces'>): ReadonlySet<string> {
  const selectors = [
    ...evidence.flatMap(({ select, within = '' }) => [select, within]),
    ...surfaces.flatMap(({ box, of = '' }) => [box, of]),
  ];
  return new Set([...words, ...selectors.flatMap(pieces).flatMap((word) => (word.length > 1 ? word.toLowerCase() : []))]);
}

const longest = 60;

/** A value with only those of its words that are known: `feedItem-by-ann.bsky.social` is `feed-item-*`. */
export function safeWords(value: string, known: ReadonlySet<string>): string {
  const kept = value.split(/([A-Z]+(?![a-z])|[A-Z]?[a-z]+)/).flatMap((piece, index) => {
    if (index % 2 === 0) return /[^\s\-_:./]/.test(piece) ? ['*'] : [];
    return known.has(piece.toLowerCase()) ? [piece.toLowerCase()] : ['*'];
  });
  const once = kept.filter((piece, index) => piece !== '*' || kept[index - 1] !== '*');
  return once.join('-').slice(0, longest);
}

/** One line for an element. */
export function described({ tag, attributes, leads, closed, hasText }: Raw, known: ReadonlySet<string>): string {
  const said = [tags.has(tag) ? tag : tag.includes('-') ? safeWords(tag, known) : '*'];
  const role = attributes.role?.trim().toLowerCase();
  if (role) said.push(`role=${roles.has(role) ? role : '*'}`);
  for (const name of named) if (attributes[name]) said.push(`${name}=${safeWords(attributes[name], known)}`);
  for (const name of present) if (attributes[name] !== undefined) said.push(name === 'href' && leads ? `href:${leads}` : name);
  if (hasText) said.push('text');
  if (closed) said.push(`(hidden: ${closed})`);
  return said.join(' ');
}

/** So many children of one element are told; in a feed the first few say it. */
const mostChildren = 12;
const mostLines = 400;
const mostDepth = 60;

/** The outline as text: what repeats is told once, and what only wraps in the line of what it wraps. */
export function outlineText(root: Outlined): string {
  const lines = linesOf(root, 0);
  return [...lines.slice(0, mostLines), ...(lines.length > mostLines ? [`… ${lines.length - mostLines} more lines`] : [])].join('\n');
}

function linesOf(element: Outlined, depth: number): string[] {
  if (depth > mostDepth) return [];
  let { what, children } = element;
  while (children.length === 1 && children[0]) {
    what += ` > ${children[0].what}`;
    children = children[0].children;
  }
  const groups: { lines: string[]; count: number }[] = [];
  for (const child of children) {
    const lines = linesOf(child, depth + 1);
    const last = groups.at(-1);
    if (last && last.lines.join('\n') === lines.join('\n')) last.count++;
    else groups.push({ lines, count: 1 });
  }
  const told = groups
    .slice(0, mostChildren)
    .flatMap(({ lines: [first = '', ...rest], count }) => [` ${first}${count > 1 ? ` ×${count}` : ''}`, ...rest.map((line) => ` ${line}`)]);
  const more = groups.slice(mostChildren).reduce((sum, { count }) => sum + count, 0);
  return [what, ...told, ...(more > 0 ? [` … ${more} more`] : [])];
}
