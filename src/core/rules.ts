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

function filtersOf({ template, host, kind, value, form }: Form): Filter[] {
  const capture = `:${kind}`;
  const { segments, query } = template;
  const inPath = segments.findIndex((segment) => segment.includes(capture));
  const inQuery = query.findIndex(([, pattern]) => pattern.includes(capture));
  if (inPath < 0 && inQuery < 0) return [];
  const local = form.local === true ? localValue(value, host) : value;
  // What stands before the value must be the same; what stands after it does not matter.
  const before = (inPath < 0 ? segments : segments.slice(0, inPath + 1)).map((segment) => fill(segment, capture, local));
  const path = [host, ...before].join('/');
  if (inPath < 0) {
    const [name, pattern] = query[inQuery] as [string, string];
    return ['?', '&'].map((mark) => ({ urlFilter: `||${path}${mark === '?' ? '' : '*'}${mark}${name}=${fill(pattern, capture, local)}^` }));
  }
  if (form.ignore) return [{ regexFilter: loose(host, before, local, form.ignore) }];
  // A fediverse handle goes on after an `@`, which the separator `^` would take for its end.
  if (form.local)
    return ['|', '/', '?'].flatMap((end) =>
      [...new Set([local, value])].map((each) => ({ urlFilter: `||${path.slice(0, -local.length)}${each}${end}` })),
    );
  return [{ urlFilter: `||${path}^` }];
}

/** Other captures stand for anything. */
const fill = (segment: string, capture: string, value: string): string => segment.replace(capture, value).replace(/:[a-z]+/g, '*');

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
