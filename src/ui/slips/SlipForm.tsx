import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isUndoable, type Slip } from '../../core/log.ts';
import { isSealed } from '../../core/words.ts';
import { fieldMoment } from '../field-time.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';
import { MoreFields } from './MoreFields.tsx';
import { draftOf, type Noted, readDraft } from './slip-draft.ts';

interface Props {
  now: number;
  realms: readonly string[];
  /** One that was noted before and is set right. */
  slip?: Slip;
  /** @returns whether it was kept. */
  onNote: (noted: Noted) => Promise<boolean>;
  onClose: () => void;
}

/** Asked kindly: when; and a few words more for who likes. */
export function SlipForm({ now, realms, slip, onNote, onClose }: Props) {
  // The page may have been open since yesterday.
  const [draft, setDraft] = useState(() => draftOf(slip, Date.now()));
  const [isLost, setLost] = useState(false);
  const id = useOwnId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // It stands in the place of the button that opened it.
    if (slip) form.current?.querySelector<HTMLElement>('input:enabled, select')?.focus();
  }, []);
  const isFixed = slip !== undefined && !isUndoable(slip, now);
  const change = (next: Partial<typeof draft>) => setDraft({ ...draft, ...next });
  // Pressed twice in one breath is noted once.
  const isBusy = useRef(false);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    if (await onNote(readDraft(draft, slip, Date.now()))) onClose();
    else setLost(true);
    isBusy.current = false;
  };
  return (
    <form class="slip" ref={form} onSubmit={submit}>
      {!slip && <p>{say('slipText')}</p>}
      <div class="field">
        <label for={id}>{say('slipWhen')}</label>
        <input
          id={id}
          type="datetime-local"
          value={draft.when}
          max={fieldMoment(Date.now())}
          required
          disabled={isFixed}
          onInput={(event) => change({ when: event.currentTarget.value })}
        />
        {isFixed && <p class="soft">{say('slipFixed')}</p>}
      </div>
      <details open={slip !== undefined}>
        <summary>{say('slipMore')}</summary>
        <MoreFields {...{ draft, realms }} isSealed={isSealed(slip?.helped)} onChange={change} />
      </details>
      <div class="row">
        <button type="submit">{say(slip ? 'save' : 'slipNote')}</button>
        <button type="button" class="quiet" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
      <p role="status">{isLost && say('notSaved')}</p>
      {!slip && <p class="soft">{say('slipHint')}</p>}
    </form>
  );
}
