import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { resolve } from '../core/resolve.ts';
import { sites } from './all.ts';

/** Lists of URLs (`tests/urls`) with the kind of page and whom it names, as the site's own grammar alone reads them. */

interface Listed {
  url: string;
  kind: string;
  /** Nobody, where it is null. */
  identity: string | null;
}

/** The lists speak of what a page is; here, what is nobody's is `other`. */
const kinds: Record<string, string> = { dm: 'chat', channel: 'other', none: 'other', 'post-anon': 'post' };

const lists = 'discord linkedin pinterest reddit snapchat spotify strava telegram tumblr venmo youtube'.split(' ');

describe.each(lists)('the list of %s', (id) => {
  const known = grammar(sites.filter((site) => site.id === id));
  const listed = JSON.parse(readFileSync(new URL(`../../tests/urls/${id}.json`, import.meta.url), 'utf8')) as Listed[];

  test.each(listed.map(({ url, kind, identity }) => [url, kinds[kind] ?? kind, identity] as const))('%s', (url, kind, identity) => {
    const found = resolve(known, url);
    expect(found?.kind).toBe(kind);
    if (identity !== null) expect(found?.query ?? found?.aliases[0]?.value).toBe(identity);
    else expect(found?.aliases.filter((alias) => alias.kind !== 'post')).toEqual([]);
  });
});
