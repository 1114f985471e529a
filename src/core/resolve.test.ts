import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { address, elsewhere, made, variants } from '../../tests/addresses.ts';
import { sites } from '../sites/all.ts';
import { grammar } from './grammar.ts';
import { resolve } from './resolve.ts';
import type { Site } from './site.ts';

const known = grammar(sites);
/** Without the site that takes every host. */
const claimed = grammar(sites.filter(({ hosts }) => !hosts.includes('*')));

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

  test('what a link carries along may be longer than any address of somebody', () => {
    const tail = 'a'.repeat(9_000);
    const whom = (url: string) => resolve(known, url)?.aliases[0]?.value;
    for (const url of [`https://x.com/ex?fbclid=${tail}`, `https://x.com/ex#${tail}`, `https://x.com/ex?${'%41'.repeat(9_000)}`]) {
      expect(whom(url)).toBe('ex');
    }
    expect(resolve(known, `/ex?fbclid=${tail}`, 'https://x.com/')?.aliases[0]?.value).toBe('ex');
    expect(whom(`https://x.com/${tail}/ex?a=1`)).toBeUndefined();
  });

  test('a step back in a path is taken, in an address and in a link', () => {
    for (const [url, base] of [['https://x.com/up/../ex'], ['https://x.com/./ex'], ['/up/../ex', 'https://x.com/home']] as const) {
      expect(resolve(known, url, base)?.aliases[0]?.value).toBe('ex');
    }
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

  test('forwards only from its own host and path', () => {
    const site: Site = {
      id: 'forwarding',
      name: 'Forwarding',
      hosts: ['forwarding.example'],
      aliases: {},
      routes: [],
      wrappers: [{ host: 'l.forwarding.example', path: '/go', params: ['u'] }],
      evidence: [],
      surfaces: [],
    };
    const both = grammar([...sites, site]);
    const whom = (start: string) => resolve(both, `${start}?u=${encodeURIComponent(theirs)}`)?.aliases[0]?.value;
    expect(whom('https://l.forwarding.example/go')).toBe('ex.bsky.social');
    expect(whom('https://forwarding.example/go')).toBeUndefined();
    expect(whom('https://l.forwarding.example/stay')).toBeUndefined();
  });

  test('to itself is nobody', () => {
    expect(resolve(known, 'https://x.com/i/redirect?url=/i/redirect')?.aliases).toEqual([]);
  });
});
