import { motiveOf, motives } from '../../core/motive.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';
import { fitKeys, motiveKeys } from '../today/motive-text.ts';
import type { StepProps } from './WelcomeView.tsx';

/** What it is for. What fits the answer is said at once; nothing hangs on it, and it may be passed over. */
export function WhyStep({ data: { settings }, actions }: StepProps) {
  const said = settings.plan && motiveOf(settings.plan);
  const id = useOwnId();
  return (
    <>
      <fieldset class="several" aria-labelledby="step-title" aria-describedby={id}>
        {motives.map((motive) => (
          <label class="choice" key={motive}>
            <input type="radio" name={`${id}-why`} checked={motive === said} onChange={() => actions.answerCheck(motive)} />
            <span>{say(motiveKeys[motive])}</span>
          </label>
        ))}
      </fieldset>
      <p class="soft" id={id}>
        {say('checkText')}
      </p>
      <div aria-live="polite" class="follows">
        {said && fitKeys[said].map((key) => <p key={key}>{say(key)}</p>)}
      </div>
    </>
  );
}
