import { addAccounts, addHosts, addPerson, type NewAccount } from '../../core/naming.ts';
import type { Found } from '../../core/paste.ts';
import { type Place, places } from '../../core/places.ts';
import type { Settings } from '../../core/settings.ts';
import { changeSettings } from '../../stores/settings.ts';
import { sites } from '../known-sites.ts';
import { askFor } from '../permissions.ts';

/** What the naming form was filled in with. */
export interface Naming {
  /** `Person.id`, or a label for somebody new. */
  person: { id: string } | { label: string };
  found: readonly Found[];
  /** Servers on which the user reads. */
  hosts: readonly string[];
}

/**
 * Saves, and asks the browser for exactly the sites concerned: both begun in the turn of the click. The person is listed
 * whatever the browser's answer.
 * @param before what is stored, as far as we know: it decides what to ask for.
 */
export function namePerson(before: Settings, naming: Naming): { saved: Promise<unknown>; asked: Promise<unknown> } {
  const change = changeOf(naming);
  return { saved: changeSettings(change), asked: askFor(placesOf(naming, change(before))) };
}

function changeOf({ person, found, hosts }: Naming): (settings: Settings) => Settings {
  const now = Date.now();
  const accounts: NewAccount[] = found.map(({ realm, aliases }) => ({ id: crypto.randomUUID(), realm, aliases }));
  const newId = crypto.randomUUID();
  return (settings) => {
    const withHosts = addHosts(settings, hosts);
    if ('id' in person) return addAccounts(withHosts, person.id, accounts, now);
    return addPerson(withHosts, { id: newId, label: person.label, accounts }, now);
  };
}

/** Where the accounts that are being named can appear. */
function placesOf({ found }: Naming, after: Settings): Place[] {
  const realms = new Set(found.map(({ realm }) => realm));
  const people = after.people.map((person) => ({ ...person, accounts: person.accounts.filter(({ realm }) => realms.has(realm)) }));
  return places(sites, { ...after, people });
}
