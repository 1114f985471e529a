import { useCallback } from 'preact/hooks';
import { useElapsed } from '../pause/use-elapsed.ts';
import { sayRemaining } from '../remaining.ts';
import { say, sayCount } from '../text.ts';

const minuteMs = 60_000;

/** Says when it is enough, and stops nobody: writing for long slows some people down (Sbarra 2013). @param minutes 0: none. */
export function Timer({ minutes }: { minutes: number }) {
  const ms = minutes * minuteMs;
  const next = useCallback((elapsed: number) => (elapsed >= ms ? undefined : Math.min(30_000, ms - elapsed)), [ms]);
  const elapsed = useElapsed(next);
  if (minutes === 0) return null;
  return (
    <>
      {elapsed < ms && <p class="soft">{sayRemaining(ms - elapsed)}</p>}
      <p class="note" role="status">
        {elapsed >= ms && say('timerOver', sayCount('minutes', minutes))}
      </p>
    </>
  );
}
