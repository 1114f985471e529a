import { aliasKey } from './alias.ts';
import { type Channel, isNarrower } from './channel.ts';
import { peopleOff } from './let-through.ts';
import { changePerson, removeAccount, removePerson } from './naming.ts';
import { isAsQuiet, type Quiet } from './quiet.ts';
import { type Account, accountsOf, type Firmness, firmnesses, type Person, type Plan, type Settings, type Switch } from './settings.ts';

/** Everything that can make the protection or the plan weaker. There is no other way: pages of ours only ever strengthen by themselves. */
export type Weakening =
  | { kind: 'remove-person'; person: string }
  | { kind: 'remove-account'; account: string }
  | { kind: 'drop-name'; person: string; name: string }
  | { kind: 'drop-host'; host: string }
  | { kind: 'open-channel'; person: string; channel: Channel }
  /** What a site showed of an account is taken back, and not learned again. */
  | { kind: 'refuse'; account: string; alias: Account['aliases'][number] }
  /** Sets what is switched off for somebody near them. */
  | { kind: 'switch-off'; person: string; off: Switch[] }
  | { kind: 'mentions'; to: 'post' | 'part' }
  | { kind: 'firmness'; to: Firmness }
  /** How long the way through waits. */
  | { kind: 'wait'; minutes: number }
  | { kind: 'counting'; to: 'slips' | 'views' }
  /** Without days: open. */
  | { kind: 'goal'; days?: number }
  /** Sets quiet hours, in the place of those of the same id. */
  | { kind: 'quiet'; quiet: Quiet }
  | { kind: 'drop-quiet'; quiet: string }
  /** All in which a backup is softer, as one: what is added while it waits stays. */
  | { kind: 'restore'; changes: Weakening[] };

/** All but what holds others. */
export type OneWeakening = Exclude<Weakening, { kind: 'restore' }>;

export const usualFirmness: Firmness = 'firm';
export const usualWaitMinutes = 10;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How long a weakening waits. */
export const firmnessMs: Record<Firmness, number> = { gentle: 10 * minuteMs, firm: 24 * hourMs, strict: 72 * hourMs };

export const firmnessOf = ({ plan }: Settings): Firmness => plan?.firmness ?? usualFirmness;
export const waitMinutesOf = ({ plan }: Settings): number => plan?.waitMinutes ?? usualWaitMinutes;

/** The settings with a change made to them; the same object where it changes nothing, so that making it twice is making it once. */
export function apply(settings: Settings, change: Weakening): Settings {
  switch (change.kind) {
    case 'remove-person':
      return removePerson(settings, change.person);
    case 'remove-account':
      return removeAccount(settings, change.account);
    case 'refuse':
      return refuse(settings, change);
    case 'drop-name':
      return changePerson(settings, change.person, (person) =>
        person.names.includes(change.name) ? { ...person, names: person.names.filter((name) => name !== change.name) } : person,
      );
    case 'drop-host':
      return settings.hosts.includes(change.host)
        ? { ...settings, hosts: settings.hosts.filter((host) => host !== change.host) }
        : settings;
    case 'open-channel':
      return changePerson(settings, change.person, (person) => {
        const others = (person.channels ?? []).filter(({ id }) => id !== change.channel.id);
        const isThere = (person.channels ?? []).some((channel) => isSame(channel, change.channel));
        return isThere ? person : { ...person, channels: [...others, change.channel] };
      });
    case 'switch-off':
      return changePerson(settings, change.person, (person) =>
        person.circle === 'them' || isSame(person.off ?? [], change.off) ? person : { ...person, off: change.off },
      );
    case 'mentions': {
      const { mentions, ...rest } = settings;
      if ((mentions ?? 'post') === change.to) return settings;
      return change.to === 'part' ? { ...rest, mentions: change.to } : rest;
    }
    case 'restore':
      return change.changes.reduce(apply, settings);
    case 'firmness':
    case 'wait':
    case 'counting':
    case 'goal':
    case 'quiet':
    case 'drop-quiet':
      return settings.plan ? replan(settings, settings.plan, change) : settings;
    default:
      // A newer version asked for something that we do not know.
      return settings;
  }
}

function refuse(settings: Settings, { account, alias }: Weakening & { kind: 'refuse' }): Settings {
  const { refused = [] } = accountsOf(settings).find(({ id }) => id === account) ?? {};
  const owner = settings.people.find(({ accounts }) => accounts.some(({ id }) => id === account));
  if (!owner || refused.some((each) => isSame(each, alias))) return settings;
  return changePerson(settings, owner.id, (person) => ({
    ...person,
    accounts: person.accounts.map((each) => (each.id === account ? { ...each, refused: [...refused, alias] } : each)),
  }));
}

type Planned = Weakening & { kind: 'firmness' | 'wait' | 'counting' | 'goal' | 'quiet' | 'drop-quiet' };

function replan(settings: Settings, plan: Plan, change: Planned): Settings {
  const next = plannedBy(plan, change);
  return isSame(next, plan) ? settings : { ...settings, plan: next };
}

function plannedBy(plan: Plan, change: Planned): Plan {
  if (change.kind === 'firmness') return { ...plan, firmness: change.to };
  if (change.kind === 'wait') return { ...plan, waitMinutes: change.minutes };
  if (change.kind === 'counting') return { ...plan, counting: change.to };
  if (change.kind === 'quiet' || change.kind === 'drop-quiet') return quieted(plan, change);
  const { goalDays: _, ...rest } = plan;
  return change.days === undefined ? rest : { ...rest, goalDays: change.days };
}

function quieted(plan: Plan, change: Weakening & { kind: 'quiet' | 'drop-quiet' }): Plan {
  const { quiet: before = [], ...rest } = plan;
  if (change.kind === 'quiet') {
    const isThere = before.some(({ id }) => id === change.quiet.id);
    return {
      ...plan,
      quiet: isThere ? before.map((each) => (each.id === change.quiet.id ? change.quiet : each)) : [...before, change.quiet],
    };
  }
  const quiet = before.filter(({ id }) => id !== change.quiet);
  return quiet.length > 0 ? { ...rest, quiet } : rest;
}

/** Whether settings protect less, or promise less, than those before them. What only reads differently is no weakening. */
export function isWeaker(before: Settings, after: Settings): boolean {
  const kept = new Set(keysOf(after));
  if (keysOf(before).some((key) => !kept.has(key))) return true;
  return (
    opensMore(before, after) ||
    refusesMore(before, after) ||
    isMoreOff(before, after) ||
    (!before.mentions && after.mentions === 'part') ||
    isWeakerPlan(before, after)
  );
}

/** Whether something is switched off for somebody for whom it was on. */
const isMoreOff = (before: Settings, after: Settings): boolean =>
  (['hiding', 'guard'] as const).some((what) => {
    const off = (settings: Settings) => keysOf({ ...settings, people: peopleOff(settings, what), hosts: [] });
    const was = new Set(off(before));
    const known = new Set(keysOf(before));
    return off(after).some((key) => known.has(key) && !was.has(key));
  });

const keysOfAccounts = (settings: Settings): string[] =>
  accountsOf(settings).flatMap(({ realm, aliases }) => aliases.map((alias) => aliasKey({ realm, ...alias })));

/** Everything that is kept away, each by a word of its own. Ids may differ: a backup names the same people anew. */
const keysOf = (settings: Settings): string[] => [
  ...keysOfAccounts(settings),
  // With whose it is: the same name listed for somebody else is not the same protection.
  ...settings.people.flatMap(({ names, accounts }) => names.flatMap((name) => ownersOf(accounts).map((owner) => `name ${name} ${owner}`))),
  ...settings.people.filter(({ accounts, names }) => accounts.length + names.length === 0).map(({ id }) => `person ${id}`),
  ...settings.hosts.map((host) => `host ${host}`),
];

/** A channel may be closed, or closed at more hours; whatever else is open afterwards is more than before. */
function opensMore(before: Settings, after: Settings): boolean {
  return after.people.some((person) => {
    const open = before.people.filter((each) => isSamePerson(each, person)).flatMap(({ channels = [] }) => channels);
    return (person.channels ?? []).some((channel) => !open.some((one) => one.id === channel.id && isNarrower(channel, one)));
  });
}

/** By id, or by an account: a backup may have brought two together. */
function isSamePerson(one: Person, other: Person): boolean {
  const known = new Set(ownersOf(one.accounts));
  return one.id === other.id || (one.accounts.length > 0 && ownersOf(other.accounts).some((owner) => known.has(owner)));
}

/** What was never learned of somebody who is new cannot be lost. */
function refusesMore(before: Settings, after: Settings): boolean {
  const known = new Set(keysOfAccounts(before));
  const was = new Set(refusalsOf(before).map(({ owner, refused }) => `${owner} ${refused}`));
  return refusalsOf(after).some(({ owner, refused }) => known.has(owner) && !was.has(`${owner} ${refused}`));
}

const refusalsOf = (settings: Settings): { owner: string; refused: string }[] =>
  accountsOf(settings).flatMap(({ realm, aliases, refused = [] }) =>
    refused.flatMap((each) => aliases.map((alias) => ({ owner: aliasKey({ realm, ...alias }), refused: aliasKey({ realm, ...each }) }))),
  );

const ownersOf = (accounts: readonly Account[]): string[] =>
  accounts.length === 0 ? [''] : accounts.flatMap(({ realm, aliases }) => aliases.map((alias) => aliasKey({ realm, ...alias })));

function isWeakerPlan(before: Settings, after: Settings): boolean {
  if (!before.plan) return false;
  const rank = (settings: Settings): number => firmnesses.indexOf(firmnessOf(settings));
  const goal = ({ plan }: Settings): number => plan?.goalDays ?? 0;
  return (
    rank(after) < rank(before) ||
    waitMinutesOf(after) < waitMinutesOf(before) ||
    (before.plan.counting === 'views' && after.plan?.counting !== 'views') ||
    goal(after) < goal(before) ||
    !isAsQuiet(before.plan, after.plan ?? {})
  );
}

/** The same words for the same value, in whatever order its parts were written. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

export const isSame = (one: unknown, other: unknown): boolean => stable(one) === stable(other);
