import type { Tool } from '../src/core/coping.ts';
import type { Entry, Mood } from '../src/core/entry.ts';
import { type Attempt, type Moment, type Sightings, type Slip, type Trigger, triggers } from '../src/core/log.ts';
import type { Person, Settings } from '../src/core/settings.ts';
import type { Kind } from '../src/core/site.ts';

/** A full year of invented data: twenty people, and a log as somebody would have it who needs this a lot. The same each time. */
export interface Year {
  settings: Settings;
  attempts: Attempt[];
  moments: Moment[];
  slips: Slip[];
  sightings: Sightings[];
  entries: Entry[];
}

export interface Size {
  people: number;
  attempts: number;
  /** Moments, and of them how many with a letter. */
  moments: number;
  letters: number;
  /** Of the journal: notes and check-ins in turn. */
  entries?: number;
}

export const fullYear: Size = { people: 20, attempts: 5000, moments: 1500, letters: 400, entries: 400 };

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const days = 365;
const sites = ['instagram', 'instagram', 'instagram', 'facebook', 'x', 'tiktok'] as const;
const kinds: readonly Kind[] = ['profile', 'profile', 'profile', 'story', 'post', 'search', 'chat'];
const tools: readonly Tool[] = ['breathe', 'breathe', 'urge', 'reasons', 'distract', 'friend'];
const realms = ['instagram', 'facebook', 'x', 'tiktok'] as const;

/** @param now when the year ends, epoch milliseconds. @param offset minutes east of UTC, of the place where it was. */
export function year(now: number, offset: number, size: Size = fullYear): Year {
  const chance = sequence(20_261_121);
  const pick = <Each>(all: readonly Each[]): Each => all[Math.floor(chance() * all.length)] as Each;
  const since = now - days * dayMs;
  const people = Array.from({ length: size.people }, (_, index) => person(index, since));
  const accounts = people.flatMap((each) => each.accounts);
  /** Evenings more than mornings, Sundays more than other days, and less as the year goes on. */
  const moment = (): number => {
    for (;;) {
      const day = Math.floor(chance() ** 1.6 * days);
      const at = since + day * dayMs;
      const midnight = Math.floor((at + offset * 60_000) / dayMs) * dayMs - offset * 60_000;
      const isSunday = new Date(at + offset * 60_000).getUTCDay() === 0;
      const hour = chance() < (isSunday ? 0.75 : 0.3) ? 21.5 + chance() * 2.4 : 7 + chance() * 16;
      const found = Math.floor(midnight + hour * hourMs);
      if (found < now && (isSunday || chance() < 0.45)) return found;
    }
  };
  const attempts = Array.from({ length: size.attempts }, (): Attempt => {
    const account = pick(accounts);
    return { at: moment(), offset, site: pick(sites), account: account.id, kind: pick(kinds), door: 'load', active: chance() < 0.94 };
  }).sort((one, other) => one.at - other.at);
  const moments = Array.from({ length: size.moments }, (_, index): Moment => {
    const before = 3 + Math.floor(chance() * 8);
    const tool = pick(tools);
    return {
      ...{ id: `moment-${index}`, at: moment(), offset, account: pick(accounts).id },
      ...(chance() < 0.6 && { trigger: pick<Trigger>([...triggers, 'lonely', 'lonely', 'lonely']) }),
      ...(chance() < 0.7 && { tools: [tool] }),
      ...(tool === 'urge' && { urgeBefore: before, urgeAfter: Math.max(0, before - Math.floor(chance() * 5) + 1) }),
      ...(index < size.letters && { letter: `An invented letter, number ${index}. ${'It leads nowhere and says so. '.repeat(8)}` }),
      ...(chance() < 0.02 && { through: { intention: 'See whether the exhibition is on', wasContact: chance() < 0.4 } }),
    };
  });
  const slips = [310, 270, 190, 96, 95].map((ago): Slip => {
    const at = now - ago * dayMs;
    return { id: `slip-${ago}`, at, offset, notedAt: at + hourMs, where: 'phone', trigger: pick<Trigger>(['lonely', 'drank', 'date']) };
  });
  const sightings = Array.from({ length: days }, (_, ago) =>
    new Date(now + offset * 60_000 - ago * dayMs).toISOString().slice(0, 10),
  ).flatMap((day) => realms.map((site): Sightings => ({ day, site, count: 1 + Math.floor(chance() * 30) })));
  const entries = Array.from({ length: size.entries ?? 0 }, (_, index): Entry => {
    const about = {
      id: `entry-${index}`,
      at: moment(),
      offset,
      words: `An ordinary day, number ${index}. ${'Soup, and a walk. '.repeat(12)}`,
    };
    return index % 2 === 0
      ? { ...about, kind: 'note' }
      : { ...about, kind: 'check-in', mood: pick<Mood>([1, 2, 3, 4, 5]), urge: index % 11 };
  });
  return { settings: settings(people, since), attempts, moments, slips, sightings, entries };
}

const person = (index: number, since: number): Person => ({
  ...{ id: `person-${index}`, label: `Person ${index + 1}`, circle: index < 3 ? 'them' : 'near', since },
  names: [`Listed Personson ${String.fromCharCode(65 + index)}`],
  accounts: realms.map((realm) => ({
    ...{ id: `${realm}-${index}`, realm, since },
    aliases: [{ kind: 'handle', value: `listed.${index}`.replace('.', realm === 'x' ? '_' : '.') }],
  })),
});

const settings = (people: Person[], since: number): Settings => ({
  version: 1,
  people,
  hosts: [],
  plan: {
    ...{ since, goalDays: 400, renewedAt: since + 360 * dayMs, renewEveryDays: 30 },
    motives: [{ at: since + 100 * dayMs, motive: 'heal' }],
    reasons: ['I sleep better', 'I want my evenings back'],
    // biome-ignore lint/suspicious/noThenProperty: it holds text and is awaited nowhere.
    ifThen: [{ when: 'it is after 23:00 and I think of looking', then: 'put the phone in another room' }],
  },
});

/** Numbers from 0 to 1 that look like chance and are the same each time (Park and Miller). */
function sequence(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
