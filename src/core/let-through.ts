import type { Person, Settings, Switch } from './settings.ts';

/** Who is not stopped, or not hidden, for now: where a way through is open, or the user switched it off. */

/** The settings without these accounts: a way through to them is open. Names stay, but of who is nothing but a name. */
export const guarded = (settings: Settings, open: ReadonlySet<string>): Settings =>
  open.size === 0
    ? settings
    : {
        ...settings,
        people: settings.people.map((person) => ({
          ...person,
          accounts: person.accounts.filter(({ id }) => !open.has(id)),
          names: open.has(person.id) ? [] : person.names,
        })),
      };

/** Those near them for whom this is switched off. */
export const peopleOff = ({ people }: Settings, what: Switch): Person[] =>
  people.filter(({ circle, off = [] }) => circle === 'near' && off.includes(what));

/** Their accounts, and the people themselves: of some nothing is known but a name. */
export const switchedOff = (settings: Settings, what: Switch): string[] =>
  peopleOff(settings, what).flatMap(({ id, accounts }) => [id, ...accounts.map((account) => account.id)]);
