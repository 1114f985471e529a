import { useState } from 'preact/hooks';
import type { OneWeakening } from '../../../core/weakening.ts';
import { useOwnId } from '../../own-id.ts';
import { say } from '../../text.ts';
import { SaveNote, type Saving } from '../SaveNote.tsx';

export interface Choice<Value> {
  value: Value;
  text: string;
}

interface Props<Value extends string | number> {
  legend: string;
  hint?: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onSave: (value: Value) => Promise<Saving>;
}

/** What the buttons of a form ask the worker for. */
export type OnWeaken = (change: OneWeakening) => Promise<Saving>;

/** One of a few, and a button: with the arrow keys every choice on the way would be chosen, and some are hard to take back. */
export function ChoiceForm<Value extends string | number>({ legend, hint, choices, value, onSave }: Props<Value>) {
  const [chosen, setChosen] = useState<Value>();
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  const shown = chosen ?? value;
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(shown).then((done) => {
          setSaving(done);
          // Unless something else was chosen meanwhile.
          if (done !== 'lost') setChosen((now) => (now === shown ? undefined : now));
        });
      }}
    >
      <fieldset {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}>
        <legend>{legend}</legend>
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={id}
              checked={choice.value === shown}
              onChange={() => {
                setChosen(choice.value);
                setSaving(undefined);
              }}
            />
            <span>{choice.text}</span>
          </label>
        ))}
      </fieldset>
      {hint !== undefined && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <SaveNote saving={saving} />
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
