import { useEffect, useRef, useState } from 'preact/hooks';
import { realmsOf } from '../../core/settings.ts';
import type { SlipForm } from '../slips/SlipForm.tsx';
import { say } from '../text.ts';
import { Home } from './Home.tsx';
import type { Naming as NamingView } from './Naming.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupData } from './popup-data.ts';

/** `keep`: confirm that the profile in front of the user is to be kept away. */
export type View = 'home' | 'name' | 'keep' | 'slip';

interface Props {
  data: PopupData;
  now: number;
  actions: PopupActions;
  /** Already loaded, where it is the first thing to show. */
  naming?: typeof NamingView;
}

/** Most visits to the popup only look: a form is loaded when it is wanted. */
const loadSlipForm = async (): Promise<typeof SlipForm> => (await import('../slips/SlipForm.tsx')).SlipForm;
export const loadNaming = async (): Promise<typeof NamingView> => (await import('./Naming.tsx')).Naming;

export function PopupView({ data, now, actions, naming }: Props) {
  const { people } = data.settings;
  const [view, setView] = useState<View>(people.length === 0 ? 'name' : 'home');
  const [Naming, setNaming] = useState(() => naming);
  const [Slip, setSlip] = useState<typeof SlipForm>();
  const open = async (next: View): Promise<void> => {
    if (!Naming && (next === 'name' || next === 'keep')) {
      const loaded = await loadNaming();
      setNaming(() => loaded);
    }
    if (!Slip && next === 'slip') {
      const loaded = await loadSlipForm();
      setSlip(() => loaded);
    }
    setView(next);
  };
  const show = (next: View) => void open(next);
  return (
    <main class={`popup ${view}`} ref={useFocusOnChange(view)} tabIndex={-1}>
      {view === 'home' && <Home data={data} actions={actions} show={show} />}
      {view === 'slip' && Slip && (
        <>
          <h1>{say('slipTitle')}</h1>
          <Slip now={now} realms={realmsOf(people)} onNote={actions.slip} onClose={() => show('home')} />
        </>
      )}
      {(view === 'name' || view === 'keep') && Naming && <Naming {...{ data, actions, show }} isKeeping={view === 'keep'} />}
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
