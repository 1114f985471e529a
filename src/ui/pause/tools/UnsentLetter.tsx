import { useCallback, useState } from 'preact/hooks';
import { letterMs, longestLetter } from '../../../core/moment.ts';
import { useOwnId } from '../../own-id.ts';
import { sayRemaining } from '../../remaining.ts';
import { say } from '../../text.ts';
import type { PauseActions } from '../PauseView.tsx';
import { useElapsed } from '../use-elapsed.ts';
import { useFocusOn } from '../use-focus.ts';

interface Props {
  /** Not in a private window. */
  canKeep: boolean;
  onSay: PauseActions['onSay'];
}

type Fate = 'kept' | 'gone';

/**
 * A few lines that nobody gets: short and timed, with no question why, since writing slows some people down (Sbarra 2013). It is kept
 * only for who says so, sealed.
 */
export function UnsentLetter({ canKeep, onSay }: Props) {
  const [text, setText] = useState('');
  const [fate, setFate] = useState<Fate>();
  const [isLost, setLost] = useState(false);
  const next = useCallback((elapsed: number) => (elapsed >= letterMs ? undefined : 30_000), []);
  const elapsed = useElapsed(next);
  const isOver = elapsed >= letterMs;
  const id = useOwnId();
  const done = useFocusOn<HTMLParagraphElement>(fate);
  if (fate) {
    return (
      <div class="tool">
        <p ref={done} tabIndex={-1}>
          {say(fate === 'kept' ? 'letterKept' : 'letterGone')}
        </p>
      </div>
    );
  }
  const keep = async () => {
    if (await onSay({ letter: text })) setFate('kept');
    else setLost(true);
  };
  return (
    <form
      class="tool"
      onSubmit={(event) => {
        event.preventDefault();
        if (canKeep) void keep();
      }}
    >
      <div class="field">
        <label for={id}>{say('letterLabel')}</label>
        <textarea
          id={id}
          rows={7}
          dir="auto"
          value={text}
          maxLength={longestLetter}
          readOnly={isOver}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="soft" id={`${id}-hint`}>
          {isOver ? say('letterEnough') : `${say('letterHint')} ${sayRemaining(letterMs - elapsed)}`}
        </p>
      </div>
      <div class="row">
        <button type="button" class="plain" disabled={text === ''} onClick={() => setFate('gone')}>
          {say('letterLetGo')}
        </button>
        {canKeep && (
          <button type="submit" class="plain" disabled={text.trim() === ''}>
            {say('letterKeep')}
          </button>
        )}
      </div>
      {!canKeep && <p class="soft">{say('letterPrivate')}</p>}
      <p role="status">{isLost && say('notSaved')}</p>
    </form>
  );
}
