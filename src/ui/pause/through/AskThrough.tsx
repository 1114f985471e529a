import { useState } from 'preact/hooks';
import { onePress } from '../../one-press.ts';
import { useOwnId } from '../../own-id.ts';
import { say, sayCount, sayTime } from '../../text.ts';
import { useFocusOn } from '../use-focus.ts';
import { HoldButton } from './HoldButton.tsx';

interface Props {
  holdMs: number;
  waitMinutes: number;
  /** These are quiet hours, until then. Epoch milliseconds. */
  quietUntil: number | undefined;
  isPrivate: boolean;
  longest: number;
  /** @returns whether it was heard. */
  onAsk: (intention: string, heldMs: number) => Promise<boolean>;
}

/** The way through, before it is asked for: a quiet button, then one sentence, then a hand that stays. */
export function AskThrough(props: Props) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <AskForm {...props} />;
  return (
    <button type="button" class="quiet" onClick={onePress(() => setOpen(true))}>
      {say('throughBegin')}
    </button>
  );
}

function AskForm({ holdMs, waitMinutes, quietUntil, isPrivate, longest, onAsk }: Props) {
  const [intention, setIntention] = useState('');
  const [problem, setProblem] = useState<'throughIntentionEmpty' | 'throughLost'>();
  // Given up and begun anew: the next try starts from nothing.
  const [tries, setTries] = useState(0);
  const field = useFocusOn<HTMLInputElement>(true);
  const id = useOwnId();
  const ask = async (heldMs: number) => {
    const isHeard = intention.trim() !== '' && (await onAsk(intention.trim(), heldMs));
    if (isHeard) return;
    setProblem(intention.trim() === '' ? 'throughIntentionEmpty' : 'throughLost');
    setTries(tries + 1);
    field.current?.focus();
  };
  return (
    <>
      {quietUntil !== undefined && <p>{say('throughQuiet', sayTime(quietUntil))}</p>}
      <p>{say('throughHow', sayCount('minutes', waitMinutes))}</p>
      <div class="field">
        <label for={id}>{say('throughIntention')}</label>
        <input
          id={id}
          ref={field}
          dir="auto"
          value={intention}
          maxLength={longest}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setIntention(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <div class="soft" id={`${id}-hint`}>
          {isPrivate && <p>{say('throughPrivate')}</p>}
          <p role="status">{problem && say(problem)}</p>
        </div>
      </div>
      <HoldButton key={tries} ms={holdMs} onHeld={(heldMs) => void ask(heldMs)} />
    </>
  );
}
