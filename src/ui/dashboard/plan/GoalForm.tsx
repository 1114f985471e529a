import { useState } from 'preact/hooks';
import { useOwnId } from '../../own-id.ts';
import { say, sayCount } from '../../text.ts';
import { SaveNote, type Saving } from '../SaveNote.tsx';
import type { OnWeaken } from './ChoiceForm.tsx';

const offered = [30, 60, 90];
const mostDays = 3650;

/** For how long: 30, 60, 90 days, another number, or open. More is done at once; less waits. */
export function GoalForm({ goalDays, onWeaken }: { goalDays: number | undefined; onWeaken: OnWeaken }) {
  const stored = goalDays === undefined ? 'open' : offered.includes(goalDays) ? String(goalDays) : 'own';
  const [chosen, setChosen] = useState<string>();
  const [own, setOwn] = useState(String(goalDays ?? ''));
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  const shown = chosen ?? stored;
  const save = () => {
    const days = Math.round(Number(shown === 'own' ? own : shown));
    const isOpen = shown === 'open';
    if (!isOpen && !(days >= 1 && days <= mostDays)) return;
    void onWeaken({ kind: 'goal', ...(!isOpen && { days }) }).then((done) => {
      setSaving(done);
      // Unless something else was chosen meanwhile.
      if (done !== 'lost') setChosen((now) => (now === shown ? undefined : now));
    });
  };
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset>
        <legend>{say('planGoal')}</legend>
        {[...offered.map(String), 'own', 'open'].map((value) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={id}
              checked={value === shown}
              onChange={() => {
                setChosen(value);
                setSaving(undefined);
              }}
            />
            <span>{value === 'own' ? say('planOwn') : value === 'open' ? say('planOpen') : sayCount('days', Number(value))}</span>
          </label>
        ))}
      </fieldset>
      {shown === 'own' && (
        <div class="field">
          <label for={`${id}-days`}>{say('planOwnDays')}</label>
          <input
            id={`${id}-days`}
            type="number"
            min={1}
            max={mostDays}
            step={1}
            required
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
        </div>
      )}
      <SaveNote saving={saving} />
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
