import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { breath, breathAt, breathingMs, untilTurn } from '../../../core/breath.ts';
import { report } from '../../../report.ts';
import { say, sayNumber } from '../../text.ts';
import { useElapsed } from '../use-elapsed.ts';
import { useFocusOn } from '../use-focus.ts';
import { BreathSound } from './breath-sound.ts';

/** In for 4, out for 6, for two minutes; longer for who likes. Sound only for who wants it. */
export function Breathing({ isLoud }: { isLoud: boolean }) {
  const [round, setRound] = useState(0);
  const [isOver, setOver] = useState(false);
  const [hasSound, setSound] = useState(isLoud);
  const done = useFocusOn<HTMLParagraphElement>(isOver);
  const end = useCallback(() => setOver(true), []);
  const numbers = [breath.inSeconds, breath.outSeconds, breath.times].map(sayNumber);
  if (isOver) {
    return (
      <div class="tool">
        <p ref={done} tabIndex={-1}>
          {say('breatheDone')}
        </p>
        <button
          type="button"
          class="plain"
          onClick={() => {
            setRound(round + 1);
            setOver(false);
          }}
        >
          {say('breatheAgain')}
        </button>
      </div>
    );
  }
  return (
    <div class="tool">
      <Pacer key={round} hasSound={hasSound} onEnd={end} />
      <p class="soft">{say('breatheHow', ...numbers)}</p>
      <button type="button" class="chip" aria-pressed={hasSound} onClick={() => setSound(!hasSound)}>
        {say('breatheSound')}
      </button>
    </div>
  );
}

/** The light that grows and rests is drawn by the style sheet; with reduced motion it stands still, and words and numbers do the work. */
function Pacer({ hasSound, onEnd }: { hasSound: boolean; onEnd: () => void }) {
  const next = useCallback((elapsed: number) => (elapsed >= breathingMs ? undefined : untilTurn(elapsed)), []);
  const way = breathAt(useElapsed(next));
  const sound = useRef<BreathSound>(null);
  useEffect(() => {
    if (!hasSound) return;
    try {
      sound.current = new BreathSound();
    } catch (error) {
      // No device to play on: the light does.
      report(error, 'making a sound');
    }
    return () => {
      sound.current?.close();
      sound.current = null;
    };
  }, [hasSound]);
  useEffect(() => {
    if (way === 'over') onEnd();
    else if (hasSound) sound.current?.breathe(way);
  }, [way, hasSound, onEnd]);
  return (
    <div class="breath" aria-hidden="true">
      <i />
      <p class="moving">{way === 'out' ? say('breatheOut') : say('breatheIn')}</p>
      <p class="still">
        <span>
          {say('breatheIn')} <b>{counting(breath.inSeconds)}</b>
        </span>
        <span>
          {say('breatheOut')} <b>{counting(breath.outSeconds)}</b>
        </span>
      </p>
    </div>
  );
}

const counting = (seconds: number): string => Array.from({ length: seconds }, (_, index) => sayNumber(index + 1)).join(' ');
