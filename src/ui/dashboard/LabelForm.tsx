import { useState } from 'preact/hooks';
import { longestLabel } from '../../core/naming.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';
import { SaveNote, type Saving } from './SaveNote.tsx';

interface Props {
  label: string;
  /** @returns whether it was saved. */
  onLabel: (label: string) => Promise<boolean>;
  onClose: () => void;
}

export function LabelForm({ label, onLabel, onClose }: Props) {
  const [value, setValue] = useState(label);
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onLabel(value).then((isSaved) => (isSaved ? onClose() : setSaving('lost')));
      }}
    >
      <div class="field">
        <label for={id}>{say('labelLabel')}</label>
        <input
          id={id}
          dir="auto"
          value={value}
          required
          maxLength={longestLabel}
          autocomplete="off"
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit">{say('save')}</button>
        <button type="button" class="quiet" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
      <SaveNote saving={saving} />
    </form>
  );
}
