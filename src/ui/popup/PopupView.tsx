import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../core/places.ts';
import { realmsOf } from '../../core/settings.ts';
import type { NamingForm } from '../naming/NamingForm.tsx';
import type { Named } from '../naming/name-person.ts';
import { Scene } from '../Scene.tsx';
import type { SlipForm } from '../slips/SlipForm.tsx';
import type { Noted } from '../slips/slip-draft.ts';
import { say } from '../text.ts';
import { Home } from './Home.tsx';
import type { PopupData } from './popup-data.ts';

/** `keep`: confirm that the profile in front of the user is to be kept away. */
export type View = 'home' | 'name' | 'keep' | 'slip';

/** Promises tell whether it was saved; they end when that is on screen. */
export interface PopupActions {
  /** Does not wait until the browser's prompt is answered. */
  name: (named: Named) => Promise<boolean>;
  allow: (places: readonly Place[]) => void;
  allowHere: () => void;
  slip: (noted: Noted) => Promise<boolean>;
  undoSlip: (id: string) => void;
  openDashboard: () => void;
}

interface Props {
  data: PopupData;
  now: number;
  actions: PopupActions;
  /** Already loaded, where it is the first thing to show. */
  form?: typeof NamingForm;
}

/** Most visits to the popup only look: a form is loaded when it is wanted. */
const loadSlipForm = async (): Promise<typeof SlipForm> => (await import('../slips/SlipForm.tsx')).SlipForm;
export const loadForm = async (): Promise<typeof NamingForm> => (await import('../naming/NamingForm.tsx')).NamingForm;

export function PopupView({ data, now, actions, form }: Props) {
  const [view, setView] = useState<View>(data.settings.people.length === 0 ? 'name' : 'home');
  const [Form, setForm] = useState(() => form);
  const [Slip, setSlip] = useState<typeof SlipForm>();
  const show = async (next: View): Promise<void> => {
    if (!Form && (next === 'name' || next === 'keep')) {
      const loaded = await loadForm();
      setForm(() => loaded);
    }
    if (!Slip && next === 'slip') {
      const loaded = await loadSlipForm();
      setSlip(() => loaded);
    }
    setView(next);
  };
  const main = useFocusOnChange(view);
  const home = () => setView('home');
  const isFirst = data.settings.people.length === 0;
  const { people } = data.settings;
  const profile = data.page?.profile;
  return (
    <main class={`popup ${view}`} ref={main} tabIndex={-1}>
      {view === 'home' && <Home data={data} actions={actions} show={(next) => void show(next)} />}
      {view === 'slip' && Slip && (
        <>
          <h1>{say('slipTitle')}</h1>
          <Slip now={now} realms={realmsOf(people)} onNote={actions.slip} onClose={home} />
        </>
      )}
      {view === 'name' && Form && (
        <>
          {isFirst ? (
            <>
              <Scene rise={0.2} above={<h1>{say('welcomeTitle')}</h1>} below={null} />
              <p>{say('welcomeText')}</p>
            </>
          ) : (
            <h1>{say('nameSomebody')}</h1>
          )}
          {profile && (
            <button type="button" class="plain" onClick={() => setView('keep')}>
              {say('keepOff')}
            </button>
          )}
          <Form
            people={people}
            label={data.label}
            hosts={data.hosts}
            onName={actions.name}
            onDone={home}
            {...(isFirst ? {} : { onCancel: home })}
          />
        </>
      )}
      {view === 'keep' && profile && Form && (
        <>
          <h1>{say('keepOff')}</h1>
          <Form
            people={people}
            label={data.label}
            hosts={data.hosts}
            profile={profile}
            onName={actions.name}
            onDone={home}
            onCancel={() => setView(isFirst ? 'name' : 'home')}
          />
        </>
      )}
    </main>
  );
}

/** Another view begins at its top, for eyes, keyboard and screen reader alike. */
function useFocusOnChange(view: View) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    (main.current?.querySelector<HTMLElement>('textarea, input, h1') ?? main.current)?.focus();
    window.scrollTo(0, 0);
  }, [view]);
  return main;
}
