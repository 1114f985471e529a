import { aliasKey } from './alias.ts';
import { changePerson } from './naming.ts';
import { isAsQuiet, type Quiet } from './quiet.ts';
import { type Account, accountsOf, type Person, type Plan, type Settings } from './settings.ts';
import { isSame, isWeaker } from './weakening.ts';

/** A list from a file and the one that is here, made one. */
export interface United {
  settings: Settings;
  /** What ids of the file are called here: the same people may have been named anew. */
  people: ReadonlyMap<string, string>;
  accounts: ReadonlyMap<string, string>;
}

/**
 * What is here stays, what is missing is added, and of the plan the stronger of both holds. Nothing gets weaker by it, and doing it
 * again changes nothing: then the very same settings come back. Channels are left out, since they open something (`softer.ts`).
 * @param there a sound list (`sound.ts`).
 */
export function unite(here: Settings, there: Settings): United {
  const people = new Map<string, string>();
  const accounts = new Map<string, string>();
  let settings = here;
  for (const person of there.people) {
    const id = freeId(accountsOf(settings), person.id);
    const mine = counterpart(settings, { ...person, id })?.id;
    people.set(person.id, mine ?? id);
    settings =
      mine === undefined ? withPerson(settings, { ...person, id }) : changePerson(settings, mine, (each) => unitedPerson(each, person));
    for (const account of person.accounts) settings = withAccount(settings, mine ?? id, account, accounts);
  }
  const hosts = [...settings.hosts, ...there.hosts.filter((host) => !settings.hosts.includes(host))];
  settings = filled({ ...settings, hosts }, there, (next) => next);
  if (settings.plan && there.plan) settings = { ...settings, plan: unitedPlan(settings, settings.plan, there.plan) };
  return { settings: isSame(settings, here) ? here : settings, people, accounts };
}

const keysOf = ({ realm, aliases }: Pick<Account, 'realm' | 'aliases'>): string[] => aliases.map((alias) => aliasKey({ realm, ...alias }));

/** Whoever on the list is the same: by the id, or by an alias of an account. */
function counterpart({ people }: Settings, { id, accounts }: Person): Person | undefined {
  const keys = new Set(accounts.flatMap(keysOf));
  return (
    people.find((each) => each.id === id) ??
    people.find((each) => each.accounts.some((account) => keysOf(account).some((key) => keys.has(key))))
  );
}

/** What of somebody new is switched off is left out as well: whoever brings it in has nothing to weaken by it. */
function withPerson(settings: Settings, { channels: _, off: __, ...person }: Person): Settings {
  return { ...settings, people: [...settings.people, { ...person, accounts: [] }] };
}

function unitedPerson(mine: Person, theirs: Person): Person {
  const since = Math.min(mine.since, theirs.since);
  const added = theirs.names.filter((name) => !mine.names.includes(name));
  // Only of names that are new: a later moment would make an old one look like a mistake that can be taken back.
  const isAdded = new Set(added);
  const named = { ...mine.named, ...Object.fromEntries(Object.entries(theirs.named ?? {}).filter(([name]) => isAdded.has(name))) };
  return { ...mine, since, names: [...mine.names, ...added], ...(Object.keys(named).length > 0 && { named }) };
}

/** With the aliases of an account that nobody on the list has yet. @param ids is told what the account is called here. */
function withAccount(settings: Settings, person: string, account: Account, ids: Map<string, string>): Settings {
  const all = accountsOf(settings);
  const listed = new Set(all.flatMap(keysOf));
  const keys = keysOf(account);
  const mine =
    all.find(({ id, realm }) => id === account.id && realm === account.realm) ??
    all.find((each) => keysOf(each).some((key) => keys.includes(key)));
  const aliases = account.aliases.filter((alias) => !listed.has(aliasKey({ realm: account.realm, ...alias })));
  if (!mine) {
    const id = freeId([...all, ...settings.people], account.id);
    ids.set(account.id, id);
    return changePerson(settings, person, (each) => ({ ...each, accounts: [...each.accounts, { ...account, id, aliases }] }));
  }
  ids.set(account.id, mine.id);
  // What the user did not want of it stays away.
  const wanted = aliases.filter((alias) => !mine.refused?.some(({ kind, value }) => kind === alias.kind && value === alias.value));
  const since = Math.min(mine.since, account.since);
  if (wanted.length === 0 && since === mine.since) return settings;
  const next = { ...mine, since, aliases: [...mine.aliases, ...wanted] };
  const people = settings.people.map((each) => ({ ...each, accounts: each.accounts.map((one) => (one === mine ? next : one)) }));
  return { ...settings, people };
}

/** Ids are random: only a file that somebody wrote has one twice, or calls a person like an account. */
const freeId = (all: readonly { id: string }[], id: string): string => (all.some((each) => each.id === id) ? freeId(all, `${id}-2`) : id);

/** Lists of both, and of everything else the stronger: that from which going back would be weaker. */
function unitedPlan(settings: Settings, mine: Plan, theirs: Plan): Plan {
  const withPlan = (plan: Plan): Settings => ({ ...settings, plan });
  const isStronger = (next: Plan, plan: Plan): boolean =>
    isWeaker(withPlan(next), withPlan(plan)) && !isWeaker(withPlan(plan), withPlan(next));
  let plan = filled({ ...mine, since: Math.min(mine.since, theirs.since) }, theirs, withPlan);
  for (const [name, value] of Object.entries(theirs)) {
    const before: unknown = plan[name as keyof Plan];
    const isList = Array.isArray(before) && Array.isArray(value);
    const next = { ...plan, [name]: isList ? (name === 'quiet' ? bothQuiet(before, value) : both(before, value)) : value };
    if (isList ? !isWeaker(withPlan(plan), withPlan(next)) : isStronger(next, plan)) plan = next;
  }
  return plan;
}

const both = (mine: readonly unknown[], theirs: readonly unknown[]): unknown[] => [
  ...mine,
  ...theirs.filter((each) => !mine.some((one) => isSame(one, each))),
];

/** With what would not be quiet here otherwise, by a name of its own. */
function bothQuiet(mine: readonly Quiet[], theirs: readonly Quiet[]): Quiet[] {
  const all = [...mine];
  for (const each of theirs) if (!isAsQuiet({ quiet: [each] }, { quiet: all })) all.push({ ...each, id: freeId(all, each.id) });
  return all;
}

/** What is missing comes from the other side, also what only a newer version understands, unless it makes something weaker. */
function filled<Part extends object>(mine: Part, theirs: Part, whole: (part: Part) => Settings): Part {
  let next = mine;
  for (const [name, value] of Object.entries(theirs)) {
    if (Object.hasOwn(next, name)) continue;
    const candidate = { ...next, [name]: value };
    if (!isWeaker(whole(next), whole(candidate))) next = candidate;
  }
  return next;
}
