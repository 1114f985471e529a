import { describe, expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { profileAddress } from './profile-address.ts';
import { type Account, noSettings, type Settings } from './settings.ts';

const account = (realm: string, aliases: Account['aliases'], route?: string): Account => ({
  id: 'a',
  realm,
  since: 0,
  aliases,
  ...(route !== undefined && { route }),
});

const listing = (accounts: Account[], hosts: string[] = []): Settings => ({
  ...noSettings,
  hosts,
  people: [{ id: 'p', label: 'Person 1', circle: 'them', since: 0, accounts, names: [] }],
});

describe('where an account is to be seen', () => {
  test.each<[string, Account, string[], string]>([
    ['instagram', account('instagram', [{ kind: 'handle', value: 'rowan.ash' }]), [], 'https://instagram.com/rowan.ash'],
    ['facebook by its number', account('facebook', [{ kind: 'id', value: '100012345' }]), [], 'https://facebook.com/100012345'],
    ['bluesky', account('bluesky', [{ kind: 'handle', value: 'rowan.bsky.social' }]), [], 'https://bsky.app/profile/rowan.bsky.social'],
    [
      'the fediverse, on the server on which the user reads',
      account('fediverse', [{ kind: 'handle', value: 'rowan@far.example' }]),
      ['home.example'],
      'https://home.example/@rowan@far.example',
    ],
    [
      'the fediverse, on their own server',
      account('fediverse', [{ kind: 'handle', value: 'rowan@far.example' }]),
      [],
      'https://far.example/@rowan',
    ],
    ['a number', account('whatsapp', [{ kind: 'phone', value: '15550100199' }]), [], 'https://wa.me/15550100199'],
    [
      'a site that only the account describes',
      account('town.example', [{ kind: 'handle', value: 'rowan' }], '/people/:handle/*'),
      [],
      'https://town.example/people/rowan',
    ],
    [
      'what no address can be made of',
      account('instagram', [{ kind: 'thread', value: '340282366841710' }]),
      [],
      'https://instagram.com/direct/t/340282366841710',
    ],
  ])('%s', (_, of, hosts, address) => {
    expect(profileAddress(sites, listing([of], hosts), 'a')).toBe(address);
  });

  test('an account that is known by nothing that an address can hold leads to the front page', () => {
    expect(profileAddress(sites, listing([account('instagram', [{ kind: 'bucket', value: '1' }])]), 'a')).toBe('https://instagram.com/');
  });

  test('nobody who is not listed is to be seen anywhere', () => {
    expect(profileAddress(sites, listing([]), 'a')).toBeUndefined();
  });
});
