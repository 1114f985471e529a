import { describe, expect, test } from 'vitest';
import { lookAtList } from '../../background/look.ts';
import type { Settings } from '../../core/settings.ts';
import type { Stored } from '../../stores/stored.ts';
import { lookAt } from './look.ts';

const now = Date.UTC(2026, 10, 21);
const old = now - 40 * 86_400_000;
const account = (id: string, value = id) => ({ id, realm: 'instagram', since: old, aliases: [{ kind: 'handle' as const, value }] });
const person = (id: string, accounts = [account(`${id}-a`)]) => ({
  ...{ id, label: `Person ${id}`, circle: 'them' as const, since: old, accounts, names: [`${id} Ashby`] },
});
const list = (people: ReturnType<typeof person>[], change: Partial<Settings> = {}): Settings => ({
  ...{ version: 1, people, hosts: [], plan: { since: old, goalDays: 30 } },
  ...change,
});
const stored = (values: object, rows: Stored['rows'] = {}): Stored => ({ values: { ...values }, rows, unread: [] });
const look = (file: Stored, here: Stored) => {
  const found = lookAtList(here.values, file.values, now);
  return typeof found === 'string' ? found : lookAt({ ...file, savedAt: old }, here, found, now);
};
const attempt = (at: number, id = 'p-a') => ({
  at,
  offset: 0,
  site: 'instagram',
  account: id,
  kind: 'profile',
  door: 'load',
  active: true,
});

describe('a backup that is looked at', () => {
  test('says how much is new and how much is here, and names nobody', async () => {
    const here = stored({ settings: list([person('p')]) }, { attempts: [attempt(old)] });
    const file = stored({ settings: list([person('p'), person('q')]) }, { attempts: [attempt(old), attempt(old + 1), 'odd'] });
    const found = await look(file, here);
    expect(found).toMatchObject({
      counts: [
        { what: 'people', added: 1, here: 1 },
        { what: 'accounts', added: 1, here: 1 },
        { what: 'names', added: 1, here: 1 },
        { what: 'attempts', added: 1, here: 1 },
      ],
      channels: 0,
      softer: 0,
      left: 1,
      isUnread: false,
    });
    expect(found).not.toHaveProperty('plan');
  });

  test('counts the same attempts once where the same person was named anew', async () => {
    const here = stored({ settings: list([person('mine', [account('mine-a', 'same')])]) }, { attempts: [attempt(old, 'mine-a')] });
    const file = stored({ settings: list([person('p', [account('p-a', 'same')])]) }, { attempts: [attempt(old, 'p-a')] });
    expect(await look(file, here)).toMatchObject({ counts: [{}, {}, {}, { what: 'attempts', added: 0, here: 1 }] });
  });

  test('says what the plan becomes, and in how much the file is softer', async () => {
    const here = stored({ settings: list([person('p'), person('q')], { plan: { since: old, goalDays: 60, firmness: 'strict' } }) });
    const file = stored({ settings: list([person('p')], { plan: { since: old - 5, goalDays: 30, waitMinutes: 30 } }) });
    expect(await look(file, here)).toMatchObject({
      plan: { since: old - 5, goalDays: 60, firmness: 'strict', waitMinutes: 30 },
      // Somebody is missing in it, and two promises are smaller.
      softer: 3,
    });
  });

  test('says that more comes along where nothing of it is counted', async () => {
    const here = stored({ settings: list([person('p')]) });
    const quiet = [{ id: 'q', hours: { from: 1320, to: 420 } }];
    expect(await look(stored({ settings: list([person('p')], { plan: { since: old, goalDays: 30, quiet } }) }), here)).toMatchObject({
      isMore: true,
      plan: { quiet },
    });
    const cleanup = { marks: { 'instagram-mute': 'done' } };
    expect(await look(stored({ settings: list([person('p')]), cleanup }), here)).toMatchObject({ isMore: true });
    expect(await look(here, here)).toMatchObject({ isMore: false });
  });

  test('has nothing softer where nobody is named: it holds as it is', async () => {
    const plan = { since: old, firmness: 'gentle' } as const;
    expect(await look(stored({ settings: list([person('p')], { plan }) }), stored({}))).toMatchObject({ plan, softer: 0, channels: 0 });
  });

  test('brings the log back where its list cannot be read', async () => {
    const file = stored({ settings: 'half a li' }, { attempts: [attempt(old)] });
    expect(await look(file, stored({}))).toMatchObject({ isUnread: true, counts: [{ what: 'attempts', added: 1, here: 0 }] });
  });

  test('without a list lacks nobody', async () => {
    const here = stored({ settings: list([person('p')]) });
    expect(await look(stored({}, { attempts: [attempt(old)] }), here)).toMatchObject({ softer: 0 });
    expect(await look(stored({ settings: 7 }, { attempts: [attempt(old)] }), here)).toMatchObject({ softer: 0 });
    expect(await look(stored({ settings: list([]) }), here)).toMatchObject({ softer: 1 });
  });

  test('may be brought back over a list that cannot be read', async () => {
    expect(await look(stored({ settings: list([person('p')]) }), stored({ settings: 7 }))).toMatchObject({
      counts: [{ added: 1 }, {}, {}],
    });
  });

  test.each<[string, string, Stored, Stored]>([
    ['of a newer version', 'newer', stored({ settings: { version: 2 } }), stored({})],
    ['for a list of a newer version', 'newerHere', stored({ settings: list([]) }), stored({ settings: { version: 9 } })],
    ['with a million entries', 'odd', stored({}, { attempts: new Array(1_000_000).fill(0) }), stored({})],
    ['in which nothing can be read', 'empty', stored({ settings: [] }, { slips: [{}] }), stored({ settings: list([person('p')]) })],
  ])('%s is refused as %s', async (_, refusal, file, here) => {
    expect(await look(file, here)).toBe(refusal);
  });
});
