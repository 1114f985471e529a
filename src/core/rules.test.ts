import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { mostRules, rules } from './rules.ts';
import type { Account, Settings } from './settings.ts';
import type { AliasKind, Site } from './site.ts';

const plain: Site = {
  id: 'plain',
  name: 'Plain',
  hosts: ['plain.example', 'p.me'],
  aliases: { handle: { form: '[a-z.]{1,30}' }, id: { form: '\\d+' } },
  routes: [
    ['profile', '/profile.php?id=:id'],
    ['story', '/stories/:handle/*'],
    ['post', '/photo?set=pb.:id.-22'],
    ['chat', '/chat/:id-:id'],
    ['profile', '/groups/:any/user/:id/*'],
    ['chat', '//m.plain.example/m/:handle/*'],
    ['profile', '/:handle/*'],
  ],
  evidence: [],
  surfaces: [],
};
const dotted: Site = {
  ...plain,
  id: 'dotted',
  hosts: ['dotted.example'],
  aliases: { handle: { form: '[a-z.]+', ignore: '.' } },
  routes: [['profile', '/:handle/*']],
};
const dialled: Site = {
  ...plain,
  id: 'dialled',
  hosts: ['dialled.example'],
  aliases: { phone: { form: '[+\\d -]+', digits: true } },
  routes: [
    ['chat', '/:phone/*'],
    ['chat', '/send?phone=:phone'],
  ],
};
const everywhere: Site = {
  ...plain,
  id: 'fediverse',
  hosts: ['*'],
  aliases: { handle: { form: '[a-z@.]+', local: true } },
  routes: [
    ['profile', '/@:handle/*'],
    ['profile', '//client.example/:server/@:handle/*'],
  ],
};

const named: Site = {
  ...plain,
  id: 'named',
  hosts: ['named.example'],
  aliases: { handle: { form: '[^/?#@:]{1,40}' }, id: { form: '\\w{4}', exact: true, prefix: 'UC' } },
  routes: [
    ['profile', '//:handle.named.example/*'],
    ['profile', '/@:handle/*'],
    ['profile', '/channel/UC:id'],
    ['profile', '/list?of=UU:id'],
  ],
};

const listing = (accounts: Account[], hosts: string[] = []): Settings => ({
  version: 1,
  hosts,
  people: [{ id: 'p1', label: 'Person 1', circle: 'them', since: 0, names: [], accounts }],
});
const listed = (realm: string, kind: AliasKind, value: string, hosts: string[] = []): Settings =>
  listing([{ id: 'acc1', realm, since: 0, aliases: [{ kind, value }] }], hosts);

/** Whether a page load would be stopped, judged as browsers do: the domain or one above it, and the expression. */
function stops(site: Site, settings: Settings, address: string): boolean {
  const { hostname, href } = new URL(address);
  return rules([site], settings).some(({ action, condition }) => {
    const isThere = condition.requestDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
    return action.type === 'redirect' && isThere && new RegExp(condition.regexFilter, 'i').test(href);
  });
}

describe('the network rules', () => {
  test.each([
    ['https://plain.example/ex.person', true],
    ['https://www.plain.example/EX.PERSON/', true],
    ['https://plain.example/ex.person?x=1', true],
    ['https://plain.example/ex.person/reels/', true],
    ['https://p.me/ex.person', true],
    ['https://plain.example/stories/ex.person/12/', true],
    ['https://m.plain.example/m/ex.person', true],
    ['https://plain.example/m/ex.person', false],
    ['https://plain.example/ex.person2', false],
    ['https://plain.example/ex.person.fan', false],
    ['https://plain.example/ex.person_', false],
    ['https://plain.example/exaperson', false],
    ['https://plain.example/tags/ex.person', false],
    ['https://plain.example/?next=/ex.person', false],
    ['https://notplain.example/ex.person', false],
    ['https://plain.example.evil.example/ex.person', false],
  ])('for a handle: %s', (address, expected) => {
    expect(stops(plain, listed('plain', 'handle', 'ex.person'), address)).toBe(expected);
  });

  test.each([
    ['https://plain.example/profile.php?id=123', true],
    ['https://plain.example/profile.php?sk=about&id=123&x=1', true],
    ['https://plain.example/groups/77/user/123/', true],
    ['https://plain.example/photo?set=pb.123.-22', true],
    ['https://plain.example/chat/123-456', true],
    ['https://plain.example/chat/456-123', true],
    ['https://plain.example/profile.php?id=1234', false],
    ['https://plain.example/profile.php?xid=123', false],
    ['https://plain.example/groups/123/user/77', false],
    ['https://plain.example/chat/456-1234', false],
  ])('for an id: %s', (address, expected) => {
    expect(stops(plain, listed('plain', 'id', '123'), address)).toBe(expected);
  });

  test.each([
    ['https://www.dotted.example/Ex.Per', true],
    ['https://dotted.example/exper?x=1', true],
    ['https://dotted.example/e.x.p.e.r/photos', true],
    ['https://dotted.example/expert', false],
    ['https://dotted.example/x/exper', false],
  ])('where a site ignores dots: %s', (address, expected) => {
    expect(stops(dotted, listed('dotted', 'handle', 'exper'), address)).toBe(expected);
  });

  test.each([
    ['https://dialled.example/447700900123', true],
    ['https://dialled.example/+447700900123?text=hi', true],
    ['https://dialled.example/send/?text=hi&phone=%2B447700900123&x=1', true],
    ['https://dialled.example/4477009001234', false],
    ['https://dialled.example/1447700900123', false],
  ])('for a number: %s', (address, expected) => {
    expect(stops(dialled, listed('dialled', 'phone', '447700900123'), address)).toBe(expected);
  });

  test.each([
    ['https://far.example/@u', true],
    ['https://far.example/@u@far.example/media', true],
    ['https://home.example/@u@far.example', true],
    ['https://client.example/far.example/@u', true],
    ['https://client.example/home.example/@u@far.example', true],
    ['https://home.example/@u', false],
    ['https://far.example/@u@other.example', false],
    ['https://home.example/@u@far.example.evil.example', false],
    ['https://client.example/home.example/@u', false],
  ])('for a fediverse handle: %s', (address, expected) => {
    expect(stops(everywhere, listed('fediverse', 'handle', 'u@far.example', ['home.example']), address)).toBe(expected);
  });

  test.each([
    ['https://ex-blog.named.example/', true],
    ['https://ex-blog.named.example/post/7?x=1', true],
    ['https://www.named.example/@ex-blog', true],
    ['https://my-ex-blog.named.example/', false],
    ['https://ex-blog2.named.example/', false],
    ['https://www.named.example/ex-blog', false],
  ])('for a handle in the name of the host: %s', (address, expected) => {
    expect(stops(named, listed('named', 'handle', 'ex-blog'), address)).toBe(expected);
  });

  test.each([
    ['https://named.example/channel/UCa1b2', true],
    ['https://named.example/list?x=1&of=UUa1b2', true],
    ['https://named.example/channel/UCa1b22', false],
    ['https://named.example/channel/a1b2', false],
  ])('for an id that lists of theirs share: %s', (address, expected) => {
    expect(stops(named, listed('named', 'id', 'UCa1b2'), address)).toBe(expected);
  });

  test('are ASCII for a handle of any script, and match what the browser asks for', () => {
    const settings = listed('named', 'handle', '名前\ud800');
    for (const { condition } of rules([named], settings)) expect(condition.regexFilter).toMatch(/^[ -~]+$/);
    expect(stops(named, listed('named', 'handle', '名前'), 'https://named.example/@名前')).toBe(true);
    expect(stops(named, listed('named', 'handle', '名前'), 'https://named.example/@名')).toBe(false);
  });

  test('send a page to the pause page by an opaque id, and block a frame', () => {
    const [page, frame] = rules([plain], listed('plain', 'handle', 'ex.person'));
    expect(page?.action).toEqual({ type: 'redirect', redirect: { extensionPath: '/pause.html?a=acc1' } });
    expect(page?.condition.resourceTypes).toEqual(['main_frame']);
    expect(frame).toMatchObject({ action: { type: 'block' }, condition: { resourceTypes: ['sub_frame'] } });
  });

  test('are what browsers take, to the letter', () => {
    const condition = { regexFilter: expect.any(String), requestDomains: ['dotted.example'], isUrlFilterCaseSensitive: false };
    expect(rules([dotted], listed('dotted', 'handle', 'ex'))).toEqual([
      {
        id: 1,
        priority: 1,
        action: { type: 'redirect', redirect: { extensionPath: '/pause.html?a=acc1' } },
        condition: { ...condition, resourceTypes: ['main_frame'] },
      },
      { id: 2, priority: 1, action: { type: 'block' }, condition: { ...condition, resourceTypes: ['sub_frame'] } },
    ]);
  });

  test('hold on every host that has the same addresses', () => {
    const forked: Site = { ...plain, alsoHosts: ['fork.example'] };
    expect(stops(forked, listed('plain', 'handle', 'ex.person'), 'https://fork.example/ex.person')).toBe(true);
  });

  test('say each form once, though several routes share it', () => {
    const twice: Site = {
      ...dotted,
      routes: [
        ['post', '/:handle/posts/:any'],
        ['profile', '/:handle/*'],
      ],
      aliases: { handle: { form: '[a-z]+' } },
    };
    expect(rules([twice], listed('dotted', 'handle', 'ex'))[0]?.condition.regexFilter).toBe('^https?://[!-.0-~]+/ex(?:[/?#&]|$)');
  });

  test('put several forms into one expression only while it stays short', () => {
    const built = rules(sites, listed('facebook', 'id', '100009000000001'));
    const several = built.map(({ condition }) => condition.regexFilter).filter((source) => /\/\(\?:.*\|.*\)1000/.test(source));
    expect(several).not.toEqual([]);
    for (const source of several) expect(source.length).toBeLessThanOrEqual(125);
  });

  test('come last on sites that only show what others have, and only where they were added', () => {
    const viewer: Site = { ...dotted, id: 'viewer', realm: 'plain', hosts: ['viewer.example'], apart: true };
    const asked = rules([viewer, plain], listed('plain', 'handle', 'ex', ['viewer.example'])).map(
      ({ condition }) => condition.requestDomains[0],
    );
    expect(asked.slice(-2)).toEqual(['viewer.example', 'viewer.example']);
    expect(asked.indexOf('viewer.example')).toBe(asked.length - 2);
    expect(rules([viewer], listed('plain', 'handle', 'ex'))).toEqual([]);
  });

  test('are as many as browsers take where the list is longer than that', () => {
    const accounts = Array.from({ length: mostRules }, (_, index): Account => {
      const aliases = [{ kind: 'handle' as const, value: `invented.person${index}` }];
      return { id: `a${index}`, realm: 'dotted', since: 0, aliases };
    });
    expect(rules([dotted], listing(accounts))).toHaveLength(mostRules);
  });

  test('are numbered without gaps and empty where nobody is listed', () => {
    const built = rules([plain, dotted], listed('plain', 'handle', 'ex.person'));
    expect(built.map(({ id }) => id)).toEqual(built.map((_, index) => index + 1));
    expect(rules([plain, dotted], listed('other', 'handle', 'ex.person'))).toEqual([]);
  });

  test('stay below the limits of browsers for 50 people with 3 accounts each', () => {
    const realms = ['instagram', 'facebook', 'x', 'tiktok', 'bluesky', 'fediverse'];
    const accounts = Array.from({ length: 150 }, (_, index): Account => {
      const realm = realms[index % realms.length] as string;
      const value = realm === 'fediverse' ? `invented.person${index}@far.example` : `invented.person${index}`;
      return { id: `a${index}`, realm, since: 0, aliases: [{ kind: 'handle', value }] };
    });
    const built = rules(sites, listing(accounts, ['home.example']));
    expect(built.length).toBeLessThanOrEqual(mostRules);
    // Everybody is there, and nobody twice.
    expect(new Set(built.map(({ action }) => JSON.stringify(action))).size).toBe(151);
  });
});
