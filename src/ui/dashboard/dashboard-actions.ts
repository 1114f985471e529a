import { type CopingChange, changeCoping } from '../../core/coping.ts';
import { answerCheck } from '../../core/motive.ts';
import { addHosts, removeAccount, removePerson, renamePerson, setNames } from '../../core/naming.ts';
import type { Place } from '../../core/places.ts';
import { renew } from '../../core/renewal.ts';
import type { Plan, Settings } from '../../core/settings.ts';
import { send } from '../../messages.ts';
import { succeeds } from '../../report.ts';
import { eraseLog } from '../../stores/log.ts';
import { setSeen } from '../../stores/seen.ts';
import { changeSettings, eraseSettings } from '../../stores/settings.ts';
import { heard } from '../heard.ts';
import { type Named, namePerson } from '../naming/name-person.ts';
import { askFor, giveBackAll } from '../permissions.ts';
import type { Noted } from '../slips/slip-draft.ts';
import type { TodayActions } from '../today/TodaySection.tsx';

/** Promises tell whether it was saved; they end when that is on screen. */
export interface DashboardActions extends TodayActions {
  /** Does not wait until the browser's prompt is answered. */
  name: (named: Named) => Promise<boolean>;
  rename: (person: string, label: string) => Promise<boolean>;
  setNames: (person: string, names: readonly string[]) => Promise<boolean>;
  removeAccount: (account: string) => void;
  removePerson: (person: string) => void;
  setPlan: (plan: Plan) => Promise<boolean>;
  setCoping: (change: CopingChange) => Promise<boolean>;
  /** A kept letter, for good. @param moment of which it is. */
  removeLetter: (moment: string) => void;
  addHosts: (hosts: readonly string[]) => void;
  removeHost: (host: string) => void;
  allow: (places: readonly Place[]) => void;
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
    setCoping: (coping) => change('changing what helps', (each) => changeCoping(each, coping)),
    removeLetter: (moment) => void afterwards('removing a letter', send('moment', { id: moment, letter: null })),
    addHosts: (hosts) => void change('adding a server', (each) => addHosts(each, hosts)),
    removeHost: (host) => void change('removing a server', (each) => ({ ...each, hosts: each.hosts.filter((one) => one !== host) })),
    allow: (places) => void afterwards('asking for sites', askFor(places)),
    note: (noted) => afterwards('noting contact', heard(send('slip', noted))),
    editSlip: (id, noted) => afterwards('setting a slip right', edit(id, noted)),
    undoSlip: (id) => void afterwards('taking a slip back', send('undoSlip', { id })),
    answer: (motive) => void change('answering the check', (each) => answerCheck(each, motive, Date.now())),
    renew: () => void change('renewing the plan', (each) => renew(each, Date.now())),
    see: (days) => void succeeds('remembering a picture', setSeen({ days, at: Date.now() })),
    erase: () => void afterwards('erasing', Promise.all([eraseLog(), eraseSettings(), giveBackAll()])),
  };
}

async function edit(id: string, noted: Noted): Promise<void> {
  const { edited } = await heard(send('editSlip', { id, ...noted }));
  if (!edited) throw new Error('There is no such slip any more.');
}
