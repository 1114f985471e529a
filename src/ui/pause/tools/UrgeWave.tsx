import { useCallback, useEffect } from 'preact/hooks';
import { type UrgeStage, urgeStage } from '../../../core/urge.ts';
import { sayRemaining } from '../../remaining.ts';
import { type Key, say } from '../../text.ts';
import { useElapsed } from '../use-elapsed.ts';

const words: Record<UrgeStage, Key> = { notice: 'urgeNotice', watch: 'urgeWatch', breathe: 'urgeBreathe', stay: 'urgeStay' };

interface Props {
  ms: number;
  onEnd: () => void;
}

/** The wave: one sentence after the other, and a light that rises until the time is over. Nothing ticks. */
export function UrgeWave({ ms, onEnd }: Props) {
  // Now and then, and exactly at the end.
  const next = useCallback((elapsed: number) => (elapsed >= ms ? undefined : Math.min(ms - elapsed, 2000)), [ms]);
  const elapsed = useElapsed(next);
  const isOver = elapsed >= ms;
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver, onEnd]);
  return (
    <>
      <div class="wave" aria-hidden="true">
        <i style={{ 'animation-duration': `${ms}ms` }} />
      </div>
      <p class="guide" role="status">
        {say(words[urgeStage(elapsed / ms)])}
      </p>
      <p class="soft">{sayRemaining(ms - elapsed)}</p>
      <button type="button" class="quiet" onClick={onEnd}>
        {say('urgeEnd')}
      </button>
    </>
  );
}
