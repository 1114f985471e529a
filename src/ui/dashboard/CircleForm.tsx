import { useState } from 'preact/hooks';
import type { Person, Switch } from '../../core/settings.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';
import type { DashboardActions } from './dashboard-actions.ts';
import { SaveNote, type Saving } from './SaveNote.tsx';

interface Props {
  person: Person;
  actions: Pick<DashboardActions, 'setCircle' | 'weaken'>;
}

/** Whether this is the person, or somebody near them, for whom hiding and guard can be switched off one by one. */
export function CircleForm({ person, actions }: Props) {
  const { id, circle, off = [] } = person;
  const [chosen, setChosen] = useState<Partial<Pick<Person, 'circle' | 'off'>>>({});
  const shown = { circle, off, ...chosen };
  const [saving, setSaving] = useState<Saving>();
  const name = useOwnId();
  const choose = (change: Partial<typeof chosen>) => {
    setChosen({ ...chosen, ...change });
    setSaving(undefined);
  };
  async function save(): Promise<void> {
    const isSet = await actions.setCircle(id, shown.circle);
    const became = isSet && shown.circle === 'near' ? await actions.weaken({ kind: 'switch-off', person: id, off: shown.off }) : 'saved';
    setSaving(isSet ? became : 'lost');
    if (isSet && became !== 'lost') setChosen({});
  }
  const part = (what: Switch, text: string) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={!shown.off.includes(what)}
        onChange={({ currentTarget }) =>
          choose({ off: currentTarget.checked ? shown.off.filter((each) => each !== what) : [...shown.off, what] })
        }
      />
      <span>{text}</span>
    </label>
  );
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{say('circleLabel')}</legend>
        {(['them', 'near'] as const).map((value) => (
          <label class="choice" key={value}>
            <input type="radio" name={name} checked={shown.circle === value} onChange={() => choose({ circle: value })} />
            <span>{say(value === 'them' ? 'circleThem' : 'circleNear')}</span>
          </label>
        ))}
      </fieldset>
      {shown.circle === 'near' && (
        <fieldset>
          <legend>{say('circleParts')}</legend>
          {part('hiding', say('circleHiding'))}
          {part('guard', say('circleGuard'))}
        </fieldset>
      )}
      <p class="soft">{say('circleHint')}</p>
      <SaveNote saving={saving} />
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
