import type { Found } from '../../core/found.ts';
import { addAccounts, addPerson, type NewAccount } from '../../core/naming.ts';
import { type Place, places } from '../../core/places.ts';
import { addHosts, type Settings } from '../../core/settings.ts';
import { askFor } from '../permissions.ts';
import { sites } from '../site-list.ts';

/** What the naming form was filled in with. */
export interface Named {
  /** `label`: somebody new. */
  person: { id: string; label?: string };
  found: readonly Found[];
  /** Servers on which the user reads. */
  hosts: readonly string[];
}

/** What naming them changes. Made once, it is the same person whatever it is applied to. */
export function naming({ person: { id, label }, found, hosts }: Named): (settings: Settings) => Settings {
  const now = Date.now();
  const accounts: NewAccount[] = found.map(({ realm, aliases, route }) => ({
    id: crypto.randomUUID(),
    realm,
    aliases,
    ...(route !== undefined && { route }),
  }));
  return (settings) => {
    const withHosts = addHosts(settings, hosts);
    return label === undefined ? addAccounts(withHosts, id, accounts, now) : addPerson(withHosts, { id, label, accounts }, now);
  };
}

/** Asks the browser for exactly the sites concerned, in the turn of the click. They are listed whatever its answer. @param after being named. */
export const askForThem = (named: Named, after: Settings): Promise<boolean> => askFor(placesOf(named, after));

/** Where the accounts that are being named can appear. */
function placesOf({ found }: Named, after: Settings): Place[] {
  const realms = new Set(found.map(({ realm }) => realm));
  const people = after.people.map((person) => ({ ...person, accounts: person.accounts.filter(({ realm }) => realms.has(realm)) }));
  return places(sites, { ...after, people });
}
