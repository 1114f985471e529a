import { describe, expect, test } from 'vitest';
import { rules } from './rules.ts';
import type { Settings } from './settings.ts';
import type { AliasKind, Site } from './site.ts';

const plain: Site = {
  id: 'plain',
  name: 'Plain',
  hosts: ['plain.example'],
  aliases: { handle: { form: '[a-z.]{1,30}' }, id: { form: '\\d+' } },
  routes: [
    ['profile', '/profile.php?id=:id'],
    ['story', '/stories/:handle/*'],
    ['profile', '/groups/:any/user/:id/*'],
    ['chat', '//p.me/:handle/*'],
    ['profile', '/:handle/*'],
  ],
  evidence: [],
  surfaces: [],
};
const dotted: Site = { ...plain, id: 'dotted', hosts: ['dotted.example'], aliases: { handle: { form: '[a-z.]+', ignore: '.' } }, routes: [['profile', '/:handle/*']] };
const everywhere: Site = { ...plain, id: 'fediverse', hosts: ['*'], aliases: { handle: { form: '[a-z@.]+', local: true } }, routes: [['profile', '/@:handle/*']] };

function listed(realm: string, kind: AliasKind, value: string, hosts: string[] = []): Settings {
  const account = { id: 'acc1', realm, since: 0, aliases: [{ kind, value }] };
  return { version: 1, hosts, people: [{ id: 'p1', label: 'Person 1', circle: 'them', since: 0, names: [], accounts: [account] }] };
}

const filtersFor = (site: Site, settings: Settings) =>
  rules([site], settings)
    .filter(({ action }) => action.type === 'redirect')
    .map(({ condition }) => condition.urlFilter ?? condition.regexFilter);

describe('the network rules', () => {
  test('hold one filter for each form in which a URL can carry a handle', () => {
    expect(filtersFor(plain, listed('plain', 'handle', 'ex.person'))).toEqual([
      '||plain.example/stories/ex.person^',
      '||p.me/ex.person^',
      '||plain.example/ex.person^',
    ]);
  });

  test('find an id in a query, wherever it stands there, and behind a segment that says nothing', () => {
    expect(filtersFor(plain, listed('plain', 'id', '123'))).toEqual([
      '||plain.example/profile.php?id=123^',
      '||plain.example/profile.php*&id=123^',
      '||plain.example/groups/*/user/123^',
    ]);
  });

  test('let ignored characters stand anywhere in the handle', () => {
    const [filter] = filtersFor(dotted, listed('dotted', 'handle', 'exper'));
    const regexp = new RegExp(filter as string, 'i');
    const cases: [string, boolean][] = [
      ['https://www.dotted.example/Ex.Per', true],
      ['https://dotted.example/exper?x=1', true],
      ['https://dotted.example/e.x.p.e.r/photos', true],
      ['https://dotted.example/expert', false],
      ['https://dotted.example/x/exper', false],
      ['https://notdotted.example/exper', false],
      ['https://dotted.example.evil.example/exper', false],
    ];
    for (const [url, expected] of cases) expect([url, regexp.test(url)]).toEqual([url, expected]);
  });

  test('know a fediverse handle on its own server and on those where the user reads', () => {
    expect(filtersFor(everywhere, listed('fediverse', 'handle', 'u@far.example', ['home.example']))).toEqual(
      expect.arrayContaining(['||far.example/@u|', '||far.example/@u@far.example/', '||home.example/@u@far.example|']),
    );
    expect(filtersFor(everywhere, listed('fediverse', 'handle', 'u@far.example', ['home.example']))).not.toContain('||home.example/@u|');
  });

  test('send a page to the pause page by an opaque id, and block a frame', () => {
    const [page, frame] = rules([plain], listed('plain', 'handle', 'ex.person'));
    expect(page).toMatchObject({ action: { redirect: { extensionPath: '/pause.html?a=acc1' } }, condition: { resourceTypes: ['main_frame'] } });
    expect(frame).toMatchObject({ action: { type: 'block' }, condition: { resourceTypes: ['sub_frame'] } });
  });

  test('are numbered without gaps and empty where nobody is listed', () => {
    const built = rules([plain, dotted], listed('plain', 'handle', 'ex.person'));
    expect(built.map(({ id }) => id)).toEqual(built.map((_, index) => index + 1));
    expect(rules([plain, dotted], listed('other', 'handle', 'ex.person'))).toEqual([]);
  });
});
