import { type Grammar, siteOf } from './grammar.ts';
import { firstGoalDays, longestLabel } from './naming.ts';
import { serverOf } from './origins.ts';
import { mostQuiet } from './quiet.ts';
import { resolve } from './resolve.ts';
import type { Account, Person, Plan, Settings } from './settings.ts';

/**
 * What of a list from a file may come in. It was read by its schema; this is about what it would do: somebody may have edited the file, or
 * made it up, and one host that no browser understands would keep the guard from everybody.
 */
export interface Sound {
  settings: Settings;
  /** How many people, accounts, aliases and hosts stay out. */
  left: number;
}

/** More of anything is no list of a person's life. */
const most = { people: 200, accounts: 200, aliases: 300, names: 200, hosts: 500, channels: 20, texts: 200 };
const longestGoalDays = 3650;
const longestWaitMinutes = 24 * 60;

const isId = (id: string): boolean => /^[\w.-]{1,64}$/.test(id);
const word = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const host = new RegExp(`^(?=.{1,253}$)${word}(?:\\.${word})*$`);
const isHost = (text: string): boolean => host.test(text);
const isRoute = (route: string): boolean => /^\/[\w.~@$%/?=&*:#!-]{1,300}$/.test(route) && route.includes(':handle');
/** Kinds may be newer than we are, but no word that every object knows. */
const isKind = (kind: string): boolean => /^[a-z]{1,20}$/.test(kind) && !(kind in {});

/** Where an account may be: one that describes its site has to leave alone the hosts and names of those that we know. */
function isPlace({ realm, route }: Pick<Account, 'realm' | 'route'>, known: Grammar): boolean {
  if (!isHost(realm)) return false;
  if (route === undefined) return true;
  const site = siteOf(known, realm);
  return (
    isRoute(route) && (!site || site === known.anywhere) && !known.sites.some((each) => each.realm === realm || each.site.id === realm)
  );
}

/** An account that described its site belongs to that site's own file, where there is one by now: it is read as its address would be. */
function placed(each: Account, known: Grammar): Account {
  const { route, realm, aliases } = each;
  const handle = aliases.find(({ kind }) => kind === 'handle')?.value;
  if (route === undefined || handle === undefined || !isHost(realm) || !isRoute(route) || isPlace(each, known)) return each;
  const address = `https:${route.startsWith('//') ? '' : `//${realm}`}${route.replace(/\/\*$/, '').replaceAll(':any', '-')}`;
  const found = resolve(known, address.replace(':handle', encodeURIComponent(handle)));
  if (found?.kind !== 'profile' || found.aliases.length === 0) return each;
  const { route: _route, ...rest } = each;
  return { ...rest, realm: found.realm, aliases: found.aliases.map(({ kind, value }) => ({ kind, value })) };
}

/** Whether an alias can be looked for. On the fediverse its second half is a host, of which the browser is asked. */
export const isSoundAlias = (realm: string, { kind, value }: Account['aliases'][number], known: Grammar): boolean =>
  isKind(kind) && value !== '' && (realm !== known.anywhere?.realm || serverOf(value).every(isHost));

/** @param known the sites that files describe. */
export function sound(settings: Settings, known: Grammar, now: number): Sound {
  let left = 0;
  const ids = new Set<string>();
  const kept = <Each>(all: readonly Each[], most: number, isGood: (each: Each) => boolean): Each[] => {
    const good = all.slice(0, most).filter(isGood);
    left += all.length - good.length;
    return good;
  };
  const isNew = (id: string): boolean => isId(id) && !ids.has(id) && ids.add(id).has(id);
  const past = (at: number): number => Math.min(at, now);
  const account = (each: Account): Account => ({
    ...each,
    since: past(each.since),
    aliases: kept(each.aliases, most.aliases, (alias) => isSoundAlias(each.realm, alias, known)),
  });
  const person = ({ named, channels, off, ...each }: Person): Person => ({
    ...each,
    label: each.label.slice(0, longestLabel),
    since: past(each.since),
    names: kept([...new Set(each.names)], most.names, (name) => name.trim() !== ''),
    ...(named && { named: Object.fromEntries(Object.entries(named).map(([name, at]) => [name, past(at)])) }),
    ...(channels && { channels: kept(channels, most.channels, ({ id }) => isId(id)) }),
    ...(off && { off: [...new Set(off)] }),
    accounts: kept(
      each.accounts.map((one) => placed(one, known)),
      most.accounts,
      (one) => isPlace(one, known) && isNew(one.id),
    ).map(account),
  });
  const people = kept(settings.people, most.people, ({ id }) => isNew(id)).map(person);
  const hosts = kept([...new Set(settings.hosts)], most.hosts, isHost);
  const { plan } = settings;
  return { settings: { ...settings, people, hosts, ...(plan && { plan: soundPlan(plan, now) }) }, left };
}

/** Nobody is locked out for good, and no day has still to come. */
const soundPlan = (plan: Plan, now: number): Plan => ({
  ...plan,
  since: Math.min(plan.since, now),
  ...(plan.goalDays !== undefined && { goalDays: plan.goalDays <= longestGoalDays ? plan.goalDays : firstGoalDays }),
  ...(plan.waitMinutes !== undefined && { waitMinutes: Math.min(plan.waitMinutes, longestWaitMinutes) }),
  ...(plan.renewedAt !== undefined && { renewedAt: Math.min(plan.renewedAt, now) }),
  ...(plan.renewEveryDays !== undefined && { renewEveryDays: Math.min(plan.renewEveryDays, longestGoalDays) }),
  ...(plan.motives && { motives: plan.motives.filter(({ at }) => at <= now).slice(-most.texts) }),
  ...(plan.reasons && { reasons: plan.reasons.slice(0, most.texts) }),
  ...(plan.ifThen && { ifThen: plan.ifThen.slice(0, most.texts) }),
  ...(plan.quiet && {
    quiet: plan.quiet.filter(({ id }, index, all) => isId(id) && all.findIndex((each) => each.id === id) === index).slice(0, mostQuiet),
  }),
});
