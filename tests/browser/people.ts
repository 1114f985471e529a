import type { Account, Person, Settings } from '../../src/core/settings.ts';

/** Invented people, as the settings hold them. */

type Alias = Account['aliases'][number];

/** When everything began, in tests that do not care. */
const since = Date.UTC(2026, 8, 1);

export function account(realm: string, aliases: Alias[], id = `${realm}-account`): Account {
  return { id, realm, since, aliases };
}

export function person(accounts: Account[], names: string[] = [], id = 'person-1'): Person {
  return { id, label: 'Person 1', circle: 'them', since, accounts, names };
}

export function settings(people: Person[], hosts: string[] = []): Settings {
  return { version: 1, people, hosts, plan: { since, goalDays: 30 } };
}

/** Rowan of far.example, whom the user meets on home.example; the server of most stories. */
export const rowan = account('fediverse', [{ kind: 'handle', value: 'rowan@far.example' }], 'rowan');
export const keepingRowanAway = settings([person([rowan], ['Rowan Ashby'])], ['home.example']);

/** Robin is somebody else, on another site. */
export const robin = account('instagram', [{ kind: 'handle', value: 'robin.invented' }], 'robin');
export const keepingBothAway = settings([...keepingRowanAway.people, person([robin], [], 'person-2')], ['home.example']);

/** A post as Mastodon paints it. `mark`: for the frame watch. */
export function post(handle: string, name: string, mark = ''): string {
  return `<article><div class="status__wrapper" ${mark}><a class="status__display-name" href="/@${handle}"><strong>${name}</strong>
    <span class="display-name__account">@${handle}</span></a><div class="status__content"><p>Something about the day</p></div></div></article>`;
}

export const feed = (posts: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Home</title></head><body><div role="feed">${posts}</div></body></html>`;
