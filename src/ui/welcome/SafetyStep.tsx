import type { Danger } from '../../core/welcome.ts';
import { PlainLook, useDisguise, Watched } from '../exit/DisguiseSection.tsx';
import { HelpLines } from '../pause/tools/HelpLines.tsx';
import { type Key, say } from '../text.ts';
import { Several } from './Several.tsx';
import type { StepProps } from './WelcomeView.tsx';

const words: Record<Danger, Key> = { hurt: 'helloHurt', watched: 'helloWatched' };

/** Whether this is the right thing at all: where somebody is not safe, it is not enough, and says so. */
export function SafetyStep({ data: { welcome }, actions }: StepProps) {
  const { safety } = welcome.answers;
  const disguise = useDisguise();
  return (
    <>
      <Several
        legend={say('helloSafetyQuestion')}
        choices={(['hurt', 'watched'] as const).map((value) => ({ value, text: say(words[value]) }))}
        chosen={safety}
        onChoose={(next) => actions.answer({ safety: next })}
      />
      <div aria-live="polite" class="follows">
        {safety && safety.length > 0 && <p class="note">{say('helloInstalled')}</p>}
        {safety?.includes('hurt') && (
          <div class="card">
            <h3>{say('helloHurtTitle')}</h3>
            <p>{say('helloHurtText')}</p>
            <HelpLines languages={navigator.languages} />
          </div>
        )}
        {safety?.includes('watched') && (
          <>
            {disguise && <PlainLook disguise={disguise} />}
            <p>{say('exitText')}</p>
            <Watched />
          </>
        )}
      </div>
    </>
  );
}
