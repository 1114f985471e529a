import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { canonicalValue } from './alias.ts';
import { grammar, parseTemplate } from './grammar.ts';
import { resolve } from './resolve.ts';
import type { AliasKind, Site } from './site.ts';

const known = grammar(sites);
/** Without the site that takes every host. */
const claimed = grammar(sites.filter(({ hosts }) => !hosts.includes('*')));
const elsewhere = 'far.example';

/** An address made from a route, and whom it names. */
interface Made {
  origin: string;
  segments: string[];
  query: [string, string][];
  hash: string | undefined;
  named: { kind: AliasKind; value: string }[];
}

const address = ({ origin, segments, query, hash }: Made): string =>
  `${origin}/${segments.map(encode).join('/')}${query.length > 0 ? `?${query.map(([name, value]) => `${name}=${encode(value)}`).join('&')}` : ''}${hash === undefined ? '' : `#${hash}`}`;
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%40', '@').replaceAll('%3A', ':');

/** Fills a route with values of the forms that the site describes. A word that the site keeps for itself is nobody's. */
function made(site: Site, template: string): fc.Arbitrary<Made> {
  const { host, segments, query, hash, open } = parseTemplate(template);
  const kinds = [...template.matchAll(/:([a-z]+)/g)].map(([, name]) => name as AliasKind);
  const values = kinds.map((kind) => {
    const form = site.aliases[kind]?.form;
    if (form === undefined) return fc.constant((kind as string) === 'server' ? elsewhere : 'x1');
    // Generating knows no lookahead; what it asks is asked of the result.
    const whole = new RegExp(`^(?:${form})$`);
    const plain = fc.stringMatching(new RegExp(`^(?:${form.replace(/\(\?[=!][^)]*\)/g, '')})$`), { size: '-1' });
    return plain.filter((value) => whole.test(value) && !value.includes('%') && !isTaken(site, value));
  });
  const domain = host ?? (site.hosts[0] === '*' ? elsewhere : (site.hosts[0] as string));
  return fc.tuple(fc.tuple(...values), fc.boolean()).map(([chosen, longer]) => {
    let next = 0;
    const fill = (text: string) => text.replace(/:[a-z]+/g, () => chosen[next++] as string);
    const at = fill(domain);
    const filled = { segments: segments.map(fill), query: query.map(([name, value]): [string, string] => [name, fill(value)]) };
    const named = kinds.flatMap((kind, index) => {
      const form = site.aliases[kind];
      return form
        ? [{ kind, value: canonicalValue(chosen[index] as string, form, kinds.includes('server' as AliasKind) ? elsewhere : at) }]
        : [];
    });
    if (open && longer) filled.segments.push('more');
    return { origin: `https://${at}`, ...filled, hash: hash === undefined ? undefined : fill(hash), named };
  });
}

const isTaken = ({ reserved = [], routes }: Site, value: string): boolean =>
  reserved.includes(value.toLowerCase()) || routes.some(([, route]) => route.split(/[/?]/).includes(value.toLowerCase()));

/** Ways to write the same address. */
const variants: [string, (each: Made) => string][] = [
  ['as it is', address],
  ['with its host in capitals', (each) => address({ ...each, origin: each.origin.toUpperCase() })],
  ['without encryption', (each) => address({ ...each, origin: each.origin.replace('https:', 'http:') })],
  ['with a dot after its host', (each) => address({ ...each, origin: `${each.origin}.` })],
  ['with a slash at its end', (each) => address({ ...each, segments: [...each.segments, ''] })],
  ['with doubled slashes', (each) => address({ ...each, segments: ['', ...each.segments.flatMap((segment) => [segment, ''])] })],
  ['with noise in its query', (each) => address({ ...each, query: [['utm_source', 'a b'], ...each.query, ['x', '%']] })],
  ['with every character encoded', (each) => inFull(each)],
  ['encoded twice', (each) => inFull(each).replaceAll('%', '%25')],
];

function inFull({ origin, segments, query, hash }: Made): string {
  const full = (text: string) => [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const asked = query.map(([name, value]) => `${name}=${full(value)}`).join('&');
  return `${origin}/${segments.map(full).join('/')}${asked && `?${asked}`}${hash === undefined ? '' : `#${hash}`}`;
}

const routes = sites.flatMap((site) => site.routes.map(([kind, template]) => [site.id, kind, template, site] as const));

describe('an address that is written differently names the same', () => {
  test.each(routes)('%s %s %s', (_id, _kind, template, site) => {
    fc.assert(
      fc.property(made(site, template), (each) => {
        const first = resolve(known, address(each));
        expect(first?.aliases).toEqual(
          expect.arrayContaining(each.named.map(({ kind, value }) => ({ realm: site.realm ?? site.id, kind, value }))),
        );
        for (const [how, write] of variants) expect({ how, found: resolve(known, write(each)) }).toEqual({ how, found: first });
        const louder = resolve(known, address({ ...each, segments: each.segments.map((segment) => segment.toUpperCase()) }));
        expect(louder?.aliases).toEqual(expect.arrayContaining(first?.aliases.filter(({ kind }) => kind === 'handle') ?? []));
      }),
      { numRuns: 12 },
    );
  });
});

describe('a host that only looks like one of a site', () => {
  const hosts = sites.flatMap(({ id, hosts }) => hosts.filter((host) => host !== '*').map((host) => [id, host] as const));

  test.each(hosts)('%s: %s', (_id, host) => {
    const alike = [
      ...[
        `${host}.evil.example`,
        `evil${host}`,
        `xn--${host}`,
        `${host}m`,
        `${host.replace('.', '-')}.example`,
        `${host.replace('.', '')}`,
      ],
      ...[
        host.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] as string),
        `evil.example/${host}`,
        `${host}@evil.example`,
      ],
    ].filter((each) => each !== host);
    for (const each of alike) expect({ each, found: resolve(claimed, `https://${each}/@ex.person`) }).toEqual({ each, found: undefined });
  });

  test('is not read from the path, the query or the name of the user', () => {
    for (const url of ['https://evil.example/https://x.com/ex', 'https://evil.example/?x.com/ex', 'https://x.com:x.com@evil.example/ex']) {
      expect(resolve(claimed, url)).toBeUndefined();
    }
  });
});

describe('a site whose hosts name people', () => {
  const site: Site = {
    id: 'named',
    name: 'Named',
    hosts: ['named.example'],
    aliases: { handle: { form: '[a-z-]{1,20}' }, id: { form: '\\w{4}', prefix: 'UC', exact: true } },
    reserved: ['www', 'post', 'list', 'channel'],
    routes: [
      ['profile', '//:handle.named.example/*'],
      ['profile', '/channel/UC:id'],
      ['profile', '/list?of=UU:id'],
      ['profile', '/:handle'],
    ],
    evidence: [],
    surfaces: [],
  };

  test.each([
    ['https://ex.named.example/', 'ex'],
    ['https://ex.named.example/post/7', 'ex'],
    ['https://Ex.Named.Example./channel/UCa1b2', 'ex'],
    ['https://www.named.example/ex', 'ex'],
    ['https://www.named.example/', undefined],
    ['https://www.named.example/post', undefined],
    ['https://a.ex.named.example/', undefined],
    ['https://named.example/channel/UCa1B2', 'UCa1B2'],
    ['https://named.example/list?of=UUa1B2', 'UCa1B2'],
    ['https://named.example/list?of=PLa1B2', undefined],
  ])('%s', (url, expected) => {
    expect(resolve(grammar([site]), url)?.aliases[0]?.value).toBe(expected);
  });
});

describe('whatever the text, reading it never throws', () => {
  const anything = fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points));

  test('of any characters', () => {
    fc.assert(
      fc.property(anything, anything, (url, base) => void resolve(known, url, base)),
      { numRuns: 500 },
    );
  });

  test('behind a known host', () => {
    const host = fc.constantFrom(...sites.flatMap(({ hosts }) => hosts.filter((each) => each !== '*')), elsewhere);
    const tail = fc.string({ unit: fc.constantFrom(...'/@%?#&=.:+\\ abA2é\u0000\ud800'), maxLength: 60 });
    fc.assert(
      fc.property(host, tail, (each, rest) => void resolve(known, `https://${each}/${rest}`)),
      { numRuns: 2000 },
    );
  });

  test('however long, and at once', () => {
    const long = 'a'.repeat(1_000_000);
    const before = performance.now();
    for (const url of [
      `https://x.com/${long}`,
      `https://${long}.example/@ex`,
      `https://x.com/${'/'.repeat(4000)}ex`,
      `https://x.com/ex?${'&'.repeat(4000)}`,
    ]) {
      resolve(known, url);
    }
    resolve(known, `https://far.example/@${'a.'.repeat(2000)}`);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('a page that only forwards', () => {
  const wrapped = sites.flatMap((site) =>
    (site.wrappers ?? []).flatMap(({ host, path, params }) =>
      params.map((name) => [site.id, `https://${host ?? (site.hosts[0] === '*' ? elsewhere : site.hosts[0])}${path}`, name] as const),
    ),
  );
  const nested = (url: string, start: string, name: string, depth: number): string =>
    depth === 0 ? url : `${start}?a=1&${name}=${encodeURIComponent(nested(url, start, name, depth - 1))}&z=2`;
  const theirs = 'https://bsky.app/profile/ex.bsky.social?a=1&b=2';

  test.each(wrapped)('%s: %s?%s= is followed five times, not six', (_id, start, name) => {
    for (const depth of [1, 2, 3, 4, 5]) {
      expect([depth, resolve(known, nested(theirs, start, name, depth))?.aliases[0]?.value]).toEqual([depth, 'ex.bsky.social']);
    }
    expect(resolve(known, nested(theirs, start, name, 6))?.aliases.map(({ value }) => value)).not.toContain('ex.bsky.social');
  });

  test('to itself is nobody', () => {
    expect(resolve(known, 'https://x.com/i/redirect?url=/i/redirect')?.aliases).toEqual([]);
  });
});
