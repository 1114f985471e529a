import { useEffect, useRef } from 'preact/hooks';
import type { Said } from '../../core/motive.ts';
import { HelpLines } from '../pause/tools/HelpLines.tsx';
import { say } from '../text.ts';
import { fitKeys, motiveKeys } from './motive-text.ts';

interface Props {
  motive: Said;
  /** Right after the answer; later it is there to be opened. */
  isOpen: boolean;
  onAgain: () => void;
}

/** What we have to say to the user's own reason: what fits, and what does not. */
export function Fit({ motive, isOpen, onAgain }: Props) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) summary.current?.focus();
  }, [isOpen]);
  return (
    <details class="fit" open={isOpen}>
      <summary ref={summary}>{say('motiveSaid', say(motiveKeys[motive]))}</summary>
      {fitKeys[motive].map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
      {motive === 'safety' && <HelpLines languages={navigator.languages} />}
      <button type="button" class="quiet" onClick={onAgain}>
        {say('checkAgain')}
      </button>
    </details>
  );
}
