import { useCallback } from 'preact/hooks';
import { untilNextWords } from '../../../core/calm-time.ts';
import { onePress } from '../../one-press.ts';
import { sayRemaining } from '../../remaining.ts';
import { say, sayCount } from '../../text.ts';
import { useElapsed } from '../use-elapsed.ts';
import { useFocusOn } from '../use-focus.ts';

interface Props {
  /** When it will be over, as far as can be told now. Epoch milliseconds. */
  until: number;
  passes: number;
  /** Whether the user just asked: then this is where they are. */
  isNew: boolean;
  onTakeBack: () => void;
  onPass: () => void;
}

/** It waits. The words change once a minute at most, and nothing of it is read out by itself. */
export function Waiting({ until, passes, isNew, onTakeBack, onPass }: Props) {
  const next = useCallback(() => (until <= Date.now() ? undefined : untilNextWords(until - Date.now())), [until]);
  useElapsed(next);
  const title = useFocusOn<HTMLHeadingElement>(isNew);
  return (
    <>
      <h2 ref={isNew ? title : null} tabIndex={-1}>
        {say('throughWaiting')}
      </h2>
      <p>
        {sayRemaining(until - Date.now())} {say('throughMeanwhile')}
      </p>
      <button type="button" class="plain" onClick={onePress(onTakeBack)}>
        {say('throughTakeBack')}
      </button>
      {passes > 0 ? (
        <button type="button" class="quiet small" onClick={onePress(onPass)}>
          {sayCount('throughPass', passes)}
        </button>
      ) : (
        <p class="soft">{say('throughNoPass')}</p>
      )}
    </>
  );
}
