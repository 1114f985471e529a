import type { Settings } from '../../core/settings.ts';
import { say } from '../text.ts';
import type { DashboardActions } from './dashboard-actions.ts';
import { EnginesForm } from './EnginesForm.tsx';
import { ChoiceForm } from './plan/ChoiceForm.tsx';

interface Props {
  settings: Settings;
  actions: Pick<DashboardActions, 'allow' | 'addHosts' | 'weaken'>;
}

/** How far hiding goes: search engines, and what others post about them. */
export function HidingSection({ settings: { hosts, people, mentions }, actions }: Props) {
  if (people.length === 0) return null;
  const addEngine = (host: string) => {
    actions.addHosts([host]);
    actions.allow([{ name: host, origins: [`*://${host}/*`] }]);
  };
  return (
    <section id="hiding" aria-labelledby="hiding-title">
      <h2 id="hiding-title">{say('hiding')}</h2>
      <EnginesForm hosts={hosts} onAdd={addEngine} />
      <ChoiceForm
        legend={say('mentionsLabel')}
        hint={say('mentionsHint')}
        choices={[
          { value: 'post', text: say('mentionsPost') },
          { value: 'part', text: say('mentionsPart') },
        ]}
        value={mentions ?? 'post'}
        onSave={(to) => actions.weaken({ kind: 'mentions', to })}
      />
    </section>
  );
}
