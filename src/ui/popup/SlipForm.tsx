import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fieldMoment, readFieldMoment } from '../field-time.ts';
import { say } from '../text.ts';

interface Props {
  now: number;
  onSlip: (at: number) => void;
  onCancel: () => void;
}

/** Asked kindly: only when. */
export function SlipForm({ now, onSlip, onCancel }: Props) {
  const [when, setWhen] = useState(fieldMoment(now));
  const id = useId();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSlip(Math.min(readFieldMoment(when) ?? now, now));
  };
  return (
    <form class="slip" onSubmit={submit}>
      <h1>{say('slipTitle')}</h1>
      <p>{say('slipText')}</p>
      <div class="field">
        <label for={id}>{say('slipWhen')}</label>
        <input
          id={id}
          type="datetime-local"
          value={when}
          max={fieldMoment(now)}
          required
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit">{say('slipNote')}</button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
      <p class="soft">{say('slipHint')}</p>
    </form>
  );
}
