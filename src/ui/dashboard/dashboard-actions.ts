import { type Learned, refuse } from '../../core/learned.ts';
import { addHosts, removeAccount, removePerson, renamePerson, setNames } from '../../core/naming.ts';
import type { Place } from '../../core/places.ts';
import type { Plan, Settings } from '../../core/settings.ts';
import { succeeds } from '../../report.ts';
import { changeLearned } from '../../stores/learned.ts';
import { eraseLog } from '../../stores/log.ts';
import { changeSettings, eraseSettings } from '../../stores/settings.ts';
import { type Named, namePerson } from '../naming/name-person.ts';
import { askFor, giveBackAll } from '../permissions.ts';

/** Promises tell whether it was saved; they end when that is on screen. */
export interface DashboardActions {
  /** Does not wait until the browser's prompt is answered. */
  name: (named: Named) => Promise<boolean>;
  rename: (person: string, label: string) => Promise<boolean>;
  setNames: (person: string, names: readonly string[]) => Promise<boolean>;
  removeAccount: (account: string) => void;
  removePerson: (person: string) => void;
  setPlan: (plan: Plan) => Promise<boolean>;
  addHosts: (hosts: readonly string[]) => void;
  removeHost: (host: string) => void;
  allow: (places: readonly Place[]) => void;
  /** What was learned and should not have been. */
  refuse: (learned: Learned) => void;
  erase: () => void;
}

/** What the buttons of the dashboard do. @param refresh reads everything again and shows it. */
export function dashboardActions(settings: Settings, refresh: () => Promise<void>): DashboardActions {
  const afterwards = async (doing: string, done: Promise<unknown>): Promise<boolean> => {
    const isDone = await succeeds(doing, done);
    await refresh();
    return isDone;
  };
  const change = (doing: string, how: (settings: Settings) => Settings): Promise<boolean> => afterwards(doing, changeSettings(how));
  return {
    name: (named) => {
      const { saved, asked } = namePerson(settings, named);
      void afterwards('asking for sites', asked);
      return afterwards('naming', saved);
    },
    rename: (person, label) => change('renaming', (each) => renamePerson(each, person, label)),
    setNames: (person, names) => change('keeping names', (each) => setNames(each, person, names)),
    removeAccount: (account) => void change('removing an account', (each) => removeAccount(each, account)),
    removePerson: (person) => void change('removing a person', (each) => removePerson(each, person)),
    setPlan: (plan) => change('changing the plan', (each) => ({ ...each, plan })),
    addHosts: (hosts) => void change('adding a server', (each) => addHosts(each, hosts)),
    removeHost: (host) => void change('removing a server', (each) => ({ ...each, hosts: each.hosts.filter((one) => one !== host) })),
    allow: (places) => void afterwards('asking for sites', askFor(places)),
    refuse: (learned) =>
      void afterwards(
        'undoing what was learned',
        changeLearned((all) => refuse(all, learned)),
      ),
    erase: () => void afterwards('erasing', Promise.all([eraseLog(), eraseSettings(), giveBackAll()])),
  };
}
