import type { Settings } from '../../core/settings.ts';
import { say } from '../text.ts';
import type { FindingsActions } from './Findings.tsx';
import { useNear } from './use-near.ts';

interface Props {
  settings: Settings;
  now: number;
  actions: FindingsActions;
}

const load = () => import('./LookingBack.tsx').then(({ LookingBack }) => LookingBack);

/** Its place on the page; what is in it is loaded, and the log read, when it comes near the window. */
export function LookingBackSection({ settings, now, actions }: Props) {
  const [place, Part] = useNear(load);
  return (
    <section id="back" class="back-section" aria-labelledby="back-title" ref={place}>
      <h2 id="back-title">{say('back')}</h2>
      <p class="soft">{say('backHint')}</p>
      {Part && <Part settings={settings} now={now} actions={actions} />}
    </section>
  );
}
