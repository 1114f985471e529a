import { type Alias, aliasKey } from './alias.ts';
import { type Account, accountsOf, type Person, type Settings } from './settings.ts';

/** What naming changes in the settings. Every function returns new settings, or the same ones where nothing changes. */

/** An account as it is added: read from a paste or from the page in front of the user. `id` is random. */
export interface NewAccount {
  id: string;
  realm: string;
  aliases: readonly Pick<Alias, 'kind' | 'value'>[];
  /** On a site that no file speaks for (`Account.route`). */
  route?: string;
}

export interface NewPerson {
  id: string;
  label: string;
  accounts: readonly NewAccount[];
}

/** The goal that a plan begins with; the user changes it at any time. */
export const firstGoalDays = 30;
export const longestLabel = 60;
/** Characters: more are no list of one person's accounts, and would keep the user waiting. */
export const longestPaste = 100_000;

/** Adds somebody, and begins the plan with the first person. An account that is listed already is left out. */
export function addPerson(settings: Settings, { id, label, accounts }: NewPerson, now: number): Settings {
  const person: Person = { id, label: trimLabel(label), circle: 'them', since: now, accounts: [], names: [] };
  const plan = settings.plan ?? { since: now, goalDays: firstGoalDays };
  return addAccounts({ ...settings, plan, people: [...settings.people, person] }, id, accounts, now);
}

/** Adds accounts to a person; those that are listed already, for whomever, are left out. */
export function addAccounts(settings: Settings, person: string, accounts: readonly NewAccount[], now: number): Settings {
  const listed = new Set(accountsOf(settings).flatMap(({ realm, aliases }) => aliases.map((alias) => aliasKey({ realm, ...alias }))));
  const added: Account[] = [];
  for (const { id, realm, aliases, route } of accounts) {
    const keys = aliases.map((alias) => aliasKey({ realm, ...alias }));
    if (keys.length === 0 || keys.some((key) => listed.has(key))) continue;
    for (const key of keys) listed.add(key);
    const typed = aliases.map(({ kind, value }) => ({ kind, value }));
    added.push({ id, realm, since: now, aliases: typed, ...(route !== undefined && { route }) });
  }
  if (added.length === 0) return settings;
  return changePerson(settings, person, (each) => ({ ...each, accounts: [...each.accounts, ...added] }));
}

export function removeAccount(settings: Settings, account: string): Settings {
  const owner = settings.people.find(({ accounts }) => accounts.some(({ id }) => id === account));
  if (!owner) return settings;
  return changePerson(settings, owner.id, (each) => ({ ...each, accounts: each.accounts.filter(({ id }) => id !== account) }));
}

/** The plan stays: whoever is removed, the days were lived. */
export function removePerson(settings: Settings, person: string): Settings {
  const people = settings.people.filter(({ id }) => id !== person);
  return people.length === settings.people.length ? settings : { ...settings, people };
}

/** An empty label changes nothing. */
export function renamePerson(settings: Settings, person: string, label: string): Settings {
  const next = trimLabel(label);
  return next === '' ? settings : changePerson(settings, person, (each) => ({ ...each, label: next }));
}

/** What was switched off is on again: it is asked for anew, and waits. */
export function setCircle(settings: Settings, person: string, circle: Person['circle']): Settings {
  return changePerson(settings, person, (each) => {
    const { off: _, ...rest } = each;
    return each.circle === circle ? each : { ...rest, circle };
  });
}

/** Adds full names; those that are there stay. Which ones are new is remembered, so that a mistake can be taken back at once. */
export function addNames(settings: Settings, person: string, names: readonly string[], now: number): Settings {
  return changePerson(settings, person, (each) => {
    const added = readNames(names).filter((name) => !each.names.includes(name));
    if (added.length === 0) return each;
    return { ...each, names: [...each.names, ...added], named: { ...each.named, ...Object.fromEntries(added.map((name) => [name, now])) } };
  });
}

/** Names as they are kept, each once. */
export const readNames = (names: readonly string[]): string[] => [...new Set(names.map(trimName).filter(Boolean))];

/** The first neutral label that nobody has: "Person 1", "Person 2". `labelFor` says it in the user's language. */
export function freeLabel(people: readonly Pick<Person, 'label'>[], labelFor: (number: number) => string): string {
  const taken = new Set(people.map(({ label }) => label));
  let number = 1;
  while (number <= people.length && taken.has(labelFor(number))) number++;
  return labelFor(number);
}

/** The same settings where the person is not there, or stays the same. */
export function changePerson(settings: Settings, person: string, change: (person: Person) => Person): Settings {
  const before = settings.people.find(({ id }) => id === person);
  const after = before && change(before);
  if (after === before || after === undefined) return settings;
  return { ...settings, people: settings.people.map((each) => (each === before ? after : each)) };
}

const trimLabel = (label: string): string => label.replace(/\s+/g, ' ').trim().slice(0, longestLabel);
const trimName = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, 100);
