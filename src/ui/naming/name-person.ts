import { addAccounts, addHosts, addPerson, type NewAccount } from '../../core/naming.ts';
import type { Found } from '../../core/paste.ts';
import { type Place, places } from '../../core/places.ts';
import type { Settings } from '../../core/settings.ts';
import { writeSettings } from '../../stores/settings.ts';
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

/**
 * Saves, and asks the browser for exactly the sites concerned: both begun in the turn of the click. The person is listed
 * whatever the browser's answer.
 * @param before what is stored, as this page knows it by watching.
 */
export function namePerson(before: Settings, named: Named): { saved: Promise<unknown>; asked: Promise<unknown> } {
  const change = changeOf(named);
  const after = change(before);
  // In this order: the prompt may end this page before anything that has to wait.
  return { saved: writeSettings(after), asked: askFor(placesOf(named, after)) };
}

function changeOf({ person: { id, label }, found, hosts }: Named): (settings: Settings) => Settings {
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

/** Where the accounts that are being named can appear. */
function placesOf({ found }: Named, after: Settings): Place[] {
  const realms = new Set(found.map(({ realm }) => realm));
  const people = after.people.map((person) => ({ ...person, accounts: person.accounts.filter(({ realm }) => realms.has(realm)) }));
  return places(sites, { ...after, people });
}
