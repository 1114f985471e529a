import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Alias, aliasKey } from '../src/core/alias.ts';
import { grammar, siteOf } from '../src/core/grammar.ts';
import { resolve } from '../src/core/resolve.ts';
import { sites } from '../src/sites/all.ts';
import { address, filled, isFixed, type Made, made, variants } from './addresses.ts';

/**
 * Addresses by the thousand, made from the routes of each site: nothing is thrown, no look-alike is taken for the one who is
 * meant, and that one is found through everything that changes nothing. `npm run fuzz` tries 100,000 of each site.
 */

const urlsOfEach = import.meta.env.MODE === 'fuzz' ? 100_000 : 2_000;
const known = grammar(sites);

/** More ways to write the same address: what browsers mend, and what links carry along. */
const noises: [string, (each: Made, noise: string) => string][] = [
  ...variants,
  ['with a port', (each) => address({ ...each, origin: `${each.origin}:443` })],
  ['with the name of a user', (each) => address({ ...each, origin: each.origin.replace('//', '//x.com:me@') })],
  ['with blanks around it', (each) => `\n  ${address(each)}\t `],
  ['with a tab in it', (each) => address(each).replace('://', ':\t//')],
  ['with backslashes', (each) => (each.query.length > 0 || each.hash ? address(each) : address(each).replaceAll('/', '\\'))],
  ['with a step that is taken back', (each) => address({ ...each, segments: ['up', '..', '.', ...each.segments] })],
  [
    'with a long query',
    (each, noise) =>
      each.hash === undefined ? address({ ...each, query: [...each.query, ['fbclid', `${noise}${'a'.repeat(9_000)}`]] }) : address(each),
  ],
  ['with any query', (each, noise) => address({ ...each, query: [[`x${noise.replace(/[^a-z]/g, '')}`, noise], ...each.query] })],
  ['with any fragment', (each, noise) => (each.hash === undefined ? `${address(each)}#${noise.replaceAll(':', '')}` : address(each))],
  // A host that begins with a hyphen is none.
  [
    'through a redirect',
    (each) => (each.origin.includes('//-') ? address(each) : `https://out.example/go?id=7&to=${encodeURIComponent(address(each))}&z=1`),
  ],
];

/** What somebody else might be called who wants to look like them, or just happens to. */
const alike: ((value: string) => string)[] = [
  (value) => `${value}2`,
  (value) => `x${value}`,
  (value) => `${value}_`,
  (value) => `${value}.fan`,
  (value) => `the-${value}`,
  (value) => value.slice(0, -1),
  (value) => value.slice(1),
  (value) => value + value,
  (value) => value.replace(/[aeopcx]/i, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' })[letter.toLowerCase()] as string),
  (value) => value.replace(/[aeiou]/i, '$&\u0301'),
  (value) => value.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
];

const hostsAlike: ((host: string) => string)[] = [
  (host) => `${host}.evil.example`,
  (host) => `evil${host}`,
  (host) => `evil-${host}`,
  (host) => `xn--${host}`,
  (host) => `${host}m`,
  (host) => `${host.replace('.', '-')}.example`,
  (host) => `${host}@evil.example`,
  (host) => `evil.example/${host}`,
  (host) => `evil.example\\@${host}`,
  (host) => host.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] as string),
];

const keysOf = (aliases: readonly Alias[]): string[] => aliases.map(aliasKey);

/** At least so many addresses come from one that was made; how many more depends on who can be mistaken for whom. */
const fromEach = noises.length + 3;

describe.each(sites.filter(({ routes }) => routes.length > 0).map((site) => [site.id, site] as const))('of %s', (_id, site) => {
  const realm = site.realm ?? site.id;
  const makes = fc.oneof(...site.routes.map(([, template]) => made(site, template).map((one) => ({ template, one }))));
  const noise = fc.string({ unit: fc.constantFrom(...'abz019-_.~%+/:@ é😀'), maxLength: 12 });
  const breaks = fc.tuple(fc.nat(200), fc.nat(6), fc.string({ unit: 'binary', maxLength: 3 }));

  test(`${urlsOfEach} addresses`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(makes, noise, breaks, ({ template, one }, noise, [at, cut, junk]) => {
        const theirs = new Set(keysOf(one.named.map((alias) => ({ realm, ...alias }))));
        const mustNotBeTheirs = (url: string) => {
          const found = keysOf(resolve(known, url)?.aliases ?? []).filter((key) => theirs.has(key));
          if (found.length > 0) expect({ template, url, found }).toEqual({ template, url, found: [] });
        };
        const first = resolve(known, address(one));
        // What stands behind a capture in the template ends the value.
        const ends = new RegExp(`[${[...template.matchAll(/:[a-z]+([._-])/g)].map(([, end]) => end).join('')}\\n]`);
        for (const [how, write] of noises) {
          const url = write(one, noise);
          const found = resolve(known, url);
          const there = new Set(keysOf(found?.aliases ?? []));
          const missed = [...theirs].filter((key) => !there.has(key));
          if (missed.length > 0 || found?.query !== first?.query)
            expect({ template, how, url, missed }).toEqual({ template, how, url, missed: [] });
        }
        for (const change of alike) {
          const other = filled(
            site,
            template,
            one.chosen.map((value) => (isFixed(value) || ends.test(change(value).slice(value.length)) ? value : change(value) || value)),
          );
          const isSame = other.named.some((alias) => theirs.has(aliasKey({ realm, ...alias })));
          if (!isSame) mustNotBeTheirs(address(other));
        }
        for (const change of site.hosts.includes('*') ? [] : hostsAlike) {
          const host = change(one.origin.slice('https://'.length));
          if (siteOf(known, host)?.site !== site) mustNotBeTheirs(address({ ...one, origin: `https://${host}` }));
        }
        const whole = address(one);
        const broken = whole.slice(0, at % whole.length) + junk + whole.slice((at % whole.length) + cut);
        for (const url of [broken, broken.repeat(200), junk + whole]) resolve(known, url, whole);
      }),
      { numRuns: Math.ceil(urlsOfEach / fromEach) },
    );
  });
});
