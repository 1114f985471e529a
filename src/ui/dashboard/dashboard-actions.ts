import { removeChannel } from '../../core/channel.ts';
import { type CopingChange, changeCoping } from '../../core/coping.ts';
import { answerCheck } from '../../core/motive.ts';
import { addNames, readNames, renamePerson, setCircle } from '../../core/naming.ts';
import type { Place } from '../../core/places.ts';
import { renew } from '../../core/renewal.ts';
import { addHosts, type Person, type Plan, type Settings } from '../../core/settings.ts';
import { isPending } from '../../core/waits.ts';
import type { OneWeakening } from '../../core/weakening.ts';
import { succeeds } from '../../report.ts';
import { send } from '../../send.ts';
import { setAsked } from '../../stores/asked.ts';
import { eraseStored } from '../../stores/erase.ts';
import { setSeen } from '../../stores/seen.ts';
import { changeSettings } from '../../stores/settings.ts';
import { heard } from '../heard.ts';
import { askForThem, type Named, naming } from '../naming/name-person.ts';
import { askFor } from '../permissions.ts';
import type { Noted } from '../slips/slip-draft.ts';
import type { CheckInChange, CheckInProps } from '../today/CheckIn.tsx';
import type { TodayActions } from '../today/TodaySection.tsx';
import { giveBackAll } from './give-back-all.ts';
import type { Saving } from './SaveNote.tsx';

/** Promises tell whether it was saved; they end when that is on screen. */
export interface DashboardActions extends TodayActions {
  /** Does not wait until the browser's prompt is answered. */
  name: (named: Named) => Promise<boolean>;
  rename: (person: string, label: string) => Promise<boolean>;
  setCircle: (person: string, circle: Person['circle']) => Promise<boolean>;
  setNames: (person: Person, names: readonly string[]) => Promise<Saving>;
  /** What of the plan can be neither weaker nor stronger. */
  setPlan: (change: Partial<Pick<Plan, 'since' | 'reasons' | 'ifThen' | 'renewEveryDays'>>) => Promise<boolean>;
  /** Asks the worker for what may weaken. */
  weaken: (change: OneWeakening) => Promise<Saving>;
  /** Closing is instant. */
  closeChannel: (person: string, channel: string) => Promise<boolean>;
  takeBack: (id: string) => void;
  usePass: (id: string) => void;
  answerThrough: (opening: string, wasContact: boolean) => void;
  setCoping: (change: CopingChange) => Promise<boolean>;
  /** @param id of the check-in of today, or of a new one. */
  checkIn: CheckInProps['onCheckIn'];
  addHosts: (hosts: readonly string[]) => void;
  allow: (places: readonly Place[]) => void;
  /** Private windows stay as they are, and nobody asks again. */
  leavePrivate: () => void;
  erase: () => void;
  /** Reads everything again, after what no button here did. */
  refresh: () => void;
}

/** What the buttons of the dashboard do. @param refresh reads everything again and shows it. */
export function dashboardActions(settings: Settings, refresh: () => Promise<void>): DashboardActions {
  const afterwards = async (doing: string, done: Promise<unknown>): Promise<boolean> => {
    const isDone = await succeeds(doing, done);
    await refresh();
    return isDone;
  };
  const change = (doing: string, how: (settings: Settings) => Settings): Promise<boolean> => afterwards(doing, changeSettings(how));
  const weaken: DashboardActions['weaken'] = async (change) => {
    let isWaiting = false;
    const asked = heard(send('weaken', { change })).then(({ waits }) => {
      isWaiting = isPending(waits, change);
    });
    if (!(await afterwards('asking for a change', asked))) return 'lost';
    return isWaiting ? 'waits' : 'saved';
  };
  return {
    name: (named) => {
      const how = naming(named);
      void afterwards('asking for sites', askForThem(named, how(settings)));
      return change('naming', how);
    },
    rename: (person, label) => change('renaming', (each) => renamePerson(each, person, label)),
    setCircle: (person, circle) => change('setting the circle', (each) => setCircle(each, person, circle)),
    setNames: async ({ id, names }, typed) => {
      const kept = readNames(typed);
      const isSaved = await change('keeping names', (each) => addNames(each, id, kept, Date.now()));
      let saving: Saving = isSaved ? 'saved' : 'lost';
      for (const name of names.filter((name) => !kept.includes(name))) {
        const dropped = await weaken({ kind: 'drop-name', person: id, name });
        if (dropped !== 'saved') saving = dropped;
      }
      return saving;
    },
    setPlan: (next) => change('changing the plan', (each) => (each.plan ? { ...each, plan: { ...each.plan, ...next } } : each)),
    weaken,
    closeChannel: (person, channel) => change('closing a channel', (each) => removeChannel(each, person, channel)),
    takeBack: (id) => void afterwards('taking back', heard(send('takeBack', { id }))),
    usePass: (id) => void afterwards('using a pass', heard(send('usePass', { for: id }))),
    answerThrough: (opening, wasContact) => void afterwards('answering', heard(send('answerThrough', { opening, wasContact }))),
    setCoping: (coping) => change('changing what helps', (each) => changeCoping(each, coping)),
    checkIn: (id, change) => afterwards('checking in', checkIn(id, change)),
    addHosts: (hosts) => void change('adding a server', (each) => addHosts(each, hosts)),
    allow: (places) => void afterwards('asking for sites', askFor(places)),
    note: (noted) => afterwards('noting contact', heard(send('slip', noted))),
    editSlip: (id, noted) => afterwards('setting a slip right', edit(id, noted)),
    undoSlip: (id) => void afterwards('taking a slip back', send('undoSlip', { id })),
    answer: (motive) => void change('answering the check', (each) => answerCheck(each, motive, Date.now())),
    renew: () => void change('renewing the plan', (each) => renew(each, Date.now())),
    see: (days) => void succeeds('remembering a picture', setSeen({ days, at: Date.now() })),
    leavePrivate: () => void afterwards('leaving private windows', setAsked('privateWindows', Date.now())),
    erase: () => void afterwards('erasing', eraseEverything()),
    refresh: () => void refresh(),
  };
}

async function checkIn(id: string, change: CheckInChange): Promise<void> {
  const { kept } = await heard(send('entry', { id, kind: 'check-in', ...change }));
  if (!kept) throw new Error('It waits to be written.');
}

async function edit(id: string, noted: Noted): Promise<void> {
  const { edited } = await heard(send('editSlip', { id, ...noted }));
  if (!edited) throw new Error('There is no such slip any more.');
}

/** By this page itself, should the worker be dead; and by the worker, should it be writing. */
async function eraseEverything(): Promise<void> {
  const done = await Promise.allSettled([eraseStored(), giveBackAll()]);
  await heard(send('erase', {}));
  for (const each of done) if (each.status === 'rejected') throw each.reason;
}
