import type { Channel } from './channel.ts';
import type { Coping, NotNow } from './coping.ts';
import type { Quiet } from './quiet.ts';
import type { AliasKind } from './site.ts';

/** One identity of a person in one realm (Threads and Instagram are one realm). Values are canonical. */
export interface Account {
  /** Random and opaque: it may stand in a URL of ours. */
  id: string;
  realm: string;
  /** Epoch milliseconds. */
  since: number;
  aliases: { kind: AliasKind; value: string }[];
  /** What a site showed of it and the user took back: not learned again. */
  refused?: { kind: AliasKind; value: string }[];
  /** On a site that no file describes: how the addresses of its profiles are written, as in `Site.routes`. The realm is its host. */
  route?: string;
}

/** What is done about a person: they are hidden where they appear, and visits to them are stopped. */
export type Switch = 'hiding' | 'guard';

/** Somebody to keep away. */
export interface Person {
  id: string;
  /** Neutral, chosen by the user, never taken from a site. */
  label: string;
  /** `near`: a new partner, family. Hidden and guarded as they are, but each can be switched off (`off`). */
  circle: 'them' | 'near';
  /** What the user switched off for somebody near them. */
  off?: Switch[];
  /** Epoch milliseconds. */
  since: number;
  accounts: Account[];
  /** Full names, for surfaces that offer nothing better. */
  names: string[];
  /** When names were added that are new (epoch milliseconds), so that a mistake can be taken back at once. */
  named?: Record<string, number>;
  /** Ways in which they still have to talk. */
  channels?: Channel[];
}

/** How hard it is to weaken the plan: 10 minutes, 24 hours, 72 hours. */
export const firmnesses = ['gentle', 'firm', 'strict'] as const;
export type Firmness = (typeof firmnesses)[number];

/** What the user does this for, in their own judgement. `unsaid`: they were asked and did not say. */
export type Motive = 'heal' | 'winBack' | 'punish' | 'told' | 'safety' | 'unsaid';

/** The commitment. */
export interface Plan {
  /** Epoch milliseconds of the first day. */
  since: number;
  /** Days; undefined: open. */
  goalDays?: number;
  /** Default `firm`. */
  firmness?: Firmness;
  /** How long the way through waits. Default 10. */
  waitMinutes?: number;
  /** What begins a run anew. Default `slips`; `views`: every way through on which a page of theirs was opened, too. */
  counting?: 'slips' | 'views';
  renewedAt?: number;
  /** Default 30. */
  renewEveryDays?: number;
  motives?: { at: number; motive: Motive }[];
  /** The user's own. */
  reasons?: string[];
  ifThen?: { when: string; then: string }[];
  /** Hours in which the way through stays closed. */
  quiet?: Quiet[];
  /** Where "Not now" leads. */
  notNow?: NotNow;
  /** Which coping tools, with what texts. */
  coping?: Coping;
  /** Set by the user: shows where to find help. */
  wasAbused?: boolean;
}

/** How the journal is, where it is not as it is at first. */
export interface JournalChoices {
  /** The check-in is offered. Default true. */
  checkIn?: boolean;
  /** Questions are shown. Default true. */
  prompts?: boolean;
  /** How long the timer runs. Default 10; 0: none. */
  minutes?: number;
  /** After how long without a touch a locked journal locks again. Default 10. */
  lockMinutes?: number;
}

/** All that the user decided. Stored as one value. */
export interface Settings {
  version: 1;
  people: Person[];
  plan?: Plan;
  /** Hosts to cover besides those of the sites: servers on which the user reads the fediverse, search engines, any other. */
  hosts: string[];
  journal?: JournalChoices;
  /** Where others mention or tag them: without it the whole post is hidden, with it only the mention. */
  mentions?: 'part';
}

export const noSettings: Settings = { version: 1, people: [], hosts: [] };

export const accountsOf = (settings: Settings): Account[] => settings.people.flatMap((person) => person.accounts);

/** All that a visit can be about, by its id: accounts, and people of whom nothing is listed but a name. */
export const listedIn = ({ people }: Settings): string[] =>
  people.flatMap(({ id, accounts }) => (accounts.length > 0 ? accounts.map((account) => account.id) : [id]));

/** Where these people are listed, each realm once. */
export const realmsOf = (people: readonly Person[]): string[] => [
  ...new Set(people.flatMap(({ accounts }) => accounts.map(({ realm }) => realm))),
];

/** When the user began with Stillwater: a plan may begin earlier. */
export const beganAt = ({ people, plan }: Settings): number =>
  people.length === 0 ? (plan?.since ?? 0) : Math.min(...people.map(({ since }) => since));

/** Adds servers on which the user reads. @returns the same settings where they are listed. */
export function addHosts(settings: Settings, hosts: readonly string[]): Settings {
  const added = hosts.filter((host) => !settings.hosts.includes(host));
  return added.length === 0 ? settings : { ...settings, hosts: [...settings.hosts, ...new Set(added)] };
}
