import type { Settings } from './settings.ts';
import { channelsOf, looser, softer } from './softer.ts';
import { unite } from './unite.ts';
import { ask, isFresh, type Moment, type Pass, passMs, remember, type State } from './waits.ts';
import { apply, type Weakening } from './weakening.ts';

/** What a backup says of list, plan and waits. */
export interface Restoring {
  /** Sound (`sound.ts`). */
  there: Settings;
  /** What waited when the file was saved. */
  pending: readonly Weakening[];
  passes: readonly Pass[];
  /** The user also wants what is softer in the file. */
  isWhole: boolean;
}

/**
 * Brings a backup back. What makes it stronger holds at once; what opens or weakens something waits like any other weakening, as one. Only
 * where nobody is named yet, or just now, is there nothing to weaken. What waited in the file waits anew, whole, and passes
 * that were spent stay spent.
 * @param newId random.
 */
export function restored(state: State, { there, pending, passes, isWhole }: Restoring, newId: () => string, moment: Moment): State {
  const united = unite(state.settings, there);
  const isNew = state.settings.people.every(({ since }) => isFresh(since, moment));
  const loose = isWhole ? softer(united, there) : isNew ? looser(united, there) : [];
  const changes = [...channelsOf(united, there), ...loose];
  const strengthened: State = {
    settings: isNew ? changes.reduce(apply, united.settings) : united.settings,
    waits: remember(withPasses(state, passes, moment.now).waits, state.settings, united.settings, moment),
  };
  const asked: Weakening[] = isNew || changes.length === 0 ? [] : [{ kind: 'restore', changes }];
  const again = pending.flatMap((change) => renamed(change, united.people, united.accounts));
  return [...asked, ...again].reduce<State>((next, change) => ask(next, change, newId(), moment), strengthened);
}

/** Passes come back in their own time: what the clock claims since the file was saved is believed slowly, as ever. */
function withPasses({ settings, waits }: State, passes: readonly Pass[], now: number): State {
  const added = passes
    .filter(({ id }) => !waits.passes.some((each) => each.id === id))
    .map(({ id, spentAt, wait }) => {
      const served = Math.min(wait.served, passMs);
      return { id, spentAt: Math.min(spentAt, now), wait: { ms: passMs, served, doubt: Math.max(0, now - wait.at), at: now } };
    });
  return added.length === 0 ? { settings, waits } : { settings, waits: { ...waits, passes: [...waits.passes, ...added] } };
}

/** The same change by the ids that are used here. One that holds others is not asked for again: the file itself is at hand. */
function renamed(change: Weakening, people: ReadonlyMap<string, string>, accounts: ReadonlyMap<string, string>): Weakening[] {
  if (change.kind === 'restore') return [];
  if ('person' in change) return [{ ...change, person: people.get(change.person) ?? change.person }];
  if ('account' in change) return [{ ...change, account: accounts.get(change.account) ?? change.account }];
  return [change];
}
