import { isNarrower } from './channel.ts';
import { accountsOf, type Settings } from './settings.ts';
import type { United } from './unite.ts';
import { apply, firmnessOf, isWeaker, type Weakening, waitMinutesOf } from './weakening.ts';

/** The channels of a file that are not here. Each opens something, so it is asked for like any other. */
export function channelsOf({ settings, people }: United, there: Settings): Weakening[] {
  return there.people.flatMap(({ id, channels = [] }) => {
    const person = settings.people.find((each) => each.id === people.get(id));
    const missing = channels.filter((channel) => !person?.channels?.some((each) => each.id === channel.id));
    return person ? missing.map((channel): Weakening => ({ kind: 'open-channel', person: person.id, channel })) : [];
  });
}

/** Everything in which a file is softer than what is here: what is missing in it, and what it promises less. */
export const softer = (united: United, there: Settings): Weakening[] => [...missing(united, there), ...looser(united, there)];

/** What is here and not in the file. */
function missing({ settings, people, accounts }: United, there: Settings): Weakening[] {
  const keptPeople = new Set(there.people.map(({ id }) => people.get(id)));
  const keptAccounts = new Set(accountsOf(there).map(({ id }) => accounts.get(id)));
  const names = new Map(there.people.map(({ id, names }) => [people.get(id), new Set(names)]));
  return [
    ...settings.people.filter(({ id }) => !keptPeople.has(id)).map(({ id }): Weakening => ({ kind: 'remove-person', person: id })),
    ...settings.people
      .filter(({ id }) => keptPeople.has(id))
      .flatMap((person): Weakening[] => [
        ...person.accounts.filter(({ id }) => !keptAccounts.has(id)).map(({ id }): Weakening => ({ kind: 'remove-account', account: id })),
        ...person.names
          .filter((name) => !names.get(person.id)?.has(name))
          .map((name): Weakening => ({ kind: 'drop-name', person: person.id, name })),
      ]),
    ...settings.hosts.filter((host) => !there.hosts.includes(host)).map((host): Weakening => ({ kind: 'drop-host', host })),
  ];
}

/** What the file promises less. */
export function looser({ settings, people }: United, there: Settings): Weakening[] {
  const { plan } = there;
  const all: Weakening[] = [
    ...there.people.flatMap(({ id, off = [], channels = [] }): Weakening[] => {
      const person = settings.people.find((each) => each.id === people.get(id));
      if (!person) return [];
      const wider = channels.filter((channel) => person.channels?.some((each) => each.id === channel.id && !isNarrower(channel, each)));
      return [
        ...(person.circle === 'near' && off.length > 0 ? [{ kind: 'switch-off', person: person.id, off } as const] : []),
        ...wider.map((channel): Weakening => ({ kind: 'open-channel', person: person.id, channel })),
      ];
    }),
    ...(there.mentions ? [{ kind: 'mentions', to: there.mentions } as const] : []),
    ...(plan
      ? ([
          { kind: 'firmness', to: firmnessOf(there) },
          { kind: 'wait', minutes: waitMinutesOf(there) },
          { kind: 'counting', to: plan.counting ?? 'slips' },
          { kind: 'goal', ...(plan.goalDays !== undefined && { days: plan.goalDays }) },
        ] as const)
      : []),
  ];
  return all.filter((change) => isWeaker(settings, apply(settings, change)));
}
