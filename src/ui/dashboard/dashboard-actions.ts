import { addHosts, removeAccount, removePerson, renamePerson, setNames } from '../../core/naming.ts';
import type { Place } from '../../core/places.ts';
import type { Plan, Settings } from '../../core/settings.ts';
import { eraseLog } from '../../stores/log.ts';
import { changeSettings, eraseSettings } from '../../stores/settings.ts';
import { type Naming, namePerson } from '../naming/name-person.ts';
import { askFor, giveBackAll } from '../permissions.ts';
import { report } from '../report.ts';

export interface DashboardActions {
  /** Ends when it is saved and on screen, not when the browser's prompt is answered. */
  name: (naming: Naming) => Promise<void>;
  rename: (person: string, label: string) => void;
  setNames: (person: string, names: readonly string[]) => void;
  removeAccount: (account: string) => void;
  removePerson: (person: string) => void;
  setPlan: (plan: Plan) => void;
  addHosts: (hosts: readonly string[]) => void;
  removeHost: (host: string) => void;
  allow: (places: readonly Place[]) => void;
  erase: () => void;
}

/** What the buttons of the dashboard do. @param refresh reads everything again and shows it. */
export function dashboardActions(settings: Settings, refresh: () => Promise<void>): DashboardActions {
  const afterwards = (doing: string, done: Promise<unknown>): Promise<void> =>
    done.catch((error: unknown) => report(error, doing)).then(refresh);
  const change = (doing: string, how: (settings: Settings) => Settings): void => void afterwards(doing, changeSettings(how));
  return {
    name: (naming) => {
      const { saved, asked } = namePerson(settings, naming);
      void afterwards('asking for sites', asked);
      return afterwards('naming', saved);
    },
    rename: (person, label) => change('renaming', (each) => renamePerson(each, person, label)),
    setNames: (person, names) => change('keeping names', (each) => setNames(each, person, names)),
    removeAccount: (account) => change('removing an account', (each) => removeAccount(each, account)),
    removePerson: (person) => change('removing a person', (each) => removePerson(each, person)),
    setPlan: (plan) => change('changing the plan', (each) => ({ ...each, plan })),
    addHosts: (hosts) => change('adding a server', (each) => addHosts(each, hosts)),
    removeHost: (host) => change('removing a server', (each) => ({ ...each, hosts: each.hosts.filter((one) => one !== host) })),
    allow: (places) => void afterwards('asking for sites', askFor(places)),
    erase: () => void afterwards('erasing', Promise.all([eraseLog(), eraseSettings(), giveBackAll()])),
  };
}
