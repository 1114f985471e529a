import { useState } from 'preact/hooks';
import { mostQuiet, type Quiet, usualQuiet } from '../../../core/quiet.ts';
import { hourFields, hoursOf } from '../../contact/channel-form.ts';
import { sayQuiet } from '../../contact/channel-text.ts';
import { HoursFields } from '../../contact/HoursFields.tsx';
import { useOwnId } from '../../own-id.ts';
import { type Key, say } from '../../text.ts';
import { SaveNote, type Saving } from '../SaveNote.tsx';
import type { OnWeaken } from './ChoiceForm.tsx';

interface Props {
  quiet: readonly Quiet[];
  /** Adding is done at once; removing waits. */
  onWeaken: OnWeaken;
}

/** Hours in which the way through stays closed. */
export function QuietForm({ quiet, onWeaken }: Props) {
  const [isAdding, setAdding] = useState(false);
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  const add = async (hours: Omit<Quiet, 'id'>) => {
    const became = await onWeaken({ kind: 'quiet', quiet: { id: crypto.randomUUID(), ...hours } });
    setSaving(became);
    if (became !== 'lost') setAdding(false);
  };
  return (
    <div class="card" id="quiet">
      <h3 id={`${id}-title`}>{say('quiet')}</h3>
      <p class="soft">{say('quietHint')}</p>
      {quiet.length > 0 && (
        <ul class="rows" aria-labelledby={`${id}-title`}>
          {quiet.map((each) => (
            <li key={each.id}>
              <span id={`${id}-${each.id}`}>{sayQuiet(each)}</span>
              <button
                type="button"
                class="quiet"
                aria-describedby={`${id}-${each.id}`}
                onClick={() => void onWeaken({ kind: 'drop-quiet', quiet: each.id }).then(setSaving)}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <SaveNote saving={saving} />
      {isAdding ? (
        <QuietFields first={{ hours: usualQuiet }} onSave={(hours) => void add(hours)} onCancel={() => setAdding(false)} />
      ) : (
        quiet.length < mostQuiet && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setSaving(undefined);
              setAdding(true);
            }}
          >
            {say('quietAdd')}
          </button>
        )
      )}
    </div>
  );
}

const problems: Record<'noHours' | 'noDays', Key> = { noHours: 'channelNoHours', noDays: 'channelNoDays' };

interface FieldsProps {
  first: Omit<Quiet, 'id'>;
  onSave: (hours: Omit<Quiet, 'id'>) => void;
  onCancel: () => void;
}

/** Prefilled; nothing is kept before it is said so. */
export function QuietFields({ first, onSave, onCancel }: FieldsProps) {
  const [fields, setFields] = useState(() => hourFields(first));
  const [problem, setProblem] = useState<keyof typeof problems>();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const hours = hoursOf(fields);
        if (typeof hours === 'string') setProblem(hours);
        else onSave(hours);
      }}
    >
      <HoursFields
        fields={fields}
        fromLabel={say('quietFrom')}
        toLabel={say('quietTo')}
        hint={say('quietHoursHint')}
        onFields={(change) => {
          setFields({ ...fields, ...change });
          setProblem(undefined);
        }}
      />
      <div role="alert">{problem && <p class="note">{say(problems[problem])}</p>}</div>
      <div class="row">
        <button type="submit" class="plain">
          {say('quietAdd')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
