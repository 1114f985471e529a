import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../../text.ts';

interface Props {
  /** How long it has to be held. */
  ms: number;
  /** @param heldMs how long it was. */
  onHeld: (heldMs: number) => void;
}

/**
 * Held with a pointer, a finger, Space or Enter. Who cannot hold presses once to begin and once more when the time is over: it takes
 * exactly as long. What assistive technology presses is such a press by itself.
 */
export function HoldButton({ ms, onHeld }: Props) {
  const [way, setWay] = useState<'hold' | 'press'>('hold');
  const [begun, setBegun] = useState<number>();
  const [isOver, setOver] = useState(false);
  const held = useRef(onHeld);
  held.current = onHeld;
  useEffect(() => {
    if (begun === undefined) return;
    const timer = setTimeout(() => {
      setOver(true);
      if (way === 'hold') held.current(performance.now() - begun);
    }, ms);
    return () => clearTimeout(timer);
  }, [begun, way, ms]);
  const begin = (how: typeof way) => {
    if (begun !== undefined) return;
    setWay(how);
    setBegun(performance.now());
  };
  const letGo = () => {
    if (way !== 'hold') return;
    setBegun(undefined);
    setOver(false);
  };
  const press = () => {
    if (begun === undefined) begin('press');
    else if (isOver) held.current(performance.now() - begun);
  };
  const isRunning = begun !== undefined;
  return (
    <div class="hold-box">
      <button
        type="button"
        class={`hold plain${isRunning && !isOver ? ' running' : ''}`}
        style={{ '--hold': `${ms}ms` }}
        onPointerDown={(event) => {
          if (way !== 'hold' || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          begin('hold');
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onBlur={letGo}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (way !== 'hold' || (event.key !== ' ' && event.key !== 'Enter')) return;
          event.preventDefault();
          if (!event.repeat) begin('hold');
        }}
        onKeyUp={(event) => {
          if (way !== 'hold' || (event.key !== ' ' && event.key !== 'Enter')) return;
          event.preventDefault();
          letGo();
        }}
        onClick={(event) => {
          // A click with no pointer behind it: pressed by assistive technology, or by key in the other way.
          if (way === 'press' || event.detail === 0) press();
        }}
      >
        <i aria-hidden="true" />
        <span>{words(way, isRunning, isOver, ms)}</span>
      </button>
      <p role="status" class="soft">
        {way === 'press' && (isOver ? say('holdOver') : isRunning && say('holdWait'))}
      </p>
      {way === 'hold' && !isRunning && (
        <button type="button" class="quiet small" onClick={() => setWay('press')}>
          {say('holdCannot')}
        </button>
      )}
    </div>
  );
}

function words(way: 'hold' | 'press', isRunning: boolean, isOver: boolean, ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (way === 'hold') return isRunning ? say('holdOn') : sayCount('holdFor', seconds);
  if (isOver) return say('holdGoOn');
  return isRunning ? say('holdRunning') : sayCount('holdPress', seconds);
}
