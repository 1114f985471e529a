import { remembering } from './remembering.ts';
import type { AliasForm, AliasKind, Kind, Route, Site } from './site.ts';

/**
 * Compiles the URL templates of sites into something that answers in a microsecond: hosts in a map, routes by their
 * first literal segment. Templates are documented at `Route`.
 */

/** A template taken apart, as the network rules need it too. */
export interface Template {
  host: string | undefined;
  /** Each segment with its captures still in it. */
  segments: string[];
  /** Anything may follow. */
  open: boolean;
  /** `[parameter, capture or literal]` */
  query: [string, string][];
  hash: string | undefined;
}

type Capture = AliasKind | 'q' | 'any' | 'server';

export interface CompiledRoute {
  kind: Kind;
  host: string | undefined;
  /** What the host says, where it has a capture. */
  hostPattern: Pattern | undefined;
  open: boolean;
  segments: Pattern[];
  query: [string, Pattern][];
  hash: Pattern | undefined;
  /** The same for two readings of one form of URL. */
  shape: string;
}

/** A literal to compare, or a regular expression whose groups are the captures. */
export type Pattern = { literal: string; regexp?: never; captures?: never } | { literal?: never; regexp: RegExp; captures: Capture[] };

export interface CompiledSite extends CompiledRoutes {
  site: Site;
  realm: string;
  reserved: Set<string>;
}

interface CompiledRoutes {
  /** Routes whose host names somebody: nothing in the path has a word in it. */
  byHost: CompiledRoute[];
  byFirst: Map<string, CompiledRoute[]>;
  generic: CompiledRoute[];
}

/** All sites that a resolver knows, by host. */
export interface Grammar {
  byHost: Map<string, CompiledSite>;
  /** The site that takes any host nobody claims. */
  anywhere: CompiledSite | undefined;
  sites: CompiledSite[];
}

export function grammar(sites: readonly Site[]): Grammar {
  const byHost = new Map<string, CompiledSite>();
  const compiled = sites.map(compileSite);
  let anywhere: CompiledSite | undefined;
  for (const each of compiled) {
    for (const host of [...each.site.hosts, ...(each.site.alsoHosts ?? [])]) {
      if (host === '*') anywhere = each;
      else byHost.set(host, each);
    }
  }
  return { byHost, anywhere, sites: compiled };
}

/** The site that a host belongs to: the host itself, or the nearest domain above it. */
export function siteOf({ byHost, anywhere }: Grammar, host: string): CompiledSite | undefined {
  for (let rest = host; ; ) {
    const found = byHost.get(rest);
    if (found) return found.site.notHosts?.includes(host) ? undefined : found;
    const dot = rest.indexOf('.');
    if (dot < 0) return anywhere;
    rest = rest.slice(dot + 1);
  }
}

export function parseTemplate(template: string): Template {
  const [beforeHash = '', hash] = template.split('#', 2);
  const mark = beforeHash.indexOf('?');
  const whole = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  const query = mark < 0 ? '' : beforeHash.slice(mark + 1);
  const host = whole.startsWith('//') ? whole.slice(2).split('/', 1)[0] : undefined;
  const path = host === undefined ? whole : whole.slice(2 + host.length);
  const segments = path.split('/').filter(Boolean);
  const open = segments.at(-1) === '*';
  if (open) segments.pop();
  const pairs = query.split('&').filter(Boolean);
  return { host, segments, open, hash, query: pairs.map((pair) => pair.split('=', 2) as [string, string]) };
}

/** Its routes are compiled when the first link leads there. */
function compileSite(site: Site): CompiledSite {
  let routes: CompiledRoutes | undefined;
  const read = (): CompiledRoutes => {
    routes ??= compileRoutes(site);
    return routes;
  };
  return {
    ...{ site, realm: site.realm ?? site.id, reserved: new Set(site.reserved) },
    get byHost() {
      return read().byHost;
    },
    get byFirst() {
      return read().byFirst;
    },
    get generic() {
      return read().generic;
    },
  };
}

function compileRoutes(site: Site): CompiledRoutes {
  const byHost: CompiledRoute[] = [];
  const byFirst = new Map<string, CompiledRoute[]>();
  const generic: CompiledRoute[] = [];
  // Many routes begin with the same capture, and a regular expression has to be compiled before its first use.
  const patternOf = remembering((text) => compilePattern(text, site));
  for (const route of site.routes) {
    const compiled = compileRoute(route, patternOf);
    const first = compiled.segments[0];
    if (compiled.hostPattern) byHost.push(compiled);
    else if (first?.literal !== undefined) byFirst.set(first.literal, [...(byFirst.get(first.literal) ?? []), compiled]);
    else generic.push(compiled);
  }
  return { byHost, byFirst, generic };
}

function compileRoute([kind, template]: Route, patternOf: (text: string) => Pattern): CompiledRoute {
  const { host, segments, open, query, hash } = parseTemplate(template);
  const isNamed = host?.includes(':');
  return {
    kind,
    host: isNamed ? undefined : host,
    hostPattern: host !== undefined && isNamed ? patternOf(host) : undefined,
    open,
    segments: segments.map(patternOf),
    query: query.map(([name, value]) => [name, patternOf(value)]),
    hash: hash === undefined ? undefined : patternOf(hash),
    shape: `${kind} ${template.replace(capture, ':')}`,
  };
}

const capture = /:([a-z]+)/g;
const serverForm = '[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]+';

function compilePattern(text: string, site: Site): Pattern {
  const captures: Capture[] = [];
  let source = '';
  let last = 0;
  for (const match of text.matchAll(capture)) {
    const name = match[1] as Capture;
    captures.push(name);
    source += `${asLiteral(text.slice(last, match.index))}(${form(name, site)})`;
    last = match.index + match[0].length;
  }
  if (captures.length === 0) return { literal: text };
  return { regexp: new RegExp(`^${source}${asLiteral(text.slice(last))}$`, 'i'), captures };
}

function form(name: Capture, site: Site): string {
  if (name === 'q' || name === 'any') return '.+';
  if (name === 'server') return serverForm;
  // What a route captures, its site describes: `src/sites/all.test.ts` asks each of them.
  return (site.aliases[name] as AliasForm).form;
}

/** `RegExp.asLiteral` is younger than the oldest Node that runs the tests. */
function asLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
