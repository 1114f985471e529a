import { parseTemplate, type Template } from './grammar.ts';
import { type Cover, serverOf } from './origins.ts';
import type { AliasForm, AliasKind } from './site.ts';

/** One form in which the URLs of some domains carry a value, as two pieces of a regular expression. */
export interface Piece {
  domains: string[];
  /** What stands between the first slash of the path and the value. */
  before: string;
  /** The value, and what of its own segment follows it. */
  value: string;
}

/** A segment, or a part of one, that may be anything: ASCII without slash, question mark and number sign. */
const anything = '[!"$-.0->@-~]+';

/** Every form in which the URLs of a site carry a value, one for each route (and place in it) that captures it. */
export function formsOf({ site, hosts }: Pick<Cover, 'site' | 'hosts'>, kind: AliasKind, value: string): Piece[] {
  const form = site.aliases[kind];
  if (!form) return [];
  return site.routes.flatMap(([, text]) => {
    const template = parseTemplate(text);
    if (template.host?.includes(':')) return domainOf(template.host, kind, value);
    const domains = template.host === undefined ? hosts : [template.host];
    return readings(value, form, domains, template).flatMap(({ among, source, server }) =>
      places(template, kind, source, server).map((place) => ({ ...place, domains: among })),
    );
  });
}

/** All that is on a domain which has the value in its name. */
function domainOf(host: string, kind: AliasKind, value: string): Piece[] {
  const domain = host.replace(`:${kind}`, value);
  return /^[a-z0-9.-]+$/.test(domain) ? [{ domains: [domain], before: '', value: '[!-~]*' }] : [];
}

interface Reading {
  among: string[];
  source: string;
  /** What `:server` stands for. */
  server: string;
}

/** How the value is written: loosely, where the site ignores characters; with and without its server, where it has one. */
function readings(whole: string, form: AliasForm, domains: string[], { segments }: Template): Reading[] {
  const { ignore, digits, local, prefix = '' } = form;
  const value = whole.slice(prefix.length);
  // Links carry a number in one piece; the guard on the page knows it in every form.
  if (digits) return [{ among: domains, source: `(?:\\+|%2B)?${literal(value)}`, server: anything }];
  if (!local) return [{ among: domains, source: ignore ? loose(value, ignore) : literal(value), server: anything }];
  const [server = ''] = serverOf(value);
  const short = literal(value.slice(0, -server.length - 1));
  const either = `${short}(?:@${literal(server)})?`;
  if (segments.includes(':server')) {
    return [
      { among: domains, source: either, server: literal(server) },
      { among: domains, source: literal(value), server: anything },
    ];
  }
  const others = domains.filter((domain) => domain !== server);
  return [
    ...(domains.includes(server) ? [{ among: [server], source: either, server: anything }] : []),
    ...(others.length > 0 ? [{ among: others, source: literal(value), server: anything }] : []),
  ];
}

/** A URL names two people now and then (a chat): the value in every place where the route captures it. */
function places({ segments, query }: Template, kind: AliasKind, source: string, server: string): Omit<Piece, 'domains'>[] {
  const capture = `:${kind}`;
  const fill = (text: string) =>
    text
      .split(/(:[a-z]+)/)
      .map((part) => (part === ':server' ? server : part.startsWith(':') ? anything : literal(part)))
      .join('');
  const inside = (text: string) => {
    const parts = text.split(capture);
    return parts.slice(1).map((_, index) => ({
      before: parts
        .slice(0, index + 1)
        .map(fill)
        .join(anything),
      value:
        source +
        parts
          .slice(index + 1)
          .map(fill)
          .join(anything),
    }));
  };
  const path = segments.map(fill);
  const inPath = segments.flatMap((segment, index) =>
    inside(segment).map(({ before, value }) => ({ before: [...path.slice(0, index), before].join('/'), value })),
  );
  const inQuery = query.flatMap(([name, text]) =>
    inside(text).map(({ before, value }) => ({ before: `${path.join('/')}/?\\?(?:[!-~]*&)?${literal(name)}=${before}`, value })),
  );
  return [...inPath, ...inQuery];
}

/** Longer ones would not fit into the browser's 2 kB; the guard on the page knows them in every form. */
const longestLoose = 24;

/** Where a site ignores characters (`e.x` is `ex`), they may stand anywhere in the value. */
function loose(value: string, ignored: string): string {
  if (value.length > longestLoose) return literal(value);
  const gap = ignored.length > 1 ? `(?:${[...ignored].map(literal).join('|')})?` : `${literal(ignored)}?`;
  return [...value].map(literal).join(gap);
}

/** Addresses on the wire are ASCII, and browsers refuse all rules for one that is not. */
const literal = (text: string): string => asciiOf(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Everything beyond ASCII as addresses have it. */
const asciiOf = (text: string): string => text.replace(/[^ -~]+/g, (part) => encodeURIComponent(part.toWellFormed()));
