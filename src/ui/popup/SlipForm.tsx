import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { fieldMoment, readFieldMoment } from '../field-time.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';

interface Props {
  now: number;
  /** @returns whether it was noted. */
  onSlip: (at: number) => Promise<boolean>;
  onClose: () => void;
}

/** Asked kindly: only when. */
export function SlipForm({ now, onSlip, onClose }: Props) {
  const [when, setWhen] = useState(fieldMoment(now));
  const id = useOwnId();
  const [isLost, setLost] = useState(false);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (await onSlip(Math.min(readFieldMoment(when) ?? now, now))) onClose();
    else setLost(true);
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
        <button type="button" class="quiet" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
      <p role="status">{isLost && say('notSaved')}</p>
      <p class="soft">{say('slipHint')}</p>
    </form>
  );
}
