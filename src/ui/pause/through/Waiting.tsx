import { useCallback } from 'preact/hooks';
import { untilNextWords } from '../../../core/calm-time.ts';
import { sayRemaining } from '../../remaining.ts';
import { say, sayCount } from '../../text.ts';
import { useElapsed } from '../use-elapsed.ts';
import { useFocusOn } from '../use-focus.ts';

interface Props {
  /** How long it still waits, as of the moment in which this is first shown. */
  leftMs: number;
  passes: number;
  /** Whether the user just asked: then the words are read out. */
  isNew: boolean;
  onTakeBack: () => void;
  onPass: () => void;
}

/** It waits. The words change once a minute at most, and nothing of it is read out. */
export function Waiting({ leftMs, passes, isNew, onTakeBack, onPass }: Props) {
  const next = useCallback((elapsed: number) => (elapsed >= leftMs ? undefined : untilNextWords(leftMs - elapsed)), [leftMs]);
  const left = Math.max(0, leftMs - useElapsed(next));
  const title = useFocusOn<HTMLHeadingElement>(isNew);
  return (
    <>
      <h2 ref={isNew ? title : null} tabIndex={-1}>
        {say('throughWaiting')}
      </h2>
      <p>
        {sayRemaining(left)} {say('throughMeanwhile')}
      </p>
      <button type="button" class="plain" onClick={onTakeBack}>
        {say('throughTakeBack')}
      </button>
      {passes > 0 ? (
        <button type="button" class="quiet small" onClick={onPass}>
          {sayCount('throughPass', passes)}
        </button>
      ) : (
        <p class="soft">{say('throughNoPass')}</p>
      )}
    </>
  );
}
