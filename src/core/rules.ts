import { parseTemplate, type Template } from './grammar.ts';
import { type Cover, covers, realmOf } from './origins.ts';
import { type Account, accountsOf, type Settings } from './settings.ts';
import type { AliasForm, AliasKind, Site } from './site.ts';

/** A network rule, as `declarativeNetRequest` takes it. */
export interface Rule {
  id: number;
  priority: number;
  action: { type: 'block' } | { type: 'redirect'; redirect: { extensionPath: string } };
  condition: { urlFilter?: string; regexFilter?: string; isUrlFilterCaseSensitive: false; resourceTypes: ('main_frame' | 'sub_frame')[] };
}

type Filter = { urlFilter: string } | { regexFilter: string };

/**
 * The network rules for everybody on the list: one for each form in which a URL can carry an alias, twice (a page goes to
 * the pause page, a frame is blocked). Rules see raw URLs, so encoded paths pass them: the guard on the page reads those.
 */
export function rules(sites: readonly Site[], settings: Settings): Rule[] {
  const accounts = accountsOf(settings);
  const built: Rule[] = [];
  for (const cover of covers(sites, settings)) {
    for (const account of accounts.filter(({ realm }) => realm === realmOf(cover.site))) {
      for (const filter of filters(cover, account)) {
        const condition = { ...filter, isUrlFilterCaseSensitive: false as const };
        const redirect = { extensionPath: `/pause.html?a=${account.id}` };
        built.push(
          {
            id: built.length + 1,
            priority: 1,
            action: { type: 'redirect', redirect },
            condition: { ...condition, resourceTypes: ['main_frame'] },
          },
          { id: built.length + 2, priority: 1, action: { type: 'block' }, condition: { ...condition, resourceTypes: ['sub_frame'] } },
        );
      }
    }
  }
  return built;
}

function filters({ site, hosts }: Cover, { aliases }: Account): Filter[] {
  const found = new Map<string, Filter>();
  for (const { kind, value } of aliases) {
    const form = site.aliases[kind];
    if (!form) continue;
    for (const [, text] of site.routes) {
      const template = parseTemplate(text);
      for (const host of template.host === undefined ? hosts : [template.host]) {
        for (const filter of filtersOf({ template, host, kind, value, form })) found.set(Object.values(filter)[0] as string, filter);
      }
    }
  }
  return [...found.values()];
}

interface Form {
  template: Template;
  host: string;
  kind: AliasKind;
  value: string;
  form: AliasForm;
}

function filtersOf(wanted: Form): Filter[] {
  const { template, host, kind, value, form } = wanted;
  const { segments, query } = template;
  const capture = `:${kind}`;
  const local = form.local === true ? localValue(value, host) : value;
  const inPath = segments.findIndex((segment) => segment.includes(capture));
  if (inPath < 0)
    return inQuery(
      wanted,
      query.findIndex(([, pattern]) => pattern.includes(capture)),
      local,
    );
  // What stands before the value must be the same; what stands after it does not matter.
  const before = segments.slice(0, inPath + 1);
  if (before.includes(':server')) return shownElsewhere([host, ...before], capture, value);
  return fills(segments[inPath] as string, capture, local).flatMap((last): Filter[] => {
    const path = [...before.slice(0, -1).map((segment) => segment.replace(/:[a-z]+/g, '*')), last];
    if (form.ignore) return [{ regexFilter: loose(host, path, local, form.ignore) }];
    if (!form.local) return [{ urlFilter: `||${[host, ...path].join('/')}^` }];
    const start = `||${[host, ...path].join('/').slice(0, -local.length)}`;
    return [...new Set([local, value])].flatMap((each) => ends(start + each));
  });
}

function inQuery({ template: { segments, query }, host, kind }: Form, index: number, local: string): Filter[] {
  if (index < 0) return [];
  const [name, pattern] = query[index] as [string, string];
  const path = [host, ...segments.map((segment) => segment.replace(/:[a-z]+/g, '*'))].join('/');
  const value = fills(pattern, `:${kind}`, local)[0];
  return ['?', '*&'].map((mark) => ({ urlFilter: `||${path}${mark}${name}=${value}^` }));
}

/** A client that shows other servers: theirs, where the value is local, and any other, where it is whole. */
function shownElsewhere(path: string[], capture: string, value: string): Filter[] {
  const at = value.lastIndexOf('@');
  const [user, server] = [value.slice(0, at), value.slice(at + 1)];
  const whole = (theirs: string, each: string) => `||${path.join('/').replace(':server', theirs).replace(capture, each)}`;
  return [...ends(whole(server, user)), ...ends(whole('*', value))];
}

/** A fediverse handle goes on after an `@`, which the separator `^` would take for its end. */
const ends = (start: string): Filter[] => ['|', '/', '?'].map((end) => ({ urlFilter: start + end }));

/** The value in every place where the segment captures it (a chat names both who take part); other captures are anything. */
function fills(segment: string, capture: string, value: string): string[] {
  const parts = segment.split(capture).map((part) => part.replace(/:[a-z]+/g, '*'));
  return parts.slice(1).map((_, place) => parts.reduce((text, part, index) => text + (index === place + 1 ? value : '*') + part));
}

/** On its own server a value stands without the server's name. */
function localValue(value: string, host: string): string {
  return value.endsWith(`@${host}`) ? value.slice(0, -host.length - 1) : value;
}

/** Where a site ignores characters (`e.x` is `ex`), they may stand anywhere in the value. */
function loose(host: string, segments: string[], value: string, ignored: string): string {
  const gap = `[${ignored.replace(/[\]\\^-]/g, '\\$&')}]?`;
  const path = segments.map((segment) => {
    const escaped = segment.split('*').map(asLiteral).join('[^/]*');
    return escaped.replace(asLiteral(value), [...value].map(asLiteral).join(gap));
  });
  return `^https?://([^/?#]+\\.)?${asLiteral(host)}/${path.join('/')}([/?#]|$)`;
}

const asLiteral = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
