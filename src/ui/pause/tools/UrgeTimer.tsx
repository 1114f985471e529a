import { useState } from 'preact/hooks';
import { urgeLengths, usualUrgeSeconds } from '../../../core/coping.ts';
import { say, sayCount, sayNumber } from '../../text.ts';
import type { PauseActions } from '../PauseView.tsx';
import { useFocusOn } from '../use-focus.ts';
import { UrgeScale } from './UrgeScale.tsx';
import { UrgeWave } from './UrgeWave.tsx';

interface Props {
  /** The length that the user set; chosen anew each time if they like. */
  seconds: number | undefined;
  onSay: PauseActions['onSay'];
}

type Step = 'before' | 'wave' | 'after' | 'done';

/** Rate the urge, watch it for a while, rate it again. Promises nothing about the second number. */
export function UrgeTimer({ seconds = usualUrgeSeconds, onSay }: Props) {
  const [step, setStep] = useState<Step>('before');
  const [length, setLength] = useState(seconds);
  const [before, setBefore] = useState<number>();
  const [after, setAfter] = useState<number>();
  const box = useFocusOn<HTMLDivElement>(step === 'before' ? undefined : step);
  const begin = (urge?: number) => {
    setBefore(urge);
    if (urge !== undefined) void onSay({ urgeBefore: urge });
    setStep('wave');
  };
  const end = (urge?: number) => {
    setAfter(urge);
    if (urge !== undefined) void onSay({ urgeAfter: urge });
    setStep('done');
  };
  return (
    <div class="tool" ref={step === 'before' ? null : box} tabIndex={-1}>
      {step === 'before' && (
        <>
          <UrgeScale ask={say('urgeBefore')} onRate={begin} skip={say('urgeSkip')} onSkip={() => begin()} />
          <fieldset class="chips">
            <legend class="soft">{say('urgeLength')}</legend>
            {urgeLengths.map((each) => (
              <button key={each} type="button" class="chip" aria-pressed={each === length} onClick={() => setLength(each)}>
                {each < 120 ? sayCount('seconds', each) : sayCount('minutes', each / 60)}
              </button>
            ))}
          </fieldset>
        </>
      )}
      {step === 'wave' && <UrgeWave ms={length * 1000} onEnd={() => setStep('after')} />}
      {step === 'after' && <UrgeScale ask={say('urgeAfter')} onRate={end} skip={say('urgeSkipAfter')} onSkip={() => end()} />}
      {step === 'done' && (
        <>
          <p>{say('urgeDone')}</p>
          {before !== undefined && after !== undefined && <p>{say('urgeNumbers', sayNumber(before), sayNumber(after))}</p>}
          <button type="button" class="plain" onClick={() => setStep('before')}>
            {say('urgeAgain')}
          </button>
        </>
      )}
    </div>
  );
}
