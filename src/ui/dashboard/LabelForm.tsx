import { useId, useState } from 'preact/hooks';
import { longestLabel } from '../../core/naming.ts';
import { say } from '../text.ts';

interface Props {
  label: string;
  onLabel: (label: string) => void;
  onCancel: () => void;
}

export function LabelForm({ label, onLabel, onCancel }: Props) {
  const [value, setValue] = useState(label);
  const id = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onLabel(value);
      }}
    >
      <div class="field">
        <label for={id}>{say('labelLabel')}</label>
        <input
          id={id}
          value={value}
          required
          maxLength={longestLabel}
          autocomplete="off"
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit">{say('save')}</button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
